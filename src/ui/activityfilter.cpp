/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "activityfilter.h"

#include "activitymodel.h"

void ActivityFilter::setLevel(ActivityLog::Stream level)
{
    m_level = level;
    invalidateRowsFilter();
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return sourceModel()->index(row, 0, parent).data(ActivityModel::StreamRole).toInt() >= int(m_level);
}
