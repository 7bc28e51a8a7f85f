/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faultcomputers.h"

#include <QJsonArray>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace {

const QString domain = u"CONTOSO"_s;
const QString userName = u"ada"_s;
const QString password = u"right"_s;

} // namespace

FaultComputers::FaultComputers(FaultTransport transport)
    : m_transport(transport)
{
}

QString FaultComputers::missingPart() const
{
    switch (m_transport) {
    case FaultTransport::Http:
        return {};
    case FaultTransport::Https:
        return QSslSocket::supportsSsl() ? QString() : u"Qt has no TLS here"_s;
    case FaultTransport::Sealed:
        return NtlmUsers::isAvailable() ? QString()
                                        : u"the package %1 is missing"_s.arg(NtlmUsers::missingPackage());
    }
    Q_UNREACHABLE();
}

QString FaultComputers::name(const FaultCell &cell)
{
    return cell.operation().name + u", "_s + cell.fault().name;
}

QJsonObject FaultComputers::listener(const FaultCell &cell) const
{
    const FaultOperation &operation = cell.operation();
    const QJsonObject rule{ { u"on"_s, operation.request }, { u"skip"_s, operation.passing },
        { u"do"_s, cell.fault().plan } };
    const QString scheme = m_transport == FaultTransport::Sealed ? u"Negotiate"_s : u"Basic"_s;
    return { { u"name"_s, name(cell) }, { u"users"_s, QJsonObject{ { userName, password } } },
        { u"authentication"_s, QJsonArray{ scheme } }, { u"tls"_s, m_transport == FaultTransport::Https },
        { u"faults"_s, QJsonArray{ rule } } };
}

QString FaultComputers::start(const std::vector<std::unique_ptr<FaultCell>> &cells)
{
    QJsonArray listeners;
    for (const auto &cell : cells)
        listeners.append(listener(*cell));
    m_process = std::make_unique<EndpointProcess>(listeners);
    if (m_transport == FaultTransport::Sealed) {
        if (!m_ntlmUsers.add(domain, userName, password))
            return u"the file of users cannot be written"_s;
        m_process->setEnvironment(m_ntlmUsers.environment());
    }
    return m_process->start() ? QString() : m_process->errorString();
}

QString FaultComputers::user() const
{
    return m_transport == FaultTransport::Sealed ? domain + u'\\' + userName : userName;
}

Credential FaultComputers::credential() const
{
    return Credential(user(), password);
}

Profile FaultComputers::profile(const FaultCell &cell) const
{
    const QString listener = name(cell);
    Profile profile;
    Endpoint &endpoint = profile.endpoint;
    endpoint.host = m_process->url(listener).host();
    endpoint.port = m_process->port(listener);
    endpoint.user = user();
    endpoint.options.operationTimeout = FaultOperations::operationTimeout;
    switch (m_transport) {
    case FaultTransport::Http:
        endpoint.allowUnencrypted = true;
        break;
    case FaultTransport::Https:
        endpoint.scheme = Scheme::Https;
        endpoint.pinnedSha256 = QByteArray::fromHex(m_process->certificateSha256(listener));
        break;
    case FaultTransport::Sealed:
        endpoint.authentication = Authentication::Ntlm;
        break;
    }
    return profile;
}

bool FaultComputers::takeFaultsAway(const std::vector<std::unique_ptr<FaultCell>> &cells)
{
    return std::ranges::all_of(
        cells, [this](const auto &cell) { return m_process->setFaults(name(*cell), {}); });
}

QJsonObject FaultComputers::openLanes()
{
    return m_process->status().value("connectionsByListener"_L1).toObject();
}

int FaultComputers::openLaneCount()
{
    return m_process->status().value("connectionsOpen"_L1).toInt(-1);
}
