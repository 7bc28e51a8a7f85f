/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "clientfixture.h"

#include "accessmanager.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

void addManagerRows()
{
    QTest::addColumn<Manager>("manager");
    QTest::newRow("own lanes") << Manager::OwnLanes;
    QTest::newRow("Qt's engine") << Manager::Qts;
}

std::unique_ptr<QNetworkAccessManager> makeNetwork(Manager manager)
{
    if (manager == Manager::OwnLanes)
        return std::make_unique<AccessManager>();
    return std::make_unique<QNetworkAccessManager>();
}

Endpoint endpointOf(const ScriptedServer &server)
{
    const QUrl url = server.url();
    Endpoint endpoint;
    endpoint.host = url.host();
    endpoint.scheme = url.scheme() == "https"_L1 ? Scheme::Https : Scheme::Http;
    endpoint.port = quint16(url.port());
    endpoint.user = u"ann"_s;
    endpoint.allowUnencrypted = true;
    return endpoint;
}

Endpoint deadEndpoint()
{
    const ScriptedServer server;
    return endpointOf(server);
}

ClientFixture::ClientFixture(Manager manager, const Endpoint &endpoint)
    : m_network(makeNetwork(manager))
    , m_client(std::make_unique<Client>(*m_network, endpoint))
{
    m_client->setCredential(Credential(u"ann"_s, u"secret"_s));
}

ClientFixture::~ClientFixture() = default;

std::optional<TransportError> ClientFixture::identifyError(std::chrono::milliseconds timeout)
{
    const auto outcome = run(Wsman::identify(), timeout);
    if (!outcome || outcome->result)
        return std::nullopt;
    return outcome->result.error();
}

bool ClientFixture::identifies()
{
    const auto outcome = run(Wsman::identify());
    return outcome && outcome->result;
}

QByteArray soapEnvelope(const QByteArray &body, const QByteArray &header)
{
    return "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'"
           " xmlns:a='http://schemas.xmlsoap.org/ws/2004/08/addressing'"
           " xmlns:f='http://schemas.microsoft.com/wbem/wsman/1/wsmanfault'"
           " xmlns:wsmid='http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd'>"
        + (header.isEmpty() ? QByteArray() : "<s:Header>" + header + "</s:Header>") + "<s:Body>" + body
        + "</s:Body></s:Envelope>";
}

QByteArray identifyEnvelope(const QByteArray &vendor)
{
    return soapEnvelope("<wsmid:IdentifyResponse><wsmid:ProductVendor>" + vendor
        + "</wsmid:ProductVendor></wsmid:IdentifyResponse>");
}

QByteArray faultEnvelope(const QByteArray &code, const QByteArray &message)
{
    return soapEnvelope(
        "<s:Fault><s:Code><s:Value>s:Sender</s:Value></s:Code><s:Reason><s:Text xml:lang='en-US'>" + message
        + "</s:Text></s:Reason><s:Detail><f:WSManFault Code='" + code + "' Machine='srv1'><f:Message>"
        + message + "</f:Message></f:WSManFault></s:Detail></s:Fault>");
}

QByteArray identifyAnswer()
{
    return httpAnswer("200 OK", identifyEnvelope());
}

QByteArray textOf(const ReceivedRequest &request, const QByteArray &element)
{
    const qsizetype tag = request.body.indexOf('<' + element);
    const qsizetype start = request.body.indexOf('>', tag) + 1;
    return tag < 0 ? QByteArray() : request.body.mid(start, request.body.indexOf('<', start) - start);
}
