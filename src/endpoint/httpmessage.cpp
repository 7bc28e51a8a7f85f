/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "httpmessage.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Request Entity Too Large";
    case 415:
        return "Unsupported Media Type";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    }
    return "Unknown";
}

/// IMF-fixdate (RFC 9110 5.6.7).
QByteArray httpDate()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray HttpRequest::charset() const
{
    const QByteArray type = header("Content-Type").toLower();
    const qsizetype at = type.indexOf("charset=");
    if (at < 0)
        return {};
    QByteArray charset = type.mid(at + qsizetype(sizeof "charset=") - 1);
    charset.truncate(charset.indexOf(';') < 0 ? charset.size() : charset.indexOf(';'));
    return charset.replace('"', "").trimmed();
}

QByteArray HttpRequest::redactedHead() const
{
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\n";
    for (const auto &[key, value] : headers) {
        const bool secret = key.compare("Authorization", Qt::CaseInsensitive) == 0;
        text += key + ": " + (secret ? QByteArray("<redacted>") : value) + "\r\n";
    }
    return text;
}

QByteArray HttpAnswer::head() const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    if (!contentType.isEmpty())
        text += "Content-Type: " + contentType + "\r\n";
    text += "Server: Microsoft-HTTPAPI/2.0\r\n";
    for (const auto &[key, value] : headers)
        text += key + ": " + value + "\r\n";
    text += "Date: " + httpDate() + "\r\n";
    if (close)
        text += "Connection: close\r\n";
    return text + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
}
