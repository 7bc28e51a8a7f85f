/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connection.h"

#include "diagnosis.h"
#include "errors.h"
#include "probe.h"
#include "reconnector.h"
#include "session.h"

#include <QNetworkAccessManager>

#include <utility>

namespace {

/// For what may be deleted inside of a call of its own.
struct DeleteLater {
    void operator()(QObject *object) const { object->deleteLater(); }
};

} // namespace

Connection::Connection(
    Profile profile, const NetworkFactory &network, const TimeLimits &limits, QObject *parent)
    : LiveObject(parent)
    , m_profile(std::move(profile))
    , m_network(network)
    , m_limits(limits)
{
}

Connection::~Connection() = default;

void Connection::setProfile(const Profile &profile)
{
    if (isOpen() || profile == m_profile)
        return;
    // A password belongs to its user and goes with nobody else's name.
    if (profile.endpoint.user != m_profile.endpoint.user)
        m_credential = {};
    endComeback();
    m_profile = profile;
    Q_EMIT profileChanged();
    Q_EMIT changed();
}

bool Connection::setPasswordSource(const QUuid &credentialSet, bool remembersPassword)
{
    if (m_profile.credentialSet == credentialSet && m_profile.remembersPassword == remembersPassword)
        return false;
    m_profile.credentialSet = credentialSet;
    m_profile.remembersPassword = remembersPassword;
    Q_EMIT profileChanged();
    Q_EMIT changed();
    return true;
}

void Connection::setCredential(const Credential &credential)
{
    m_credential = credential;
}

bool Connection::hasCredential() const
{
    return m_credential.isEnoughFor(m_profile.endpoint);
}

Session *Connection::currentSession() const
{
    return m_sessions.isEmpty() ? nullptr : m_sessions.constLast();
}

int Connection::openObjectCount() const
{
    return m_sessions.isEmpty() ? 0 : currentSession()->openChildCount();
}

void Connection::open()
{
    if (isOpen())
        return;
    endComeback();
    beginOpen();
}

void Connection::beginOpen()
{
    m_lastError.reset();
    while (m_sessions.size() >= mostSessions)
        removeSession(0);
    auto *session = new Session(
        m_network(m_profile.endpoint, m_credential), m_profile.endpoint, m_credential, m_limits, this);
    m_sessions.append(session);
    Q_EMIT sessionAdded(session);
    connect(session, &LiveObject::stateChanged, this,
        [this, session](State now) { sessionStateChanged(session, now); });
    connect(session, &SessionObject::changed, this, &Connection::changed);
    session->open();
}

void Connection::sessionStateChanged(Session *session, State now)
{
    switch (now) {
    case State::Opening:
        setState(now);
        setMessage(m_comeback ? m_comeback->status() : tr("Connecting…"), {});
        break;
    case State::Opened:
        endComeback();
        m_identity = session->identity();
        m_latency = session->latency();
        m_mechanism = session->mechanism();
        setState(now);
        setMessage(tr("Connected"));
        break;
    case State::Closing:
        setState(now);
        setMessage(closingMessage(*session), {});
        break;
    case State::Closed:
        setState(now, session->reason());
        setMessage(closedMessage(*session));
        if (m_reopens)
            QMetaObject::invokeMethod(this, &Connection::reopenAfterClose, Qt::QueuedConnection);
        break;
    case State::Broken:
        handleBroken(*session);
        break;
    case State::BeforeOpen:
    case State::Disconnecting:
    case State::Disconnected:
    case State::Connecting:
        break; // a shell's states, never a session's
    }
}

void Connection::handleBroken(const Session &session)
{
    const TransportError *error = session.lastError();
    m_lastError = error ? std::make_unique<const TransportError>(*error) : nullptr;
    const bool isSilentHere = m_isLocal && m_lastError && m_lastError->kind == TransportError::Kind::Network;
    if (isSilentHere) {
        // Most computers that look after others run no WinRM service; that is no fault of the row.
        m_lastError.reset();
        setState(State::Closed);
        setMessage(tr("No WinRM service answers on this computer"), {});
        return;
    }
    const bool wasOpened = session.openedAt().isValid();
    setState(State::Broken, session.reason());
    // The change of state may have made somebody open it again.
    if (state() != State::Broken)
        return;
    if (m_comeback && !m_comeback->goesOnAfter(*m_lastError)) {
        giveUpComeback();
        return;
    }
    if (!m_comeback && wasOpened && m_limits.reconnectTries > 0 && Comeback::meansAbsence(*m_lastError))
        beginComeback(new Reconnector(m_limits.reconnectTries, m_limits.reconnectWithin, session.reason()));
    if (m_comeback)
        showComeback();
    else
        setMessage(session.reason());
}

