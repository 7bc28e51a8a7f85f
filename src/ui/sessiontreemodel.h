/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "refreshtimer.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

class Connection;
class LiveObject;
class SessionObject;

/// The sessions of some connections and what lives inside them, newest session first; for several connections
/// below a row for each computer. Owns a node for each row, so that an index stays valid whatever the objects
/// do, and follows the objects by their signals: rows come and go at once, changes of their content at most
/// once in 50 ms.
class SessionTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        ObjectColumn,
        StateColumn,
        DetailsColumn,
        ReasonColumn,
        OpenedColumn,
        ClosedColumn,
        DurationColumn,
        TrafficColumn,
        IdColumn,
        ResourceColumn,
        ColumnCount,
    };

    explicit SessionTreeModel(QObject *parent = nullptr);
    ~SessionTreeModel() override;

    /// The connections may go away at any time; their rows go with them.
    void setConnections(const QList<Connection *> &connections);

    /// The connection or session object of a row; nullptr for an invalid index.
    [[nodiscard]] LiveObject *objectAt(const QModelIndex &index) const;
    /// nullptr for the row of a computer.
    [[nodiscard]] SessionObject *sessionObjectAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node, int column = 0) const;
    std::unique_ptr<Node> makeNode(Connection *connection);
    std::unique_ptr<Node> makeNode(SessionObject *object);
    void fillWithSessions(Node &node, const Connection &connection);
    void follow(Connection *connection);
    void follow(SessionObject *object);
    void insert(LiveObject *parentObject, SessionObject *object, bool asFirst);
    void remove(const QObject *object);
    void forget(const Node &node);
    void clear();
    void markChanged(const QObject *object);
    void reportChanges();

    std::unique_ptr<Node> m_root;
    /// By the object; the root stands for the connection where there is only one.
    QHash<const QObject *, Node *> m_nodes;
    QSet<const QObject *> m_changed;
    RefreshTimer m_refresh;
};
