/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "liveobject.h"

namespace {

/// A connection may open and close for months.
constexpr qsizetype mostTransitions = 200;

} // namespace

LiveObject::LiveObject(QObject *parent)
    : QObject(parent)
{
}

bool LiveObject::isOpen() const
{
    switch (m_state) {
    case State::Opening:
    case State::Opened:
    case State::Disconnecting:
    case State::Disconnected:
    case State::Connecting:
    case State::Closing:
        return true;
    case State::BeforeOpen:
    case State::Closed:
    case State::Broken:
        return false;
    }
    Q_UNREACHABLE();
}

QDateTime LiveObject::since() const
{
    return m_history.isEmpty() ? QDateTime() : m_history.constLast().at;
}

QString LiveObject::reason() const
{
    return m_history.isEmpty() ? QString() : m_history.constLast().reason;
}

void LiveObject::setState(State state, const QString &reason)
{
    if (state == m_state)
        return;
    const State before = m_state;
    m_state = state;
    if (m_history.size() == mostTransitions)
        m_history.removeFirst();
    m_history.append({ QDateTime::currentDateTime(), before, state, reason });
    Q_EMIT stateChanged(state, before);
}

QString stateName(LiveObject::State state)
{
    switch (state) {
    case LiveObject::State::BeforeOpen:
        return LiveObject::tr("Not connected");
    case LiveObject::State::Opening:
        //: PowerShell's name of a state, as the next ones: of a connection, a session or a shell.
        return LiveObject::tr("Opening");
    case LiveObject::State::Opened:
        return LiveObject::tr("Opened");
    case LiveObject::State::Disconnecting:
        return LiveObject::tr("Disconnecting");
    case LiveObject::State::Disconnected:
        return LiveObject::tr("Disconnected");
    case LiveObject::State::Connecting:
        return LiveObject::tr("Connecting");
    case LiveObject::State::Closing:
        return LiveObject::tr("Closing");
    case LiveObject::State::Closed:
        return LiveObject::tr("Closed");
    case LiveObject::State::Broken:
        return LiveObject::tr("Broken");
    }
    Q_UNREACHABLE();
}
