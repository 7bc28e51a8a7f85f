/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "eventmessages.h"
#include "pollpace.h"
#include "remoteobject.h"

/// A subscription to events in pull mode (WS-Eventing 3, DSP0226 10). Fetches the events and hands them on,
/// and renews itself before it expires; keeps no events.
class Subscription : public RemoteObject {
    Q_OBJECT

public:
    /// Client and limits outlive the time while it is open.
    Subscription(Client &client, const TimeLimits &limits, const Wsman::SubscriptionRequest &request,
        SessionObject *session);

    void open();

    [[nodiscard]] const Wsman::SubscriptionRequest &request() const { return m_request; }
    /// Events that were handed on.
    [[nodiscard]] qint64 deliveredCount() const { return m_deliveredCount; }
    /// When the last event came; invalid before the first.
    [[nodiscard]] QDateTime lastDeliveryAt() const { return m_lastDeliveryAt; }
    /// The time that the last event itself tells; invalid where it tells none.
    [[nodiscard]] QDateTime lastEventTime() const { return m_lastEventTime; }
    /// When the last event or heartbeat came; invalid before the first.
    [[nodiscard]] QDateTime lastSignOfLifeAt() const { return m_lastSignOfLifeAt; }
    /// From where another subscription can go on (SubscriptionRequest::bookmark); empty: the source sent
    /// none.
    [[nodiscard]] QString bookmark() const { return m_bookmark; }
    /// When it ends at the server unless it is renewed, which happens by itself; invalid: never.
    [[nodiscard]] QDateTime expiresAt() const { return m_expiresAt; }
    /// Whether the source said that it lost events.
    [[nodiscard]] bool hasLostEvents() const { return m_hasLostEvents; }

Q_SIGNALS:
    /// Events came; the counts are those after them.
    void eventsReceived(const QVector<Wsman::Event> &events);

protected:
    /// Unsubscribes.
    void sendClose() override;
    [[nodiscard]] bool isAlreadyClosed(const TransportError &error) const override;
    [[nodiscard]] QString unconfirmedReason() const override;
    [[nodiscard]] QString uncertainReason(const QString &why) const override;
    void end(State state, const QString &reason) override;

private:
    void handleStarted(const Outcome<Wsman::SubscriptionStarted> &outcome);
    void pull();
    void handlePulled(const Outcome<Wsman::SubscriptionPage> &outcome);
    void take(const Wsman::SubscriptionPage &page);
    void handlePullError(const Outcome<Wsman::SubscriptionPage> &outcome);
    void setExpires(const QString &text);
    void renew();
    void handleRenewed(const Outcome<Wsman::SubscriptionRenewed> &outcome);
    [[nodiscard]] QString endedReason() const;

    Wsman::SubscriptionRequest m_request;
    Wsman::EndpointReference m_manager;
    QString m_context;
    QString m_bookmark;
    QDateTime m_lastDeliveryAt;
    QDateTime m_lastEventTime;
    QDateTime m_lastSignOfLifeAt;
    QDateTime m_expiresAt;
    /// Why the last renewal failed, a sentence; empty: it did not.
    QString m_renewalProblem;
    QTimer m_pause;
    QTimer m_renewal;
    PollPace m_pace;
    qint64 m_deliveredCount = 0;
    bool m_hasLostEvents = false;
};
