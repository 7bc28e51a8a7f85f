/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectrules.h"

#include "authenticationtext.h"

#include <algorithm>

using Field = ConnectInput::Field;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ConnectRules", source);
}

void addProxyProblems(const Endpoint &endpoint, ConnectInput::Problems &problems)
{
    const ProxyOptions &proxy = endpoint.options.proxy;
    if (proxy.access == ProxyOptions::Access::Direct)
        return;
    if (endpoint.scheme == Scheme::Http)
        problems.append({ Field::Options,
            text(QT_TRANSLATE_NOOP(
                "ConnectRules", "A proxy can be used with HTTPS only. Choose HTTPS, or no proxy.")) });
    if (endpoint.authentication == Authentication::Kerberos
        || endpoint.authentication == Authentication::CredSsp)
        problems.append({ Field::Options,
            text(QT_TRANSLATE_NOOP("ConnectRules",
                "A proxy cannot be used with Kerberos or CredSSP. Choose Negotiate, or no proxy.")) });
    const bool isNamed
        = proxy.access == ProxyOptions::Access::Http || proxy.access == ProxyOptions::Access::Socks5;
    if (isNamed && proxy.host.isEmpty())
        problems.append({ Field::Options,
            text(QT_TRANSLATE_NOOP("ConnectRules", "Enter the host of the proxy, or choose no proxy.")),
            true });
}

} // namespace

namespace ConnectRules {

ConnectInput::Problems problems(const Endpoint &endpoint)
{
    ConnectInput::Problems problems;
    if (endpoint.authentication == Authentication::Certificate && endpoint.scheme == Scheme::Http)
        problems.append({ Field::Authentication,
            text(QT_TRANSLATE_NOOP("ConnectRules",
                "A certificate is shown within TLS, so it needs HTTPS. Choose HTTPS, or another "
                "authentication.")) });
    if (const QString why = whyNotAvailable(endpoint.authentication); !why.isEmpty())
        problems.append({ Field::Authentication, why });
    addProxyProblems(endpoint, problems);
    const auto &options = endpoint.options.optionSet;
    if (std::any_of(options.cbegin(), options.cend(), [](const auto &one) { return one.first.isEmpty(); }))
        problems.append({ Field::Options,
            text(QT_TRANSLATE_NOOP(
                "ConnectRules", "One of the extra options has no name. Enter it, or remove the option.")) });
    return problems;
}

} // namespace ConnectRules
