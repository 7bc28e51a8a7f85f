/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "enumerationmessages.h"

#include <QDateTime>

#include <chrono>

namespace Wsman {

/// What events are to be delivered, and how, in pull mode (WS-Eventing 3.1, DSP0226 10.2, [MS-WSMV] 3.1.4.6).
struct SubscriptionRequest {
    /// The event log, or "…/wmi/root/cimv2/*" for WQL.
    QString resourceUri;
    SelectorSet selectors;
    OptionSet options;
    Filter filter;
    /// How often the source says that it is alive while nothing happens; zero: not at all.
    std::chrono::milliseconds heartbeat{ 0 };
    /// When the subscription ends unless it is renewed; zero: as the service decides.
    std::chrono::milliseconds expires{ 0 };
    /// Whether events come with a bookmark from which one can go on later.
    bool sendBookmarks = true;
    /// Where to begin: what SubscriptionPage::bookmark said, or earliestBookmark; empty: from now on.
    QString bookmark;
    /// "UTF-8" or "UTF-16"; empty: as the service does.
    QString contentEncoding;
    /// Events a page; 0: as the service does.
    int maxElements = 100;
};

/// A subscription to an event log: the filter is a QueryList.
[[nodiscard]] SubscriptionRequest eventLogSubscription(const QString &queryList);

/// The answer to Subscribe in pull mode.
struct SubscriptionStarted {
    /// Whom Renew and Unsubscribe go to.
    EndpointReference manager;
    /// For the first Pull.
    QString context;
    /// A duration or an xs:dateTime; empty: it does not expire, or the service does not say.
    QString expires;

    void readChild(XmlReader &xml);
    [[nodiscard]] bool isComplete() const { return !context.isEmpty(); }
};

/// An event, whatever its schema.
struct Event {
    /// The event's own WS-Addressing action; empty where it has none.
    QString action;
    Item item;
    /// The item as XML that stands for itself.
    QString xml;

    /// The time that the event itself tells; invalid when it tells none in a form that is known.
    [[nodiscard]] QDateTime time() const;
    /// A line for a table: what the source says, else the values.
    [[nodiscard]] QString summary() const;
};

/// What a Pull of events brings. Pages come in several forms: events within Items, a single one beside it or
/// in place of the PullResponse, with the event's own action, as openwsman sends it.
struct SubscriptionPage : PageState {
    QVector<Event> events;
    /// How many heartbeats came in place of events.
    int heartbeats = 0;
    /// Whether the source says that it lost some.
    bool hasDropped = false;
    /// The inner XML of the last bookmark; empty when there is none.
    QString bookmark;

    void takeAction(const QString &action);
    void readHeader(XmlReader &xml);
    void readChild(XmlReader &xml);
    [[nodiscard]] bool isComplete() const;

private:
    void readPullResponse(XmlReader &xml);
    void readEvent(XmlReader &xml);
    bool isPseudoEvent(const QString &action);

    QString m_action;
};

/// The answer to Renew.
struct SubscriptionRenewed {
    /// As SubscriptionStarted::expires.
    QString expires;

    void readChild(XmlReader &xml);
    [[nodiscard]] bool isComplete() const { return true; }
};

[[nodiscard]] Operation<SubscriptionStarted> subscribe(const SubscriptionRequest &request);
/// Waits for events as long as the operation time-out lets it.
[[nodiscard]] Operation<SubscriptionPage> pullEvents(
    const SubscriptionRequest &request, const QString &context);
[[nodiscard]] Operation<SubscriptionRenewed> renew(
    const SubscriptionRequest &request, const EndpointReference &manager);
[[nodiscard]] Operation<Nothing> unsubscribe(
    const SubscriptionRequest &request, const EndpointReference &manager);

} // namespace Wsman
