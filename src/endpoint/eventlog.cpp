/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "eventlog.h"

void EventLog::add(LogEvent event)
{
    event.recordId = ++m_lastRecordId;
    m_events.push_back(event);
    if (m_events.size() > capacity)
        m_events.pop_front();
    emit added();
}
