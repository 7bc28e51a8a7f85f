/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "errors.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;
using Reason = SecurityFailure::Reason;

namespace {

/// In the messages %1 is the service principal.
struct Sentences {
    const char *message;
    const char *nextStep;
};

// Both are translated on every system, so that one file of translations serves all.
constexpr const char *withoutTicketOnWindows = QT_TRANSLATE_NOOP("TransportError",
    "Edit the connection and enter user and password, or log on to Windows with an account of the domain.");
constexpr const char *withoutTicketElsewhere = QT_TRANSLATE_NOOP("TransportError",
    "Get a ticket with kinit (klist shows what is there), or edit the connection and enter user and "
    "password.");
constexpr const char *expiredOnWindows = QT_TRANSLATE_NOOP("TransportError",
    "Connect again. If it comes back, log off and on, or edit the connection and enter user and password.");
constexpr const char *expiredElsewhere = QT_TRANSLATE_NOOP(
    "TransportError", "Get a new one with kinit, or edit the connection and enter user and password.");
#ifdef Q_OS_WIN
constexpr bool isWindows = true;
#else
constexpr bool isWindows = false;
#endif
constexpr const char *withoutTicket = isWindows ? withoutTicketOnWindows : withoutTicketElsewhere;
constexpr const char *ticketExpired = isWindows ? expiredOnWindows : expiredElsewhere;

Sentences sentencesForTickets(Reason reason)
{
    switch (reason) {
    case Reason::NoCredentials:
        return { QT_TRANSLATE_NOOP("TransportError",
                     "There is no Kerberos ticket of yours to ask for %1, and no password was given."),
            withoutTicket };
    case Reason::WrongPassword:
        return { QT_TRANSLATE_NOOP("TransportError",
                     "The domain controller did not accept the user name or the password, so there is no "
                     "ticket for %1."),
            QT_TRANSLATE_NOOP("TransportError",
                "Check both. For Kerberos the user is written as user@REALM, with the full "
                "name of the domain.") };
    case Reason::ExpiredCredentials:
        return { QT_TRANSLATE_NOOP(
                     "TransportError", "Your Kerberos ticket has expired, so there is none for %1."),
            ticketExpired };
    case Reason::ClockSkew:
        return { QT_TRANSLATE_NOOP(
                     "TransportError", "The clocks differ too much for a Kerberos ticket for %1."),
            QT_TRANSLATE_NOOP("TransportError",
                "Compare the time and the time zone of this computer, the server and the domain controller; "
                "they may differ by five minutes. Set the wrong clock by the domain's time (on Windows: "
                "w32tm /resync), then get a new ticket.") };
    default:
        return { QT_TRANSLATE_NOOP("TransportError", "The authentication for %1 failed."),
            QT_TRANSLATE_NOOP("TransportError", "See the details, and try another authentication.") };
    }
}

Sentences sentencesForServices(Reason reason)
{
    switch (reason) {
    case Reason::UnknownService:
        return { QT_TRANSLATE_NOOP("TransportError", "The domain controller knows no service %1."),
            QT_TRANSLATE_NOOP("TransportError",
                "Use the full name of the computer as the domain has it. Another service "
                "or host can be set in the session options.") };
    case Reason::UnknownRealm:
        return { QT_TRANSLATE_NOOP("TransportError",
                     "No domain controller is known for the realm, so there is no ticket for %1."),
            QT_TRANSLATE_NOOP("TransportError",
                "Check the realm in user@REALM (the full name of the domain in capitals), the DNS server "
                "and krb5.conf.") };
    case Reason::KdcUnreachable:
        return { QT_TRANSLATE_NOOP(
                     "TransportError", "No domain controller can be reached, so there is no ticket for %1."),
            QT_TRANSLATE_NOOP("TransportError",
                "Check the network and the VPN (Kerberos uses port 88), or use NTLM with a local account.") };
    case Reason::BadToken:
        return { QT_TRANSLATE_NOOP(
                     "TransportError", "The authentication broke off: the server's part of it is not valid."),
            QT_TRANSLATE_NOOP("TransportError",
                "Check that the name leads to the right computer and that no proxy stands "
                "between.") };
    case Reason::BadMessage:
        return { QT_TRANSLATE_NOOP("TransportError",
                     "A sealed answer was changed, cut off or sent twice, and was thrown away."),
            QT_TRANSLATE_NOOP("TransportError",
                "Connect again. If it comes back, something between changes the traffic.") };
    default:
        return sentencesForTickets(reason);
    }
}

/// Where there was a password, what is missing is no ticket but the mechanism itself.
Sentences sentencesFor(Reason reason, const Endpoint &endpoint)
{
    if (reason != Reason::NoCredentials || endpoint.user.isEmpty())
        return sentencesForServices(reason);
    if (endpoint.authentication == Authentication::Ntlm) {
        return { QT_TRANSLATE_NOOP("TransportError", "NTLM is not available on this computer."),
            QT_TRANSLATE_NOOP("TransportError",
                "Install it (on Linux: the package gss-ntlmssp), or choose another authentication.") };
    }
    return { QT_TRANSLATE_NOOP(
                 "TransportError", "Neither a Kerberos ticket for %1 nor NTLM can be had for this user."),
        QT_TRANSLATE_NOOP("TransportError",
            "For Kerberos write the user as user@REALM; NTLM needs the package gss-ntlmssp on Linux.") };
}

QString text(const char *source)
{
    return QCoreApplication::translate("TransportError", source);
}

/// As domain controllers and setspn write it, "HTTP/web01.contoso.com".
QString principalOf(const SecurityFailure &failure, const Endpoint &endpoint)
{
    QString principal = failure.service.isEmpty() ? u"HTTP@"_s + endpoint.host : failure.service;
    if (const qsizetype at = principal.indexOf(u'@'); at >= 0)
        principal[at] = u'/';
    return principal;
}

/// Kerberos knows computers by name, so with an address each of these reasons has that one cause.
bool isAboutAddress(Reason reason, const Endpoint &endpoint)
{
    QHostAddress address;
    const bool mayBe = reason == Reason::UnknownService || reason == Reason::UnknownRealm;
    return mayBe && endpoint.options.spnHost.isEmpty() && address.setAddress(endpoint.host);
}

} // namespace

namespace Errors {

TransportError security(const SecurityFailure &failure, const Endpoint &endpoint)
{
    const Sentences sentences = sentencesFor(failure.reason, endpoint);
    TransportError error;
    error.kind = failure.reason == Reason::BadMessage ? TransportError::Kind::Protocol
                                                      : TransportError::Kind::Authentication;
    error.message = text(sentences.message);
    if (error.message.contains("%1"_L1))
        error.message = error.message.arg(principalOf(failure, endpoint));
    error.nextStep = isAboutAddress(failure.reason, endpoint) ? text(QT_TRANSLATE_NOOP("TransportError",
                         "Kerberos needs a name: connect by the name of the computer "
                         "instead of its address."))
                                                              : text(sentences.nextStep);
    error.detail = failure.detail;
    return error;
}

} // namespace Errors
