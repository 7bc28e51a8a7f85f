/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "result.h"
#include "securitycontext.h"

#include <memory>

/// The server's side of a security context: finds out who the client is, then seals the messages of the two.
/// Takes SPNEGO, Kerberos and bare NTLM alike. The key of the service comes from the key table that
/// KRB5_KTNAME names, the users of NTLM from the file that NTLM_USER_FILE names.
class SecurityAcceptor : public SecurityContext {
public:
    /// DOMAIN\user or user@REALM, once complete.
    [[nodiscard]] virtual QString clientName() const = 0;
    /// Whether the client named the TLS channel, and the right one; once complete.
    [[nodiscard]] virtual bool isChannelBound() const = 0;
};

/// `channelBinding`: as in SecurityTarget; a client that names another channel is refused, one that names
/// none is not. The error is untranslated: a build without GSSAPI has no acceptor.
[[nodiscard]] Result<std::unique_ptr<SecurityAcceptor>, QString> makeSecurityAcceptor(
    const QByteArray &channelBinding);
