/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "frozenorder.h"

#include <QSortFilterProxyModel>
#include <QStringList>

/// Filters and sorts the shells of a computer on raw values; commands stay below their shell in the server's
/// order. A row does not move under the user's hand: it is sorted by the value that it had when the order was
/// chosen or when the row came.
class ShellsProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ShellsProxy(QObject *parent = nullptr);

    /// Shows the shells in which each of these words is found.
    void setFilterText(const QString &text);
    [[nodiscard]] bool hasFilter() const { return !m_words.isEmpty(); }

    void setSourceModel(QAbstractItemModel *model) override;
    /// Column -1: the server's order.
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void freeze(int firstRow, int lastRow, int column);

    QStringList m_words;
    /// By the serial numbers of the shells; knows all of them while there is a column to sort by.
    FrozenOrder m_order;
};
