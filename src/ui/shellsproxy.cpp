/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellsproxy.h"

#include "shellscolumns.h"
#include "shellsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

quint64 orderId(const QModelIndex &shell)
{
    return shell.data(ShellsModel::SerialRole).toULongLong();
}

} // namespace

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
    // Before the base class connects itself, so that it sorts by the new values.
    connect(model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &parent, int first, int last) {
            if (!parent.isValid())
                freeze(first, last, sortColumn());
        });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this, model](const QModelIndex &parent, int first, int last) {
            for (int row = first; row <= last && !parent.isValid(); ++row)
                m_order.forget(orderId(model->index(row, 0)));
        });
    connect(model, &QAbstractItemModel::modelReset, this, [this, model] {
        m_order.clear();
        freeze(0, model->rowCount() - 1, sortColumn());
    });
    QSortFilterProxyModel::setSourceModel(model);
}

void ShellsProxy::sort(int column, Qt::SortOrder order)
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

void ShellsProxy::freeze(int firstRow, int lastRow, int column)
{
    if (column < 0)
        return;
    for (int row = firstRow; row <= lastRow; ++row) {
        const QModelIndex index = sourceModel()->index(row, column);
        m_order.insert(orderId(index), index.data(sortRole()));
    }
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
    return m_order.lessThan(orderId(left), orderId(right), sortOrder());
}
