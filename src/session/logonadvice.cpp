/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "logonadvice.h"

#include "accountform.h"
#include "endpoint.h"
#include "transporterror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Kind = AccountForm::Kind;

namespace {

constexpr int unauthorized = 401;
constexpr quint32 accessDenied = 5;

QString text(const char *source)
{
    return QCoreApplication::translate("LogonAdvice", source);
}

bool isHttps(const Endpoint &endpoint)
{
    return endpoint.scheme == Scheme::Https;
}

/// As it is written before a backslash; an address is no name that Windows knows there.
QString computerPart(const Endpoint &endpoint)
{
    const QString label = endpoint.host.section(u'.', 0, 0).toUpper();
    return label.isEmpty() || label.front().isDigit() || endpoint.host.contains(u':') ? u"HOST"_s : label;
}

QString domainAccountWithBasic()
{
    return text(QT_TRANSLATE_NOOP("LogonAdvice",
        "Basic takes only local accounts of a Windows server. For an account of a domain choose Negotiate or "
        "Kerberos."));
}

QString bareAccount(const AccountForm &account, const Endpoint &endpoint)
{
    return text(QT_TRANSLATE_NOOP("LogonAdvice",
                    "Say where the account lives: %1\\%2 for one of the server itself, DOMAIN\\%2 or "
                    "%2@domain for one of a domain."))
        .arg(computerPart(endpoint), account.user);
}

QString passwordAgain()
{
    return text(QT_TRANSLATE_NOOP("LogonAdvice",
        "Enter the password again. The account may also be locked, disabled, or have to change its "
        "password."));
}

QString tokenFilter()
{
    return text(QT_TRANSLATE_NOOP("LogonAdvice",
        "A local administrator other than Administrator gets no rights over the network unless "
        "LocalAccountTokenFilterPolicy is 1 on the server, or the account is in Remote Management Users."));
}

QString groups()
{
    return text(QT_TRANSLATE_NOOP("LogonAdvice",
        "The account has to be in Administrators or in Remote Management Users on the server."));
}

QString channelBinding()
{
    return text(QT_TRANSLATE_NOOP("LogonAdvice",
        "If something between opens the HTTPS (a proxy, a load balancer), a server whose "
        "CbtHardeningLevel is Strict refuses. Connect past it."));
}

QString unencrypted()
{
    return text(QT_TRANSLATE_NOOP("LogonAdvice",
        "Over HTTP a server takes Basic only where AllowUnencrypted is set. Better choose HTTPS or "
        "Negotiate."));
}

QStringList forRefusedUser(const AccountForm &account, const Endpoint &endpoint)
{
    const bool isBasic = endpoint.authentication == Authentication::Basic;
    QStringList steps;
    if (isBasic && (account.kind == Kind::Domain || account.kind == Kind::PrincipalName))
        steps.append(domainAccountWithBasic());
    if (!isBasic && account.kind == Kind::Bare)
        steps.append(bareAccount(account, endpoint));
    if (account.kind != Kind::LoggedIn)
        steps.append(passwordAgain());
    if (account.kind == Kind::Local)
        steps.append(tokenFilter());
    if (isBasic && !isHttps(endpoint))
        steps.append(unencrypted());
    if (endpoint.authenticatesLanes() && isHttps(endpoint))
        steps.append(channelBinding());
    if (account.kind != Kind::Local)
        steps.append(groups());
    return steps;
}

QStringList forDeniedUser(const AccountForm &account)
{
    if (account.kind == Kind::Domain || account.kind == Kind::PrincipalName)
        return { groups() };
    return { tokenFilter(), groups() };
}

} // namespace

namespace LogonAdvice {

QString schemeOf(const Endpoint &endpoint)
{
    switch (endpoint.authentication) {
    case Authentication::None:
    case Authentication::Certificate:
        return {};
    case Authentication::Basic:
        return u"Basic"_s;
    case Authentication::Negotiate:
    case Authentication::Ntlm:
        return u"Negotiate"_s;
    case Authentication::Kerberos:
        return u"Kerberos"_s;
    case Authentication::CredSsp:
        return u"CredSSP"_s;
    }
    Q_UNREACHABLE();
}

bool isOffered(const QStringList &offeredSchemes, const Endpoint &endpoint)
{
    const QString scheme = schemeOf(endpoint);
    return scheme.isEmpty() || offeredSchemes.isEmpty()
        || offeredSchemes.contains(scheme, Qt::CaseInsensitive);
}

QString notOffered(const QStringList &offeredSchemes, const Endpoint &endpoint)
{
    return text(QT_TRANSLATE_NOOP("LogonAdvice", "This server does not offer %1; it offers %2."))
        .arg(schemeOf(endpoint), offeredSchemes.join(u", "_s));
}

QString instead(const QStringList &offeredSchemes, const Endpoint &endpoint)
{
    if (offeredSchemes.contains("Negotiate"_L1, Qt::CaseInsensitive))
        return text(QT_TRANSLATE_NOOP("LogonAdvice", "Edit the connection and choose Negotiate."));
    if (offeredSchemes.contains("Kerberos"_L1, Qt::CaseInsensitive))
        return text(QT_TRANSLATE_NOOP(
            "LogonAdvice", "Edit the connection and choose Kerberos, with an account of the domain."));
    if (offeredSchemes.contains("Basic"_L1, Qt::CaseInsensitive) && !isHttps(endpoint))
        return text(QT_TRANSLATE_NOOP("LogonAdvice",
            "Basic would show the password to anyone on the way: use it over HTTPS only, or have Negotiate "
            "enabled on the server (winrm/config/service/auth)."));
    if (offeredSchemes.contains("Basic"_L1, Qt::CaseInsensitive))
        return text(QT_TRANSLATE_NOOP(
            "LogonAdvice", "Edit the connection and choose Basic, with a local account of the server."));
    return text(QT_TRANSLATE_NOOP(
        "LogonAdvice", "Have Negotiate or Kerberos enabled on the server (winrm/config/service/auth)."));
}

QStringList nextSteps(const TransportError &error, const Endpoint &endpoint)
{
    const AccountForm account = AccountForm::of(endpoint.user, endpoint.host);
    const bool isDenied = error.fault && error.fault->wsmanCode == accessDenied;
    if (isDenied)
        return forDeniedUser(account);
    if (error.kind != TransportError::Kind::Authentication || error.httpStatus != unauthorized)
        return {};
    if (!isOffered(error.offeredSchemes, endpoint))
        return { notOffered(error.offeredSchemes, endpoint) + u' '
            + instead(error.offeredSchemes, endpoint) };
    if (endpoint.authentication == Authentication::None)
        return {};
    if (endpoint.authentication == Authentication::Certificate) {
        return { text(QT_TRANSLATE_NOOP("LogonAdvice",
            "The server maps the certificate to no account: check WSMan:\\localhost\\ClientCertificate "
            "there, "
            "and that its Auth\\Certificate is enabled.")) };
    }
    return forRefusedUser(account, endpoint);
}

QString numbered(const QStringList &steps)
{
    if (steps.size() == 1)
        return steps.constFirst();
    QStringList lines;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        //: A numbered line of a list: %1 is its number, %2 a sentence
        lines.append(text(QT_TRANSLATE_NOOP("LogonAdvice", "%1. %2")).arg(i + 1).arg(steps.at(i)));
    }
    return lines.join(u'\n');
}

} // namespace LogonAdvice
