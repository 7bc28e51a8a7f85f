/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sessiontreemodel.h"

#include "connection.h"
#include "session.h"
#include "sessiontext.h"

#include <algorithm>
#include <map>
#include <set>

struct SessionTreeModel::Node {
    LiveObject *object = nullptr;
    /// nullptr for a computer.
    SessionObject *sessionObject = nullptr;
    Connection *connection = nullptr;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    void insertChild(std::unique_ptr<Node> child, size_t at)
    {
        child->parent = this;
        children.insert(children.begin() + std::ptrdiff_t(at), std::move(child));
        number(at);
    }
    void removeChild(size_t at)
    {
        children.erase(children.begin() + std::ptrdiff_t(at));
        number(at);
    }
    void number(size_t from)
    {
        for (size_t i = from; i < children.size(); ++i)
            children[i]->row = int(i);
    }
};

SessionTreeModel::SessionTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    connect(&m_refresh, &RefreshTimer::due, this, &SessionTreeModel::reportChanges);
}

SessionTreeModel::~SessionTreeModel() = default;

void SessionTreeModel::setConnections(const QList<Connection *> &connections)
{
    beginResetModel();
    clear();
    if (connections.size() == 1) {
        Connection *connection = connections.constFirst();
        m_root->object = connection;
        m_root->connection = connection;
        m_nodes.insert(connection, m_root.get());
        follow(connection);
        fillWithSessions(*m_root, *connection);
    } else {
        for (Connection *connection : connections)
            m_root->insertChild(makeNode(connection), m_root->children.size());
    }
    endResetModel();
}

void SessionTreeModel::clear()
{
    for (auto it = m_nodes.cbegin(); it != m_nodes.cend(); ++it)
        disconnect(it.key(), nullptr, this, nullptr);
    m_nodes.clear();
    m_changed.clear();
    m_refresh.cancel();
    m_root = std::make_unique<Node>();
}

std::unique_ptr<SessionTreeModel::Node> SessionTreeModel::makeNode(Connection *connection)
{
    auto node = std::make_unique<Node>();
    node->object = connection;
    node->connection = connection;
    m_nodes.insert(connection, node.get());
    follow(connection);
    fillWithSessions(*node, *connection);
    return node;
}

std::unique_ptr<SessionTreeModel::Node> SessionTreeModel::makeNode(SessionObject *object)
{
    auto node = std::make_unique<Node>();
    node->object = object;
    node->sessionObject = object;
    m_nodes.insert(object, node.get());
    follow(object);
    for (SessionObject *child : object->childObjects())
        node->insertChild(makeNode(child), node->children.size());
    return node;
}

void SessionTreeModel::fillWithSessions(Node &node, const Connection &connection)
{
    for (Session *session : connection.sessions())
        node.insertChild(makeNode(session), 0);
}

void SessionTreeModel::follow(Connection *connection)
{
    connect(connection, &Connection::sessionAdded, this,
        [this, connection](Session *session) { insert(connection, session, true); });
    connect(connection, &Connection::sessionAboutToBeRemoved, this,
        [this](Session *session) { remove(session); });
    connect(connection, &Connection::changed, this, [this, connection] { markChanged(connection); });
    connect(connection, &LiveObject::stateChanged, this, [this, connection] { markChanged(connection); });
    connect(connection, &QObject::destroyed, this, &SessionTreeModel::remove);
}

void SessionTreeModel::follow(SessionObject *object)
{
    connect(object, &SessionObject::childAdded, this,
        [this, object](SessionObject *child) { insert(object, child, false); });
    connect(
        object, &SessionObject::childAboutToBeRemoved, this, [this](SessionObject *child) { remove(child); });
    connect(object, &SessionObject::changed, this, [this, object] { markChanged(object); });
    connect(object, &LiveObject::stateChanged, this, [this, object] { markChanged(object); });
    connect(object, &QObject::destroyed, this, &SessionTreeModel::remove);
}

void SessionTreeModel::insert(LiveObject *parentObject, SessionObject *object, bool asFirst)
{
    Node *parent = m_nodes.value(parentObject);
    if (!parent || m_nodes.contains(object))
        return;
    const int row = asFirst ? 0 : int(parent->children.size());
    beginInsertRows(indexOf(*parent), row, row);
    parent->insertChild(makeNode(object), size_t(row));
    endInsertRows();
}

/// Works by the pointer alone, as the object may be half destroyed.
void SessionTreeModel::remove(const QObject *object)
{
    Node *node = m_nodes.value(object);
    if (!node)
        return;
    if (node == m_root.get()) {
        beginResetModel();
        clear();
        endResetModel();
        return;
    }
    Node *parent = node->parent;
    const int row = node->row;
    beginRemoveRows(indexOf(*parent), row, row);
    forget(*node);
    parent->removeChild(size_t(row));
    endRemoveRows();
}

void SessionTreeModel::forget(const Node &node)
{
    for (const auto &child : node.children)
        forget(*child);
    disconnect(node.object, nullptr, this, nullptr);
    m_nodes.remove(node.object);
    m_changed.remove(node.object);
}

void SessionTreeModel::markChanged(const QObject *object)
{
    m_changed.insert(object);
    m_refresh.request();
}

void SessionTreeModel::reportChanges()
{
    std::map<const Node *, std::set<int>> rowsByParent;
    for (const QObject *object : std::as_const(m_changed)) {
        const Node *node = m_nodes.value(object);
        if (node && node->parent)
            rowsByParent[node->parent].insert(node->row);
    }
    m_changed.clear();
    for (const auto &[parent, rows] : rowsByParent) {
        const QModelIndex parentIndex = indexOf(*parent);
        for (auto first = rows.begin(); first != rows.end();) {
            auto last = first;
            auto next = std::next(first);
            while (next != rows.end() && *next == *last + 1)
                last = next++;
            Q_EMIT dataChanged(index(*first, 0, parentIndex), index(*last, ColumnCount - 1, parentIndex));
            first = next;
        }
    }
}

SessionTreeModel::Node *SessionTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex SessionTreeModel::indexOf(const Node &node, int column) const
{
    return node.parent ? createIndex(node.row, column, &node) : QModelIndex();
}

LiveObject *SessionTreeModel::objectAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->object : nullptr;
}

SessionObject *SessionTreeModel::sessionObjectAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->sessionObject : nullptr;
}

QModelIndex SessionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex SessionTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeOf(child)->parent) : QModelIndex();
}

int SessionTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int SessionTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant SessionTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = nodeOf(index);
    const auto column = Column(index.column());
    if (node->sessionObject)
        return SessionText::objectData(*node->sessionObject, column, role);
    return SessionText::computerData(*node->connection, column, role);
}

QVariant SessionTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return SessionText::headerData(Column(section), role);
}
