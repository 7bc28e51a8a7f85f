/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "session.h"

#include <QNetworkAccessManager>

#include <utility>

void Session::checkAlive()
{
    // Whatever came in since the last time says as much as an answer to a question.
    const bool isHeard = std::exchange(m_bytesAtCheck, bytesReceived()) != bytesReceived();
    if (!isHeard)
        checkNow();
}

void Session::checkNow()
{
    if (state() != State::Opened || std::exchange(m_isChecking, true))
        return;
    m_client->send(Wsman::identify(), m_limits.open, this,
        [this](const Outcome<Wsman::IdentifyAnswer> &outcome) { handleChecked(outcome); });
}

void Session::handleChecked(const Outcome<Wsman::IdentifyAnswer> &outcome)
{
    m_isChecking = false;
    addTraffic(outcome.bytesSent, outcome.bytesReceived);
    m_bytesAtCheck = bytesReceived();
    if (state() != State::Opened || outcome.result)
        return;
    switch (outcome.result.error().kind) {
    case TransportError::Kind::Network:
    case TransportError::Kind::Timeout:
        breakDown(outcome.result.error());
        return;
    case TransportError::Kind::Tls:
    case TransportError::Kind::Authentication:
    case TransportError::Kind::Fault:
    case TransportError::Kind::Protocol:
    case TransportError::Kind::Cancelled:
        return; // something answers; what is wrong shows where the session is used
    }
}

void Session::breakDown(const TransportError &error)
{
    setLastError(error);
    //: %1: why the connection broke, a sentence.
    const QString reason = tr("Lost with the connection; the server may keep it until its idle time-out. %1")
                               .arg(error.message);
    for (SessionObject *child : childObjects())
        child->breakDown(error, reason);
    finish(State::Broken, error.message);
}
