/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "orphanmodel.h"

#include "rowdelegate.h"
#include "shellstext.h"

#include <QFontDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The index of a computer has this; that of a shell has the number of its computer, from 1 on.
constexpr quintptr topLevel = 0;

/// Orphans first, and of these the oldest.
bool comesFirst(const RemoteShells::Entry &one, const RemoteShells::Entry &other)
{
    if (one.isOrphanCandidate != other.isOrphanCandidate)
        return one.isOrphanCandidate;
    return one.info.inactivity().value_or(0ms) > other.info.inactivity().value_or(0ms);
}

} // namespace

OrphanModel::OrphanModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void OrphanModel::setSearch(OrphanSearch *search)
{
    beginResetModel();
    if (m_search)
        m_search->disconnect(this);
    m_search = search;
    m_groups.clear();
    m_decisions.clear();
    endResetModel();
    if (search) {
        connect(search, &OrphanSearch::computerChanged, this, &OrphanModel::update);
        connect(search, &OrphanSearch::shellEnded, this, &OrphanModel::takeEnded);
    }
    Q_EMIT checkedChanged();
}

void OrphanModel::setShowsAll(bool showsAll)
{
    m_showsAll = showsAll;
    for (int computer = 0; m_search && computer < m_search->count(); ++computer)
        update(computer);
}

int OrphanModel::rowOf(int computer) const
{
    const auto found = std::lower_bound(m_groups.cbegin(), m_groups.cend(), computer,
        [](const Group &group, int number) { return group.computer < number; });
    return int(found - m_groups.cbegin());
}

std::vector<OrphanModel::Item> OrphanModel::itemsOf(int computer) const
{
    std::vector<Item> items;
    const RemoteShells *shells = m_search->computer(computer).shells.get();
    if (!shells)
        return items;
    for (const RemoteShells::Entry &entry : shells->entries()) {
        if (entry.isInUse || (!m_showsAll && !entry.isOrphanCandidate))
            continue;
        const bool isChecked = m_decisions.value({ computer, entry.info.shellId }, entry.isOrphanCandidate);
        items.push_back({ entry, isChecked });
    }
    std::stable_sort(items.begin(), items.end(),
        [](const Item &one, const Item &other) { return comesFirst(one.entry, other.entry); });
    return items;
}

void OrphanModel::update(int computer)
{
    const OrphanSearch::Computer &state = m_search->computer(computer);
    std::vector<Item> items = itemsOf(computer);
    const QString problem = state.error ? ShellsText::problem(*state.error) : QString();
    const int row = rowOf(computer);
    const bool isShown = row < rowCount() && m_groups.at(size_t(row)).computer == computer;
    const bool isNeeded = !items.empty() || !problem.isEmpty();
    // What came of ending a shell stays until it is read anew, also where another judgement comes.
    for (Item &item : items) {
        if (const Item *known = isShown ? find(computer, item.entry.info.shellId) : nullptr) {
            item.ending = known->ending;
            item.problem = known->problem;
        }
    }
    if (isShown && !isNeeded) {
        beginRemoveRows({}, row, row);
        m_groups.erase(m_groups.begin() + row);
        endRemoveRows();
    } else if (isNeeded && !isShown) {
        beginInsertRows({}, row, row);
        m_groups.insert(m_groups.begin() + row, { computer, problem, std::move(items) });
        endInsertRows();
    } else if (isNeeded) {
        m_groups.at(size_t(row)).problem = problem;
        replaceItems(row, std::move(items));
    }
    Q_EMIT checkedChanged();
}

void OrphanModel::replaceItems(int row, std::vector<Item> items)
{
    const QModelIndex parent = index(row, 0);
    Group &group = m_groups.at(size_t(row));
    if (!group.items.empty()) {
        beginRemoveRows(parent, 0, int(group.items.size()) - 1);
        group.items.clear();
        endRemoveRows();
    }
    if (!items.empty()) {
        beginInsertRows(parent, 0, int(items.size()) - 1);
        group.items = std::move(items);
        endInsertRows();
    }
    reportGroup(row);
}

