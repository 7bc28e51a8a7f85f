/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "errors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    /// With %1 for the proxy.
    const char *message;
    const char *nextStep;
};

Sentences sentencesFor(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::ProxyNotFoundError:
        return { QT_TRANSLATE_NOOP("TransportError", "The name of the proxy %1 was not found."),
            QT_TRANSLATE_NOOP("TransportError", "Check the spelling, or connect without a proxy.") };
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return { QT_TRANSLATE_NOOP(
                     "TransportError", "The proxy %1 did not accept its user name or its password."),
            QT_TRANSLATE_NOOP("TransportError",
                "Enter the user name and the password of the proxy; they are not those of the computer.") };
    case QNetworkReply::ProxyConnectionClosedError:
        return { QT_TRANSLATE_NOOP(
                     "TransportError", "The proxy %1 closed the connection before the way was open."),
            QT_TRANSLATE_NOOP("TransportError",
                "Check the kind of the proxy (HTTP or SOCKS 5) and its port, and whether it lets this port "
                "of "
                "the computer through.") };
    case QNetworkReply::ProxyTimeoutError:
        return { QT_TRANSLATE_NOOP("TransportError", "The proxy %1 did not answer in time."),
            QT_TRANSLATE_NOOP("TransportError", "Check its host and port, or connect without a proxy.") };
    case QNetworkReply::ProxyConnectionRefusedError:
        return { QT_TRANSLATE_NOOP("TransportError", "The proxy %1 refused the connection."),
            QT_TRANSLATE_NOOP("TransportError",
                "Check its host and port, and whether it lets this port of the computer through.") };
    default:
        return { QT_TRANSLATE_NOOP("TransportError", "The proxy %1 could not open the way to the computer."),
            QT_TRANSLATE_NOOP("TransportError",
                "Check whether the proxy may reach this port of the computer, and its kind (HTTP or SOCKS "
                "5).") };
    }
}

QString nameOf(const ProxyOptions &proxy)
{
    if (proxy.host.isEmpty())
        //: In the place of the name of a proxy: "The proxy (as the system names it) refused the connection."
        return QCoreApplication::translate("TransportError", "(as the system names it)");
    return u"%1:%2"_s.arg(proxy.host).arg(proxy.port);
}

} // namespace

namespace Errors {

TransportError proxy(QNetworkReply::NetworkError code, const Endpoint &endpoint, const QString &detail)
{
    const Sentences sentences = sentencesFor(code);
    TransportError error;
    error.kind = TransportError::Kind::Network;
    error.message = QCoreApplication::translate("TransportError", sentences.message)
                        .arg(nameOf(endpoint.options.proxy));
    error.nextStep = QCoreApplication::translate("TransportError", sentences.nextStep);
    error.detail = detail;
    return error;
}

} // namespace Errors
