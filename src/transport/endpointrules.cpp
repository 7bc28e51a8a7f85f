/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "endpointrules.h"

#include "credential.h"
#include "endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace {

using Rule = EndpointRule;

struct Sentences {
    const char *meaning;
    const char *nextStep;
};

/// Of the rules for which WinRM has no code, and so no advice of its own.
Sentences sentencesFor(Rule rule)
{
    switch (rule) {
    case Rule::CertificateWithUser:
        return { QT_TRANSLATE_NOOP(
                     "EndpointRules", "A user name and a client certificate exclude each other."),
            QT_TRANSLATE_NOOP("EndpointRules",
                "Remove the user name; the computer maps the certificate to a user of its own.") };
    case Rule::CertificateWithOtherAuthentication:
        return { QT_TRANSLATE_NOOP("EndpointRules",
                     "A client certificate is set, but another authentication than Certificate is chosen."),
            QT_TRANSLATE_NOOP(
                "EndpointRules", "Choose the authentication Certificate, or remove the certificate.") };
    case Rule::CertificateWithoutFile:
        return { QT_TRANSLATE_NOOP("EndpointRules", "No client certificate is chosen."),
            QT_TRANSLATE_NOOP(
                "EndpointRules", "Choose a PEM or PKCS#12 file with your certificate and its key.") };
    case Rule::CredSspNotAvailable:
        return { QT_TRANSLATE_NOOP("EndpointRules", "CredSSP is available on Windows only."),
            QT_TRANSLATE_NOOP("EndpointRules",
                "Choose Negotiate, or Kerberos with delegation where the server has to go further.") };
    case Rule::ProxyWithoutHost:
        return { QT_TRANSLATE_NOOP("EndpointRules", "The proxy has no host or no port."),
            QT_TRANSLATE_NOOP("EndpointRules", "Enter both, or connect without a proxy.") };
    case Rule::ProxyUserWithoutPassword:
        return { QT_TRANSLATE_NOOP("EndpointRules", "The user of the proxy has no password."),
            QT_TRANSLATE_NOOP("EndpointRules", "Enter the password of the proxy, or remove its user name.") };
    case Rule::UserWithoutAuthentication:
    case Rule::CertificateOverHttp:
    case Rule::KerberosWithAddress:
    case Rule::ProxyOverHttp:
    case Rule::ProxyWithKerberos:
    case Rule::ProxyWithCredSsp:
        break; // the code's own
    }
    return { "", "" };
}

bool isAddress(const QString &host)
{
    return !QHostAddress(host).isNull();
}

QVector<Rule> brokenByCertificate(const Endpoint &endpoint)
{
    QVector<Rule> rules;
    if (endpoint.authentication != Authentication::Certificate) {
        if (endpoint.certificate != ClientCertificate())
            rules.append(Rule::CertificateWithOtherAuthentication);
        return rules;
    }
    if (endpoint.scheme == Scheme::Http)
        rules.append(Rule::CertificateOverHttp);
    if (!endpoint.user.isEmpty())
        rules.append(Rule::CertificateWithUser);
    if (endpoint.certificate.file.isEmpty())
        rules.append(Rule::CertificateWithoutFile);
    return rules;
}

/// Where the system is asked for a proxy as well: which one it will name is not known before.
QVector<Rule> brokenByProxy(const Endpoint &endpoint, const Credential &credential)
{
    using Access = ProxyOptions::Access;
    const ProxyOptions &proxy = endpoint.options.proxy;
    if (proxy.access == Access::Direct)
        return {};
    QVector<Rule> rules;
    if (endpoint.scheme == Scheme::Http)
        rules.append(Rule::ProxyOverHttp);
    if (endpoint.authentication == Authentication::Kerberos)
        rules.append(Rule::ProxyWithKerberos);
    if (endpoint.authentication == Authentication::CredSsp)
        rules.append(Rule::ProxyWithCredSsp);
    if (proxy.access != Access::System && (proxy.host.isEmpty() || proxy.port == 0))
        rules.append(Rule::ProxyWithoutHost);
    if (!proxy.user.isEmpty() && credential.proxyPassword.isEmpty())
        rules.append(Rule::ProxyUserWithoutPassword);
    return rules;
}

} // namespace

namespace EndpointRules {

QVector<EndpointRule> broken(const Endpoint &endpoint, const Credential &credential)
{
    QVector<Rule> rules;
    if (endpoint.authentication == Authentication::None && !endpoint.user.isEmpty())
        rules.append(Rule::UserWithoutAuthentication);
    rules += brokenByCertificate(endpoint);
    if (endpoint.authentication == Authentication::Kerberos && endpoint.options.spnHost.isEmpty()
        && isAddress(endpoint.host))
        rules.append(Rule::KerberosWithAddress);
#ifndef Q_OS_WIN
    if (endpoint.authentication == Authentication::CredSsp)
        rules.append(Rule::CredSspNotAvailable);
#endif
    return rules + brokenByProxy(endpoint, credential);
}

Wsman::FaultAdvice explanation(EndpointRule rule)
{
    const quint32 code = codeOf(rule);
    if (const auto advice = code != 0 ? Wsman::adviceForCode(code) : std::nullopt)
        return *advice;
    const Sentences sentences = sentencesFor(rule);
    return { QCoreApplication::translate("EndpointRules", sentences.meaning),
        QCoreApplication::translate("EndpointRules", sentences.nextStep) };
}

bool isAboutProxy(EndpointRule rule)
{
    return rule >= Rule::ProxyOverHttp;
}

quint32 codeOf(EndpointRule rule)
{
    switch (rule) {
    case Rule::UserWithoutAuthentication:
        return 0x803380AB;
    case Rule::CertificateOverHttp:
        return 0x803380D8;
    case Rule::KerberosWithAddress:
        return 0x8033810B;
    case Rule::ProxyOverHttp:
        return 0x803381B1;
    case Rule::ProxyWithKerberos:
        return 0x803381B2;
    case Rule::ProxyWithCredSsp:
        return 0x803381B3;
    case Rule::CertificateWithUser:
    case Rule::CertificateWithOtherAuthentication:
    case Rule::CertificateWithoutFile:
    case Rule::CredSspNotAvailable:
    case Rule::ProxyWithoutHost:
    case Rule::ProxyUserWithoutPassword:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace EndpointRules
