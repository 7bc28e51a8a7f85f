/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "faultadvice.h"

#include <QVector>

struct Credential;
struct Endpoint;

/// What may not be combined in one endpoint. Most are what WinRM's own client refuses, with the code that it
/// has for it.
enum class EndpointRule {
    /// A user where nobody authenticates (0x803380AB).
    UserWithoutAuthentication,
    /// A client certificate without TLS (0x803380D8).
    CertificateOverHttp,
    /// A user name beside a certificate, which is the user already.
    CertificateWithUser,
    /// A certificate where another authentication is chosen.
    CertificateWithOtherAuthentication,
    /// Certificate is chosen, and no file.
    CertificateWithoutFile,
    /// Kerberos knows computers by name (0x8033810B); not where the session options name one.
    KerberosWithAddress,
    /// CredSSP is a part of Windows.
    CredSspNotAvailable,
    // From here on it is about the proxy.
    /// 0x803381B1
    ProxyOverHttp,
    /// 0x803381B2
    ProxyWithKerberos,
    /// 0x803381B3
    ProxyWithCredSsp,
    ProxyWithoutHost,
    ProxyUserWithoutPassword,
};

/// Tells before anything is sent what cannot work, for the dialog that edits an endpoint and for the client
/// that refuses it.
namespace EndpointRules {

/// The rules that the endpoint breaks, the most basic one first; empty: none.
[[nodiscard]] QVector<EndpointRule> broken(const Endpoint &endpoint, const Credential &credential);

/// What is wrong and what to do, translated, each a whole sentence.
[[nodiscard]] Wsman::FaultAdvice explanation(EndpointRule rule);

[[nodiscard]] bool isAboutProxy(EndpointRule rule);

/// WinRM's code for it; 0: it has none.
[[nodiscard]] quint32 codeOf(EndpointRule rule);

} // namespace EndpointRules
