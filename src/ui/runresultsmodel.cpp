/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "runresultsmodel.h"

#include "connection.h"
#include "displaytext.h"
#include "semanticcolors.h"
#include "tintedicon.h"

namespace {

/// What stands in an index instead of a pointer: 0 for a group, else the number of its group from 1 on.
constexpr quintptr groupLevel = 0;

} // namespace

RunResultsModel::RunResultsModel(const BulkReport &report, QObject *parent)
    : QAbstractItemModel(parent)
    , m_report(report)
    , m_groups(report.groups())
{
    BulkReport::Group succeeded;
    for (const BulkResult &result : m_report.results) {
        if (!result.error)
            succeeded.failures.append(result);
    }
    if (!succeeded.failures.isEmpty())
        m_groups.append(succeeded);
}

bool RunResultsModel::isGroup(const QModelIndex &index)
{
    return index.isValid() && index.internalId() == groupLevel;
}

QList<BulkResult> RunResultsModel::resultsAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index))
        return m_groups.at(index.row()).failures;
    return { m_groups.at(qsizetype(index.internalId()) - 1).failures.at(index.row()) };
}

QModelIndex RunResultsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupLevel);
}

QModelIndex RunResultsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isGroup(child))
        return {};
    return createIndex(int(child.internalId()) - 1, 0, groupLevel);
}

int RunResultsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return isGroup(parent) && parent.column() == 0 ? int(m_groups.at(parent.row()).failures.size()) : 0;
}

int RunResultsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RunResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index))
        return groupData(m_groups.at(index.row()), index.column(), role);
    const BulkReport::Group &group = m_groups.at(qsizetype(index.internalId()) - 1);
    return resultData(group.failures.at(index.row()), index.column(), role);
}

QVariant RunResultsModel::groupData(const BulkReport::Group &group, int column, int role) const
{
    if (column != ComputerColumn)
        return {};
    const int count = int(group.failures.size());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return group.cause.isEmpty() ? tr("%n computer(s): done", nullptr, count)
                                     //: %1: the cause of a failure, "Cannot connect".
                                     : tr("%n computer(s): %1", nullptr, count).arg(safeLine(group.cause));
    case Qt::DecorationRole:
        return group.cause.isEmpty() ? tintedIcon(QStringLiteral("state-opened"), SemanticColors::ok)
                                     : tintedIcon(QStringLiteral("error"), SemanticColors::error);
    default:
        return {};
    }
}

QVariant RunResultsModel::resultData(const BulkResult &result, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (Column(column)) {
    case ComputerColumn:
        text = result.computer;
        break;
    case AddressColumn:
        text = result.address;
        break;
    case MessageColumn:
        text = result.error ? result.error->message : QString();
        break;
    case NextStepColumn:
        text = result.error ? result.error->nextStep : QString();
        break;
    case ColumnCount:
        break;
    }
    return role == Qt::ToolTipRole ? plainToolTip(safeLine(text)) : safeLine(text);
}

QVariant RunResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ComputerColumn:
        return tr("Computer");
    case AddressColumn:
        return tr("Address");
    case MessageColumn:
        return tr("What happened");
    case NextStepColumn:
        return tr("What to do next");
    case ColumnCount:
        break;
    }
    return {};
}
