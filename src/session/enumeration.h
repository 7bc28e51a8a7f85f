/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "enumerationmessages.h"
#include "pollpace.h"
#include "remoteobject.h"

/// An enumeration under way at a server (WS-Enumeration 3). Fetches the pages and hands them on; keeps no
/// items.
///
/// It is Opened while there is more to fetch, Closed when all was fetched or it was cancelled by close(), and
/// Broken when it ended before its last item.
class Enumeration : public RemoteObject {
    Q_OBJECT

public:
    enum class Pulling {
        /// Fetches one page after the other.
        ToTheEnd,
        /// Fetches a page when pullNext() says so. A server keeps an enumeration that nobody pulls for some
        /// minutes (EnumerationTimeoutms).
        OnDemand,
    };

    /// Client and limits outlive the time while it is open.
    Enumeration(Client &client, const TimeLimits &limits, const Wsman::EnumerationRequest &request,
        SessionObject *session);

    void open(Pulling pulling = Pulling::ToTheEnd);
    /// Goes over to another way of fetching; ToTheEnd begins at once.
    void setPulling(Pulling pulling);
    [[nodiscard]] Pulling pulling() const { return m_pulling; }
    /// Fetches the next page, unless that is under way.
    void pullNext();

    [[nodiscard]] const Wsman::EnumerationRequest &request() const { return m_request; }
    [[nodiscard]] qint64 itemCount() const { return m_itemCount; }
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    /// Whether all items were fetched, so that itemCount() is the number of all.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

Q_SIGNALS:
    /// A page came; the counts are those after it.
    void itemsReceived(const QVector<Wsman::Item> &items);

protected:
    /// Releases it.
    void sendClose() override;
    [[nodiscard]] bool isAlreadyClosed(const TransportError &error) const override;
    [[nodiscard]] QString unconfirmedReason() const override;
    void end(State state, const QString &reason) override;

private:
    void handleBegun(const Outcome<Wsman::EnumerationPage> &outcome);
    void handlePulled(const Outcome<Wsman::EnumerationPage> &outcome);
    void take(const Wsman::EnumerationPage &page);
    void handlePullError(const Outcome<Wsman::EnumerationPage> &outcome);

    Wsman::EnumerationRequest m_request;
    Pulling m_pulling = Pulling::ToTheEnd;
    QString m_context;
    QTimer m_pause;
    PollPace m_pace;
    /// Why it is being released before its end; empty where the user wished it.
    QString m_failure;
    qint64 m_itemCount = 0;
    int m_pageCount = 0;
    bool m_isPulling = false;
    bool m_isComplete = false;
};
