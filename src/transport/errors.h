/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "clientidentity.h"
#include "endpoint.h"
#include "endpointrules.h"
#include "securitycontext.h"
#include "transporterror.h"

#include <QNetworkReply>

/// Makes the error values of the transport, each with its sentence and the next step.
namespace Errors {

[[nodiscard]] TransportError network(
    QNetworkReply::NetworkError code, const Endpoint &endpoint, const QString &detail);
/// What a proxy on the way refused; only for the codes that QNetworkReply has about proxies.
[[nodiscard]] TransportError proxy(
    QNetworkReply::NetworkError code, const Endpoint &endpoint, const QString &detail);
[[nodiscard]] TransportError timeout(const Endpoint &endpoint, std::chrono::milliseconds limit);
[[nodiscard]] TransportError cancelled();
/// The connection would send credentials and messages readable by anyone, and its profile does not allow
/// that.
[[nodiscard]] TransportError unencrypted();
[[nodiscard]] TransportError missingPassword();
/// The endpoint combines what cannot be combined; nothing was sent.
[[nodiscard]] TransportError brokenRule(EndpointRule rule);
/// The file of the client certificate cannot be used; nothing was sent.
[[nodiscard]] TransportError clientCertificate(const IdentityProblem &problem, const Endpoint &endpoint);
/// What a security mechanism refused, with what it says about the cause and the remedy.
[[nodiscard]] TransportError security(const SecurityFailure &failure, const Endpoint &endpoint);
/// `problems` as TlsVerdict has them.
[[nodiscard]] TransportError certificate(
    const QSslCertificate &certificate, const QStringList &problems, const Endpoint &endpoint);
[[nodiscard]] TransportError fault(const Wsman::Fault &fault, int httpStatus);
/// For an HTTP status of 300 and more whose body is no fault, but for those of authenticationRefused().
/// `redirection` is the Location header.
[[nodiscard]] TransportError httpStatus(int status, const QString &redirection);
/// The service knows or lets in nobody of that name, password or certificate: 401, and 403 after a
/// certificate. `schemes` as it offers them.
[[nodiscard]] TransportError authenticationRefused(
    int status, const QStringList &schemes, const Endpoint &endpoint);
/// A body that is no WS-Man answer. `mediaType` as the service names it.
[[nodiscard]] TransportError notWsman(const QByteArray &mediaType, const QString &detail);
[[nodiscard]] TransportError foreignAnswer();
[[nodiscard]] TransportError tooLarge(qint64 limit);

} // namespace Errors
