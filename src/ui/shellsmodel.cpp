/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellsmodel.h"

#include "displaytext.h"
#include "rowdelegate.h"
#include "semanticcolors.h"
#include "shellstext.h"
#include "stateicon.h"
#include "timetext.h"
#include "tintedicon.h"

#include <QFontDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The index of a shell has this; that of a command has the serial number of its shell.
constexpr quintptr topLevel = 0;
constexpr qsizetype longestCommand = 500;

/// One for each entry. An id that a server lists twice gets a number, so that each keeps its row.
QStringList keysOf(const QVector<RemoteShells::Entry> &entries)
{
    QStringList keys;
    QHash<QString, int> seen;
    for (const RemoteShells::Entry &entry : entries) {
        const QString id = entry.info.shellId.toUpper();
        const int before = seen[id]++;
        keys.append(before == 0 ? id : id + u'#' + QString::number(before));
    }
    return keys;
}

QString endingText(ShellsModel::Ending ending)
{
    switch (ending) {
    case ShellsModel::Ending::No:
        return {};
    case ShellsModel::Ending::Waiting:
        return ShellsModel::tr("Ending…");
    case ShellsModel::Ending::Ended:
        return ShellsModel::tr("Ended");
    case ShellsModel::Ending::Failed:
        return ShellsModel::tr("Not ended");
    }
    Q_UNREACHABLE();
}

QIcon endingIcon(ShellsModel::Ending ending)
{
    switch (ending) {
    case ShellsModel::Ending::No:
        return {};
    case ShellsModel::Ending::Waiting:
        return stateIcon(LiveObject::State::Closing);
    case ShellsModel::Ending::Ended:
        return stateIcon(LiveObject::State::Closed);
    case ShellsModel::Ending::Failed:
        return stateIcon(LiveObject::State::Broken);
    }
    Q_UNREACHABLE();
}

} // namespace

ShellsModel::ShellsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ShellsModel::setEntries(const QVector<RemoteShells::Entry> &entries, const QDateTime &readAt)
{
    m_readAt = readAt;
    const QStringList keys = keysOf(entries);
    QHash<QString, qsizetype> present;
    for (qsizetype i = 0; i < keys.size(); ++i)
        present.insert(keys.at(i), i);
    removeMissing(present);
    takeChanged(entries, present);
    appendNew(entries, keys);
}

void ShellsModel::removeMissing(const QHash<QString, qsizetype> &present)
{
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (present.contains(m_rows.at(size_t(last)).key))
            continue;
        int first = last;
        while (first > 0 && !present.contains(m_rows.at(size_t(first) - 1).key))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        renumber();
        endRemoveRows();
        last = first;
    }
}

void ShellsModel::takeChanged(
    const QVector<RemoteShells::Entry> &entries, const QHash<QString, qsizetype> &present)
{
    int first = -1;
    for (int number = 0; number <= int(m_rows.size()); ++number) {
        bool isChanged = false;
        if (number < int(m_rows.size())) {
            Row &row = m_rows.at(size_t(number));
            const RemoteShells::Entry &entry = entries.at(present.value(row.key));
            isChanged = !(row.entry == entry) || row.ending == Ending::Ended;
            row.entry = entry;
            // It is still there, whatever the server had said.
            if (row.ending == Ending::Ended)
                row.ending = Ending::No;
        }
        if (isChanged && first < 0)
            first = number;
        if (!isChanged && first >= 0)
            report(std::exchange(first, -1), number - 1);
    }
}

void ShellsModel::appendNew(const QVector<RemoteShells::Entry> &entries, const QStringList &keys)
{
    QSet<QString> known;
    for (const Row &row : m_rows)
        known.insert(row.key);
    std::vector<Row> added;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!known.contains(keys.at(i)))
            added.push_back({ ++m_lastSerial, keys.at(i), entries.at(i) });
    }
    if (added.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(added.size()) - 1);
    std::move(added.begin(), added.end(), std::back_inserter(m_rows));
    renumber();
    endInsertRows();
}

void ShellsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    renumber();
    endResetModel();
}

void ShellsModel::renumber()
{
    m_rowNumbers.clear();
    for (int number = 0; number < int(m_rows.size()); ++number)
        m_rowNumbers.insert(m_rows.at(size_t(number)).serial, number);
}

void ShellsModel::report(int firstRow, int lastRow)
{
    Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, ShellsColumns::ColumnCount - 1));
}

int ShellsModel::rowOf(const QString &shellId) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&shellId](const Row &row) {
        return row.entry.info.shellId.compare(shellId, Qt::CaseInsensitive) == 0;
    });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

void ShellsModel::setEnding(const QString &shellId, Ending ending, const QString &problem)
{
    const int number = rowOf(shellId);
    if (number < 0)
        return;
    Row &row = m_rows.at(size_t(number));
    row.ending = ending;
    row.problem = problem;
    report(number, number);
}

void ShellsModel::clearResults()
{
    for (int number = 0; number < int(m_rows.size()); ++number) {
        Row &row = m_rows.at(size_t(number));
        if (row.ending != Ending::Failed)
            continue;
        row.ending = Ending::No;
        row.problem.clear();
        report(number, number);
    }
}

