/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

#include <deque>

/// An entry of an event log.
struct LogEvent {
    /// From 1 on, over all channels.
    qint64 recordId = 0;
    QString channel;
    QString provider;
    int eventId = 0;
    int level = 4;
    QString message;
    QDateTime time;
};

/// The event logs of one computer; the oldest entries go when there are too many.
class EventLog : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    static constexpr std::size_t capacity = 10'000;

    /// Gives it the next record id.
    void add(LogEvent event);
    [[nodiscard]] const std::deque<LogEvent> &events() const { return m_events; }
    [[nodiscard]] qint64 lastRecordId() const { return m_lastRecordId; }

signals:
    void added();

private:
    std::deque<LogEvent> m_events;
    qint64 m_lastRecordId = 0;
};
