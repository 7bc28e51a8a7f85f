/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

/// A timer of 10 ms in the thread of the window that measures how late the event loop calls it: what a user
/// feels as a window that hangs.
class Heartbeat : public QObject {
    Q_OBJECT

public:
    static constexpr int interval = 10;

    explicit Heartbeat(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(interval);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double gap = double(m_clock.nsecsElapsed()) / 1e6;
            m_clock.restart();
            m_worst = qMax(m_worst, gap - interval);
            ++m_beats;
        });
    }

    void start()
    {
        m_worst = 0;
        m_beats = 0;
        m_clock.start();
        m_timer.start();
    }
    void stop() { m_timer.stop(); }

    /// Milliseconds by which the latest beat came after its time.
    [[nodiscard]] double worst() const { return m_worst; }
    [[nodiscard]] int beats() const { return m_beats; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_worst = 0;
    int m_beats = 0;
};
