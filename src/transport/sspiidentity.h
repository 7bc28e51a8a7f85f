/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "securitycontext.h"

#include "sspihandle.h"

#include <string>

/// User, domain and password as SSPI reads them, for as long as it takes to acquire credentials by them. The
/// password's memory is overwritten at the end.
class SspiIdentity {
public:
    /// DOMAIN\user and HOST\user are split; user@REALM stays whole, as the domain is found by it.
    SspiIdentity(const QString &user, const QString &password);
    ~SspiIdentity();
    SspiIdentity(const SspiIdentity &) = delete;
    SspiIdentity &operator=(const SspiIdentity &) = delete;

    [[nodiscard]] SEC_WINNT_AUTH_IDENTITY_W *get() { return &m_identity; }

private:
    std::wstring m_user;
    std::wstring m_domain;
    std::wstring m_password;
    SEC_WINNT_AUTH_IDENTITY_W m_identity{};
};

namespace Sspi {

/// Acquires what a target's method needs: the user that it names, or whoever is logged on. Returns SSPI's
/// status; only with SEC_E_OK there is a credential.
[[nodiscard]] SECURITY_STATUS acquireCredential(const SecurityTarget &target, CredentialHandle &credential);

/// The name of the package that serves a method.
[[nodiscard]] const wchar_t *packageOf(SecurityTarget::Method method);

/// Overwrites a secret unless somebody shares it, whose task it then is.
void wipe(QString &secret);

} // namespace Sspi
