/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "authenticationconfig.h"
#include "sealedtransport.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <memory>
#include <optional>

/// Finds out who is at the other end of one connection. There is one for each connection, because some
/// schemes take several requests and then hold for the connection (RFC 4559).
class Authenticator {
public:
    /// What came of one request.
    struct Outcome {
        /// The user's name as it was configured; nullopt: not known (yet), answer 401.
        std::optional<QString> user;
        /// Values of WWW-Authenticate that go with the answer; without any, a 401 has the challenges.
        QVector<QByteArray> tokens;
        /// The status where there is no user: 401, or 403 where the connection lacks what it takes.
        int refusal = 401;
    };

    virtual ~Authenticator() = default;

    /// Whether it is this one that has to judge the request, by its scheme; where the request has no
    /// Authorization, whether the connection is authenticated already.
    [[nodiscard]] virtual bool takes(const QByteArray &authorization) const = 0;
    [[nodiscard]] virtual Outcome authenticate(const QByteArray &authorization) = 0;
    /// A value of WWW-Authenticate for each scheme that is accepted.
    [[nodiscard]] virtual QVector<QByteArray> challenges() const = 0;
    /// What seals the messages of this connection; nullptr where nothing does (yet).
    [[nodiscard]] virtual SealedTransport *sealedTransport() { return nullptr; }
};

/// One for a new connection to a computer with this configuration; without any users or certificates,
/// everybody is let in.
[[nodiscard]] std::unique_ptr<Authenticator> makeAuthenticator(
    const AuthenticationConfig &config, bool isTls, const TlsPeer &peer);
