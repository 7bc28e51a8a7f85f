/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "credential.h"

#include "endpoint.h"

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
    return *this;
}

Credential::~Credential()
{
    // Only the last owner may write: a shared string would detach and leave the secret behind in the
    // original.
    if (!password.isEmpty() && password.isDetached()) {
        auto *characters = reinterpret_cast<volatile char16_t *>(password.data());
        for (qsizetype i = 0; i < password.size(); ++i)
            characters[i] = u'\0';
    }
}

bool Credential::isEnoughFor(const Endpoint &endpoint) const
{
    switch (endpoint.authentication) {
    case Authentication::None:
        return true;
    case Authentication::Basic:
    case Authentication::Ntlm:
        return !password.isEmpty();
    case Authentication::Negotiate:
    case Authentication::Kerberos:
        return endpoint.user.isEmpty() || !password.isEmpty();
    }
    Q_UNREACHABLE();
}
