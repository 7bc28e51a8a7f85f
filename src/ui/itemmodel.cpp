/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "itemmodel.h"

#include "displaytext.h"
#include "rowdelegate.h"
#include "tableexport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A cell shows no more of a value; the tooltip and the export have it whole.
constexpr qsizetype longestCell = 300;
constexpr qsizetype longestTooltip = 2000;

} // namespace

bool ItemModel::append(const QVector<Wsman::Item> &items)
{
    if (m_isFull || items.isEmpty())
        return !m_isFull;
    addColumns(items);
    std::vector<Row> rows;
    for (const Wsman::Item &item : items) {
        if (int(m_rows.size() + rows.size()) >= mostItems || m_characters >= mostCharacters) {
            m_isFull = true;
            break;
        }
        rows.push_back(rowOf(item));
    }
    if (rows.empty())
        return false;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
    return !m_isFull;
}

void ItemModel::addColumns(const QVector<Wsman::Item> &items)
{
    QStringList added;
    for (const Wsman::Item &item : items) {
        for (const Wsman::Field &field : item.fields) {
            if (m_columnByName.contains(field.name))
                continue;
            m_columnByName.insert(field.name, int(m_columns.size() + added.size()));
            added.append(field.name);
        }
    }
    if (added.isEmpty())
        return;
    const int first = int(m_columns.size());
    beginInsertColumns({}, first, first + int(added.size()) - 1);
    m_columns += added;
    endInsertColumns();
}

/// An array comes as several fields of one name.
ItemModel::Row ItemModel::rowOf(const Wsman::Item &item)
{
    Row row;
    for (const Wsman::Field &field : item.fields) {
        const auto column = size_t(m_columnByName.value(field.name));
        if (column >= row.size())
            row.resize(column + 1);
        Cell &cell = row[column];
        m_characters += field.value.size();
        if (cell.kind == Kind::Value)
            cell.value += u", "_s + field.value;
        else
            cell = { field.value, field.isNil ? Kind::Nil : Kind::Value };
    }
    row.shrink_to_fit();
    return row;
}

int ItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const ItemModel::Cell *ItemModel::cellAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const Row &row = m_rows[size_t(index.row())];
    const auto column = size_t(index.column());
    return column < row.size() && row[column].kind != Kind::Missing ? &row[column] : nullptr;
}

QVariant ItemModel::data(const QModelIndex &index, int role) const
{
    const Cell *cell = cellAt(index);
    if (!cell)
        return {};
    const bool isNil = cell->kind == Kind::Nil;
    switch (role) {
    case Qt::DisplayRole:
        return isNil ? QString(nilText) : safeLine(clipped(cell->value, longestCell));
    case Qt::ToolTipRole:
        return plainToolTip(isNil ? tr("No value (nil), which is another thing than an empty one")
                                  : clipped(safeDisplay(cell->value), longestTooltip));
    case RowDelegate::MutedRole:
        return isNil;
    case TableExport::ValueRole:
        return isNil ? QVariant::fromValue(nullptr) : QVariant(cell->value);
    default:
        return {};
    }
}

QVariant ItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return safeLine(clipped(m_columns.at(section), longestCell));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case TableExport::ValueRole:
        return m_columns.at(section);
    default:
        return {};
    }
}
