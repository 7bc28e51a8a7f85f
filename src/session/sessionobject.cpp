/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sessionobject.h"

#include <algorithm>

SessionObject::SessionObject(
    Kind kind, const QString &name, const QString &resourceUri, SessionObject *parentObject)
    : LiveObject(parentObject)
    , m_kind(kind)
    , m_name(name)
    , m_resourceUri(resourceUri)
    , m_parentObject(parentObject)
{
}

QDateTime SessionObject::openedAt() const
{
    for (const Transition &transition : history()) {
        if (transition.to == State::Opened)
            return transition.at;
    }
    return {};
}

QDateTime SessionObject::closedAt() const
{
    return state() == State::Closed || state() == State::Broken ? since() : QDateTime();
}

int SessionObject::openChildCount() const
{
    int count = 0;
    for (const SessionObject *child : m_children)
        count += (child->isOpen() ? 1 : 0) + child->openChildCount();
    return count;
}

bool SessionObject::hasEndedChildren() const
{
    return std::any_of(m_children.begin(), m_children.end(),
        [](const SessionObject *child) { return !child->isOpen() || child->hasEndedChildren(); });
}

void SessionObject::setId(const QString &id)
{
    m_id = id.toUpper();
    Q_EMIT changed();
}

void SessionObject::setName(const QString &name)
{
    m_name = name;
    Q_EMIT changed();
}

void SessionObject::setLastError(const TransportError &error)
{
    m_lastError = std::make_unique<const TransportError>(error);
    Q_EMIT changed();
}

void SessionObject::addTraffic(qint64 sent, qint64 received)
{
    for (SessionObject *object = this; object; object = object->m_parentObject) {
        object->m_bytesSent += sent;
        object->m_bytesReceived += received;
        Q_EMIT object->changed();
    }
}

void SessionObject::addChild(SessionObject *child)
{
    m_children.append(child);
    Q_EMIT childAdded(child);
}

void SessionObject::breakDown(const TransportError &error, const QString &reason)
{
    for (SessionObject *child : std::as_const(m_children))
        child->breakDown(error, reason);
    if (!isOpen())
        return;
    setLastError(error);
    setState(State::Broken, reason);
}

void SessionObject::removeEndedChildren()
{
    for (int i = int(m_children.size()) - 1; i >= 0; --i) {
        SessionObject *child = m_children.at(i);
        if (child->isOpen()) {
            child->removeEndedChildren();
            continue;
        }
        Q_EMIT childAboutToBeRemoved(child, i);
        m_children.removeAt(i);
        Q_EMIT childRemoved();
        child->deleteLater();
    }
}
