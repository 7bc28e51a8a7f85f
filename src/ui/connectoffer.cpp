/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectinput.h"

using namespace Qt::StringLiterals;

// What one click would make of entries that are no computer names: the part of ConnectInput that rewrites.

namespace {

bool isSameWay(const Endpoint &one, const Endpoint &other)
{
    return one.scheme == other.scheme && one.effectivePort() == other.effectivePort()
        && one.path == other.path;
}

} // namespace

std::optional<ConnectInput::Offer> ConnectInput::offer() const
{
    if (m_hosts.rejected.isEmpty())
        return std::nullopt;
    if (auto offer = uriOffer())
        return offer;
    if (hosts().isEmpty())
        return std::nullopt;
    return Offer{ m_hosts.rejected.size() == 1 ? tr("Leave it out") : tr("Leave them out"),
        hosts().join(u'\n'), m_fields };
}

std::optional<ConnectInput::Offer> ConnectInput::uriOffer() const
{
    const Endpoint defaults = endpointOf({});
    QStringList found = hosts();
    std::optional<Endpoint> common;
    for (const ComputerName::Rejected &entry : m_hosts.rejected) {
        const auto endpoint = ComputerName::endpointOf(entry, defaults);
        // The fields can hold but one port and one path, so entries that differ in them are not taken
        // together.
        if (!endpoint || (common && !isSameWay(*common, *endpoint)))
            return std::nullopt;
        common = endpoint;
        found.append(endpoint->host);
    }
    Offer offer{ uriAction(*common), found.join(u'\n'), m_fields };
    offer.fields.scheme = common->scheme;
    Endpoint usual = *common;
    usual.port = 0;
    const bool isUsualPort = usual.effectivePort() == common->effectivePort();
    offer.fields.port = isUsualPort ? QString() : QString::number(common->port);
    offer.fields.path = common->path;
    return offer;
}

QString ConnectInput::uriAction(const Endpoint &common) const
{
    const bool isOne = m_hosts.rejected.size() == 1;
    if (m_hosts.rejected.constFirst().problem == ComputerName::Problem::IsUri)
        return isOne ? tr("Take it as a URI") : tr("Take them as URIs");
    return isOne ? tr("Use port %1").arg(common.effectivePort())
                 : tr("Use port %1 for all").arg(common.effectivePort());
}
