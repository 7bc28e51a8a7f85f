/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QQueue>

class Connection;

/// One verb on many connections: starts at most so many at once, counts, and can be stopped. Deletes itself
/// after finished().
class BulkRun : public QObject {
    Q_OBJECT

public:
    enum class Verb { Open, Close, Test };
    Q_ENUM(Verb)

    /// `throttle`: how many may be under way at once, at least 1.
    BulkRun(Verb verb, const QList<Connection *> &connections, int throttle, QObject *parent);

    [[nodiscard]] Verb verb() const { return m_verb; }
    [[nodiscard]] int total() const { return m_total; }
    /// Ended, whether well or not.
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int failed() const { return m_failed; }
    /// The largest number that was under way at once.
    [[nodiscard]] int peak() const { return m_peak; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

    /// Starts the first ones in this turn of the event loop.
    void start();
    /// Starts no more and gives up what is under way: opens and tests end, and a close no longer waits for
    /// servers.
    void cancel();

Q_SIGNALS:
    void progressed();
    void finished();

private:
    void startNext();
    void startOne(Connection *connection);
    void oneEnded(Connection *connection, bool failed);
    void countEnd(bool failed);
    void cancelOne(Connection &connection) const;
    void finishWhenIdle();

    Verb m_verb;
    QQueue<QPointer<Connection>> m_waiting;
    QList<Connection *> m_running;
    int m_throttle;
    int m_total;
    int m_done = 0;
    int m_failed = 0;
    int m_peak = 0;
    bool m_starting = false;
    bool m_finished = false;
};
