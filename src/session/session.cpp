/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "session.h"

#include "journalentry.h"
#include "shell.h"

#include <QNetworkAccessManager>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Ends with what a journal finds the shell by, should the answer with its id never come.
QString markedName(const QString &name, const QUuid &key)
{
    return (name.isEmpty() ? u"WSMan Explorer"_s : name) + u' ' + shellMark(key);
}

} // namespace

Session::Session(std::unique_ptr<QNetworkAccessManager> network, const Endpoint &endpoint,
    const Credential &credential, const TimeLimits &limits, QObject *parent)
    : SessionObject(Kind::Session, QString(), QString(), nullptr)
    , m_limits(limits)
    , m_network(std::move(network))
    , m_client(std::make_unique<Client>(*m_network, endpoint))
{
    setParent(parent);
    m_client->setCredential(credential);
    setId(m_client->sessionId().toString(QUuid::WithoutBraces));
    m_closeDeadline.setSingleShot(true);
    connect(&m_closeDeadline, &QTimer::timeout, this, &Session::giveUp);
}

Session::~Session()
{
    // Shells hold the client by reference; they go before it.
    for (SessionObject *child : childObjects())
        delete child;
}

void Session::open()
{
    setState(State::Opening);
    m_client->send(
        Wsman::identify(), m_limits.open, this, [this](const auto &outcome) { handleIdentified(outcome); });
}

void Session::handleIdentified(const Outcome<Wsman::IdentifyAnswer> &outcome)
{
    addTraffic(outcome.bytesSent, outcome.bytesReceived);
    if (state() == State::Closing) {
        finish(State::Closed);
        return;
    }
    if (state() != State::Opening)
        return;
    if (!outcome.result) {
        setLastError(outcome.result.error());
        finish(State::Broken, outcome.result.error().message);
        return;
    }
    m_identity = *outcome.result;
    m_latency = int(outcome.elapsed.count());
    m_mechanism = outcome.mechanism;
    setState(State::Opened);
}

Shell *Session::openShell(const Wsman::ShellOptions &options)
{
    if (state() != State::Opened)
        return nullptr;
    auto *shell = new Shell(*m_client, m_limits, this);
    addChild(shell);
    connect(shell, &LiveObject::stateChanged, this, &Session::finishWhenChildrenAreClosed);
    Wsman::ShellOptions marked = options;
    marked.name = markedName(options.name, shell->key());
    shell->open(marked);
    return shell;
}

void Session::close()
{
    const State before = state();
    if (before != State::Opening && before != State::Opened)
        return;
    setState(State::Closing);
    if (before == State::Opening) {
        m_client->cancelAll();
        return;
    }
    closeChildren();
    m_closeDeadline.start(m_limits.close);
    // Through the event loop, so that Closing is seen even where there is nothing to wait for.
    QTimer::singleShot(0, this, &Session::finishWhenChildrenAreClosed);
}

void Session::closeChildren()
{
    for (SessionObject *child : childObjects()) {
        if (!child->isOpen())
            continue;
        m_closing.append(child);
        child->close();
    }
}

void Session::giveUp()
{
    if (!isOpen())
        return;
    if (state() == State::Opened) {
        setState(State::Closing);
        closeChildren();
    }
    for (SessionObject *child : childObjects())
        child->giveUp();
    finish(State::Closed);
}

void Session::finishWhenChildrenAreClosed()
{
    if (state() == State::Closing && openChildCount() == 0)
        finish(State::Closed);
}

void Session::finish(State state, const QString &reason)
{
    if (!isOpen())
        return;
    m_closeDeadline.stop();
    m_unconfirmedCount = int(std::count_if(m_closing.cbegin(), m_closing.cend(),
        [](const auto &object) { return object && object->state() == State::Broken; }));
    // The sockets go now; the objects later, as this may run inside of a call of theirs.
    m_client->cancelAll();
    m_client.release()->deleteLater();
    m_network.release()->deleteLater();
    setState(state, reason);
}
