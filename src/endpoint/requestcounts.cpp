/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "requestcounts.h"

void RequestCounts::count(RequestKind kind, const QString &sessionId)
{
    ++m_total[kind];
    if (sessionId.isEmpty())
        return;
    if (!m_sessions.contains(sessionId)) {
        if (m_begun.size() == mostSessions)
            m_sessions.remove(m_begun.dequeue());
        m_begun.enqueue(sessionId);
    }
    ++m_sessions[sessionId][kind];
}

QJsonObject RequestCounts::total() const
{
    return toJson(m_total);
}

QJsonObject RequestCounts::bySession() const
{
    QJsonObject sessions;
    for (auto it = m_sessions.begin(); it != m_sessions.end(); ++it)
        sessions.insert(it.key(), toJson(it.value()));
    return sessions;
}

QJsonObject RequestCounts::toJson(const Counts &counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(toString(it.key()), it.value());
    return json;
}
