/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "bulkrun.h"

#include "bulkstep.h"
#include "connection.h"
#include "errors.h"

#include <QTimer>

#include <algorithm>
#include <utility>

BulkRun::BulkRun(Verb verb, const QList<Connection *> &connections, int throttle, QObject *parent)
    : QObject(parent)
    , m_throttle(qMax(1, throttle))
    , m_total(int(connections.size()))
{
    m_report.verb = verb;
    for (Connection *connection : connections)
        m_waiting.enqueue(connection);
}

void BulkRun::start()
{
    m_report.startedAt = QDateTime::currentDateTime();
    startNext();
}

void BulkRun::startNext()
{
    // What ends at once comes back here from inside of startOne(); the loop below goes on with the next one
    // anyway.
    if (std::exchange(m_starting, true))
        return;
    while (!m_waiting.isEmpty() && m_held.isEmpty() && placesTaken() < m_throttle) {
        if (Connection *connection = m_waiting.dequeue()) {
            startOne(connection);
            continue;
        }
        ++m_done; // removed while it waited
        Q_EMIT progressed();
    }
    m_starting = false;
    finishWhenIdle();
}

void BulkRun::startOne(Connection *connection)
{
    const Profile &profile = connection->profile();
    m_running.insert(connection,
        { connection, profile.displayName(), profile.endpoint.url().toString(QUrl::FullyEncoded), {}, {},
            {} });
    m_peak = qMax(m_peak, placesTaken());
    const auto check = [this, connection] { checkEnd(connection); };
    if (verb() == Verb::Test)
        connect(connection, &Connection::testFinished, this, check);
    else
        connect(connection, &LiveObject::stateChanged, this, check);
    if (verb() == Verb::Reopen)
        connect(connection, &Connection::reopenGivenUp, this, check);
    connect(connection, &QObject::destroyed, this,
        [this, connection] { oneEnded(connection, Errors::cancelled()); });
    BulkStep::begin(*connection, verb());
    if (verb() == Verb::Close)
        watchSilence(connection);
    check();
}

void BulkRun::watchSilence(Connection *connection)
{
    const auto look = [this, watched = QPointer(connection), before = BulkStep::bytesHeard(*connection)] {
        if (!watched || !m_running.contains(watched))
            return;
        if (BulkStep::bytesHeard(*watched) != before) {
            watchSilence(watched);
            return;
        }
        m_silent.insert(watched);
        startNext();
    };
    QTimer::singleShot(silenceLimit, this, look);
}

void BulkRun::checkEnd(Connection *connection)
{
    if (m_running.contains(connection) && BulkStep::hasEnded(*connection, verb()))
        oneEnded(connection, BulkStep::failure(*connection, verb()));
}

void BulkRun::oneEnded(Connection *connection, const std::optional<TransportError> &error)
{
    if (!m_running.contains(connection))
        return;
    BulkResult result = m_running.take(connection);
    m_silent.remove(connection);
    static_cast<QObject *>(connection)->disconnect(this);
    result.endedAt = QDateTime::currentDateTime();
    result.error = error;
    if (error) {
        result.cause = causeOf(*error, QUrl(result.address).host());
        handleFailure(result);
    } else {
        count(result);
    }
    startNext();
}

void BulkRun::handleFailure(const BulkResult &result)
{
    switch (errorAction()) {
    case ErrorAction::Stop:
        skipWaiting();
        break;
    case ErrorAction::Inquire:
        if (m_acceptsAll || m_acceptedCauses.contains(result.cause))
            break;
        m_held.append(result);
        Q_EMIT inquired();
        return;
    case ErrorAction::Continue:
    case ErrorAction::SilentlyContinue:
    case ErrorAction::Ignore:
        break;
    }
    count(result);
}

void BulkRun::count(const BulkResult &result)
{
    ++m_done;
    if (result.error)
        ++m_failed;
    if (!result.error || errorAction() != ErrorAction::Ignore)
        m_report.results.append(result);
    Q_EMIT progressed();
}

QList<BulkResult> BulkRun::question() const
{
    QList<BulkResult> failures;
    std::copy_if(m_held.cbegin(), m_held.cend(), std::back_inserter(failures),
        [this](const BulkResult &result) { return result.cause == m_held.constFirst().cause; });
    return failures;
}

void BulkRun::answer(Answer answer)
{
    if (m_held.isEmpty())
        return;
    const QString cause = m_held.constFirst().cause;
    QList<BulkResult> answered = question();
    m_held.removeIf([&cause](const BulkResult &result) { return result.cause == cause; });
    switch (answer) {
    case Answer::GoOn:
        m_acceptedCauses.insert(cause);
        break;
    case Answer::Stop:
        m_acceptsAll = true;
        answered += std::exchange(m_held, {});
        skipWaiting();
        break;
    case Answer::Retry:
        for (const BulkResult &result : std::exchange(answered, {}))
            m_waiting.prepend(result.connection);
        break;
    }
    for (const BulkResult &result : std::as_const(answered))
        count(result);
    Q_EMIT inquired();
    startNext();
}

void BulkRun::skipWaiting()
{
    m_report.notStarted += int(m_waiting.size());
    m_total -= int(m_waiting.size());
    m_waiting.clear();
}

void BulkRun::leaveOut(const QList<Connection *> &connections)
{
    const QSet<Connection *> unwanted(connections.cbegin(), connections.cend());
    const auto count = int(m_waiting.removeIf(
        [&unwanted](const QPointer<Connection> &waiting) { return unwanted.contains(waiting); }));
    if (count == 0)
        return;
    m_report.notStarted += count;
    m_total -= count;
    Q_EMIT progressed();
    finishWhenIdle();
}

void BulkRun::cancel()
{
    m_acceptsAll = true;
    skipWaiting();
    for (const BulkResult &result : std::exchange(m_held, {}))
        count(result);
    const QList<Connection *> running = m_running.keys();
    for (Connection *connection : running)
        BulkStep::cancel(*connection, verb());
    Q_EMIT progressed();
    Q_EMIT inquired();
    finishWhenIdle();
}

void BulkRun::finishWhenIdle()
{
    const bool isBusy = m_starting || !m_running.isEmpty() || !m_waiting.isEmpty() || !m_held.isEmpty();
    if (isBusy || std::exchange(m_finished, true))
        return;
    // Through the event loop, as this may still be inside of start().
    QTimer::singleShot(0, this, [this] {
        Q_EMIT finished();
        deleteLater();
    });
}
