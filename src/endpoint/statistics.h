/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "requestkind.h"

#include <QMap>

#include <memory>

/// Counts what all listeners are asked, and how much of it at the same time.
class Statistics {
public:
    /// A request in work, from the moment when it was read to that when its answer is written or its
    /// connection is gone.
    class Work {
    public:
        Work(Statistics &statistics, RequestKind kind);
        ~Work();
        Work(const Work &) = delete;
        Work &operator=(const Work &) = delete;

    private:
        Statistics &m_statistics;
        RequestKind m_kind;
    };

    [[nodiscard]] std::unique_ptr<Work> begin(RequestKind kind);
    void countConnection() { ++m_connectionsAccepted; }

    [[nodiscard]] int requests(RequestKind kind) const { return m_counts.value(kind).requests; }
    [[nodiscard]] int peak(RequestKind kind) const { return m_counts.value(kind).peak; }
    [[nodiscard]] int connectionsAccepted() const { return m_connectionsAccepted; }

private:
    struct Count {
        int requests = 0;
        int inWork = 0;
        int peak = 0;
    };

    QMap<RequestKind, Count> m_counts;
    int m_connectionsAccepted = 0;
};
