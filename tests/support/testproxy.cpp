/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "testproxy.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QtEndian>

using namespace Qt::StringLiterals;

/// One client, and where it wants to go. Goes with the client's socket.
struct TestProxy::Way : public QObject {
    explicit Way(QTcpSocket *socket)
        : QObject(socket)
        , client(socket)
        , server(new QTcpSocket(this))
    {
        server->setProxy(QNetworkProxy::NoProxy);
    }

    QTcpSocket *client;
    QTcpSocket *server;
    QByteArray received;
    QByteArray success; ///< what the client is told once the way is open
    Step step = Step::Greeting;
};

TestProxy::TestProxy(Kind kind)
    : m_kind(kind)
{
    setProxy(QNetworkProxy::NoProxy);
    if (!listen(QHostAddress::LocalHost))
        qFatal("the proxy cannot listen");
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            take(client);
    });
}

void TestProxy::setCredentials(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

void TestProxy::take(QTcpSocket *client)
{
    ++m_connectionCount;
    auto *way = new Way(client);
    connect(client, &QTcpSocket::readyRead, way, [this, way] { read(*way); });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(way->server, &QTcpSocket::connected, way, [way] { way->client->write(way->success); });
    connect(way->server, &QTcpSocket::readyRead, way, [way] { way->client->write(way->server->readAll()); });
    connect(way->server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
}

void TestProxy::read(Way &way)
{
    const QByteArray bytes = way.client->readAll();
    m_seen += bytes;
    if (m_manner == Manner::Close) {
        way.client->disconnectFromHost();
        return;
    }
    if (way.step == Step::Open) {
        way.server->write(bytes);
        return;
    }
    way.received += bytes;
    while (m_kind == Kind::Http ? readHttp(way) : readSocks(way)) { }
}

/// Whether there may be more to read.
bool TestProxy::readHttp(Way &way)
{
    const qsizetype end = way.received.indexOf("\r\n\r\n");
    if (end < 0 || way.step == Step::Open)
        return false;
    const QByteArray head = way.received.left(end);
    way.received.remove(0, end + 4);
    if (m_manner == Manner::Refuse) {
        way.client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        return true;
    }
    const QByteArray proof = "Basic " + (m_user + ':' + m_password).toBase64();
    if (!m_user.isEmpty() && !head.contains("Proxy-Authorization: " + proof)) {
        way.client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                          "Proxy-Authenticate: Basic realm=\"proxy\"\r\nContent-Length: 0\r\n\r\n");
        return true;
    }
    const QByteArray target = head.mid(8, head.indexOf(" HTTP/") - 8); // behind "CONNECT "
    const qsizetype colon = target.lastIndexOf(':');
    way.success = "HTTP/1.1 200 Connection established\r\n\r\n";
    openWay(way, QString::fromLatin1(target.left(colon)), target.mid(colon + 1).toUShort());
    return false;
}

bool TestProxy::readSocks(Way &way)
{
    switch (way.step) {
    case Step::Greeting:
        return readSocksGreeting(way);
    case Step::Credentials:
        return readSocksCredentials(way);
    case Step::Request:
        return readSocksRequest(way);
    case Step::Open:
        break;
    }
    return false;
}

bool TestProxy::readSocksGreeting(Way &way)
{
    if (way.received.size() < 2 || way.received.size() < 2 + way.received.at(1))
        return false;
    const QByteArray methods = way.received.mid(2, way.received.at(1));
    way.received.remove(0, 2 + methods.size());
    const char wanted = m_user.isEmpty() ? '\0' : '\2';
    if (!methods.contains(wanted)) {
        way.client->write("\5\xff", 2);
        way.client->disconnectFromHost();
        return false;
    }
    way.step = m_user.isEmpty() ? Step::Request : Step::Credentials;
    way.client->write(QByteArray("\5") + wanted);
    return true;
}

bool TestProxy::readSocksCredentials(Way &way)
{
    const QByteArray right
        = QByteArray("\1") + char(m_user.size()) + m_user + char(m_password.size()) + m_password;
    const qsizetype userLength = way.received.size() < 2 ? 0 : way.received.at(1);
    if (way.received.size() < 3 + userLength
        || way.received.size() < 3 + userLength + way.received.at(2 + userLength))
        return false;
    const bool isRight = way.received.startsWith(right);
    way.received.clear();
    way.client->write(isRight ? QByteArray("\1\0", 2) : QByteArray("\1\1", 2));
    if (!isRight)
        way.client->disconnectFromHost();
    way.step = Step::Request;
    return false;
}

bool TestProxy::readSocksRequest(Way &way)
{
    const bool isName = way.received.size() > 4 && way.received.at(3) == 3;
    const qsizetype hostLength = isName ? 1 + way.received.at(4) : 4;
    if (way.received.size() < 4 + hostLength + 2)
        return false;
    const QByteArray host = way.received.mid(4, hostLength);
    const auto port = qFromBigEndian<quint16>(way.received.constData() + 4 + hostLength);
    way.received.clear();
    if (m_manner == Manner::Refuse) {
        way.client->write("\5\2\0\1\0\0\0\0\0\0", 10); // not allowed by the rules
        return false;
    }
    way.success = QByteArray("\5\0\0\1\0\0\0\0\0\0", 10);
    openWay(way,
        isName ? QString::fromLatin1(host.mid(1))
               : QHostAddress(qFromBigEndian<quint32>(host.constData())).toString(),
        port);
    return false;
}

void TestProxy::openWay(Way &way, const QString &host, quint16 port)
{
    way.step = Step::Open;
    m_targets.append(u"%1:%2"_s.arg(host).arg(port));
    way.server->connectToHost(host, port);
}