/// The row of the computer, which sums up what is below.
void OrphanModel::reportGroup(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

OrphanModel::Item *OrphanModel::find(int computer, const QString &shellId)
{
    const auto row = size_t(rowOf(computer));
    if (row >= m_groups.size() || m_groups.at(row).computer != computer)
        return nullptr;
    std::vector<Item> &items = m_groups.at(row).items;
    const auto found = std::find_if(items.begin(), items.end(), [&shellId](const Item &item) {
        return item.entry.info.shellId.compare(shellId, Qt::CaseInsensitive) == 0;
    });
    return found == items.end() ? nullptr : &*found;
}

void OrphanModel::setEnding(int computer, const QStringList &shellIds)
{
    for (const QString &shellId : shellIds) {
        if (Item *item = find(computer, shellId)) {
            item->ending = Ending::Waiting;
            item->problem.clear();
        }
    }
    const int row = rowOf(computer);
    if (row < rowCount() && rowCount(index(row, 0)) > 0)
        Q_EMIT dataChanged(
            index(0, 0, index(row, 0)), index(rowCount(index(row, 0)) - 1, ColumnCount - 1, index(row, 0)));
    reportGroup(row);
    Q_EMIT checkedChanged();
}

void OrphanModel::resetWaiting()
{
    for (int row = 0; row < rowCount(); ++row) {
        std::vector<Item> &items = m_groups.at(size_t(row)).items;
        for (int number = 0; number < int(items.size()); ++number) {
            if (items.at(size_t(number)).ending != Ending::Waiting)
                continue;
            items.at(size_t(number)).ending = Ending::No;
            Q_EMIT dataChanged(
                index(number, 0, index(row, 0)), index(number, ColumnCount - 1, index(row, 0)));
        }
        reportGroup(row);
    }
    Q_EMIT checkedChanged();
}

void OrphanModel::takeEnded(int computer, const QString &shellId, const std::optional<TransportError> &error)
{
    Item *item = find(computer, shellId);
    if (!item)
        return;
    item->ending = error ? Ending::Failed : Ending::Ended;
    item->problem = error ? ShellsText::problem(*error) : QString();
    const int row = rowOf(computer);
    const int number = int(item - m_groups.at(size_t(row)).items.data());
    Q_EMIT dataChanged(index(number, 0, index(row, 0)), index(number, ColumnCount - 1, index(row, 0)));
    reportGroup(row);
    Q_EMIT checkedChanged();
}

bool OrphanModel::canCheck(const Item &item)
{
    return item.ending == Ending::No || item.ending == Ending::Failed;
}

QList<OrphanModel::Choice> OrphanModel::checkedShells() const
{
    QList<Choice> choices;
    for (const Group &group : m_groups) {
        Choice choice{ group.computer, {} };
        for (const Item &item : group.items) {
            if (item.isChecked && canCheck(item))
                choice.shells.append(item.entry);
        }
        if (!choice.shells.isEmpty())
            choices.append(choice);
    }
    return choices;
}

int OrphanModel::checkedCount() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += int(std::count_if(group.items.cbegin(), group.items.cend(),
            [](const Item &item) { return item.isChecked && canCheck(item); }));
    return count;
}

QModelIndex OrphanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, parent.isValid() ? quintptr(m_groups.at(size_t(parent.row())).computer) + 1 : topLevel);
}

QModelIndex OrphanModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    const int row = rowOf(int(child.internalId()) - 1);
    return row < rowCount() ? createIndex(row, 0, topLevel) : QModelIndex();
}

int OrphanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return int(m_groups.at(size_t(parent.row())).items.size());
}

int OrphanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags OrphanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == What && data(index, Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant OrphanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole && column == Idle)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (column == Id && role == Qt::FontRole)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (column == Id && role == RowDelegate::ElideMiddleRole)
        return true;
    if (index.internalId() == topLevel)
        return groupData(m_groups.at(size_t(index.row())), column, role);
    const Group &group = m_groups.at(size_t(rowOf(int(index.internalId()) - 1)));
    return itemData(group.items.at(size_t(index.row())), column, role);
}

bool OrphanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool isChecked = value.toInt() != Qt::Unchecked;
    const bool isGroup = index.internalId() == topLevel;
    const int row = isGroup ? index.row() : index.parent().row();
    Group &group = m_groups.at(size_t(row));
    const int first = isGroup ? 0 : index.row();
    const int last = isGroup ? int(group.items.size()) - 1 : index.row();
    for (int number = first; number <= last; ++number) {
        Item &item = group.items.at(size_t(number));
        item.isChecked = isChecked;
        m_decisions.insert({ group.computer, item.entry.info.shellId }, isChecked);
    }
    const QModelIndex parent = this->index(row, 0);
    Q_EMIT dataChanged(this->index(first, What, parent), this->index(last, What, parent));
    reportGroup(row);
    Q_EMIT checkedChanged();
    return true;
}
