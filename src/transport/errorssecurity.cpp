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

struct Sentences {
    const char *message;
    const char *nextStep;
};

Sentences sentencesFor(Reason reason)
{
    switch (reason) {
    case Reason::NoCredentials:
        return { QT_TRANSLATE_NOOP(
                     "TransportError", "There is no Kerberos ticket for you, and no password was given."),
            QT_TRANSLATE_NOOP("TransportError", "Enter user and password, or get a ticket with kinit.") };
    case Reason::WrongPassword:
        return { QT_TRANSLATE_NOOP(
                     "TransportError", "The domain controller did not accept the user name or the password."),
            QT_TRANSLATE_NOOP(
                "TransportError", "Check both. For Kerberos the user is written as user@REALM.") };
    case Reason::ExpiredCredentials:
        return { QT_TRANSLATE_NOOP("TransportError", "The Kerberos ticket has expired."),
            QT_TRANSLATE_NOOP("TransportError", "Get a new one with kinit, or enter the password.") };
    case Reason::ClockSkew:
        return { QT_TRANSLATE_NOOP("TransportError",
                     "The clocks of this computer and the domain controller differ too much."),
            QT_TRANSLATE_NOOP("TransportError", "Set the clock; Kerberos allows five minutes.") };
    case Reason::UnknownService:
        return { QT_TRANSLATE_NOOP("TransportError", "The domain controller knows no service %1."),
            QT_TRANSLATE_NOOP("TransportError",
                "Use the full name of the computer as the domain has it. Another service "
                "or host can be set in the session options.") };
    case Reason::UnknownRealm:
        return { QT_TRANSLATE_NOOP("TransportError", "No domain controller is known for that realm."),
            QT_TRANSLATE_NOOP(
                "TransportError", "Check the realm in user@REALM and the Kerberos configuration.") };
    case Reason::KdcUnreachable:
        return { QT_TRANSLATE_NOOP("TransportError", "No domain controller can be reached."),
            QT_TRANSLATE_NOOP(
                "TransportError", "Check the network and the VPN, or use NTLM with a local account.") };
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
    case Reason::Other:
        return { QT_TRANSLATE_NOOP("TransportError", "The authentication failed."),
            QT_TRANSLATE_NOOP("TransportError", "See the details, and try another authentication.") };
    }
    Q_UNREACHABLE();
}

QString text(const char *source)
{
    return QCoreApplication::translate("TransportError", source);
}

} // namespace

namespace Errors {

TransportError security(const SecurityFailure &failure, const Endpoint &endpoint)
{
    const Sentences sentences = sentencesFor(failure.reason);
    TransportError error;
    error.kind = failure.reason == Reason::BadMessage ? TransportError::Kind::Protocol
                                                      : TransportError::Kind::Authentication;
    error.message = text(sentences.message);
    if (failure.reason == Reason::UnknownService)
        error.message = error.message.arg(failure.service);
    error.nextStep = text(sentences.nextStep);
    QHostAddress address;
    if (failure.reason == Reason::UnknownService && address.setAddress(endpoint.host))
        error.nextStep = text(QT_TRANSLATE_NOOP("TransportError",
            "Kerberos needs a name: connect by the name of the computer "
            "instead of its address."));
    error.detail = failure.detail;
    return error;
}

} // namespace Errors
