/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "importmodel.h"

#include "authenticationtext.h"
#include "connectionlist.h"
#include "displaytext.h"
#include "importtext.h"
#include "rowdelegate.h"
#include "semanticcolors.h"
#include "tintedicon.h"

#include <QIcon>

#include <utility>

using namespace Qt::StringLiterals;

ImportModel::ImportModel(const QList<ImportedList> &files, const ConnectionList &list, QObject *parent)
    : QAbstractTableModel(parent)
{
    const auto shownName
        = [&files](const ImportedList &file) { return files.size() > 1 ? file.fileName : QString(); };
    for (const ImportedList &file : files)
        addProblems(file, shownName(file));
    QSet<QString> seen;
    for (const ImportedList &file : files)
        addComputers(file, shownName(file), list, seen);
    recount();
}

void ImportModel::addProblems(const ImportedList &file, const QString &fileName)
{
    for (const ImportProblem &problem : file.problems) {
        Row row{ Kind::Wrong };
        row.problem = ImportText::problem(problem, ImportText::place(file.place, problem.place, fileName));
        m_rows.push_back(std::move(row));
    }
}

void ImportModel::addComputers(
    const ImportedList &file, const QString &fileName, const ConnectionList &list, QSet<QString> &seen)
{
    for (const ImportedComputer &computer : file.computers) {
        const QString key = computer.profile.endpoint.key();
        Row row{ Kind::Fresh, ImportText::place(file.place, computer.place, fileName), computer.profile };
        if (list.find(key))
            row.kind = Kind::Known;
        else if (seen.contains(key))
            row.kind = Kind::Repeated;
        seen.insert(key);
        row.otherKind = computer.otherKind;
        row.unsafe = UnsafeOptions::of(computer.profile.endpoint);
        row.isChosen = row.kind == Kind::Fresh && row.otherKind.isEmpty();
        m_rows.push_back(std::move(row));
    }
}

void ImportModel::recount()
{
    m_counts = {};
    for (const Row &row : m_rows) {
        switch (row.kind) {
        case Kind::Wrong:
            ++m_counts.wrong;
            break;
        case Kind::Known:
            ++m_counts.known;
            break;
        case Kind::Repeated:
            ++m_counts.repeated;
            break;
        case Kind::Fresh:
            ++m_counts.fresh;
            m_counts.chosen += row.isChosen ? 1 : 0;
            m_counts.withUnsafe += row.unsafe.isEmpty() ? 0 : 1;
            m_counts.takingUnsafe += row.takesUnsafe ? 1 : 0;
            break;
        }
    }
    Q_EMIT choiceChanged();
}

void ImportModel::setAllChosen(bool chosen)
{
    for (Row &row : m_rows)
        row.isChosen = chosen && row.kind == Kind::Fresh;
    Q_EMIT dataChanged(index(0, Computer), index(rowCount() - 1, Computer), { Qt::CheckStateRole });
    recount();
}

void ImportModel::setAllUnsafeTaken(bool taken)
{
    for (Row &row : m_rows)
        row.takesUnsafe = taken && row.kind == Kind::Fresh && !row.unsafe.isEmpty();
    Q_EMIT dataChanged(index(0, Unsafe), index(rowCount() - 1, Unsafe), { Qt::CheckStateRole });
    recount();
}

QList<Profile> ImportModel::chosenProfiles() const
{
    QList<Profile> profiles;
    for (const Row &row : m_rows) {
        if (!row.isChosen)
            continue;
        profiles.append(row.profile);
        if (!row.takesUnsafe)
            profiles.last().endpoint = UnsafeOptions::removedFrom(row.profile.endpoint);
    }
    return profiles;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::situation(const Row &row)
{
    switch (row.kind) {
    case Kind::Wrong:
        return {};
    case Kind::Known:
        return tr("In the list already");
    case Kind::Repeated:
        return tr("A repetition");
    case Kind::Fresh:
        if (row.otherKind.isEmpty())
            return tr("New");
        //: %1: what another program calls it, such as "cluster"
        return tr("New; no server but “%1”").arg(safeLine(row.otherKind));
    }
    Q_UNREACHABLE();
}

QIcon ImportModel::icon(const Row &row)
{
    switch (row.kind) {
    case Kind::Wrong:
        return tintedIcon(u"error"_s, SemanticColors::error);
    case Kind::Known:
    case Kind::Repeated:
        return tintedIcon(u"state-closed"_s, SemanticColors::muted);
    case Kind::Fresh:
        return tintedIcon(u"test"_s, SemanticColors::ok);
    }
    Q_UNREACHABLE();
}

QString ImportModel::text(const Row &row, Column column)
{
    if (row.kind == Kind::Wrong)
        return column == Computer ? row.problem : QString();
    const Endpoint &endpoint = row.profile.endpoint;
    switch (column) {
    case Computer:
        return safeLine(row.profile.displayName());
    case Address:
        // Encoded, so that no letter looks like another one.
        return endpoint.url().toString(QUrl::FullyEncoded);
    case User:
        return safeLine(endpoint.user);
    case SignIn:
        return authenticationName(endpoint.authentication);
    case Unsafe:
        return ImportText::unsafeOptions(row.unsafe);
    case Place:
        return row.place;
    case Situation:
        return situation(row);
    case ColumnCount:
        break;
    }
    return {};
}

QString ImportModel::toolTip(const Row &row, Column column)
{
    if (column == Unsafe)
        return ImportText::unsafeOptionsMeaning(row.unsafe, row.profile.endpoint);
    if (column == Situation && row.kind == Kind::Fresh && !row.otherKind.isEmpty())
        return tr("Added only if you check it. It may answer as a server does.");
    if (column == Situation && row.kind == Kind::Repeated)
        return tr("The same address and user stand further up in the same import.");
    return text(row, column);
}

QVariant ImportModel::checkState(const Row &row, Column column)
{
    if (row.kind != Kind::Fresh)
        return {};
    if (column == Computer)
        return row.isChosen ? Qt::Checked : Qt::Unchecked;
    if (column == Unsafe && !row.unsafe.isEmpty())
        return row.takesUnsafe ? Qt::Checked : Qt::Unchecked;
    return {};
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(size_t(index.row()));
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::CheckStateRole:
        return checkState(row, column);
    case Qt::DecorationRole:
        return column == (row.kind == Kind::Wrong ? Computer : Situation) ? QVariant(icon(row)) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case RowDelegate::MutedRole:
        return row.kind == Kind::Known || row.kind == Kind::Repeated;
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    Row &row = m_rows.at(size_t(index.row()));
    const bool isChecked = value.toInt() == Qt::Checked;
    if (index.column() == Computer)
        row.isChosen = isChecked;
    else
        row.takesUnsafe = isChecked;
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    recount();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.data(Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Computer:
        return tr("Computer");
    case Address:
        return tr("Address");
    case User:
        return tr("User");
    case SignIn:
        return tr("Authentication");
    case Unsafe:
        return tr("Lowers security");
    case Place:
        return tr("Place");
    case Situation:
        return tr("Status");
    case ColumnCount:
        break;
    }
    return {};
}
