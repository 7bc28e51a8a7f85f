/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "securitycontext.h"

#include "sspihandle.h"

/// Seals and opens messages by an SSPI context that is complete, on either side of it ([MS-WSMV] 2.2.9.1.1):
/// the signature is the token of EncryptMessage, its padding follows the data. Failures come without the name
/// of the service.
namespace SspiSeal {

/// What the method agreed on: "Kerberos", "NTLM" or "CredSSP".
[[nodiscard]] QString mechanism(SecHandle *context, SecurityTarget::Method method);

/// Fails where the context cannot keep a secret, too.
[[nodiscard]] Result<SecurityContext::Sealed, SecurityFailure> wrap(
    SecHandle *context, SecurityTarget::Method method, const QByteArray &message);
/// Fails with BadMessage for what was changed, replayed, out of order, or signed but not sealed.
[[nodiscard]] Result<QByteArray, SecurityFailure> unwrap(
    SecHandle *context, const SecurityContext::Sealed &message);

} // namespace SspiSeal
