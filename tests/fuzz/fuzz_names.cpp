/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fuzztarget.h"

#include "computername.h"
#include "resourcealias.h"
#include "username.h"

namespace {

void checkHost(const QString &text)
{
    const auto host = ComputerName::parse(text);
    if (!host) {
        require(!ComputerName::explain(host.error(), text).isEmpty(), "a refusal is explained");
        return;
    }
    const auto again = ComputerName::parse(*host);
    require(again && *again == *host, "a host stays a host");
    Endpoint endpoint;
    endpoint.host = *host;
    const QUrl url = endpoint.url();
    require(url.isValid() && !url.host().isEmpty(), "a host leads somewhere");
    require(url.userInfo().isEmpty() && url.path() == QStringLiteral("/wsman"), "and to nothing else");
}

void checkUri(const QString &text)
{
    const auto endpoint = ComputerName::fromUri(text, Endpoint());
    if (!endpoint)
        return;
    require(!endpoint->host.isEmpty() && !endpoint->path.startsWith(u'/'), "a URI names a host");
    (void)endpoint->url();
    (void)endpoint->key();
}

const FuzzTarget target("names", [](const QByteArray &bytes) {
    const QString text = QString::fromUtf8(bytes);
    checkHost(text);
    checkUri(text);
    const ComputerName::HostList list = ComputerName::parseList(text);
    for (const QString &host : list.hosts)
        require(bool(ComputerName::parse(host)), "each host of a list is one");
    for (const ComputerName::Rejected &entry : list.rejected)
        (void)ComputerName::endpointOf(entry, Endpoint());
    if (const auto path = ComputerName::path(text))
        require(!path->isEmpty() && ComputerName::path(*path) == path, "a path stays a path");
    (void)Wsman::resourceFromText(text);
    const QString first = text.section(u'\n', 0, 0);
    const QString second = text.section(u'\n', 1);
    require(isSameUser(first, second) == isSameUser(second, first), "the same user is so both ways");
});

} // namespace
