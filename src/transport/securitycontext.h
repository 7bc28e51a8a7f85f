/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "result.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <memory>

/// Why a security mechanism failed, in a form that the user's sentence can be made of.
struct SecurityFailure {
    enum class Reason {
        /// No ticket and no password, or the mechanism is not installed.
        NoCredentials,
        /// The KDC or the mechanism itself refused the password.
        WrongPassword,
        ExpiredCredentials,
        ClockSkew,
        /// The KDC does not know the service principal.
        UnknownService,
        UnknownRealm,
        /// No KDC answered.
        KdcUnreachable,
        /// The peer is not who it should be, or its token makes no sense.
        BadToken,
        /// A sealed message was changed, replayed, or came out of order.
        BadMessage,
        Other,
    };

    Reason reason = Reason::Other;
    /// What the mechanism said, untranslated.
    QString detail;
    /// The service principal that was tried, e.g. "HTTP@web01.contoso.com".
    QString service;
};

Q_DECLARE_METATYPE(SecurityFailure)

/// What a context is to prove, and to whom.
struct SecurityTarget {
    /// CredSSP hands the password itself to the server; only Windows has it.
    enum class Method { Negotiate, Kerberos, Ntlm, CredSsp };

    Method method = Method::Negotiate;
    /// DOMAIN\user, user@REALM, HOST\user or user; empty: whoever is logged in, by the ticket that is there.
    QString user;
    QString password;
    /// Empty: HTTP, and then host where the KDC does not know that.
    QString service;
    /// With a port, "web01.contoso.com:5985", where the service principal has one.
    QString host;
    /// tls-server-end-point data (RFC 5929); empty without TLS.
    QByteArray channelBinding;
    /// Whether the server may act as the user towards others.
    bool delegate = false;

    // Declared for the sake of the destructor, which wipes the password.
    SecurityTarget() = default;
    SecurityTarget(const SecurityTarget &) = default;
    SecurityTarget &operator=(const SecurityTarget &) = default;
    ~SecurityTarget();
};

/// One security context of one TCP connection: proves who the two sides are, then seals their messages. Owns
/// what the platform's library keeps for it. May be used from any thread, by one at a time.
class SecurityContext {
public:
    /// A message as it goes on the wire ([MS-WSMV] 2.2.9.1.1).
    struct Sealed {
        QByteArray signature;
        QByteArray data;
    };

    virtual ~SecurityContext() = default;

    /// Whether step() may ask a KDC, a name server or another process, and so block for long.
    [[nodiscard]] virtual bool mayBlock() const { return true; }
    /// Takes the peer's token, empty at the start, and makes the next one; an empty one means that nothing is
    /// to be sent.
    [[nodiscard]] virtual Result<QByteArray, SecurityFailure> step(const QByteArray &token) = 0;
    [[nodiscard]] virtual bool isComplete() const = 0;
    /// "Kerberos", "NTLM" or "CredSSP", once complete.
    [[nodiscard]] virtual QString mechanism() const = 0;

    /// Only once complete.
    [[nodiscard]] virtual Result<Sealed, SecurityFailure> wrap(const QByteArray &message) = 0;
    /// Fails for a message that was changed, that came before, or that is out of order.
    [[nodiscard]] virtual Result<QByteArray, SecurityFailure> unwrap(const Sealed &message) = 0;
};

/// Makes the platform's context; there is one implementation per platform file.
[[nodiscard]] std::unique_ptr<SecurityContext> makeSecurityContext(const SecurityTarget &target);
