/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shell.h"

#include "alreadygone.h"
#include "namespaces.h"

using namespace Qt::StringLiterals;

Shell::Shell(Client &client, const TimeLimits &limits, SessionObject *session)
    : SessionObject(Kind::Shell, u"cmd"_s, Wsman::Resource::commandShell, session)
    , m_client(client)
    , m_limits(limits)
{
}

void Shell::open(const Wsman::ShellOptions &options)
{
    setState(State::Opening);
    m_client.send(Wsman::createShell(options), m_client.exchangeTimeout(), this,
        [this](const auto &outcome) { handleCreated(outcome); });
}

void Shell::handleCreated(const Outcome<Wsman::ShellCreated> &outcome)
{
    addTraffic(outcome.bytesSent, outcome.bytesReceived);
    if (outcome.result) {
        setId(outcome.result->shell.shellId);
        if (state() == State::Opening)
            setState(State::Opened);
        else if (state() == State::Closing)
            sendDelete(); // Disconnect came while the server was still making it
        return;
    }
    if (!isOpen())
        return;
    setLastError(outcome.result.error());
    setState(State::Broken, outcome.result.error().message);
}

void Shell::close()
{
    const State before = state();
    if (before != State::Opening && before != State::Opened)
        return;
    setState(State::Closing);
    // A Create that is under way cannot be taken back: its answer brings the id that the Delete needs.
    if (before == State::Opened)
        sendDelete();
}

void Shell::sendDelete()
{
    m_client.send(Wsman::deleteShell(resourceUri(), id()), m_limits.close, this,
        [this](const auto &outcome) { handleDeleted(outcome); });
}

void Shell::handleDeleted(const Outcome<Wsman::Nothing> &outcome)
{
    addTraffic(outcome.bytesSent, outcome.bytesReceived);
    if (state() != State::Closing)
        return;
    if (outcome.result) {
        setState(State::Closed);
        return;
    }
    const TransportError &error = outcome.result.error();
    if (isAlreadyGone(error)) {
        setState(State::Closed, tr("The server had ended it before"));
        return;
    }
    setLastError(error);
    if (error.kind == TransportError::Kind::Timeout || error.kind == TransportError::Kind::Cancelled)
        giveUp();
    else
        setState(State::Broken, tr("Not closed: %1").arg(error.message));
}

void Shell::giveUp()
{
    if (!isOpen())
        return;
    setState(State::Broken,
        id().isEmpty()
            ? tr("It is not known whether the server opened it; it may keep it until its idle time-out")
            : tr("Not confirmed by the server; it may keep it until its idle time-out"));
}
