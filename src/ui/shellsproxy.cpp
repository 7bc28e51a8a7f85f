/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellsproxy.h"

#include "shellscolumns.h"
#include "shellsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ShellsProxy::ShellsProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ShellsModel::SortRole);
}

void ShellsProxy::setFilterText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void ShellsProxy::setSourceModel(QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this, model](const QModelIndex &parent, int first, int last) {
            for (int row = first; row <= last && !parent.isValid(); ++row)
                m_sortKeys.remove(model->index(row, 0).data(ShellsModel::SerialRole).toULongLong());
        });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_sortKeys.clear(); });
    QSortFilterProxyModel::setSourceModel(model);
}

void ShellsProxy::sort(int column, Qt::SortOrder order)
{
    m_sortKeys.clear();
    // The base class does nothing for the choice that it has already, but the values may be others than then.
    if (column == sortColumn() && order == sortOrder())
        invalidate();
    else
        QSortFilterProxyModel::sort(column, order);
}

bool ShellsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid() || m_words.isEmpty())
        return true;
    return std::all_of(m_words.cbegin(), m_words.cend(), [this, row](const QString &word) {
        for (int column = 0; column < ShellsColumns::ColumnCount; ++column) {
            // What ticks would come and go every second.
            if (!ShellsColumns::isTicking(ShellsColumns::Column(column))
                && sourceModel()->index(row, column).data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

bool ShellsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.parent().isValid()) {
        // The base class turns the result around for a descending order.
        return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : right.row() < left.row();
    }
    // Copied, as making the second one may move the first.
    const SortKey one = sortKey(left);
    const SortKey &other = sortKey(right);
    if (one.text && other.text)
        return m_order.compare(*one.text, *other.text) < 0;
    return one.number < other.number;
}

const ShellsProxy::SortKey &ShellsProxy::sortKey(const QModelIndex &source) const
{
    const quint64 serial = source.data(ShellsModel::SerialRole).toULongLong();
    const auto known = m_sortKeys.constFind(serial);
    if (known != m_sortKeys.cend())
        return *known;
    const QVariant value = source.data(sortRole());
    SortKey key;
    if (value.typeId() == QMetaType::QString)
        key.text = NaturalOrder::key(value.toString());
    else
        key.number = value.toLongLong();
    return *m_sortKeys.insert(serial, key);
}
