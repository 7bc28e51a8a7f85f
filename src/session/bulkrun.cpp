/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "bulkrun.h"

#include "connection.h"
#include "session.h"

#include <QTimer>

#include <utility>

namespace {

bool endedBadly(const Connection &connection, BulkRun::Verb verb)
{
    switch (verb) {
    case BulkRun::Verb::Open:
        return connection.state() != LiveObject::State::Opened;
    case BulkRun::Verb::Close:
        return connection.currentSession() && connection.currentSession()->unconfirmedCount() > 0;
    case BulkRun::Verb::Test:
        return connection.lastError().has_value();
    }
    Q_UNREACHABLE();
}

/// Whether a connection in that state has nothing more to do for the verb.
bool hasEnded(const Connection &connection, BulkRun::Verb verb)
{
    switch (verb) {
    case BulkRun::Verb::Open:
        return connection.state() == LiveObject::State::Opened || !connection.isOpen();
    case BulkRun::Verb::Close:
        return !connection.isOpen();
    case BulkRun::Verb::Test:
        return !connection.isTesting();
    }
    Q_UNREACHABLE();
}

void begin(Connection &connection, BulkRun::Verb verb)
{
    switch (verb) {
    case BulkRun::Verb::Open:
        connection.open();
        return;
    case BulkRun::Verb::Close:
        connection.close();
        return;
    case BulkRun::Verb::Test:
        connection.test();
        return;
    }
}

} // namespace

BulkRun::BulkRun(Verb verb, const QList<Connection *> &connections, int throttle, QObject *parent)
    : QObject(parent)
    , m_verb(verb)
    , m_throttle(qMax(1, throttle))
    , m_total(int(connections.size()))
{
    for (Connection *connection : connections)
        m_waiting.enqueue(connection);
}

void BulkRun::start()
{
    startNext();
}

void BulkRun::startNext()
{
    // What ends at once comes back here from inside of startOne(); the loop below goes on with the next one
    // anyway.
    if (std::exchange(m_starting, true))
        return;
    while (!m_waiting.isEmpty() && m_running.size() < m_throttle) {
        if (Connection *connection = m_waiting.dequeue())
            startOne(connection);
        else
            countEnd(false); // removed while it waited
    }
    m_starting = false;
    finishWhenIdle();
}

void BulkRun::startOne(Connection *connection)
{
    m_running.append(connection);
    m_peak = qMax(m_peak, int(m_running.size()));
    const auto check = [this, connection] {
        if (hasEnded(*connection, m_verb))
            oneEnded(connection, endedBadly(*connection, m_verb));
    };
    if (m_verb == Verb::Test)
        connect(connection, &Connection::testFinished, this, check);
    else
        connect(connection, &LiveObject::stateChanged, this, check);
    connect(connection, &QObject::destroyed, this, [this, connection] { oneEnded(connection, true); });
    begin(*connection, m_verb);
    check();
}

void BulkRun::oneEnded(Connection *connection, bool failed)
{
    if (!m_running.removeOne(connection))
        return;
    static_cast<QObject *>(connection)->disconnect(this);
    countEnd(failed);
    startNext();
}

void BulkRun::countEnd(bool failed)
{
    ++m_done;
    if (failed)
        ++m_failed;
    Q_EMIT progressed();
}

void BulkRun::cancel()
{
    m_total -= int(m_waiting.size());
    m_waiting.clear();
    const QList<Connection *> running = m_running;
    for (Connection *connection : running)
        cancelOne(*connection);
    Q_EMIT progressed();
    finishWhenIdle();
}

void BulkRun::cancelOne(Connection &connection) const
{
    switch (m_verb) {
    case Verb::Open:
    case Verb::Close:
        connection.drop();
        return;
    case Verb::Test:
        connection.cancelTest();
        return;
    }
}

void BulkRun::finishWhenIdle()
{
    if (m_starting || !m_running.isEmpty() || !m_waiting.isEmpty() || std::exchange(m_finished, true))
        return;
    // Through the event loop, as this may still be inside of start().
    QTimer::singleShot(0, this, [this] {
        Q_EMIT finished();
        deleteLater();
    });
}
