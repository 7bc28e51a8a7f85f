/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "remoteobject.h"

#include "faultmeaning.h"

RemoteObject::RemoteObject(Kind kind, const QString &name, const QString &resourceUri, Client &client,
    const TimeLimits &limits, SessionObject *parentObject)
    : SessionObject(kind, name, resourceUri, parentObject)
    , m_client(client)
    , m_limits(limits)
{
}

void RemoteObject::close()
{
    const State before = state();
    if (before != State::Opening && before != State::Opened)
        return;
    setState(State::Closing);
    stopWaiting();
    // An opening that is under way cannot be taken back: its answer brings the id that closing needs.
    if (before == State::Opened)
        sendClose();
}

void RemoteObject::stopWaiting()
{
    Exchange *waiting = m_waiting;
    m_waiting.clear();
    if (waiting)
        waiting->cancel();
}

void RemoteObject::end(State state, const QString &reason)
{
    if (!isOpen())
        return;
    setState(state, reason);
    stopWaiting();
}

void RemoteObject::fail(const TransportError &error)
{
    if (!isOpen())
        return;
    setLastError(error);
    end(State::Broken, error.message);
}

void RemoteObject::failOpening(const TransportError &error)
{
    const QString uncertain = FaultMeaning::leavesItOpen(error) ? uncertainReason(error.message) : QString();
    if (uncertain.isEmpty() || !isOpen()) {
        fail(error);
        return;
    }
    setLastError(error);
    end(State::Broken, uncertain);
}

QString RemoteObject::uncertainReason(const QString &) const
{
    return {};
}

void RemoteObject::handleClosed(const Outcome<Wsman::Nothing> &outcome)
{
    if (state() != State::Closing)
        return;
    if (outcome.result) {
        end(State::Closed);
        return;
    }
    const TransportError error = outcome.result.error();
    if (isAlreadyClosed(error)) {
        end(State::Closed, tr("The server had ended it before"));
        return;
    }
    setLastError(error);
    if (error.kind == TransportError::Kind::Timeout || error.kind == TransportError::Kind::Cancelled)
        giveUp();
    else
        end(State::Broken, tr("Not closed: %1").arg(error.message));
}

void RemoteObject::giveUp()
{
    end(State::Broken, unconfirmedReason());
}
