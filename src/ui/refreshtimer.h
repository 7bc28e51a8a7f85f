/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QObject>
#include <QTimer>

/// Merges the many changes of a busy moment into one refresh of a view, at most one in 50 ms. Owns the timer;
/// who holds it remembers what changed.
class RefreshTimer : public QObject {
    Q_OBJECT

public:
    static constexpr int intervalMs = 50;

    explicit RefreshTimer(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(intervalMs);
        connect(&m_timer, &QTimer::timeout, this, &RefreshTimer::due);
    }

    /// due() follows within 50 ms. Asking again before that changes nothing.
    void request()
    {
        if (!m_timer.isActive())
            m_timer.start();
    }
    /// Forgets a request that is not due yet.
    void cancel() { m_timer.stop(); }

Q_SIGNALS:
    void due();

private:
    QTimer m_timer;
};
