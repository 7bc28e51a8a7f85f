/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QVector>

#include <deque>

class Connection;
class ConnectionList;
class SessionObject;

/// What happened, newest last, bounded in number. Follows every connection of a list by its signals, so that
/// no other code has to report anything. The streams are PowerShell's.
class ActivityLog : public QObject {
    Q_OBJECT

public:
    enum class Stream { Verbose, Debug, Information, Warning, Error };
    Q_ENUM(Stream)

    struct Entry {
        QDateTime at;
        Stream stream;
        /// Display name of the computer; empty where it is about none.
        QString computer;
        QString text;
    };

    static constexpr int maximumEntries = 5000;

    explicit ActivityLog(ConnectionList &list, QObject *parent = nullptr);

    [[nodiscard]] int size() const { return int(m_entries.size()); }
    [[nodiscard]] const Entry &at(int index) const { return m_entries.at(size_t(index)); }
    void append(Stream stream, const QString &computer, const QString &text);
    void clear();

Q_SIGNALS:
    /// An entry was added at the end; before that the oldest one went where `removedOldest`.
    void appended(bool removedOldest);
    void cleared();

private:
    void follow(Connection *connection);
    void follow(Connection *connection, SessionObject *object);

    std::deque<Entry> m_entries;
    int m_firstAdded = 0;
};
