/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "subscriptions.h"

#include "request.h"

#include <algorithm>

Subscriptions::Subscriptions(const ServiceClock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_endTimer.setSingleShot(true);
    connect(&m_endTimer, &QTimer::timeout, this, &Subscriptions::endExpired);
    connect(&clock, &ServiceClock::advanced, this, &Subscriptions::endExpired);
}

const Subscription &Subscriptions::add(Subscription subscription)
{
    subscription.id = Wsman::uuidUri(QUuid::createUuid());
    subscription.context = Wsman::uuidUri(QUuid::createUuid());
    subscription.lastSaid = m_clock.now();
    Subscription &added = m_all[subscription.id] = subscription;
    renew(added, subscription.lifetime);
    return added;
}

Subscription *Subscriptions::find(const QString &id)
{
    const auto it = m_all.find(id);
    return it == m_all.end() ? nullptr : &it->second;
}

Subscription *Subscriptions::findContext(const QString &context)
{
    const auto it
        = std::ranges::find_if(m_all, [&](const auto &entry) { return entry.second.context == context; });
    return it == m_all.end() ? nullptr : &it->second;
}

void Subscriptions::renew(Subscription &subscription, std::chrono::milliseconds lifetime)
{
    subscription.lifetime = lifetime;
    subscription.expires = m_clock.now().addMSecs(lifetime.count());
    scheduleNextEnd();
}

bool Subscriptions::remove(const QString &id)
{
    if (m_all.erase(id) == 0)
        return false;
    scheduleNextEnd();
    emit ended(id);
    return true;
}

int Subscriptions::countOf(const QString &owner) const
{
    return int(std::ranges::count_if(m_all,
        [&](const auto &entry) { return entry.second.owner.compare(owner, Qt::CaseInsensitive) == 0; }));
}

QHash<QString, int> Subscriptions::countsByOwner() const
{
    QHash<QString, int> counts;
    for (const auto &[id, subscription] : m_all)
        ++counts[subscription.owner];
    return counts;
}

void Subscriptions::endExpired()
{
    QStringList expired;
    for (const auto &[id, subscription] : m_all) {
        if (subscription.expires <= m_clock.now())
            expired.append(id);
    }
    for (const QString &id : std::as_const(expired))
        remove(id);
    scheduleNextEnd();
}

void Subscriptions::scheduleNextEnd()
{
    if (m_all.empty()) {
        m_endTimer.stop();
        return;
    }
    const auto first
        = std::ranges::min_element(m_all, {}, [](const auto &entry) { return entry.second.expires; });
    m_endTimer.start(m_clock.millisecondsTo(first->second.expires));
}
