/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "credentialsetmodel.h"

#include "authenticationtext.h"
#include "credentialkeeper.h"
#include "credentialsets.h"
#include "displaytext.h"

#include <QLocale>

CredentialSetModel::CredentialSetModel(const CredentialKeeper &keeper, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keeper(keeper)
    , m_sets(keeper.sets().all())
{
    connect(&keeper, &CredentialKeeper::changed, this, &CredentialSetModel::refresh);
}

/// Few rows, and a set that is renamed changes its place.
void CredentialSetModel::refresh()
{
    if (m_sets == m_keeper.sets().all()) {
        if (!m_sets.isEmpty())
            Q_EMIT dataChanged(index(0, Computers), index(rowCount() - 1, Password));
        return;
    }
    beginResetModel();
    m_sets = m_keeper.sets().all();
    endResetModel();
}

int CredentialSetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sets.size());
}

int CredentialSetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CredentialSetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(m_sets.at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Computers)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString CredentialSetModel::text(const CredentialSet &set, int column) const
{
    switch (Column(column)) {
    case Name:
        return safeLine(set.name);
    case User:
        return safeLine(set.user);
    case Authentication:
        //: Instead of a user: each computer has its own.
        return set.authentication ? authenticationName(*set.authentication) : tr("per computer");
    case Computers:
        return QLocale().toString(m_keeper.useCount(set.id));
    case Password:
        return passwordText(set);
    case ColumnCount:
        break;
    }
    return {};
}

QString CredentialSetModel::passwordText(const CredentialSet &set) const
{
    //: A password: kept for the next runs.
    if (set.remembersPassword)
        return tr("remembered");
    //: A password: kept until the program ends.
    return m_keeper.hasPassword(set) ? tr("for this run") : tr("not known");
}

QVariant CredentialSetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Computers)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case User:
        return tr("User");
    case Authentication:
        return tr("Authentication");
    case Computers:
        return tr("Computers");
    case Password:
        return tr("Password");
    case ColumnCount:
        break;
    }
    return {};
}
