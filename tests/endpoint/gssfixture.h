/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpointprocess.h"
#include "kerberosrealm.h"
#include "ntlmusers.h"
#include "securitycontext.h"

/// A realm, users of NTLM, and a wsman-endpoint that knows both. Its listeners take Negotiate, Kerberos and
/// Basic of CONTOSO\ada: "web"; "strict", which keeps plain text out; "tls-none", "tls-relaxed" and
/// "tls-strict", which look at the channel binding so. bob has the same password but is nobody's user.
class GssFixture {
public:
    /// How a client comes, and what it and the service are to agree on.
    struct Way {
        SecurityTarget::Method method;
        QString user;
        QString mechanism;
    };

    static const QString password;

    GssFixture();

    /// Starts what is installed. False: see errorString().
    [[nodiscard]] bool start();
    [[nodiscard]] QString errorString() const;

    /// By the name of its row.
    [[nodiscard]] static Way way(const QString &name);
    [[nodiscard]] static SecurityTarget target(const QString &way, const QString &secret = password);
    /// Fills the column "way".
    static void addWays();
    /// The package that this way needs and that is not installed; empty when there is none.
    [[nodiscard]] static QString missingPackage(const QString &way);

    [[nodiscard]] QUrl url(const QString &listener = QStringLiteral("web")) const
    {
        return m_endpoint.url(listener);
    }
    [[nodiscard]] EndpointProcess &endpoint() { return m_endpoint; }
    [[nodiscard]] KerberosRealm &realm() { return m_realm; }
    /// A file with a ticket of ada.
    [[nodiscard]] QString ticketFile() const { return m_realm.path(QStringLiteral("ticket")); }

private:
    [[nodiscard]] bool startRealm();

    KerberosRealm m_realm;
    NtlmUsers m_users;
    EndpointProcess m_endpoint;
};

// A macro, because QSKIP returns from the function that it stands in.
#define SKIP_UNLESS_INSTALLED(way)                                                                           \
    if (const QString missing = GssFixture::missingPackage(way); !missing.isEmpty())                         \
    QSKIP(qPrintable(QStringLiteral("the package %1 is not installed").arg(missing)))
