/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "credential.h"
#include "lanesecurity.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QQueue>

#include <optional>

class Lane;
class LaneReply;
class QNetworkProxy;

/// The network access of one session: serves requests over lanes of its own instead of Qt's HTTP engine,
/// whose sockets are shared between users and whose authentication gets in the way of ours. Owns the lanes,
/// so nothing of one session can be used by another.
///
/// A lane carries one exchange at a time, and some exchanges wait at the server until something happens: a
/// Receive of a command without output, a Pull of a subscription without events. Those, marked by
/// mayWaitAttribute, get waitingLanes at most; the others of their kind queue, in the order in which they
/// came. So whatever else comes, a Signal or the Delete that ends it all, finds a lane that is free soon.
class AccessManager final : public QNetworkAccessManager {
    Q_OBJECT

public:
    /// Set to true on a request that may be sent twice.
    static constexpr auto repeatableAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 1);
    /// Largest body of the answer, in bytes, as qint64; defaultBodyLimit where a request does not say.
    static constexpr auto bodyLimitAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 2);
    /// Of a reply that failed: the SecurityFailure, where it was one.
    static constexpr auto securityFailureAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 3);
    /// Of a reply: the mechanism that authenticated its lane, "Kerberos" or "NTLM"; not set without one.
    static constexpr auto mechanismAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 4);
    /// Set to true on a request whose answer the server may keep back until something happens.
    static constexpr auto mayWaitAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 5);
    static constexpr int maximumLanes = 6;
    /// How many of the lanes exchanges that wait at the server may take.
    static constexpr int waitingLanes = maximumLanes - 2;
    static constexpr qint64 defaultBodyLimit = qint64(64) * 1024 * 1024;

    explicit AccessManager(QObject *parent = nullptr);
    /// Aborts all replies, which emit finished() before this returns.
    ~AccessManager() override;

    /// Lets each lane authenticate before it carries its first exchange. Before the first request.
    void setSecurity(const LaneSecurity &security) { m_security = security; }
    /// Asks the system for the proxy of the first request's address, in a thread of the pool, as it may have
    /// to run a script from the network. The user is for that proxy; empty: none. Before the first request.
    /// Without this, setProxy() counts, and without that, no proxy is used, whatever the application has set.
    void useSystemProxy(const QString &user, const QString &password);
    [[nodiscard]] int laneCount() const { return int(m_lanes.size()); }

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *outgoingData) override;

private:
    enum class ProxySource { Set, System, SystemAsked };

    void askSystemForProxy(const QUrl &url);
    void takeSystemProxy(const QNetworkProxy &found);
    void dispatch();
    void dispatchLater();
    [[nodiscard]] bool mayGo(const LaneReply &reply) const;
    Lane *laneFor(const LaneReply &reply);
    Lane *openLane(const QUrl &url);
    void handleLaneEnded(Lane *lane, LaneReply *returned);

    QQueue<LaneReply *> m_waiting;
    QList<Lane *> m_lanes;
    std::optional<LaneSecurity> m_security;
    Credential m_systemProxyUser;
    ProxySource m_proxySource = ProxySource::Set;
    bool m_dispatchPending = false;
};
