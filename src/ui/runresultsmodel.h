/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "bulkreport.h"

#include <QAbstractItemModel>

/// The results of a run as a tree: what failed by its cause, the largest group first, and below each the
/// computers; last what went well. Owns a copy of the report, so that it shows what was, whatever the
/// connections do since.
class RunResultsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { ComputerColumn, AddressColumn, MessageColumn, NextStepColumn, ColumnCount };

    explicit RunResultsModel(const BulkReport &report, QObject *parent = nullptr);

    [[nodiscard]] const BulkReport &report() const { return m_report; }
    /// The results of a row: of one computer, or of all below a group.
    [[nodiscard]] QList<BulkResult> resultsAt(const QModelIndex &index) const;
    [[nodiscard]] static bool isGroup(const QModelIndex &index);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant groupData(const BulkReport::Group &group, int column, int role) const;
    [[nodiscard]] QVariant resultData(const BulkResult &result, int column, int role) const;

    BulkReport m_report;
    /// The one of what went well has an empty cause.
    QList<BulkReport::Group> m_groups;
};
