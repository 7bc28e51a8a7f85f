/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionlist.h"

#include "keepalive.h"

#include <QNetworkAccessManager>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

Profile localProfile()
{
    Profile profile;
    profile.endpoint.host = u"localhost"_s;
    profile.endpoint.authentication = Authentication::None;
    profile.temporary = true;
    return profile;
}

template <typename Predicate>
QList<Connection *> filtered(const QList<Connection *> &connections, Predicate keep)
{
    QList<Connection *> result;
    std::copy_if(connections.cbegin(), connections.cend(), std::back_inserter(result), keep);
    return result;
}

} // namespace

ConnectionList::ConnectionList(NetworkFactory network, const TimeLimits &limits, QObject *parent)
    : QObject(parent)
    , m_network(std::move(network))
    , m_limits(limits)
    , m_keepAlive(new KeepAlive(limits, this))
{
    const Profile profile = localProfile();
    Connection *local = make(profile, profile.endpoint.key());
    local->setLocalComputer();
    m_connections.append(local);
    reindex();
}

ConnectionList::~ConnectionList()
{
    // Connections hold members of this list by reference.
    qDeleteAll(std::exchange(m_connections, {}));
}

Connection *ConnectionList::make(const Profile &profile, const QString &key)
{
    auto *connection = new Connection(profile, m_network, m_limits, this);
    m_keepAlive->follow(connection);
    m_byKey.insert(key, connection);
    return connection;
}

Connection *ConnectionList::find(const QString &key) const
{
    return m_byKey.value(key);
}

int ConnectionList::indexOf(const Connection *connection) const
{
    return m_index.value(connection, -1);
}

void ConnectionList::reindex(int first)
{
    for (int i = first; i < m_connections.size(); ++i)
        m_index.insert(m_connections.at(i), i);
}

void ConnectionList::setThrottle(int throttle)
{
    m_throttle = throttle;
}

void ConnectionList::setErrorAction(BulkRun::ErrorAction action)
{
    m_errorAction = action;
}

Connection *ConnectionList::add(const Profile &profile)
{
    return add(QList<Profile>{ profile }).constFirst();
}

QList<Connection *> ConnectionList::add(const QList<Profile> &profiles)
{
    QList<Connection *> result;
    QSet<Connection *> seen;
    QVector<Connection *> fresh;
    for (const Profile &profile : profiles) {
        const QString key = profile.endpoint.key();
        Connection *known = find(key);
        Connection *connection = known ? update(known, profile) : make(profile, key);
        if (!known)
            fresh.append(connection);
        if (!seen.contains(connection)) {
            seen.insert(connection);
            result.append(connection);
        }
    }
    if (!fresh.isEmpty()) {
        const int first = int(m_connections.size());
        Q_EMIT aboutToAdd(first, first + int(fresh.size()) - 1);
        m_connections += fresh;
        reindex(first);
        Q_EMIT added();
    }
    Q_EMIT profilesChanged();
    return result;
}

Connection *ConnectionList::update(Connection *connection, const Profile &profile)
{
    if (connection->isLocalComputer() || connection->isOpen())
        return connection;
    Profile updated = profile;
    updated.id = connection->profile().id;
    if (updated.label.isEmpty())
        updated.label = connection->profile().label;
    if (updated.endpoint.pinnedSha256.isEmpty())
        updated.endpoint.pinnedSha256 = connection->profile().endpoint.pinnedSha256;
    connection->setProfile(updated);
    return connection;
}

bool ConnectionList::change(Connection *connection, const Profile &profile)
{
    const QString newKey = profile.endpoint.key();
    const Connection *holder = find(newKey);
    if (connection->isOpen() || connection->isLocalComputer() || (holder && holder != connection))
        return false;
    m_byKey.remove(connection->profile().endpoint.key());
    connection->setProfile(profile);
    m_byKey.insert(newKey, connection);
    Q_EMIT profilesChanged();
    return true;
}

void ConnectionList::setPasswordSource(
    Connection *connection, const QUuid &credentialSet, bool remembersPassword)
{
    if (connection->setPasswordSource(credentialSet, remembersPassword))
        Q_EMIT profilesChanged();
}

BulkRun *ConnectionList::run(
    BulkRun::Verb verb, const QList<Connection *> &connections, OptionalAction action)
{
    // What is to be closed is not begun by a run that has not come to it, nor closed by two.
    if (verb == BulkRun::Verb::Close)
        takeOutOfRuns(connections);
    const QList<Connection *> able
        = filtered(connections, [verb](const Connection *connection) { return canDo(verb, *connection); });
    auto *run = new BulkRun(verb, able, m_throttle, this);
    run->setErrorAction(action.value_or(m_errorAction));
    Q_EMIT runStarted(run);
    run->start();
    return run;
}

void ConnectionList::takeOutOfRuns(const QList<Connection *> &connections)
{
    const auto runs = findChildren<BulkRun *>(QString(), Qt::FindDirectChildrenOnly);
    for (BulkRun *run : runs)
        run->leaveOut(connections);
}

bool ConnectionList::canDo(BulkRun::Verb verb, const Connection &connection)
{
    switch (verb) {
    case BulkRun::Verb::Open:
        return !connection.isOpen();
    case BulkRun::Verb::Close:
        return reasonNotToClose(&connection).isEmpty();
    case BulkRun::Verb::Reopen:
        return !connection.isReopening() && !(connection.isLocalComputer() && connection.isOpen());
    case BulkRun::Verb::Test:
        return !connection.isTesting();
    }
    Q_UNREACHABLE();
}

BulkRun *ConnectionList::open(const QList<Connection *> &connections)
{
    return run(BulkRun::Verb::Open, connections);
}

BulkRun *ConnectionList::close(const QList<Connection *> &connections, OptionalAction action)
{
    return run(BulkRun::Verb::Close, connections, action);
}

BulkRun *ConnectionList::test(const QList<Connection *> &connections)
{
    return run(BulkRun::Verb::Test, connections);
}

QString ConnectionList::reasonNotToClose(const Connection *connection)
{
    if (!connection)
        return tr("No computer of that name is in the list. Check the name.");
    if (connection->isLocalComputer())
        return tr(
            "This computer cannot be disconnected, as it is always connected. Choose another computer.");
    // Of a connection that comes back by itself it ends the tries.
    if (!connection->isOpen() && !connection->isComingBack() && !connection->isReopening())
        return tr("%1 is not connected.").arg(connection->profile().displayName());
    return {};
}

QList<Profile> ConnectionList::profiles() const
{
    QList<Profile> result;
    for (const Connection *connection : m_connections) {
        if (!connection->profile().temporary)
            result.append(connection->profile());
    }
    return result;
}
