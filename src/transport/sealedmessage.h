/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "result.h"
#include "securitycontext.h"

#include <QByteArray>
#include <QString>

/// The body of a sealed HTTP message, multipart/encrypted ([MS-WSMV] 2.2.9.1).
namespace SealedMessage {

/// What stands around the sealed bytes.
struct Envelope {
    SecurityContext::Sealed sealed;
    /// Content-Type of what was sealed, e.g. "application/soap+xml;charset=UTF-8".
    QByteArray contentType;
    /// Length in bytes of what was sealed, as its sender says.
    qint64 length = 0;
};

/// "application/HTTP-SPNEGO-session-encrypted" for Negotiate and NTLM, "…-Kerberos-…" and
/// "…-CredSSP-…" for these.
[[nodiscard]] QByteArray protocolOf(SecurityTarget::Method method);

/// The Content-Type of the HTTP message.
[[nodiscard]] QByteArray contentType(const QByteArray &protocol);

/// What stands before the headers of the parts. Windows writes a tab, and there are clients that know its
/// answers only so; what a client writes without one is taken by Windows and by OMI.
enum class PartIndent { None, Tab };

/// The body. The content type of the envelope has to name a charset.
[[nodiscard]] QByteArray write(
    const Envelope &envelope, const QByteArray &protocol, PartIndent indent = PartIndent::None);

[[nodiscard]] bool isSealed(const QByteArray &contentType);
/// Tolerant towards how services write the parts: spaces and tabs, the order of part headers, line ends at
/// the end. Strict in what counts: a part that is cut off or whose lengths do not fit is an error.
[[nodiscard]] Result<Envelope, QString> read(const QByteArray &body, const QByteArray &contentType);

} // namespace SealedMessage
