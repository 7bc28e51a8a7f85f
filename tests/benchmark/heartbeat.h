/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

/// A timer in the thread of the window that measures how late the event loop calls it: what a user
/// feels as a window that hangs.
class Heartbeat : public QObject {
    Q_OBJECT

public:
    /// `interval` in milliseconds.
    explicit Heartbeat(int interval, QObject *parent = nullptr)
        : QObject(parent)
        , m_interval(interval)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(interval);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double gap = double(m_clock.nsecsElapsed()) / 1e6;
            m_clock.restart();
            m_worstGap = qMax(m_worstGap, gap);
            ++m_beats;
        });
    }

    void start()
    {
        m_worstGap = 0;
        m_beats = 0;
        m_clock.start();
        m_timer.start();
    }
    void stop() { m_timer.stop(); }

    /// Milliseconds by which the latest beat came after its time.
    [[nodiscard]] double worst() const { return qMax(0.0, m_worstGap - m_interval); }
    /// Milliseconds between two beats.
    [[nodiscard]] double worstGap() const { return m_worstGap; }
    [[nodiscard]] int beats() const { return m_beats; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    int m_interval;
    double m_worstGap = 0;
    int m_beats = 0;
};
