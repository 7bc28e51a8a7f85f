/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "errors.h"

#include "faultadvice.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using Kind = TransportError::Kind;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("TransportError", source);
}

TransportError make(Kind kind, const QString &message, const QString &nextStep, const QString &detail = {})
{
    TransportError error;
    error.kind = kind;
    error.message = message;
    error.nextStep = nextStep;
    error.detail = detail;
    return error;
}

TransportError handshakeFailed(const Endpoint &endpoint, const QString &detail)
{
    if (endpoint.authentication == Authentication::Certificate)
        return make(Kind::Tls,
            text(QT_TRANSLATE_NOOP("TransportError",
                     "No encrypted connection with your certificate could be made on port %1."))
                .arg(endpoint.effectivePort()),
            text(QT_TRANSLATE_NOOP("TransportError",
                "The computer may not trust the issuer of your certificate, or the port may serve HTTP. "
                "Check both, and the TLS versions of the listener.")),
            detail);
    return make(Kind::Tls,
        text(QT_TRANSLATE_NOOP("TransportError", "No encrypted connection could be made on port %1."))
            .arg(endpoint.effectivePort()),
        text(QT_TRANSLATE_NOOP("TransportError",
            "The port may serve HTTP: choose transport HTTP or another port. Otherwise "
            "check the listener's certificate and its TLS versions.")),
        detail);
}

TransportError notHttp(const Endpoint &endpoint, const QString &detail)
{
    return make(Kind::Protocol,
        text(QT_TRANSLATE_NOOP("TransportError", "What answers on port %1 does not speak HTTP."))
            .arg(endpoint.effectivePort()),
        text(QT_TRANSLATE_NOOP(
            "TransportError", "The port may serve HTTPS: choose transport HTTPS. Otherwise check the port.")),
        detail);
}

/// Why a computer may close a connection without a word.
QString hintForClosed(const Endpoint &endpoint)
{
    if (endpoint.scheme == Scheme::Http)
        return text(QT_TRANSLATE_NOOP("TransportError",
            "Try again. If it happens each time, the port may serve HTTPS, or something on the "
            "way cuts the connection."));
    if (endpoint.authentication == Authentication::Certificate)
        return text(QT_TRANSLATE_NOOP("TransportError",
            "The computer may not trust the issuer of your certificate: put it among its trusted ones. "
            "Otherwise look for a firewall or proxy on the way."));
    return text(QT_TRANSLATE_NOOP(
        "TransportError", "Try again. If it happens each time, look for a firewall or proxy on the way."));
}

TransportError closedEarly(const Endpoint &endpoint, const QString &detail)
{
    return make(Kind::Network,
        text(QT_TRANSLATE_NOOP(
            "TransportError", "The computer closed the connection before it had answered.")),
        hintForClosed(endpoint), detail);
}

} // namespace

namespace Errors {

TransportError network(QNetworkReply::NetworkError code, const Endpoint &endpoint, const QString &detail)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return make(Kind::Network,
            text(QT_TRANSLATE_NOOP("TransportError", "Nothing listens on port %1 of %2."))
                .arg(endpoint.effectivePort())
                .arg(endpoint.host),
            text(QT_TRANSLATE_NOOP("TransportError",
                "Check the port, and that the WinRM service runs there (winrm quickconfig).")),
            detail);
    case QNetworkReply::HostNotFoundError:
        return make(Kind::Network,
            text(QT_TRANSLATE_NOOP("TransportError", "The name %1 was not found.")).arg(endpoint.host),
            text(QT_TRANSLATE_NOOP("TransportError", "Check the spelling, the DNS suffix and the VPN.")),
            detail);
    case QNetworkReply::SslHandshakeFailedError:
        return handshakeFailed(endpoint, detail);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
        return notHttp(endpoint, detail);
    case QNetworkReply::RemoteHostClosedError:
        return closedEarly(endpoint, detail);
    case QNetworkReply::OperationCanceledError:
        return cancelled();
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return proxy(code, endpoint, detail);
    default:
        return make(Kind::Network,
            text(QT_TRANSLATE_NOOP("TransportError", "%1 cannot be reached.")).arg(endpoint.host),
            text(QT_TRANSLATE_NOOP("TransportError", "Check the network, the VPN and the firewall.")),
            detail);
    }
}

TransportError timeout(const Endpoint &endpoint, std::chrono::milliseconds limit)
{
    return make(Kind::Timeout,
        text(QT_TRANSLATE_NOOP("TransportError", "%1 did not answer within %2 s."))
            .arg(endpoint.host,
                QLocale().toString(double(limit.count()) / 1000, 'f', QLocale::FloatingPointShortest)),
        text(QT_TRANSLATE_NOOP("TransportError",
            "Check that the computer is running and that its firewall lets the port through.")));
}

