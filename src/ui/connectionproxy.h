/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "connectionfilter.h"
#include "frozenorder.h"

#include <QSet>
#include <QSortFilterProxyModel>

class Connection;
class ConnectionModel;

/// Filters and sorts the connections on raw values. This computer's row stays first in either direction.
///
/// A row does not move or vanish under the user's hand: what changes by itself (state, counts, times,
/// messages) is sorted by the value that it had when the user chose the order, and a selected row stays
/// although it does not match the filter any more.
class ConnectionProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ConnectionProxy(QObject *parent = nullptr);

    void setFilterText(const QString &text);
    [[nodiscard]] bool hasFilter() const { return !m_filter.isEmpty(); }
    /// The selected connections, which stay; those that were selected before and do not match leave.
    void setHeld(const QList<Connection *> &connections);

    [[nodiscard]] Connection *connectionAt(const QModelIndex &index) const;

    void setSourceModel(QAbstractItemModel *model) override;
    /// Column -1: the order in which the connections were added.
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void freeze(int firstRow, int lastRow, int column);
    void handleSourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);

    ConnectionModel *m_model = nullptr;
    ConnectionFilter m_filter;
    QSet<const Connection *> m_held;
    /// By the connections' addresses; knows all rows while there is a column to sort by.
    FrozenOrder m_order;
};
