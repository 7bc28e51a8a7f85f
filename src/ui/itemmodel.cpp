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
    const qsizetype fitting = addColumns(items);
    std::vector<Row> rows;
    for (qsizetype i = 0; i < fitting; ++i) {
        if (int(m_rows.size() + rows.size()) >= mostItems || m_characters >= mostCharacters)
            break;
        rows.push_back(rowOf(items.at(i)));
    }
    m_isFull = qsizetype(rows.size()) < items.size();
    if (rows.empty())
        return false;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
    return !m_isFull;
}

/// Answers for how many of the items, from the first, there are columns now.
qsizetype ItemModel::addColumns(const QVector<Wsman::Item> &items)
{
    QStringList added;
    qsizetype fitting = 0;
    for (const Wsman::Item &item : items) {
        QStringList names;
        int column = -1;
        for (const Wsman::Field &field : item.fields) {
            column = columnOf(field.name, column + 1);
            if (column >= 0)
                continue;
            m_columnByName.insert(field.name, int(m_columns.size() + added.size() + names.size()));
            names.append(field.name);
        }
        if (m_columns.size() + added.size() + names.size() > mostColumns) {
            for (const QString &name : std::as_const(names))
                m_columnByName.remove(name);
            break;
        }
        added += names;
        ++fitting;
    }
    if (added.isEmpty())
        return fitting;
    const int first = int(m_columns.size());
    beginInsertColumns({}, first, first + int(added.size()) - 1);
    m_columns += added;
    endInsertColumns();
    return fitting;
}

/// -1 where there is none yet. The fields of most items come in the order of the columns, so that comparing
/// with the `likely` one mostly does instead of a search.
int ItemModel::columnOf(const QString &name, int likely) const
{
    if (likely < m_columns.size() && m_columns.at(likely) == name)
        return likely;
    return m_columnByName.value(name, -1);
}

/// An array comes as several fields of one name.
ItemModel::Row ItemModel::rowOf(const Wsman::Item &item)
{
    Row row;
    row.reserve(size_t(item.fields.size()));
    int column = -1;
    for (const Wsman::Field &field : item.fields) {
        column = columnOf(field.name, column + 1);
        const bool isLast = row.empty() || row.back().column < column;
        const auto place = isLast ? row.end() : std::ranges::lower_bound(row, column, {}, &Cell::column);
        m_characters += field.value.size();
        if (place == row.end() || place->column != column) {
            row.insert(place, { column, field.isNil, field.value });
        } else if (place->isNil) {
            place->isNil = field.isNil;
            place->value = field.value;
        } else {
            place->value += u", "_s + field.value;
        }
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
    const auto place = std::ranges::lower_bound(row, index.column(), {}, &Cell::column);
    return place != row.end() && place->column == index.column() ? &*place : nullptr;
}

QVariant ItemModel::data(const QModelIndex &index, int role) const
{
    const Cell *cell = cellAt(index);
    if (!cell)
        return {};
    const bool isNil = cell->isNil;
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