TransportError cancelled()
{
    return make(Kind::Cancelled, text(QT_TRANSLATE_NOOP("TransportError", "Cancelled.")), {});
}

TransportError unencrypted()
{
    return make(Kind::Tls,
        text(QT_TRANSLATE_NOOP("TransportError",
            "Nothing was sent: with Basic over HTTP anyone on the way could read the password.")),
        text(QT_TRANSLATE_NOOP(
            "TransportError", "Choose transport HTTPS, or allow unencrypted traffic for this connection.")));
}

TransportError missingPassword()
{
    return make(Kind::Authentication, text(QT_TRANSLATE_NOOP("TransportError", "A password is needed.")),
        text(QT_TRANSLATE_NOOP("TransportError", "Enter the password and connect.")));
}

TransportError certificate(
    const QSslCertificate &certificate, const QStringList &problems, const Endpoint &endpoint)
{
    const bool changed = !endpoint.pinnedSha256.isEmpty();
    TransportError error = changed
        ? make(Kind::Tls,
            text(QT_TRANSLATE_NOOP(
                     "TransportError", "The certificate is not the one that you trusted for %1."))
                .arg(endpoint.host),
            text(QT_TRANSLATE_NOOP("TransportError",
                "Nothing was sent. Ask whoever looks after the computer whether it was renewed.")))
        : make(Kind::Tls,
            text(QT_TRANSLATE_NOOP("TransportError", "The certificate of %1 is not trusted."))
                .arg(endpoint.host),
            text(QT_TRANSLATE_NOOP("TransportError",
                "Nothing was sent. Compare its fingerprint with the computer's own, then trust it.")));
    if (!certificate.isNull())
        error.certificate = certificate;
    error.certificateProblems = problems;
    error.pinnedSha256 = endpoint.pinnedSha256;
    return error;
}

TransportError fault(const Wsman::Fault &fault, int httpStatus)
{
    TransportError error = make(Kind::Fault, fault.text(), {});
    const auto advice = fault.wsmanCode != 0 ? Wsman::adviceForCode(fault.wsmanCode) : std::nullopt;
    const auto bySubcode = Wsman::adviceForSubcode(fault.subcode);
    if (advice) {
        error.message = advice->meaning;
        error.nextStep = advice->nextStep;
    } else if (bySubcode) {
        error.nextStep = bySubcode->nextStep;
        if (error.message.isEmpty())
            error.message = bySubcode->meaning;
    }
    if (error.message.isEmpty())
        error.message = text(QT_TRANSLATE_NOOP(
            "TransportError", "The service answered with an error that it does not explain."));
    error.fault = fault;
    error.httpStatus = httpStatus;
    error.detail = fault.text();
    return error;
}

TransportError httpStatus(int status, const QString &redirection)
{
    const auto advice = Wsman::adviceForHttpStatus(status);
    TransportError error = make(Kind::Protocol,
        text(QT_TRANSLATE_NOOP("TransportError", "The service answered with HTTP status %1.")).arg(status),
        advice ? advice->nextStep : QString());
    if (status >= 300 && status < 400) {
        error.message = text(QT_TRANSLATE_NOOP("TransportError",
            "The service sends the request to another address, "
            "which is not followed."));
        error.detail = redirection;
    } else if (advice) {
        error.message = advice->meaning;
    }
    error.httpStatus = status;
    return error;
}

TransportError notWsman(const QByteArray &mediaType, const QString &detail)
{
    const bool isPage = mediaType == "text/html";
    return make(Kind::Protocol,
        isPage ? text(QT_TRANSLATE_NOOP("TransportError", "A web page came back instead of a WS-Man answer."))
               : text(QT_TRANSLATE_NOOP("TransportError", "What came back is not a WS-Man answer.")),
        text(QT_TRANSLATE_NOOP("TransportError",
            "Check port and path (wsman), and whether a proxy or another web server answers.")),
        detail);
}

TransportError foreignAnswer()
{
    return make(Kind::Protocol,
        text(QT_TRANSLATE_NOOP("TransportError", "The answer belongs to another request.")),
        text(QT_TRANSLATE_NOOP("TransportError",
            "It was thrown away. Connect again; if it comes back, look for a "
            "proxy that mixes up answers.")));
}

TransportError tooLarge(qint64 limit)
{
    return make(Kind::Protocol,
        text(QT_TRANSLATE_NOOP("TransportError", "The answer is larger than %1 and was cut off."))
            .arg(QLocale().formattedDataSize(limit)),
        text(QT_TRANSLATE_NOOP("TransportError", "Check that a WS-Man service answers on this port.")));
}

} // namespace Errors
