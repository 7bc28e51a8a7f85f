/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "subscriptionoperations.h"

#include "enumerationoperations.h"
#include "eventwriter.h"
#include "namespaces.h"
#include "xsduration.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As long as a subscription lives when its client does not say.
constexpr std::chrono::milliseconds defaultLifetime = 10min;

/// An empty text is the fallback; nullopt when it is no duration that is more than zero.
std::optional<std::chrono::milliseconds> durationOr(const QString &text, std::chrono::milliseconds fallback)
{
    if (text.isEmpty())
        return fallback;
    const auto time = fromXsDuration(text);
    return time && time->count() > 0 ? time : std::nullopt;
}

} // namespace

SubscriptionOperations::SubscriptionOperations(const QString &computer, Subscriptions &subscriptions,
    EventLog &log, const QuotaKeeper &quotas, const ServiceClock &clock)
    : m_computer(computer)
    , m_subscriptions(subscriptions)
    , m_log(log)
    , m_quotas(quotas)
    , m_clock(clock)
{
}

SoapResult SubscriptionOperations::subscribe(const RequestEnvelope &request, const Caller &caller)
{
    const RequestBody &body = request.body;
    if (body.deliveryMode != Wsman::pullDelivery)
        return Failure{ Faults::deliveryModeUnsupported() };
    const std::optional<EventQuery> query = EventQuery::from(body.eventSelects);
    if (!query)
        return Failure{ Faults::filterNotUnderstood() };
    const auto lifetime = durationOr(body.expires, defaultLifetime);
    if (!lifetime)
        return Failure{ Faults::invalidExpiration(body.expires) };
    const auto heartbeat = durationOr(body.heartbeats, 0ms);
    if (!heartbeat)
        return Failure{ Faults::invalidValue(u"Heartbeats"_s, body.heartbeats) };
    if (const auto fault = m_quotas.forNewOperation(caller.user))
        return Failure{ *fault };

    Subscription subscription;
    subscription.owner = caller.user;
    subscription.query = *query;
    subscription.sendsBookmarks = body.sendBookmarks;
    subscription.heartbeat = *heartbeat;
    subscription.lifetime = *lifetime;
    subscription.next = body.bookmark == Wsman::earliestBookmark ? 1
        : body.bookmarkRecord > 0                                ? body.bookmarkRecord + 1
                                                                 : m_log.lastRecordId() + 1;
    const Subscription added = m_subscriptions.add(subscription);
    return SoapAnswer{ Wsman::Action::subscribe + "Response"_L1,
        [added, caller](QXmlStreamWriter &xml) { writeSubscribed(xml, added, caller.serviceUrl); } };
}

SoapResult SubscriptionOperations::pull(const RequestEnvelope &request)
{
    const auto limits = EnumerationOperations::limitsOf(request);
    if (!limits)
        return Failure{ limits.error() };
    const auto maxTime = durationOr(request.body.maxTime, request.timeLimit());
    if (!maxTime)
        return Failure{ Faults::invalidValue(u"MaxTime"_s, request.body.maxTime) };
    Subscription *const subscription = m_subscriptions.findContext(request.body.context);
    if (!subscription)
        return Failure{ Faults::invalidContext() };
    if (const auto page = takePage(*subscription, limits->count, limits->characters))
        return *page;
    auto pending = std::make_shared<PendingAnswer>();
    new WaitingPull(*pending, *this,
        { subscription->id, limits->count, limits->characters, qMin(*maxTime, request.timeLimit()),
            !request.body.maxTime.isEmpty() });
    return SoapAnswer{ {}, {}, pending };
}

