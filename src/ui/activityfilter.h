/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "activitylog.h"

#include <QSortFilterProxyModel>

/// Lets through the entries of the activity log from one stream on: Warning lets warnings and errors through.
class ActivityFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    [[nodiscard]] ActivityLog::Stream level() const { return m_level; }
    void setLevel(ActivityLog::Stream level);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ActivityLog::Stream m_level = ActivityLog::Stream::Information;
};
