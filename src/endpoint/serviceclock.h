/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>

/// The time of one computer. A test puts it forward instead of waiting: whoever has something to do at a
/// certain time asks for it here, and looks again when it jumps.
class ServiceClock : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// UTC.
    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTimeUtc().addMSecs(m_ahead.count()); }
    void advance(std::chrono::milliseconds time)
    {
        m_ahead += time;
        emit advanced();
    }
    /// Milliseconds until then; 0 when it has passed, and not more than what a QTimer takes.
    [[nodiscard]] int millisecondsTo(const QDateTime &then) const;

signals:
    void advanced();

private:
    std::chrono::milliseconds m_ahead{ 0 };
};