std::optional<SoapAnswer> SubscriptionOperations::takePage(
    Subscription &subscription, qsizetype count, qsizetype characters)
{
    QVector<LogEvent> events;
    for (const LogEvent &event : m_log.events()) {
        if (event.recordId < subscription.next || !subscription.query.matches(event))
            continue;
        characters -= eventSize(event, m_computer);
        if (events.size() == count || (characters < 0 && !events.isEmpty()))
            break; // one that is too large by itself is for the judgement of the whole answer
        events.append(event);
    }
    const bool isHeartbeatDue = subscription.heartbeat > 0ms
        && subscription.lastSaid.addMSecs(subscription.heartbeat.count()) <= m_clock.now();
    if (events.isEmpty() && !isHeartbeatDue)
        return std::nullopt;
    subscription.lastSaid = m_clock.now();
    SoapAnswer answer{ Wsman::Action::pullResponse,
        [events, context = subscription.context, computer = m_computer](
            QXmlStreamWriter &xml) { writeEventPage(xml, context, events, computer); } };
    if (!events.isEmpty()) {
        subscription.next = events.last().recordId + 1;
        if (subscription.sendsBookmarks)
            answer.writeHeaders = [last = events.last()](QXmlStreamWriter &xml) { writeBookmark(xml, last); };
    }
    return answer;
}

SoapResult SubscriptionOperations::renew(const RequestEnvelope &request)
{
    Subscription *const subscription = m_subscriptions.find(request.identifier);
    if (!subscription)
        return Failure{ Faults::subscriptionUnknown() };
    const auto lifetime = durationOr(request.body.expires, defaultLifetime);
    if (!lifetime)
        return Failure{ Faults::invalidExpiration(request.body.expires) };
    m_subscriptions.renew(*subscription, *lifetime);
    return SoapAnswer{ Wsman::Action::renew + "Response"_L1,
        [renewed = *subscription](QXmlStreamWriter &xml) { writeRenewed(xml, renewed); } };
}

SoapResult SubscriptionOperations::unsubscribe(const RequestEnvelope &request)
{
    if (!m_subscriptions.remove(request.identifier))
        return Failure{ Faults::subscriptionUnknown() };
    return SoapAnswer{ Wsman::Action::unsubscribe + "Response"_L1, {} };
}

SoapResult SubscriptionOperations::release(const RequestEnvelope &request)
{
    const Subscription *const subscription = m_subscriptions.findContext(request.body.context);
    if (!subscription)
        return Failure{ Faults::invalidContext() };
    m_subscriptions.remove(QString(subscription->id));
    return SoapAnswer{ Wsman::Action::releaseResponse, {} };
}

WaitingPull::WaitingPull(PendingAnswer &answer, SubscriptionOperations &operations, const Wish &wish)
    : QObject(&answer)
    , m_answer(answer)
    , m_operations(operations)
    , m_wish(wish)
{
    // Queued, so that events which come together go out together.
    connect(&operations.log(), &EventLog::added, this, &WaitingPull::look, Qt::QueuedConnection);
    connect(&operations.clock(), &ServiceClock::advanced, this, &WaitingPull::look);
    connect(&operations.subscriptions(), &Subscriptions::ended, this, [this](const QString &id) {
        if (id == m_wish.subscriptionId)
            m_answer.finish(Failure{ Faults::subscriptionClosed() });
    });
    connect(&m_limit, &QTimer::timeout, this, [this] {
        look();
        m_answer.finish(Failure{ m_wish.hasMaxTime ? Faults::nothingInTime() : Faults::timedOut() });
    });
    m_limit.start(wish.timeLimit);
    connect(&m_heartbeat, &QTimer::timeout, this, &WaitingPull::look);
    if (const Subscription *subscription = operations.subscriptions().find(wish.subscriptionId);
        subscription && subscription->heartbeat > 0ms) {
        m_heartbeat.start(operations.clock().millisecondsTo(
            subscription->lastSaid.addMSecs(subscription->heartbeat.count())));
    }
}

void WaitingPull::look()
{
    Subscription *const subscription = m_operations.subscriptions().find(m_wish.subscriptionId);
    // What is taken for an answer that is settled already would be lost.
    if (!subscription || m_answer.isFinished())
        return;
    if (const auto page = m_operations.takePage(*subscription, m_wish.count, m_wish.characters))
        m_answer.finish(*page);
}
