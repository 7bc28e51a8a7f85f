/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "orphansearch.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

/// What a search for orphans found, below a row for each computer that has something to show: shells that
/// look forgotten, checked to be ended, and why a computer could not be read. What this program is using is
/// never among them. Keeps a copy of what it shows, and what the user checked.
class OrphanModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { What, Owner, Client, Idle, State, Why, Id, ColumnCount };

    /// What of one computer is to be ended.
    struct Choice {
        int computer;
        QList<RemoteShells::Entry> shells;
    };

    explicit OrphanModel(QObject *parent = nullptr);

    /// Another search, which outlives the model or is replaced before; nullptr: none.
    void setSearch(OrphanSearch *search);
    /// Shows also shells that are no orphans, unchecked.
    void setShowsAll(bool showsAll);
    /// These are being ended now.
    void setEnding(int computer, const QStringList &shellIds);
    /// Nothing is being ended any more; what was not begun can be chosen again.
    void resetWaiting();

    [[nodiscard]] QList<Choice> checkedShells() const;
    [[nodiscard]] int checkedCount() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    enum class Ending { No, Waiting, Ended, Failed };

    struct Item {
        RemoteShells::Entry entry;
        bool isChecked = false;
        Ending ending = Ending::No;
        /// Why it was not ended.
        QString problem{};
    };

    struct Group {
        int computer;
        /// Why it could not be read; empty when it was.
        QString problem;
        std::vector<Item> items;
    };

    void update(int computer);
    [[nodiscard]] std::vector<Item> itemsOf(int computer) const;
    void takeEnded(int computer, const QString &shellId, const std::optional<TransportError> &error);
    void replaceItems(int row, std::vector<Item> items);
    void reportGroup(int row);
    [[nodiscard]] int rowOf(int computer) const;
    [[nodiscard]] Item *find(int computer, const QString &shellId);
    [[nodiscard]] QVariant groupData(const Group &group, Column column, int role) const;
    [[nodiscard]] static QVariant itemData(const Item &item, Column column, int role);
    [[nodiscard]] static QString itemText(const Item &item, Column column);
    [[nodiscard]] static bool canCheck(const Item &item);

    OrphanSearch *m_search = nullptr;
    bool m_showsAll = false;
    /// In the order of the search.
    std::vector<Group> m_groups;
    /// What the user decided otherwise than the search, by computer and id.
    QHash<std::pair<int, QString>, bool> m_decisions;
};
