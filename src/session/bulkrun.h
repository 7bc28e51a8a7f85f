/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "bulkreport.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>

/// One verb on many connections: starts at most so many at once, counts, honours the error action, keeps the
/// results, and can be stopped. Deletes itself after finished().
class BulkRun : public QObject {
    Q_OBJECT

public:
    using Verb = BulkReport::Verb;
    using ErrorAction = BulkReport::ErrorAction;

    /// What the user says to a failure, with ErrorAction::Inquire.
    enum class Answer {
        /// Goes on, without asking for that cause again.
        GoOn,
        /// Starts no more.
        Stop,
        /// Does those of that cause once more.
        Retry,
    };

    /// `throttle`: how many may be under way at once, at least 1.
    BulkRun(Verb verb, const QList<Connection *> &connections, int throttle, QObject *parent);

    /// Before start().
    void setErrorAction(ErrorAction action) { m_report.errorAction = action; }

    [[nodiscard]] Verb verb() const { return m_report.verb; }
    [[nodiscard]] ErrorAction errorAction() const { return m_report.errorAction; }
    /// Without those that the run did not come to.
    [[nodiscard]] int total() const { return m_total; }
    /// Ended, whether well or not.
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int failed() const { return m_failed; }
    /// The largest number that was under way at once.
    [[nodiscard]] int peak() const { return m_peak; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// What is known by now; complete when finished.
    [[nodiscard]] const BulkReport &report() const { return m_report; }

    /// The failures, all of one cause, that wait for answer(); empty: there is no question.
    [[nodiscard]] QList<BulkResult> question() const;
    void answer(Answer answer);

    /// Starts the first ones in this turn of the event loop.
    void start();
    /// Starts no more and gives up what is under way: opens and tests end, and a close no longer waits for
    /// servers.
    void cancel();

Q_SIGNALS:
    void progressed();
    /// question() is another; nothing new starts until it is answered.
    void inquired();
    void finished();

private:
    void startNext();
    void startOne(Connection *connection);
    void checkEnd(Connection *connection);
    void oneEnded(Connection *connection, const std::optional<TransportError> &error);
    void handleFailure(const BulkResult &result);
    void count(const BulkResult &result);
    void skipWaiting();
    void finishWhenIdle();

    BulkReport m_report;
    QQueue<QPointer<Connection>> m_waiting;
    /// What is under way, with what its result begins with.
    QHash<Connection *, BulkResult> m_running;
    /// Failures that the user has not been asked about yet, or not answered.
    QList<BulkResult> m_held;
    QSet<QString> m_acceptedCauses;
    bool m_acceptsAll = false;
    int m_throttle;
    int m_total;
    int m_done = 0;
    int m_failed = 0;
    int m_peak = 0;
    bool m_starting = false;
    bool m_finished = false;
};
