/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "keepalive.h"

#include "connection.h"
#include "session.h"

#include <QDateTime>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 longestTick = 1000;
constexpr qint64 shortestTick = 20;
constexpr qint64 ticksPerInterval = 10;
/// Corrections by a time server are smaller.
constexpr qint64 smallestSleep = 5000;
/// After a sleep so many are asked in a second.
constexpr qint64 mostPerSecond = 200;

} // namespace

KeepAlive::KeepAlive(const TimeLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_wallClock(&QDateTime::currentMSecsSinceEpoch)
{
    m_clock.start();
    m_difference = m_wallClock();
    connect(&m_timer, &QTimer::timeout, this, &KeepAlive::tick);
}

void KeepAlive::setWallClock(WallClock clock)
{
    m_wallClock = std::move(clock);
    m_difference = m_wallClock() - m_clock.elapsed();
}

void KeepAlive::follow(Connection *connection)
{
    connect(connection, &LiveObject::stateChanged, this, [this, connection](LiveObject::State now) {
        if (now == LiveObject::State::Opened)
            start(connection);
        else
            stop(connection);
    });
}

void KeepAlive::start(Connection *connection)
{
    m_entries.insert(connection, { connection, nextDue(), false });
    // Not before: most rows of a long list are never opened, and each signal costs them memory.
    connect(connection, &QObject::destroyed, this, &KeepAlive::stop, Qt::UniqueConnection);
    if (!m_timer.isActive()) {
        // What passed while nothing was open is of no interest.
        m_difference = m_wallClock() - m_clock.elapsed();
        runTimer();
    }
}

void KeepAlive::stop(const QObject *connection)
{
    if (m_entries.remove(connection) > 0 && m_entries.isEmpty())
        m_timer.stop();
}

void KeepAlive::runTimer()
{
    m_interval = m_limits.keepAlive.count();
    const qint64 tick = m_interval > 0 ? m_interval / ticksPerInterval : longestTick;
    m_timer.start(int(std::clamp(tick, shortestTick, longestTick)));
}

qint64 KeepAlive::nextDue() const
{
    const auto interval = double(m_limits.keepAlive.count());
    return m_clock.elapsed() + qint64(interval * (0.5 + QRandomGenerator::global()->generateDouble() / 2));
}

bool KeepAlive::hasSlept()
{
    const qint64 difference = m_wallClock() - m_clock.elapsed();
    const qint64 before = std::exchange(m_difference, difference);
    return difference - before >= smallestSleep;
}

void KeepAlive::askAllSoon()
{
    const qint64 window = m_entries.size() <= mostPerSecond ? 0 : m_entries.size() * 1000 / mostPerSecond;
    for (Entry &entry : m_entries)
        entry
            = { entry.connection, m_clock.elapsed() + QRandomGenerator::global()->bounded(window + 1), true };
}

void KeepAlive::reschedule()
{
    for (Entry &entry : m_entries)
        entry = { entry.connection, nextDue(), false };
    runTimer();
}

void KeepAlive::tick()
{
    const bool slept = hasSlept();
    if (m_interval != m_limits.keepAlive.count())
        reschedule();
    if (m_interval <= 0)
        return;
    if (slept)
        askAllSoon();
    const qint64 now = m_clock.elapsed();
    for (Entry &entry : m_entries) {
        if (entry.due > now)
            continue;
        // Nothing comes back from within, so the table stays as it is.
        Session *session = entry.connection->currentSession();
        if (entry.isUrgent)
            session->checkNow();
        else
            session->checkAlive();
        entry = { entry.connection, nextDue(), false };
    }
}
