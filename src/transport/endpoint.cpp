/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "endpoint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whether QUrl would only take it for what it is: no number of an address, nothing to be encoded.
bool isPlainName(const QString &host)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto isPlain
        = [&isLetter](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'; };
    return !host.isEmpty() && isLetter(host.front()) && isLetter(host.back())
        && std::ranges::all_of(host, isPlain);
}

} // namespace

bool Endpoint::namesUser() const
{
    return authentication != Authentication::None && authentication != Authentication::Certificate;
}

void Endpoint::setAuthentication(Authentication chosen)
{
    authentication = chosen;
    if (!namesUser())
        user.clear();
    if (chosen != Authentication::Certificate)
        certificate = {};
}

Endpoint Endpoint::anonymous() const
{
    Endpoint nobodys = *this;
    nobodys.setAuthentication(Authentication::None);
    return nobodys;
}

bool Endpoint::authenticatesLanes() const
{
    switch (authentication) {
    case Authentication::None:
    case Authentication::Basic:
    case Authentication::Certificate:
        return false;
    case Authentication::Negotiate:
    case Authentication::Kerberos:
    case Authentication::Ntlm:
    case Authentication::CredSsp:
        return true;
    }
    Q_UNREACHABLE();
}

bool Endpoint::seals() const
{
    if (!authenticatesLanes())
        return false;
    switch (options.encryption) {
    case Encryption::Auto:
        return scheme == Scheme::Http;
    case Encryption::Always:
        return true;
    case Encryption::Never:
        return false;
    }
    Q_UNREACHABLE();
}

quint16 Endpoint::effectivePort() const
{
    if (port != 0)
        return port;
    return scheme == Scheme::Https ? defaultHttpsPort : defaultHttpPort;
}

QUrl Endpoint::url() const
{
    QUrl url;
    url.setScheme(scheme == Scheme::Https ? u"https"_s : u"http"_s);
    url.setHost(host);
    url.setPort(effectivePort());
    url.setPath(u'/' + path);
    return url;
}

QString Endpoint::key() const
{
    QString name = isPlainName(host) ? host.toLower() : url().host(QUrl::FullyEncoded).toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return u"%1://%2:%3/%4|%5"_s.arg(scheme == Scheme::Https ? "https"_L1 : "http"_L1, name,
        QString::number(effectivePort()), path.toLower(), user.toLower());
}
