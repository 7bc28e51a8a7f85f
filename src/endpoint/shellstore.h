/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpointconfig.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

/// A shell that is open on a computer ([MS-WSMV] 2.2.4.37). It runs nothing.
struct Shell {
    QString id;
    QString name;
    QString resourceUri;
    QString owner;
    QString clientIp;
    quint32 processId = 0;
    std::chrono::milliseconds idleTimeout{ std::chrono::hours(2) };
    QString inputStreams;
    QString outputStreams;
    QString state;
    QDateTime created;
    QDateTime lastUsed;
    /// Whether it was there from the start rather than created by a request.
    bool foreign = false;
};

/// The shells of one computer, each of which ends when it was not used for its idle time-out.
class ShellStore : public QObject {
    Q_OBJECT
public:
    explicit ShellStore(const QVector<ForeignShell> &foreignShells, QObject *parent = nullptr);

    /// Completes the shell with an id, where it has none, and with the times, and keeps it.
    const Shell &add(Shell shell);
    /// The shell of that id, in any case, or nullptr; it does not count as unused from here on.
    [[nodiscard]] const Shell *use(const QString &id);
    /// False when there is none.
    bool remove(const QString &id);

    [[nodiscard]] const QVector<Shell> &shells() const { return m_shells; }
    [[nodiscard]] int countOf(const QString &owner) const;
    [[nodiscard]] int ownCount() const;
    [[nodiscard]] int foreignCount() const { return int(m_shells.size()) - ownCount(); }

private:
    [[nodiscard]] qsizetype indexOf(const QString &id) const;
    void endUnused();
    void scheduleNextEnd();

    QVector<Shell> m_shells;
    QTimer m_endTimer;
};
