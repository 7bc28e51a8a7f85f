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

#include <chrono>

/// One verb on many connections: starts at most so many at once, counts, honours the error action, keeps the
/// results, and can be stopped. Deletes itself after finished().
///
/// A close whose server has said nothing for silenceLimit goes on without a place of the throttle: it costs
/// nothing but the time until its deadline, and many hung servers would otherwise keep all others waiting,
/// one deadline for each throttle-full of them.
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

    static constexpr std::chrono::milliseconds silenceLimit{ 500 };

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
    /// The largest number that was under way at once, without those that went on without a place.
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
    /// Does not come to those of these that it has not begun: they count as not started.
    void leaveOut(const QList<Connection *> &connections);

Q_SIGNALS:
    void progressed();
    /// question() is another; nothing new starts until it is answered.
    void inquired();
    void finished();

private:
    void startNext();
    void startOne(Connection *connection);
    [[nodiscard]] int placesTaken() const { return int(m_running.size() - m_silent.size()); }
    void watchSilence(Connection *connection);
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
    /// Those of them that hold no place of the throttle.
    QSet<Connection *> m_silent;
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
