/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "activitylog.h"

#include "connectionlist.h"
#include "session.h"

namespace {

ActivityLog::Stream streamOf(LiveObject::State state)
{
    return state == LiveObject::State::Broken ? ActivityLog::Stream::Error : ActivityLog::Stream::Information;
}

QString describe(const SessionObject &object)
{
    switch (object.kind()) {
    case SessionObject::Kind::Session:
        return ActivityLog::tr("Session");
    case SessionObject::Kind::Shell:
        return ActivityLog::tr("Shell %1").arg(object.name());
    case SessionObject::Kind::Command:
        return ActivityLog::tr("Command %1").arg(object.name());
    case SessionObject::Kind::Enumeration:
        return ActivityLog::tr("Enumeration %1").arg(object.name());
    case SessionObject::Kind::Subscription:
        return ActivityLog::tr("Subscription %1").arg(object.name());
    }
    Q_UNREACHABLE();
}

/// "Closed", or "Broken: the reason".
QString describe(const LiveObject &object)
{
    const QString state = stateName(object.state());
    //: %1: an object such as "Shell cmd", %2: what happened to it.
    return object.reason().isEmpty() ? state : ActivityLog::tr("%1: %2").arg(state, object.reason());
}

} // namespace

ActivityLog::ActivityLog(ConnectionList &list, QObject *parent)
    : QObject(parent)
{
    for (Connection *connection : list.connections())
        follow(connection);
    connect(&list, &ConnectionList::reset, this, [this, &list] {
        for (Connection *connection : list.connections()) {
            // All that are not new are followed already.
            connection->disconnect(this);
            follow(connection);
        }
    });
    connect(&list, &ConnectionList::aboutToAdd, this, [this](int first) { m_firstAdded = first; });
    connect(&list, &ConnectionList::added, this, [this, &list] {
        for (int i = m_firstAdded; i < list.connections().size(); ++i)
            follow(list.connections().at(i));
    });
}

void ActivityLog::append(Stream stream, const QString &computer, const QString &text)
{
    const bool isFull = size() == maximumEntries;
    if (isFull)
        m_entries.pop_front();
    m_entries.push_back({ QDateTime::currentDateTime(), stream, computer, text });
    Q_EMIT appended(isFull);
}

void ActivityLog::clear()
{
    m_entries.clear();
    Q_EMIT cleared();
}

void ActivityLog::follow(Connection *connection)
{
    connect(connection, &LiveObject::stateChanged, this, [this, connection](LiveObject::State now) {
        append(streamOf(now), connection->profile().displayName(), describe(*connection));
        // Disconnected, yet the server did not confirm all: the user must see that.
        if (now == LiveObject::State::Closed && connection->currentSession()->unconfirmedCount() > 0)
            append(Stream::Warning, connection->profile().displayName(), connection->message());
    });
    connect(connection, &Connection::testFinished, this, [this, connection] {
        append(connection->lastError() ? Stream::Warning : Stream::Information,
            connection->profile().displayName(), connection->message());
    });
    connect(connection, &Connection::sessionAdded, this, [this, connection](Session *session) {
        connect(session, &SessionObject::childAdded, this,
            [this, connection](SessionObject *child) { follow(connection, child); });
    });
}

void ActivityLog::follow(Connection *connection, SessionObject *object)
{
    connect(object, &LiveObject::stateChanged, this, [this, connection, object](LiveObject::State now) {
        append(streamOf(now), connection->profile().displayName(),
            tr("%1: %2").arg(describe(*object), describe(static_cast<const LiveObject &>(*object))));
    });
}
