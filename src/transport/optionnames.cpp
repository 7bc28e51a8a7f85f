/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "optionnames.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

template <typename T> struct Named {
    T value;
    QLatin1StringView name;
};

constexpr Named<Authentication> authentications[] = {
    { Authentication::None, "none"_L1 },
    { Authentication::Basic, "basic"_L1 },
    { Authentication::Negotiate, "negotiate"_L1 },
    { Authentication::Kerberos, "kerberos"_L1 },
    { Authentication::Ntlm, "ntlm"_L1 },
    { Authentication::Certificate, "certificate"_L1 },
    { Authentication::CredSsp, "credssp"_L1 },
};

constexpr Named<Encryption> encryptions[] = {
    { Encryption::Auto, "auto"_L1 },
    { Encryption::Always, "always"_L1 },
    { Encryption::Never, "never"_L1 },
};

constexpr Named<ProxyOptions::Access> proxyAccesses[] = {
    { ProxyOptions::Access::Direct, "direct"_L1 },
    { ProxyOptions::Access::System, "system"_L1 },
    { ProxyOptions::Access::Http, "http"_L1 },
    { ProxyOptions::Access::Socks5, "socks5"_L1 },
};

template <typename T, size_t N> QString nameOf(T value, const Named<T> (&table)[N])
{
    const auto found = std::find_if(
        std::begin(table), std::end(table), [value](const auto &row) { return row.value == value; });
    return found == std::end(table) ? QString() : QString(found->name);
}

template <typename T, size_t N> T valueOf(const QString &name, const Named<T> (&table)[N], T unknown)
{
    const auto found = std::find_if(
        std::begin(table), std::end(table), [&name](const auto &row) { return row.name == name; });
    return found == std::end(table) ? unknown : found->value;
}

} // namespace

namespace OptionNames {

QString of(Authentication authentication)
{
    return nameOf(authentication, authentications);
}

QString of(Encryption encryption)
{
    return nameOf(encryption, encryptions);
}

QString of(ProxyOptions::Access access)
{
    return nameOf(access, proxyAccesses);
}

Authentication authentication(const QString &name, Authentication unknown)
{
    return valueOf(name, authentications, unknown);
}

Encryption encryption(const QString &name, Encryption unknown)
{
    return valueOf(name, encryptions, unknown);
}

ProxyOptions::Access proxyAccess(const QString &name, ProxyOptions::Access unknown)
{
    return valueOf(name, proxyAccesses, unknown);
}

} // namespace OptionNames