void ShellsModel::setCommands(const QString &shellId, const QVector<Wsman::CommandInfo> &commands,
    const std::optional<TransportError> &error)
{
    const int number = rowOf(shellId);
    if (number < 0)
        return;
    Row &row = m_rows.at(size_t(number));
    row.message = error ? tr("The commands could not be read: %1").arg(ShellsText::problem(*error))
                        : tr("No command runs in it");
    const QModelIndex parent = index(number, 0);
    // A row for each command, or one for the message. Rows come and go without a change of the others; what
    // stands in those is told apart.
    const int before = rowCount(parent);
    const int after = std::max(1, int(commands.size()));
    if (after < before) {
        beginRemoveRows(parent, after, before - 1);
        row.commands.resize(after);
        endRemoveRows();
    }
    row.commands = commands.first(std::min<qsizetype>(before, commands.size()));
    Q_EMIT dataChanged(
        index(0, 0, parent), index(std::min(before, after) - 1, ShellsColumns::ColumnCount - 1, parent));
    if (after > before) {
        beginInsertRows(parent, before, after - 1);
        row.commands = commands;
        endInsertRows();
    }
}

bool ShellsModel::isShell(const QModelIndex &index)
{
    return index.isValid() && !index.parent().isValid();
}

const RemoteShells::Entry *ShellsModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int number = index.internalId() == topLevel ? index.row() : m_rowNumbers.value(index.internalId());
    return &m_rows.at(size_t(number)).entry;
}

QString ShellsModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == topLevel)
        return m_rows.at(size_t(index.row())).entry.info.shellId;
    const Row &row = m_rows.at(size_t(m_rowNumbers.value(index.internalId())));
    return row.commands.isEmpty() ? QString() : row.commands.at(index.row()).commandId;
}

QModelIndex ShellsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_rows.at(size_t(parent.row())).serial : topLevel);
}

QModelIndex ShellsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    const int number = m_rowNumbers.value(child.internalId(), -1);
    return number < 0 ? QModelIndex() : createIndex(number, 0, topLevel);
}

int ShellsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return std::max(1, int(m_rows.at(size_t(parent.row())).commands.size()));
}

int ShellsModel::columnCount(const QModelIndex &) const
{
    return ShellsColumns::ColumnCount;
}

QVariant ShellsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole && ShellsColumns::isNumber(column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (column == ShellsColumns::Id && role == Qt::FontRole)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (column == ShellsColumns::Id && role == RowDelegate::ElideMiddleRole)
        return true;
    if (index.internalId() == topLevel)
        return shellData(m_rows.at(size_t(index.row())), column, role);
    return commandData(m_rows.at(size_t(m_rowNumbers.value(index.internalId()))), index.row(), column, role);
}

QVariant ShellsModel::shellData(const Row &row, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::DecorationRole:
        return icon(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case RowDelegate::MutedRole:
        return row.ending == Ending::Ended || ShellsText::markOf(row.entry) == ShellsText::Mark::Others;
    case SortRole:
        return column == ShellsColumns::Result ? QVariant(display(row, column))
                                               : ShellsColumns::sortValue(row.entry, column);
    case SerialRole:
        return quint64(row.serial);
    default:
        return {};
    }
}

QString ShellsModel::display(const Row &row, Column column) const
{
    if (column == ShellsColumns::Result) {
        //: %1: why a shell was not ended.
        return row.problem.isEmpty() ? endingText(row.ending) : tr("Not ended: %1").arg(row.problem);
    }
    if (column == ShellsColumns::State && row.ending != Ending::No)
        return endingText(row.ending);
    if (row.ending == Ending::Ended && ShellsColumns::isTicking(column))
        return {};
    return ShellsColumns::text(row.entry, column, m_readAt, QDateTime::currentDateTime());
}

QVariant ShellsModel::icon(const Row &row, Column column) const
{
    if (column == ShellsColumns::Whose)
        return ShellsText::markIcon(ShellsText::markOf(row.entry));
    if (column == ShellsColumns::State && row.ending != Ending::No)
        return endingIcon(row.ending);
    if (column == ShellsColumns::State)
        return row.entry.info.isDisconnected() ? stateIcon(LiveObject::State::Disconnected)
                                               : stateIcon(LiveObject::State::Opened);
    return {};
}

QString ShellsModel::toolTip(const Row &row, Column column) const
{
    switch (column) {
    case ShellsColumns::Whose:
        return ShellsText::markMeaning(row.entry);
    case ShellsColumns::Kind:
        return safeLine(row.entry.info.resourceUri);
    case ShellsColumns::State:
        return row.problem.isEmpty() ? display(row, column) : row.problem;
    case ShellsColumns::Expires:
        return row.entry.expiresAt.isValid()
            ? tr("%1, unless somebody uses it before").arg(exactTime(row.entry.expiresAt))
            : tr("The server does not say when it expires.");
    default:
        return display(row, column);
    }
}

QVariant ShellsModel::commandData(const Row &row, int index, Column column, int role)
{
    const bool isMessage = row.commands.isEmpty();
    if (role == RowDelegate::MutedRole)
        return isMessage;
    if (isMessage) {
        const QString message = row.message.isEmpty() ? tr("Reading its commands…") : row.message;
        return column == ShellsColumns::Whose && role == Qt::DisplayRole ? QVariant(message) : QVariant();
    }
    const Wsman::CommandInfo &command = row.commands.at(index);
    if (role == Qt::DecorationRole && column == ShellsColumns::Whose)
        return tintedIcon(u"expand"_s, SemanticColors::muted);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    if (column == ShellsColumns::Whose)
        text = clipped(safeLine(command.commandLine), longestCommand);
    else if (column == ShellsColumns::State)
        text = safeLine(command.state);
    else if (column == ShellsColumns::Id)
        text = safeLine(command.commandId);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant ShellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ShellsColumns::ColumnCount)
        return {};
    const auto column = Column(section);
    switch (role) {
    case Qt::DisplayRole:
        return ShellsColumns::title(column);
    case Qt::ToolTipRole:
        return plainToolTip(ShellsColumns::explanation(column));
    case Qt::TextAlignmentRole:
        return int((ShellsColumns::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}
