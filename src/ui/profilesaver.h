/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QObject>
#include <QTimer>

class ConnectionList;
class ProfileStore;

/// Writes the profiles to disk soon after they changed, once for many changes, and at the latest when it
/// goes.
class ProfileSaver : public QObject {
    Q_OBJECT

public:
    /// Both outlive it. What was loaded before is not written again.
    ProfileSaver(ConnectionList &list, ProfileStore &store, QObject *parent = nullptr);
    ~ProfileSaver() override;

    /// Writes at once what is not written yet.
    void flush();

Q_SIGNALS:
    /// Why it could not be written and what to do, translated.
    void failed(const QString &reason);
    /// It could be written, after it could not.
    void recovered();

private:
    void save();

    ConnectionList &m_list;
    ProfileStore &m_store;
    QTimer m_timer;
    bool m_hasFailed = false;
};
