/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "gssplatform.h"
#include "result.h"
#include "securitycontext.h"

/// Seals and opens messages by a GSSAPI context that is complete, on either side of it ([MS-WSMV] 2.2.9.1.1).
/// With NTLM the signature is what gss_wrap puts first ([MS-NLMP] 2.2.2.9), with Kerberos the header of
/// gss_wrap_iov. Failures come without the name of the service.
namespace GssSeal {

/// "Kerberos" or "NTLM"; empty where nothing was agreed on yet.
[[nodiscard]] QString mechanism(gss_ctx_id_t context);

/// Fails where the context cannot keep a secret, too.
[[nodiscard]] Result<SecurityContext::Sealed, SecurityFailure> wrap(
    gss_ctx_id_t context, const QByteArray &message);
/// Fails with BadMessage for what was changed, replayed, out of order, or signed but not sealed.
[[nodiscard]] Result<QByteArray, SecurityFailure> unwrap(
    gss_ctx_id_t context, const SecurityContext::Sealed &message);

} // namespace GssSeal
