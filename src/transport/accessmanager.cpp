/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "accessmanager.h"

#include "lane.h"
#include "lanereply.h"

#include <QIODevice>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

AccessManager::AccessManager(QObject *parent)
    : QNetworkAccessManager(parent)
{
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
    while (!m_waiting.isEmpty()) {
        Lane *lane = laneFor(*m_waiting.head());
        if (!lane)
            return;
        lane->serve(m_waiting.dequeue());
    }
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
    auto *lane = new Lane(url, m_security, this);
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
