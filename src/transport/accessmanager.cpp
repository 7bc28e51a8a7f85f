/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "accessmanager.h"

#include "lane.h"
#include "lanereply.h"
#include "poolwork.h"

#include <QIODevice>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// The first one that can carry a connection which is encrypted from end to end.
QNetworkProxy systemProxyFor(const QUrl &url)
{
#ifdef Q_OS_WIN
    // Windows passes proxies by on its own computer, but not before it has looked in the network for a script
    // that names them, for seconds.
    if (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback())
        return QNetworkProxy(QNetworkProxy::NoProxy);
#endif
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    const auto found = std::ranges::find_if(proxies, [](const QNetworkProxy &proxy) {
        return proxy.type() == QNetworkProxy::NoProxy
            || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
    });
    return found == proxies.cend() ? QNetworkProxy(QNetworkProxy::NoProxy) : *found;
}

} // namespace

AccessManager::AccessManager(QObject *parent)
    : QNetworkAccessManager(parent)
{
    setProxy(QNetworkProxy::NoProxy);
}

AccessManager::~AccessManager()
{
    // Replies are children and would go without finished(). Whoever holds one is told, and may delete others.
    const auto replies = findChildren<LaneReply *>(QString(), Qt::FindDirectChildrenOnly);
    const QList<QPointer<LaneReply>> untold(replies.cbegin(), replies.cend());
    for (const QPointer<LaneReply> &reply : untold) {
        if (reply)
            reply->abort();
        if (reply)
            reply->tellFinished();
    }
    qDeleteAll(std::exchange(m_lanes, {}));
}

QNetworkReply *AccessManager::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *outgoingData)
{
    auto *reply
        = new LaneReply(operation, request, outgoingData ? outgoingData->readAll() : QByteArray(), this);
    const QString scheme = request.url().scheme();
    if (scheme != "http"_L1 && scheme != "https"_L1) {
        reply->fail(QNetworkReply::ProtocolUnknownError, u"neither http nor https"_s);
        return reply;
    }
    m_waiting.enqueue(reply);
    connect(reply, &LaneReply::aborted, this, [this, reply] { m_waiting.removeOne(reply); });
    dispatchLater();
    return reply;
}

void AccessManager::useSystemProxy(const QString &user, const QString &password)
{
    m_systemProxyUser = Credential(user, password);
    m_proxySource = ProxySource::System;
}

void AccessManager::askSystemForProxy(const QUrl &url)
{
    m_proxySource = ProxySource::SystemAsked;
    PoolWork::start(
        this, [url] { return systemProxyFor(url); },
        [this](const QNetworkProxy &found) { takeSystemProxy(found); });
}

void AccessManager::takeSystemProxy(const QNetworkProxy &found)
{
    QNetworkProxy proxy = found;
    if (proxy.type() != QNetworkProxy::NoProxy && !m_systemProxyUser.user.isEmpty()) {
        proxy.setUser(m_systemProxyUser.user);
        proxy.setPassword(m_systemProxyUser.password);
    }
    setProxy(proxy);
    m_proxySource = ProxySource::Set;
    dispatch();
}

void AccessManager::dispatchLater()
{
    if (std::exchange(m_dispatchPending, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_dispatchPending = false;
        dispatch();
    });
}

void AccessManager::dispatch()
{
    if (m_proxySource == ProxySource::System && !m_waiting.isEmpty())
        askSystemForProxy(m_waiting.head()->url());
    if (m_proxySource != ProxySource::Set)
        return;
    for (qsizetype i = 0; i < m_waiting.size();) {
        if (!mayGo(*m_waiting.at(i))) {
            ++i;
            continue;
        }
        Lane *lane = laneFor(*m_waiting.at(i));
        if (!lane)
            return;
        lane->serve(m_waiting.takeAt(i));
    }
}

/// Whether there is room for it among those that wait at the server, where it may be one of them.
bool AccessManager::mayGo(const LaneReply &reply) const
{
    if (!reply.mayWait())
        return true;
    const auto waiting = std::ranges::count_if(m_lanes, &Lane::mayWait);
    return waiting < waitingLanes;
}

Lane *AccessManager::laneFor(const LaneReply &reply)
{
    const auto canServe = [&reply](const Lane *lane) { return lane->isIdle() && lane->leadsTo(reply.url()); };
    const auto found = std::find_if(m_lanes.cbegin(), m_lanes.cend(), canServe);
    if (found != m_lanes.cend())
        return *found;
    return m_lanes.size() < maximumLanes ? openLane(reply.url()) : nullptr;
}

Lane *AccessManager::openLane(const QUrl &url)
{
    auto *lane = new Lane(url, m_security, proxy(), this);
    m_lanes.append(lane);
    connect(lane, &Lane::idle, this, &AccessManager::dispatchLater);
    connect(lane, &Lane::ended, this, [this, lane](LaneReply *returned) { handleLaneEnded(lane, returned); });
    return lane;
}

void AccessManager::handleLaneEnded(Lane *lane, LaneReply *returned)
{
    m_lanes.removeOne(lane);
    lane->deleteLater();
    if (returned) {
        // The server closes all that it kept at the same time, so other idle lanes are as dead as this one.
        const QList<Lane *> others = m_lanes;
        for (Lane *other : others) {
            if (other->isIdle())
                other->retire();
        }
        m_waiting.prepend(returned);
    }
    dispatchLater();
}
