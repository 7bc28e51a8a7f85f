/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QSslCertificate>

/// Ties the authentication to the TLS channel that it runs in, so that nobody in between can hand it on (RFC
/// 5929 4).
namespace ChannelBinding {

/// The hash of the certificate's own signature; SHA-256 where that is MD5, SHA-1 or not known.
[[nodiscard]] QCryptographicHash::Algorithm hashOf(const QSslCertificate &certificate);

/// "tls-server-end-point:" and the certificate's hash; empty for a null certificate.
[[nodiscard]] QByteArray tlsServerEndPoint(const QSslCertificate &certificate);

} // namespace ChannelBinding
