/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "importedlist.h"
#include "unsafeoptions.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

class ConnectionList;
class QIcon;

/// What lists of computers would add, a row for each of their lines: first what is wrong, then the computers
/// in the order of the files. Keeps what the user chose of it. Takes nothing of the lists for safe: all is
/// shown so that nothing can hide, and options that lower the security stay off until they are chosen.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Computer, Situation, Address, Unsafe, User, SignIn, Place, ColumnCount };

    /// How many rows of each kind there are.
    struct Counts {
        int fresh = 0;
        int known = 0;
        int repeated = 0;
        int wrong = 0;
        /// Of the fresh ones.
        int chosen = 0;
        int withUnsafe = 0;
        int takingUnsafe = 0;
    };

    /// What is in the list is marked as such; asked only now.
    ImportModel(const QList<ImportedList> &files, const ConnectionList &list, QObject *parent = nullptr);

    [[nodiscard]] const Counts &counts() const { return m_counts; }
    /// All new computers, or none.
    void setAllChosen(bool chosen);
    /// Takes over the unsafe options of all new computers, or of none.
    void setAllUnsafeTaken(bool taken);
    /// A row that holds no computer: its first cell says all that there is to say, and the others are empty.
    [[nodiscard]] bool isWrong(int row) const { return m_rows.at(size_t(row)).kind == Kind::Wrong; }
    /// What was chosen, with the unsafe options only where they were.
    [[nodiscard]] QList<Profile> chosenProfiles() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// counts() is another than before.
    void choiceChanged();

private:
    enum class Kind { Wrong, Fresh, Known, Repeated };

    struct Row {
        Kind kind = Kind::Wrong;
        QString place{};
        Profile profile{};
        /// Of a wrong one: where, what stands there, and what is wrong.
        QString problem{};
        QString otherKind{};
        QVector<UnsafeOption> unsafe{};
        bool isChosen = false;
        bool takesUnsafe = false;
    };

    void addProblems(const ImportedList &file, const QString &fileName);
    void addComputers(
        const ImportedList &file, const QString &fileName, const ConnectionList &list, QSet<QString> &seen);
    void recount();
    [[nodiscard]] static QString text(const Row &row, Column column);
    [[nodiscard]] static QString situation(const Row &row);
    [[nodiscard]] static QIcon icon(const Row &row);
    [[nodiscard]] static QVariant checkState(const Row &row, Column column);
    [[nodiscard]] static QString toolTip(const Row &row, Column column);

    std::vector<Row> m_rows;
    Counts m_counts;
};
