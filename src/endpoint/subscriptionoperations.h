/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "caller.h"
#include "pendinganswer.h"
#include "quotakeeper.h"
#include "requestenvelope.h"
#include "subscriptions.h"

/// What can be done with subscriptions to the event logs of one computer (WS-Eventing 3, DSP0226 10).
/// Everything it is given must outlive it.
class SubscriptionOperations {
public:
    SubscriptionOperations(const QString &computer, Subscriptions &subscriptions, EventLog &log,
        const QuotaKeeper &quotas, const ServiceClock &clock);

    [[nodiscard]] SoapResult subscribe(const RequestEnvelope &request, const Caller &caller);
    [[nodiscard]] SoapResult pull(const RequestEnvelope &request);
    [[nodiscard]] SoapResult renew(const RequestEnvelope &request);
    [[nodiscard]] SoapResult unsubscribe(const RequestEnvelope &request);
    /// Release of the context, which ends the subscription as well.
    [[nodiscard]] SoapResult release(const RequestEnvelope &request);

    /// What there is to say about a subscription now; nullopt: nothing.
    [[nodiscard]] std::optional<SoapAnswer> takePage(
        Subscription &subscription, qsizetype count, qsizetype characters);
    [[nodiscard]] Subscriptions &subscriptions() { return m_subscriptions; }
    [[nodiscard]] EventLog &log() { return m_log; }
    [[nodiscard]] const ServiceClock &clock() const { return m_clock; }

private:
    QString m_computer;
    Subscriptions &m_subscriptions;
    EventLog &m_log;
    const QuotaKeeper &m_quotas;
    const ServiceClock &m_clock;
};

/// A Pull that waits for events. It is a child of the answer, and goes with it.
class WaitingPull : public QObject {
    Q_OBJECT
public:
    struct Wish {
        QString subscriptionId;
        qsizetype count = 0;
        qsizetype characters = 0;
        std::chrono::milliseconds timeLimit{ 0 };
        /// Whether the client said how long to wait for events, rather than for the answer.
        bool hasMaxTime = false;
    };

    WaitingPull(PendingAnswer &answer, SubscriptionOperations &operations, const Wish &wish);

private:
    void look();

    PendingAnswer &m_answer;
    SubscriptionOperations &m_operations;
    Wish m_wish;
    QTimer m_limit;
    QTimer m_heartbeat;
};
