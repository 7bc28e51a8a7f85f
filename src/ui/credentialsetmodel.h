/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QAbstractTableModel>

class CredentialKeeper;
struct CredentialSet;

/// The named credential sets as rows: name, user, how many computers use it, and whether its password is
/// known.
class CredentialSetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, User, Authentication, Computers, Password, ColumnCount };

    /// The keeper outlives the model.
    explicit CredentialSetModel(const CredentialKeeper &keeper, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    [[nodiscard]] QString text(const CredentialSet &set, int column) const;
    [[nodiscard]] QString passwordText(const CredentialSet &set) const;

    const CredentialKeeper &m_keeper;
    /// Of the rows as the views know them.
    QList<CredentialSet> m_sets;
};
