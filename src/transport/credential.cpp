/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "credential.h"

#include "endpoint.h"

#include <utility>

namespace {

void overwrite(QString &secret)
{
    // Only the last owner may write: a shared string would detach and leave the secret behind in the
    // original.
    if (secret.isEmpty() || !secret.isDetached())
        return;
    auto *characters = reinterpret_cast<volatile char16_t *>(secret.data());
    for (qsizetype i = 0; i < secret.size(); ++i)
        characters[i] = u'\0';
}

} // namespace

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
    overwrite(password);
    overwrite(proxyPassword);
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
