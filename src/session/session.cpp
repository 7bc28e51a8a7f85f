/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "session.h"

#include "shell.h"
#include "subscription.h"

#include <QNetworkAccessManager>

#include <algorithm>
#include <utility>

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
    adopt(shell);
    shell->open(options);
    return shell;
}

Shell *Session::renewShell(Shell &shell)
{
    if (shell.state() != State::Opened)
        return nullptr;
    Wsman::ShellOptions options = shell.options();
    options.shellId.clear(); // an id names one shell only
    Shell *renewed = openShell(options);
    if (renewed)
        shell.close();
    return renewed;
}

Enumeration *Session::openEnumeration(const Wsman::EnumerationRequest &request, Enumeration::Pulling pulling)
{
    if (state() != State::Opened)
        return nullptr;
    auto *enumeration = new Enumeration(*m_client, m_limits, request, this);
    adopt(enumeration);
    enumeration->open(pulling);
    return enumeration;
}

Subscription *Session::openSubscription(const Wsman::SubscriptionRequest &request)
{
    if (state() != State::Opened)
        return nullptr;
    auto *subscription = new Subscription(*m_client, m_limits, request, this);
    adopt(subscription);
    subscription->open();
    return subscription;
}

void Session::adopt(SessionObject *object)
{
    addChild(object);
    connect(object, &LiveObject::stateChanged, this, &Session::finishWhenChildrenAreClosed);
}

Client *Session::client() const
{
    return state() == State::Opened ? m_client.get() : nullptr;
}

void Session::close()
{
    const State before = state();
    if (before != State::Opening && before != State::Opened)
        return;
    collectOpenChildren();
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

/// Before the session is Closing, so that whoever is told knows how many there are to close.
void Session::collectOpenChildren()
{
    for (SessionObject *child : childObjects()) {
        if (child->isOpen())
            m_closing.append(child);
    }
}

void Session::closeChildren()
{
    // Lanes are few: what waits at the server makes room first.
    for (const auto &child : std::as_const(m_closing))
        child->stopWaiting();
    for (const auto &child : std::as_const(m_closing))
        child->close();
}

int Session::closingCount(Kind kind) const
{
    return int(std::count_if(m_closing.cbegin(), m_closing.cend(),
        [kind](const auto &object) { return object && object->kind() == kind; }));
}

int Session::unconfirmedCount(Kind kind) const
{
    return int(std::count_if(m_closing.cbegin(), m_closing.cend(), [kind](const auto &object) {
        return object && object->kind() == kind && object->state() == State::Broken;
    }));
}

const SessionObject *Session::firstUnconfirmed() const
{
    const auto found = std::find_if(m_closing.cbegin(), m_closing.cend(),
        [](const auto &object) { return object && object->state() == State::Broken; });
    return found == m_closing.cend() ? nullptr : found->data();
}

void Session::giveUp()
{
    if (!isOpen())
        return;
    if (state() == State::Opened) {
        collectOpenChildren();
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
