/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "orphanmodel.h"

#include "displaytext.h"
#include "rowdelegate.h"
#include "semanticcolors.h"
#include "shellstext.h"
#include "stateicon.h"
#include "tintedicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What the cells of the model say.

QVariant OrphanModel::groupData(const Group &group, Column column, int role) const
{
    if (role == Qt::DecorationRole && column == What)
        return tintedIcon(u"computer"_s);
    if (role == Qt::DecorationRole && column == Why && !group.problem.isEmpty())
        return tintedIcon(u"error"_s, SemanticColors::error);
    if (role == Qt::CheckStateRole && column == What) {
        const auto checkable = std::count_if(group.items.cbegin(), group.items.cend(), canCheck);
        const auto checked = std::count_if(group.items.cbegin(), group.items.cend(),
            [](const Item &item) { return item.isChecked && canCheck(item); });
        if (checkable == 0)
            return {};
        return int(checked == 0 ? Qt::Unchecked : checked == checkable ? Qt::Checked : Qt::PartiallyChecked);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    if (column == What)
        text = safeLine(m_search->computer(group.computer).name);
    else if (column == Why)
        text = group.problem.isEmpty() ? tr("%n shell(s)", nullptr, int(group.items.size()))
                                       : tr("Not read: %1").arg(group.problem);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant OrphanModel::itemData(const Item &item, Column column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return itemText(item, column);
    case Qt::ToolTipRole:
        return plainToolTip(column == Why && item.problem.isEmpty() ? ShellsText::markMeaning(item.entry)
                                                                    : itemText(item, column));
    case Qt::CheckStateRole:
        if (column != What || !canCheck(item))
            return {};
        return int(item.isChecked ? Qt::Checked : Qt::Unchecked);
    case Qt::DecorationRole:
        if (column == Why)
            return ShellsText::markIcon(ShellsText::markOf(item.entry));
        if (column != State)
            return {};
        switch (item.ending) {
        case Ending::No:
            return stateIcon(item.entry.info.isDisconnected() ? LiveObject::State::Disconnected
                                                              : LiveObject::State::Opened);
        case Ending::Waiting:
            return stateIcon(LiveObject::State::Closing);
        case Ending::Ended:
            return stateIcon(LiveObject::State::Closed);
        case Ending::Failed:
            return stateIcon(LiveObject::State::Broken);
        }
        Q_UNREACHABLE();
    case RowDelegate::MutedRole:
        return item.ending == Ending::Ended;
    default:
        return {};
    }
}

QString OrphanModel::itemText(const Item &item, Column column)
{
    const Wsman::ShellInfo &info = item.entry.info;
    switch (column) {
    case What:
        return ShellsText::kind(info.resourceUri);
    case Owner:
        return safeLine(info.owner);
    case Client:
        return safeLine(info.clientIp);
    case Idle:
        return info.inactivity() ? ShellsText::duration(*info.inactivity()) : QString();
    case State:
        switch (item.ending) {
        case Ending::No:
            return safeLine(info.state);
        case Ending::Waiting:
            return tr("Ending…");
        case Ending::Ended:
            return tr("Ended");
        case Ending::Failed:
            return tr("Not ended");
        }
        Q_UNREACHABLE();
    case Why:
        if (!item.problem.isEmpty())
            return tr("Not ended: %1").arg(item.problem);
        return item.entry.isOrphanCandidate ? ShellsText::orphanReason(item.entry)
                                            : ShellsText::markName(ShellsText::markOf(item.entry));
    case Id:
        return safeLine(info.shellId);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OrphanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Idle ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case What:
        return tr("Computer and Shell");
    case Owner:
        return tr("Owner");
    case Client:
        //: Heading: the address from which the shell was opened.
        return tr("Client");
    case Idle:
        //: Heading: a time without use.
        return tr("Idle");
    case State:
        return tr("State");
    case Why:
        //: Heading: why a shell is probably forgotten.
        return tr("Why");
    case Id:
        return tr("Id");
    case ColumnCount:
        break;
    }
    return {};
}
