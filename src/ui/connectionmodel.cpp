/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionmodel.h"

#include "connectioncell.h"
#include "connectionlist.h"
#include "refreshtimer.h"

#include <algorithm>

ConnectionModel::ConnectionModel(ConnectionList &list, QObject *parent)
    : QAbstractTableModel(parent)
    , m_list(list)
    , m_refresh(new RefreshTimer(this))
{
    connect(m_refresh, &RefreshTimer::due, this, &ConnectionModel::announceChanges);
    connect(&m_list, &ConnectionList::aboutToAdd, this, [this](int first, int last) {
        m_firstUnnumbered = first;
        beginInsertRows({}, first, last);
    });
    connect(&m_list, &ConnectionList::added, this, [this] {
        numberRowsFrom(m_firstUnnumbered);
        endInsertRows();
    });
    connect(&m_list, &ConnectionList::aboutToRemove, this, &ConnectionModel::beginRemoval);
    connect(&m_list, &ConnectionList::removed, this, [this] {
        numberRowsFrom(m_firstUnnumbered);
        endRemoveRows();
    });
    connect(&m_list, &ConnectionList::aboutToReset, this, &ConnectionModel::beginResetModel);
    connect(&m_list, &ConnectionList::reset, this, &ConnectionModel::handleReset);
    numberRowsFrom(0);
}

void ConnectionModel::handleReset()
{
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        const Connection *connection = row.key();
        if (m_list.indexOf(connection) >= 0) {
            ++row;
            continue;
        }
        connection->disconnect(this);
        m_changed.remove(connection);
        row = m_rows.erase(row);
    }
    numberRowsFrom(0);
    endResetModel();
}

Connection *ConnectionModel::connectionAt(int row) const
{
    return m_list.connections().at(row);
}

int ConnectionModel::rowOf(const Connection *connection) const
{
    return m_rows.value(connection, -1);
}

int ConnectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.connections().size());
}

int ConnectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    Connection *connection = connectionAt(index.row());
    if (role == ConnectionRole)
        return QVariant::fromValue(connection);
    return ConnectionCell::data(*connection, Column(index.column()), role);
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return ConnectionCell::headerData(Column(section), role);
}

void ConnectionModel::beginRemoval(int first, int last)
{
    m_firstUnnumbered = first;
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row) {
        Connection *connection = connectionAt(row);
        connection->disconnect(this);
        m_rows.remove(connection);
        m_changed.remove(connection);
    }
}

void ConnectionModel::numberRowsFrom(int first)
{
    for (int row = first; row < m_list.connections().size(); ++row) {
        Connection *connection = connectionAt(row);
        const auto known = m_rows.find(connection);
        if (known != m_rows.end()) {
            *known = row;
            continue;
        }
        m_rows.insert(connection, row);
        follow(connection);
    }
}

void ConnectionModel::follow(Connection *connection)
{
    connect(connection, &Connection::profileChanged, this,
        [this, connection] { markChanged(connection, IdentityGroup); });
    connect(connection, &Connection::changed, this,
        [this, connection] { markChanged(connection, ActivityGroup); });
    connect(connection, &LiveObject::stateChanged, this, [this, connection] {
        markChanged(connection, StateGroup | ActivityGroup);
        Q_EMIT stateChanged();
    });
}

void ConnectionModel::markChanged(const Connection *connection, unsigned groups)
{
    m_changed[connection] |= groups;
    m_refresh->request();
}

void ConnectionModel::announceChanges()
{
    QList<int> wholeRows;
    QList<int> states;
    QList<int> activities;
    for (auto changed = m_changed.cbegin(); changed != m_changed.cend(); ++changed) {
        const int row = rowOf(changed.key());
        if (changed.value() & IdentityGroup) {
            wholeRows.append(row);
            continue;
        }
        if (changed.value() & StateGroup)
            states.append(row);
        if (changed.value() & ActivityGroup)
            activities.append(row);
    }
    m_changed.clear();
    for (QList<int> *rows : { &wholeRows, &states, &activities })
        std::sort(rows->begin(), rows->end());
    announceSpans(wholeRows, Computer, Message);
    announceSpans(states, State, Since);
    announceSpans(activities, System, Message);
}

void ConnectionModel::announceSpans(const QList<int> &sortedRows, Column firstColumn, Column lastColumn)
{
    for (qsizetype first = 0; first < sortedRows.size();) {
        qsizetype last = first;
        while (last + 1 < sortedRows.size() && sortedRows.at(last + 1) == sortedRows.at(last) + 1)
            ++last;
        Q_EMIT dataChanged(index(sortedRows.at(first), firstColumn), index(sortedRows.at(last), lastColumn));
        first = last + 1;
    }
}
