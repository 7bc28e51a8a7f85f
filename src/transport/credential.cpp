/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "credential.h"

#include "endpoint.h"
#include "secretmemory.h"

#include <utility>

Credential::Credential(QString userName, QString secret)
    : user(std::move(userName))
    , password(std::move(secret))
{
}

Credential &Credential::operator=(Credential other) noexcept
{
    user.swap(other.user);
    password.swap(other.password);
    proxyPassword.swap(other.proxyPassword);
    return *this;
}

Credential::~Credential()
{
    SecretMemory::wipe(password);
    SecretMemory::wipe(proxyPassword);
}

Credential Credential::ofProxyAlone() const
{
    Credential result;
    result.proxyPassword = proxyPassword;
    return result;
}

bool Credential::isEnoughFor(const Endpoint &endpoint) const
{
    switch (endpoint.authentication) {
    case Authentication::None:
    // Many keys have no password; where one is needed the certificate's file says so.
    case Authentication::Certificate:
        return true;
    case Authentication::Basic:
    case Authentication::Ntlm:
    case Authentication::CredSsp:
        return !password.isEmpty();
    case Authentication::Negotiate:
    case Authentication::Kerberos:
        return endpoint.user.isEmpty() || !password.isEmpty();
    }
    Q_UNREACHABLE();
}
