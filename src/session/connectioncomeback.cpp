/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "computerwait.h"
#include "connection.h"
#include "session.h"

void Connection::waitForComputer()
{
    if (isOpen())
        return;
    endComeback();
    beginComeback(new ComputerWait(
        m_network, m_profile.endpoint, m_credential, m_limits.test, m_limits.waitForComputer));
    showComeback();
}

void Connection::beginComeback(Comeback *comeback)
{
    m_comeback.reset(comeback);
    connect(comeback, &Comeback::openDue, this, [this] {
        forgetFailedTry();
        beginOpen();
    });
    connect(comeback, &Comeback::statusChanged, this, &Connection::showComeback);
    connect(comeback, &Comeback::gaveUp, this, &Connection::giveUpComeback);
    comeback->start();
}

void Connection::endComeback()
{
    if (!m_comeback)
        return;
    // This may run inside of a signal of its own.
    m_comeback->disconnect(this);
    m_comeback.release()->deleteLater();
}

void Connection::tryNow()
{
    if (m_comeback && !isOpen())
        m_comeback->tryNow();
}

void Connection::stopTrying()
{
    if (!m_comeback)
        return;
    endComeback();
    if (!isOpen())
        setMessage(reason().isEmpty() ? tr("Stopped trying.") : tr("Stopped trying. %1").arg(reason()));
}

void Connection::showComeback()
{
    if (!isOpen())
        setMessage(m_comeback->status(), {});
}

void Connection::giveUpComeback()
{
    const QString words = m_comeback->closingWords();
    endComeback();
    setMessage(words.isEmpty() ? reason() : words);
}

void Connection::forgetFailedTry()
{
    // One session for each try would bury those that were of use.
    const Session *session = currentSession();
    if (session && !session->isOpen() && !session->openedAt().isValid())
        removeSession(int(m_sessions.size()) - 1);
}
