/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "requestkind.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QQueue>

/// How many requests of each kind came to one computer, in all and by the session of the client. Of the
/// sessions it remembers the last ones only, since a computer may be asked for weeks.
class RequestCounts {
public:
    static constexpr qsizetype mostSessions = 50;

    /// `sessionId`: empty for a request that names none, which counts in the total only.
    void count(RequestKind kind, const QString &sessionId);

    /// {"Create": 1, …}, of those that came at all.
    [[nodiscard]] QJsonObject total() const;
    /// {"uuid:…": {"Create": 1, …}, …}, of the last sessions that began.
    [[nodiscard]] QJsonObject bySession() const;

private:
    using Counts = QMap<RequestKind, int>;

    [[nodiscard]] static QJsonObject toJson(const Counts &counts);

    Counts m_total;
    QHash<QString, Counts> m_sessions;
    QQueue<QString> m_begun; ///< their ids, oldest first
};
