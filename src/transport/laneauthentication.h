/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "lanesecurity.h"

#include <QObject>

#include <memory>

struct HttpResponse;

/// Carries a SecurityContext through its legs on one TCP connection (RFC 4559). Owns the context. Steps run
/// in threads of their own, as they may wait for a KDC; results come back through the event loop.
class LaneAuthentication : public QObject {
    Q_OBJECT

public:
    /// No mechanism takes more legs than this.
    static constexpr int maximumLegs = 8;

    LaneAuthentication(const LaneSecurity &security, const QByteArray &channelBinding, QObject *parent);
    ~LaneAuthentication() override;

    void start();
    /// Takes the server's answer to the leg that was sent last. False: the server did not accept the user,
    /// and that answer says what it offers; or it is no part of an authentication, and its status says why.
    [[nodiscard]] bool proceed(const HttpResponse &response);

    /// Only after authenticated().
    [[nodiscard]] SecurityContext &context() const { return *m_context; }
    [[nodiscard]] QString mechanism() const { return m_mechanism; }

Q_SIGNALS:
    /// To be sent with a request that has no body.
    void legReady(const QByteArray &authorization);
    void authenticated();
    void failed(const SecurityFailure &failure);

private:
    void step(const QByteArray &token);
    void handleToken(const Result<QByteArray, SecurityFailure> &token);
    void finishIfComplete();
    [[nodiscard]] QByteArray scheme() const;
    [[nodiscard]] QByteArray tokenOf(const HttpResponse &response) const;

    SecurityTarget::Method m_method;
    /// Shared with a step that may still run when the lane is gone.
    std::shared_ptr<SecurityContext> m_context;
    QString m_mechanism;
    int m_legs = 0;
    /// The server has accepted; only its own proof may be missing.
    bool m_isAccepted = false;
};
