/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "authenticationtext.h"

#include "credential.h"
#include "endpointrules.h"

#include <QCoreApplication>

QString authenticationName(Authentication authentication)
{
    const auto text
        = [](const char *source) { return QCoreApplication::translate("AuthenticationText", source); };
    switch (authentication) {
    case Authentication::None:
        //: Authentication: none. The others are the names of schemes, as Windows has them.
        return text(QT_TRANSLATE_NOOP("AuthenticationText", "None"));
    case Authentication::Basic:
        //: HTTP Basic, the name of a scheme.
        return text(QT_TRANSLATE_NOOP("AuthenticationText", "Basic"));
    case Authentication::Negotiate:
        return text(QT_TRANSLATE_NOOP("AuthenticationText", "Negotiate"));
    case Authentication::Kerberos:
        return text(QT_TRANSLATE_NOOP("AuthenticationText", "Kerberos"));
    case Authentication::Ntlm:
        return text(QT_TRANSLATE_NOOP("AuthenticationText", "NTLM"));
    case Authentication::Certificate:
        return text(QT_TRANSLATE_NOOP("AuthenticationText", "Certificate"));
    case Authentication::CredSsp:
        return text(QT_TRANSLATE_NOOP("AuthenticationText", "CredSSP"));
    }
    Q_UNREACHABLE();
}

QString whyNotAvailable(Authentication authentication)
{
    Endpoint endpoint;
    endpoint.authentication = authentication;
    if (!EndpointRules::broken(endpoint, {}).contains(EndpointRule::CredSspNotAvailable))
        return {};
    const Wsman::FaultAdvice advice = EndpointRules::explanation(EndpointRule::CredSspNotAvailable);
    return advice.meaning + u' ' + advice.nextStep;
}
