/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QAbstractTableModel>
#include <QHash>

class Connection;
class ConnectionList;
class RefreshTimer;

/// The connections of a list as a flat table, in the list's order. Follows each connection by its signals and
/// merges what changes within 50 ms into the fewest and narrowest dataChanged(). Owns nothing of what it
/// shows.
class ConnectionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// In the order in which they stand on the screen at first. Columns that change together stand side by
    /// side.
    enum Column {
        Computer,
        Address,
        State,
        Since,
        User,
        Transport,
        System,
        Sessions,
        Latency,
        Message,
        ColumnCount
    };
    Q_ENUM(Column)

    enum Role {
        /// The raw value of the cell: a number, or a text to be compared as people do.
        SortRole = Qt::UserRole,
        /// Connection * of the row.
        ConnectionRole,
    };

    /// `list` outlives the model.
    explicit ConnectionModel(ConnectionList &list, QObject *parent = nullptr);

    [[nodiscard]] Connection *connectionAt(int row) const;
    /// -1: it is not in the list.
    [[nodiscard]] int rowOf(const Connection *connection) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Some connection is in another state. Comes at once, where dataChanged() waits for more.
    void stateChanged();

private:
    /// Columns that change together, as bits.
    enum Group : unsigned { IdentityGroup = 1, StateGroup = 2, ActivityGroup = 4 };

    void beginRemoval(int first, int last);
    void handleReset();
    void numberRowsFrom(int first);
    void follow(Connection *connection);
    void markChanged(const Connection *connection, unsigned groups);
    void announceChanges();
    void announceSpans(const QList<int> &sortedRows, Column firstColumn, Column lastColumn);

    ConnectionList &m_list;
    RefreshTimer *m_refresh;
    QHash<const Connection *, int> m_rows;
    QHash<const Connection *, unsigned> m_changed;
    /// Rows from here on have to be numbered anew; only set between a change of the list and its end.
    int m_firstUnnumbered = 0;
};
