/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "authenticator.h"
#include "securityacceptor.h"

#include <QStringList>

/// Negotiate and Kerberos (RFC 4559): several requests authenticate the connection, which then holds for all
/// that follow on it and seals them. Owns the security context of the connection.
class GssAuthenticator final : public Authenticator {
public:
    /// `schemes`: "Negotiate", "Kerberos" or both.
    GssAuthenticator(
        const AuthenticationConfig &config, const QStringList &schemes, const QByteArray &channelBinding);

    [[nodiscard]] bool takes(const QByteArray &authorization) const override;
    [[nodiscard]] Outcome authenticate(const QByteArray &authorization) override;
    [[nodiscard]] QVector<QByteArray> challenges() const override;
    [[nodiscard]] SealedTransport *sealedTransport() override { return m_transport.get(); }

private:
    [[nodiscard]] QByteArray schemeOf(const QByteArray &authorization) const;
    [[nodiscard]] std::optional<QString> knownUser(const QByteArray &scheme) const;
    void start();

    AuthenticationConfig m_config;
    QStringList m_schemes;
    QByteArray m_channelBinding;
    std::unique_ptr<SecurityAcceptor> m_context;
    std::unique_ptr<SealedTransport>
        m_transport; ///< after the context, which it uses; only once that is complete
    std::optional<QString> m_user;
};
