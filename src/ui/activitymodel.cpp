/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "activitymodel.h"

#include "activitytext.h"
#include "displaytext.h"
#include "refreshtimer.h"
#include "timetext.h"

#include <algorithm>

ActivityModel::ActivityModel(ActivityLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_refresh(new RefreshTimer(this))
    , m_rows(log.size())
{
    connect(&m_log, &ActivityLog::appended, this, &ActivityModel::handleAppended);
    connect(&m_log, &ActivityLog::cleared, this, &ActivityModel::handleCleared);
    connect(m_refresh, &RefreshTimer::due, this, &ActivityModel::catchUp);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    // What the log has dropped is gone although its row still stands for a moment.
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() < m_dropped)
        return {};
    const ActivityLog::Entry &entry = m_log.at(index.row() - m_dropped);
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, Column(index.column()));
    case Qt::DecorationRole:
        return index.column() == Level ? QVariant(ActivityText::icon(entry.stream)) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(
            index.column() == Time ? exactTime(entry.at) : display(entry, Column(index.column())));
    case StreamRole:
        return int(entry.stream);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case Computer:
        return tr("Computer");
    case Text:
        return tr("What happened");
    case ColumnCount:
        break;
    }
    return {};
}

QString ActivityModel::display(const ActivityLog::Entry &entry, Column column) const
{
    switch (column) {
    case Time:
        return shortTime(entry.at);
    case Level:
        return ActivityText::name(entry.stream);
    case Computer:
        return safeLine(entry.computer);
    case Text:
        return safeLine(entry.text);
    case ColumnCount:
        break;
    }
    return {};
}

void ActivityModel::handleAppended(bool removedOldest)
{
    // A row that was never announced may go before it was seen.
    if (removedOldest && m_dropped < m_rows)
        ++m_dropped;
    m_refresh->request();
}

void ActivityModel::handleCleared()
{
    m_refresh->cancel();
    beginResetModel();
    m_rows = 0;
    m_dropped = 0;
    endResetModel();
}

void ActivityModel::catchUp()
{
    if (m_dropped > 0) {
        beginRemoveRows({}, 0, m_dropped - 1);
        m_rows -= std::exchange(m_dropped, 0);
        endRemoveRows();
    }
    if (m_log.size() > m_rows) {
        beginInsertRows({}, m_rows, m_log.size() - 1);
        m_rows = m_log.size();
        endInsertRows();
    }
}
