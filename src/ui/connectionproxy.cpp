/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionproxy.h"

#include "connection.h"
#include "connectionmodel.h"

namespace {

/// Changes by itself, not because the user edited the row.
bool isVolatile(int column)
{
    switch (ConnectionModel::Column(column)) {
    case ConnectionModel::State:
    case ConnectionModel::Since:
    case ConnectionModel::System:
    case ConnectionModel::Sessions:
    case ConnectionModel::Latency:
    case ConnectionModel::Message:
        return true;
    case ConnectionModel::Computer:
    case ConnectionModel::Address:
    case ConnectionModel::User:
    case ConnectionModel::Transport:
    case ConnectionModel::ColumnCount:
        return false;
    }
    Q_UNREACHABLE();
}

quint64 orderId(const Connection *connection)
{
    return quint64(quintptr(connection));
}

} // namespace

ConnectionProxy::ConnectionProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ConnectionModel::SortRole);
}

void ConnectionProxy::setFilterText(const QString &text)
{
    m_filter = ConnectionFilter(text);
    m_held.clear();
    invalidateRowsFilter();
}

void ConnectionProxy::setHeld(const QList<Connection *> &connections)
{
    const QSet<const Connection *> held(connections.cbegin(), connections.cend());
    if (held == m_held)
        return;
    const QSet<const Connection *> released = std::exchange(m_held, held) - held;
    if (hasFilter() && !released.isEmpty())
        invalidateRowsFilter();
}

Connection *ConnectionProxy::connectionAt(const QModelIndex &index) const
{
    return index.isValid() ? m_model->connectionAt(mapToSource(index).row()) : nullptr;
}

void ConnectionProxy::setSourceModel(QAbstractItemModel *model)
{
    m_model = qobject_cast<ConnectionModel *>(model);
    // Before the base class connects itself, so that it sorts by the new values.
    connect(model, &QAbstractItemModel::dataChanged, this, &ConnectionProxy::handleSourceChanged);
    connect(model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { freeze(first, last, sortColumn()); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                m_order.forget(orderId(m_model->connectionAt(row)));
        });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_order.clear();
        freeze(0, m_model->rowCount() - 1, sortColumn());
    });
    QSortFilterProxyModel::setSourceModel(model);
}

void ConnectionProxy::sort(int column, Qt::SortOrder order)
{
    m_order.clear();
    freeze(0, sourceModel()->rowCount() - 1, column);
    m_order.rank();
    // The base class does nothing for the choice that it has already, but the values may be others than then.
    if (column == sortColumn() && order == sortOrder())
        invalidate();
    else
        QSortFilterProxyModel::sort(column, order);
}

void ConnectionProxy::freeze(int firstRow, int lastRow, int column)
{
    if (column < 0)
        return;
    for (int row = firstRow; row <= lastRow; ++row) {
        const Connection *connection = m_model->connectionAt(row);
        const auto place
            = connection->isLocalComputer() ? FrozenOrder::Place::AlwaysFirst : FrozenOrder::Place::Sorted;
        m_order.insert(orderId(connection), m_model->index(row, column).data(sortRole()), place);
    }
}

bool ConnectionProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!hasFilter())
        return true;
    const Connection *connection = m_model->connectionAt(row);
    return m_held.contains(connection) || m_filter.matches(*connection);
}

bool ConnectionProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_order.lessThan(
        orderId(m_model->connectionAt(left.row())), orderId(m_model->connectionAt(right.row())), sortOrder());
}

void ConnectionProxy::handleSourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    const bool isSortedByIt = sortColumn() >= topLeft.column() && sortColumn() <= bottomRight.column();
    if (isSortedByIt && !isVolatile(sortColumn()))
        freeze(topLeft.row(), bottomRight.row(), sortColumn());
}