QString Connection::closingMessage(const Session &session) const
{
    using Kind = SessionObject::Kind;
    const int all = session.closingCount();
    const int shells = session.closingCount(Kind::Shell);
    if (all == 0)
        return tr("Disconnecting…");
    if (shells == all)
        return tr("Waiting for the server to delete %n shell(s)", nullptr, all);
    if (session.closingCount(Kind::Enumeration) == all)
        return tr("Waiting for the server to release %n enumeration(s)", nullptr, all);
    if (session.closingCount(Kind::Subscription) == all)
        return tr("Waiting for the server to end %n subscription(s)", nullptr, all);
    //: Shells, enumerations and subscriptions together.
    return tr("Waiting for the server to close %n object(s)", nullptr, all);
}

QString Connection::closedMessage(const Session &session) const
{
    const int unconfirmed = session.unconfirmedCount();
    if (unconfirmed == 0)
        return tr("Disconnected, everything closed");
    using Kind = SessionObject::Kind;
    if (session.unconfirmedCount(Kind::Shell) == unconfirmed)
        return tr("Disconnected, but %n shell(s) not confirmed as closed", nullptr, unconfirmed);
    if (session.unconfirmedCount(Kind::Enumeration) == unconfirmed)
        return tr("Disconnected, but %n enumeration(s) not confirmed as released", nullptr, unconfirmed);
    if (session.unconfirmedCount(Kind::Subscription) == unconfirmed)
        return tr("Disconnected, but %n subscription(s) not confirmed as ended", nullptr, unconfirmed);
    return tr("Disconnected, but %n object(s) not confirmed as closed", nullptr, unconfirmed);
}

void Connection::reopen()
{
    m_reopens = isOpen();
    if (!m_reopens)
        open();
    else if (state() != State::Closing)
        currentSession()->close();
}

void Connection::reopenAfterClose()
{
    if (m_reopens) // somebody may have disconnected it meanwhile
        reopen();
}

void Connection::stopReopening()
{
    // Where it is closed already, no change of state tells that it stays so.
    if (std::exchange(m_reopens, false) && !isOpen())
        Q_EMIT reopenGivenUp();
}

void Connection::close()
{
    stopReopening();
    stopTrying();
    if (state() == State::Closing)
        drop();
    else if (Session *session = currentSession())
        session->close();
}

void Connection::drop()
{
    stopReopening();
    stopTrying();
    if (Session *session = currentSession())
        session->giveUp();
}

void Connection::test()
{
    if (m_probe)
        return;
    m_probe = std::make_unique<Probe>(m_network, m_profile.endpoint, m_credential, m_limits.test);
    connect(m_probe.get(), &Probe::finished, this, &Connection::finishTest);
    m_probe->start();
    setMessage(tr("Testing…"), {});
}

void Connection::finishTest()
{
    const std::unique_ptr<Probe, DeleteLater> probe(m_probe.release());
    if (const auto &error = probe->error()) {
        m_lastError = std::make_unique<const TransportError>(*error);
        setMessage(tr("Test failed: %1").arg(error->message));
    } else {
        m_identity = probe->identity();
        m_latency = probe->latency();
        m_lastError.reset();
        setMessage(tr("Test passed: %1, %2").arg(m_identity.productVendor, m_identity.productVersion));
    }
    Q_EMIT testFinished();
}

void Connection::cancelTest()
{
    if (!m_probe)
        return;
    const std::unique_ptr<Probe, DeleteLater> probe(m_probe.release());
    probe->disconnect(this);
    setMessage(tr("Test cancelled"));
    Q_EMIT testFinished();
}

std::unique_ptr<Sweep> Connection::makeSweep(const QList<JournalEntry> &entries, Sweep::Task task) const
{
    return std::make_unique<Sweep>(m_network, m_profile.endpoint, m_credential, m_limits, entries, task);
}

std::unique_ptr<Diagnosis> Connection::makeDiagnosis() const
{
    return std::make_unique<Diagnosis>(m_network, m_profile.endpoint, m_credential, m_limits.open);
}

void Connection::openShell()
{
    if (Session *session = currentSession())
        session->openShell();
}

void Connection::clearClosed()
{
    for (int i = int(m_sessions.size()) - 1; i >= 0; --i) {
        Session *session = m_sessions.at(i);
        session->removeEndedChildren();
        if (session->isOpen())
            continue;
        removeSession(i);
    }
    Q_EMIT changed();
}

void Connection::removeSession(int index)
{
    Session *session = m_sessions.at(index);
    Q_EMIT sessionAboutToBeRemoved(session, index);
    m_sessions.removeAt(index);
    Q_EMIT sessionRemoved();
    session->deleteLater();
}

void Connection::setMessage(const QString &message, const QDateTime &time)
{
    m_message = message;
    m_messageTime = time;
    Q_EMIT changed();
}
