/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "eventquery.h"
#include "serviceclock.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

/// A client's interest in events, in pull mode (WS-Eventing 3, DSP0226 10).
struct Subscription {
    QString id;
    QString context;
    QString owner;
    EventQuery query;
    /// Record id of the first event that was not looked at.
    qint64 next = 1;
    bool sendsBookmarks = false;
    /// Zero: it says nothing while there are no events.
    std::chrono::milliseconds heartbeat{ 0 };
    /// When something was last said.
    QDateTime lastSaid;
    std::chrono::milliseconds lifetime{ 0 };
    QDateTime expires;
};

/// The subscriptions of one computer, each of which ends when it is not renewed in time.
class Subscriptions : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive it.
    explicit Subscriptions(const ServiceClock &clock, QObject *parent = nullptr);

    /// Gives it its ids and its end.
    const Subscription &add(Subscription subscription);
    /// nullptr when there is none.
    [[nodiscard]] Subscription *find(const QString &id);
    [[nodiscard]] Subscription *findContext(const QString &context);
    void renew(Subscription &subscription, std::chrono::milliseconds lifetime);
    /// False when there is none.
    bool remove(const QString &id);
    [[nodiscard]] int countOf(const QString &owner) const;
    [[nodiscard]] QHash<QString, int> countsByOwner() const;

signals:
    void ended(const QString &id);

private:
    void endExpired();
    void scheduleNextEnd();

    const ServiceClock &m_clock;
    std::map<QString, Subscription> m_all; ///< by id
    QTimer m_endTimer;
};
