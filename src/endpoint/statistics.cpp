/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "statistics.h"

#include <algorithm>

Statistics::Work::Work(Statistics &statistics, RequestKind kind)
    : m_statistics(statistics)
    , m_kind(kind)
{
    Count &count = statistics.m_counts[kind];
    ++count.requests;
    ++count.inWork;
    count.peak = std::max(count.peak, count.inWork);
}

Statistics::Work::~Work()
{
    --m_statistics.m_counts[m_kind].inWork;
}

std::unique_ptr<Statistics::Work> Statistics::begin(RequestKind kind)
{
    return std::make_unique<Work>(*this, kind);
}
