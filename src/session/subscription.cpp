/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "subscription.h"

#include "duration.h"
#include "faultmeaning.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// What is left of the time when it is renewed: a third, so that there is time for a second try.
constexpr qint64 renewalShare = 3;
/// The shortest time between two renewals, in milliseconds.
constexpr qint64 shortestRenewal = 500;

QString nameOf(const Wsman::SubscriptionRequest &request)
{
    return request.resourceUri.section(u'/', -1);
}

} // namespace

Subscription::Subscription(Client &client, const TimeLimits &limits,
    const Wsman::SubscriptionRequest &request, SessionObject *session)
    : RemoteObject(Kind::Subscription, nameOf(request), request.resourceUri, client, limits, session)
    , m_request(request)
{
    m_pause.setSingleShot(true);
    m_renewal.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Subscription::pull);
    connect(&m_renewal, &QTimer::timeout, this, &Subscription::renew);
}

void Subscription::open()
{
    setState(State::Opening);
    send(Wsman::subscribe(m_request), client().exchangeTimeout(),
        [this](const auto &outcome) { handleStarted(outcome); });
}

void Subscription::handleStarted(const Outcome<Wsman::SubscriptionStarted> &outcome)
{
    if (!outcome.result) {
        failOpening(outcome.result.error());
        return;
    }
    m_manager = outcome.result->manager;
    m_context = outcome.result->context;
    setId(m_context);
    if (state() == State::Closing) {
        sendClose(); // Disconnect came while the server was still making it
        return;
    }
    if (state() != State::Opening)
        return;
    setExpires(outcome.result->expires);
    setState(State::Opened);
    pull();
}

void Subscription::pull()
{
    if (state() == State::Opened)
        wait(Wsman::pullEvents(m_request, m_context), [this](const auto &outcome) { handlePulled(outcome); });
}

void Subscription::handlePulled(const Outcome<Wsman::SubscriptionPage> &outcome)
{
    if (state() != State::Opened)
        return;
    if (!outcome.result) {
        handlePullError(outcome);
        return;
    }
    const Wsman::SubscriptionPage &page = *outcome.result;
    take(page);
    if (state() != State::Opened) // whoever got the events closed it
        return;
    if (page.endOfSequence)
        end(State::Closed, endedReason());
    else
        m_pause.start(m_pace.next(outcome.elapsed, !page.events.isEmpty()));
}

void Subscription::take(const Wsman::SubscriptionPage &page)
{
    if (!page.context.isEmpty())
        m_context = page.context;
    if (!page.bookmark.isEmpty())
        m_bookmark = page.bookmark;
    m_hasLostEvents = m_hasLostEvents || page.hasDropped;
    if (page.events.isEmpty() && page.heartbeats == 0)
        return;
    m_lastSignOfLifeAt = QDateTime::currentDateTime();
    if (!page.events.isEmpty()) {
        m_lastDeliveryAt = m_lastSignOfLifeAt;
        m_lastEventTime = page.events.constLast().time();
        m_deliveredCount += page.events.size();
        Q_EMIT eventsReceived(page.events);
    }
    Q_EMIT changed();
}

void Subscription::handlePullError(const Outcome<Wsman::SubscriptionPage> &outcome)
{
    const TransportError error = outcome.result.error();
    if (error.kind == TransportError::Kind::Cancelled)
        return;
    if (FaultMeaning::isNothingYet(error)) {
        m_pause.start(m_pace.next(outcome.elapsed, false));
        return;
    }
    if (FaultMeaning::isReleased(error)) {
        setLastError(error);
        end(State::Broken, endedReason());
        return;
    }
    fail(error);
}

void Subscription::setExpires(const QString &text)
{
    const QDateTime now = QDateTime::currentDateTime();
    m_expiresAt = Wsman::parseExpiration(text, now);
    // A moment is told by the server's clock; what was asked for is safer where it is shorter.
    if (m_request.expires.count() > 0) {
        const QDateTime asked = now.addMSecs(m_request.expires.count());
        if (!m_expiresAt.isValid() || m_expiresAt <= now || m_expiresAt > asked)
            m_expiresAt = asked;
    }
    if (!m_expiresAt.isValid())
        return;
    const qint64 left = now.msecsTo(m_expiresAt);
    const qint64 wait = qMax(left - left / renewalShare, shortestRenewal);
    m_renewal.start(int(qMin<qint64>(wait, std::numeric_limits<int>::max())));
}

void Subscription::renew()
{
    if (state() == State::Opened)
        send(Wsman::renew(m_request, m_manager), client().exchangeTimeout(),
            [this](const auto &outcome) { handleRenewed(outcome); });
}

void Subscription::handleRenewed(const Outcome<Wsman::SubscriptionRenewed> &outcome)
{
    if (state() != State::Opened)
        return;
    if (outcome.result) {
        m_renewalProblem.clear();
        setExpires(outcome.result->expires);
        return;
    }
    const TransportError &error = outcome.result.error();
    if (error.kind == TransportError::Kind::Cancelled)
        return;
    setLastError(error);
    m_renewalProblem = error.message;
    // The Pull tells when it is really over; until then it is tried again.
    const qint64 left = QDateTime::currentDateTime().msecsTo(m_expiresAt);
    if (left > shortestRenewal)
        m_renewal.start(int(qMax(left / renewalShare, shortestRenewal)));
}

/// Where it could not be renewed, that is why the server ended it, whatever the Pull says.
QString Subscription::endedReason() const
{
    if (m_renewalProblem.isEmpty())
        return tr("The server has ended it");
    //: %1: why, a sentence.
    return tr("The server has ended it after it could not be renewed: %1").arg(m_renewalProblem);
}

void Subscription::sendClose()
{
    send(Wsman::unsubscribe(m_request, m_manager), limits().close,
        [this](const auto &outcome) { handleClosed(outcome); });
}

bool Subscription::isAlreadyClosed(const TransportError &error) const
{
    // WS-Eventing 6 has no fault for a subscription that is unknown, so services take one that comes near.
    const bool isUnknown = error.fault
        && (error.fault->subcode == "UnableToRenew"_L1 || error.fault->subcode == "InvalidSelectors"_L1);
    return isUnknown || FaultMeaning::isReleased(error);
}

void Subscription::end(State state, const QString &reason)
{
    m_pause.stop();
    m_renewal.stop();
    RemoteObject::end(state, reason);
}

QString Subscription::unconfirmedReason() const
{
    return m_expiresAt.isValid() ? tr("Not confirmed by the server; it ends there when it expires")
                                 : tr("Not confirmed by the server; it may go on there");
}

QString Subscription::uncertainReason(const QString &why) const
{
    //: %1: what came instead of an answer, a sentence.
    return tr("%1 It is not known whether the server began it; it would end there when it expires").arg(why);
}
