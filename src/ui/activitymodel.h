/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "activitylog.h"

#include <QAbstractTableModel>

class RefreshTimer;

/// The activity log as a table, newest last. The log speaks at once and often; the model takes over what came
/// and went at most once in 50 ms.
class ActivityModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Level, Computer, Text, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        /// ActivityLog::Stream as int.
        StreamRole = Qt::UserRole,
    };

    /// `log` outlives the model.
    explicit ActivityModel(ActivityLog &log, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void handleAppended(bool removedOldest);
    void handleCleared();
    void catchUp();
    [[nodiscard]] QString display(const ActivityLog::Entry &entry, Column column) const;

    ActivityLog &m_log;
    RefreshTimer *m_refresh;
    int m_rows = 0;
    /// Rows at the beginning that the log has dropped already.
    int m_dropped = 0;
};
