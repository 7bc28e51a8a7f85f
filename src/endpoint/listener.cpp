/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "listener.h"

#include "certificatemaker.h"
#include "httpconnection.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QTcpServer *newServer(bool tls, QObject *parent)
{
    QTcpServer *server = tls ? new QSslServer(parent) : new QTcpServer(parent);
    server->setListenBacklogSize(1024);
    return server;
}

/// Where no authority is named, whom the certificate stands for is judged later, by its thumbprint.
QSslSocket::PeerVerifyMode verifyModeOf(const ClientCertificateConfig &config)
{
    using Demand = ClientCertificateConfig::Demand;
    if (config.demand == Demand::None)
        return QSslSocket::VerifyNone;
    return config.demand == Demand::Required && !config.authorities.isEmpty() ? QSslSocket::VerifyPeer
                                                                              : QSslSocket::QueryPeer;
}

} // namespace

Listener::Listener(const ListenerConfig &config, Statistics &statistics, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_statistics(statistics)
    , m_computer(config, statistics)
    , m_server(newServer(config.tls, this))
{
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &Listener::takeConnections);
}

/// Connections use the computer until their end, so they go first.
Listener::~Listener()
{
    qDeleteAll(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly));
}

QString Listener::open()
{
    if (m_config.tls && m_certificateSha256.isEmpty()) {
        if (QString error = renewCertificate(); !error.isEmpty())
            return error;
    }
    const QHostAddress where
        = m_config.onWholeLoopback ? QHostAddress(QHostAddress::AnyIPv4) : m_config.address;
    if (!m_server->isListening() && !m_server->listen(where, m_config.port))
        return m_server->errorString();
    m_config.port = m_server->serverPort();
    m_computer.setServiceUrl(serviceUrl());
    return {};
}

void Listener::close()
{
    m_server->close();
}

QString Listener::renewCertificate()
{
    auto *server = qobject_cast<QSslServer *>(m_server);
    if (!server)
        return u"a listener without TLS has no certificate"_s;
    const auto identity = makeServerIdentity(m_config.address, m_config.expiredCertificate);
    if (!identity)
        return identity.error();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(identity->certificate);
    tls.setPrivateKey(identity->key);
    tls.setProtocol(m_config.tlsProtocol);
    tls.setPeerVerifyMode(verifyModeOf(m_config.authentication.clientCertificates));
    // Without any, each connection would load all of the system's.
    tls.setCaCertificates(m_config.authentication.clientCertificates.authorities);
    server->setSslConfiguration(tls);
    m_certificateSha256 = identity->certificate.digest(QCryptographicHash::Sha256).toHex();
    return {};
}

void Listener::dropConnections()
{
    const auto connections = findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly);
    for (HttpConnection *connection : connections)
        connection->drop();
}

QString Listener::scheme() const
{
    return m_config.tls ? u"https"_s : u"http"_s;
}

int Listener::connectionCount() const
{
    return int(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly).size());
}

void Listener::takeConnections()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        // No network can be listened to, only all addresses: who comes from outside is not heard.
        if (!socket->localAddress().isLoopback()) {
            delete socket;
            continue;
        }
        m_statistics.countConnection();
        new HttpConnection(socket, m_computer, this);
    }
}

QString Listener::serviceUrl() const
{
    QUrl url;
    url.setScheme(scheme());
    url.setHost(address());
    url.setPort(m_config.port);
    url.setPath(u"/wsman"_s);
    return url.toString();
}
