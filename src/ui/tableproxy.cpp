/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "tableproxy.h"

#include "tableexport.h"

TableProxy::TableProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void TableProxy::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool TableProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QModelIndex cell = sourceModel()->index(row, column, parent);
        if (cell.data(TableExport::ValueRole).toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool TableProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QString one = left.data(TableExport::ValueRole).toString();
    const QString other = right.data(TableExport::ValueRole).toString();
    bool isNumber = false;
    bool isOtherNumber = false;
    const double number = one.toDouble(&isNumber);
    const double otherNumber = other.toDouble(&isOtherNumber);
    if (isNumber && isOtherNumber)
        return number < otherNumber;
    return one.compare(other, Qt::CaseInsensitive) < 0;
}
