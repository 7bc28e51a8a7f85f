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

Connection *connectionOf(const QModelIndex &index)
{
    return index.data(ConnectionModel::ConnectionRole).value<Connection *>();
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
    return connectionOf(index);
}

void ConnectionProxy::setSourceModel(QAbstractItemModel *model)
{
    // Before the base class connects itself, so that it sorts by the new keys.
    connect(model, &QAbstractItemModel::dataChanged, this, &ConnectionProxy::handleSourceChanged);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { forget(first, last); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_sortKeys.clear(); });
    QSortFilterProxyModel::setSourceModel(model);
}

void ConnectionProxy::sort(int column, Qt::SortOrder order)
{
    m_sortKeys.clear();
    // The base class does nothing for the choice that it has already, but the values may be others than then.
    if (column == sortColumn() && order == sortOrder())
        invalidate();
    else
        QSortFilterProxyModel::sort(column, order);
}

bool ConnectionProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!hasFilter())
        return true;
    const Connection *connection = connectionOf(sourceModel()->index(row, 0, parent));
    return m_held.contains(connection) || m_filter.matches(*connection);
}

bool ConnectionProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // The base class turns the result around for a descending order.
    if (connectionOf(left)->isLocalComputer())
        return sortOrder() == Qt::AscendingOrder;
    if (connectionOf(right)->isLocalComputer())
        return sortOrder() == Qt::DescendingOrder;
    // Copied, as making the second one may move the first.
    const SortKey one = sortKey(left);
    const SortKey &other = sortKey(right);
    if (one.text && other.text)
        return m_order.compare(*one.text, *other.text) < 0;
    return one.number < other.number;
}

const ConnectionProxy::SortKey &ConnectionProxy::sortKey(const QModelIndex &source) const
{
    const Connection *connection = connectionOf(source);
    const auto known = m_sortKeys.constFind(connection);
    if (known != m_sortKeys.cend())
        return *known;
    const QVariant value = source.data(sortRole());
    SortKey key;
    if (value.typeId() == QMetaType::QString)
        key.text = NaturalOrder::key(value.toString());
    else
        key.number = value.toLongLong();
    return *m_sortKeys.insert(connection, key);
}

void ConnectionProxy::forget(int firstRow, int lastRow)
{
    for (int row = firstRow; row <= lastRow && !m_sortKeys.isEmpty(); ++row)
        m_sortKeys.remove(connectionOf(sourceModel()->index(row, 0)));
}

void ConnectionProxy::handleSourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    const bool isSortedByIt = sortColumn() >= topLeft.column() && sortColumn() <= bottomRight.column();
    if (isSortedByIt && !isVolatile(sortColumn()))
        forget(topLeft.row(), bottomRight.row());
}
