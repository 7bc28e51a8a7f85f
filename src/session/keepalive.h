/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

class Connection;
struct TimeLimits;

/// Finds connections whose computer is gone although nobody talks to it: asks each open one from time to
/// time. One timer for all; each connection has a moment of its own, so that thousands are not asked at once.
/// When the computer has slept, all are asked soon.
class KeepAlive : public QObject {
    Q_OBJECT

public:
    /// Milliseconds of the wall clock.
    using WallClock = std::function<qint64()>;

    /// The limits outlive it and may change at any time.
    explicit KeepAlive(const TimeLimits &limits, QObject *parent = nullptr);

    /// Looks after it whenever it is Opened.
    void follow(Connection *connection);
    /// For tests, in place of the system's own.
    void setWallClock(WallClock clock);

private:
    void start(Connection *connection);
    void stop(const QObject *connection);
    void tick();
    void reschedule();
    [[nodiscard]] bool hasSlept();
    void askAllSoon();
    [[nodiscard]] qint64 nextDue() const;
    void runTimer();

    const TimeLimits &m_limits;
    WallClock m_wallClock;
    QElapsedTimer m_clock;
    /// Wall clock minus the clock that stands still while the computer sleeps, at the last tick.
    qint64 m_difference = 0;
    /// The interval that the moments below were made for.
    qint64 m_interval = 0;
    struct Entry {
        Connection *connection;
        qint64 due;
        /// Asked even where the computer was heard lately.
        bool isUrgent;
    };
    /// By the address alone, which is no longer that of a Connection when destroyed() tells of it.
    QHash<const QObject *, Entry> m_entries;
    QTimer m_timer;
};
