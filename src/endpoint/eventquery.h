/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "eventlog.h"
#include "requestbody.h"

#include <optional>

/// Which entries of the event logs are wanted: the Select elements of a QueryList. Of their XPath it knows
/// "*" and comparisons of Level and EventID within System.
class EventQuery {
public:
    /// nullopt when it cannot be understood.
    [[nodiscard]] static std::optional<EventQuery> from(const QVector<RequestBody::EventSelect> &selects);

    [[nodiscard]] bool matches(const LogEvent &event) const;

private:
    struct Select {
        QString channel;
        QVector<int> levels; ///< empty: all
        QVector<int> eventIds; ///< empty: all
    };

    QVector<Select> m_selects;
};
