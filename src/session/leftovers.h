/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "journalentry.h"
#include "sweep.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QSet>

class Connection;
class ConnectionList;
class Journal;

/// What the journal says was left at servers, with what is known of each: asked for at the server, closed, or
/// why not. Owns the sweeps that are under way, of which at most so many run at once.
class Leftovers : public QObject {
    Q_OBJECT

public:
    struct Item {
        JournalEntry entry;
        Sweep::Fate fate = Sweep::Fate::Unknown;
        /// Why it is unknown or not closed, translated; empty before anybody asked.
        QString detail;
        bool isBusy = false;

        /// Found gone or closed: nothing is left to do, it is only shown until clearSettled().
        [[nodiscard]] bool isSettled() const
        {
            return fate == Sweep::Fate::Gone || fate == Sweep::Fate::Closed;
        }
    };

    /// Both outlive this. Computers that were left something and are no longer in the list get a row again
    /// when they are asked.
    Leftovers(Journal &journal, ConnectionList &list, QObject *parent = nullptr);
    ~Leftovers() override;

    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    /// How many are not settled, and on how many computers.
    [[nodiscard]] int openCount() const;
    [[nodiscard]] int computerCount() const;
    [[nodiscard]] bool isBusy() const { return !m_running.isEmpty() || !m_waiting.isEmpty(); }

    /// Asks the servers which of them are still there. Those whose password is not known say so.
    void look(const QList<QUuid> &keys);
    /// Ends them at the servers.
    void close(const QList<QUuid> &keys);
    /// Asks and closes no more; what was sent may still be done.
    void cancel();
    /// Forgets them without asking any server.
    void forget(const QList<QUuid> &keys);
    void clearSettled();

Q_SIGNALS:
    /// Items came, went or changed.
    void changed();

private:
    struct Job {
        QPointer<Connection> connection;
        QList<JournalEntry> entries;
        Sweep::Task task;
    };

    void synchronise();
    void follow(Connection *connection);
    void enqueue(const QList<QUuid> &keys, Sweep::Task task);
    void startNext();
    void startOne(const Job &job);
    void handleFound(const Sweep::Finding &finding);
    void setItem(const QUuid &key, Sweep::Fate fate, const QString &detail, bool isBusy);
    [[nodiscard]] QList<QUuid> keysOf(const Connection &connection) const;

    Journal &m_journal;
    ConnectionList &m_list;
    QList<Item> m_items;
    QQueue<Job> m_waiting;
    QSet<Sweep *> m_running;
    int m_firstAdded = 0;
};
