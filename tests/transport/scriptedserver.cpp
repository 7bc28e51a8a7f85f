/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "scriptedserver.h"

#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/// Closes with RST instead of FIN, for which QAbstractSocket has no option.
void reset(QTcpSocket *socket)
{
    linger option{};
    option.l_onoff = 1;
    option.l_linger = 0;
#ifdef Q_OS_WIN
    const auto descriptor = static_cast<SOCKET>(socket->socketDescriptor());
#else
    const auto descriptor = static_cast<int>(socket->socketDescriptor());
#endif
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&option), sizeof option);
    socket->abort();
}

} // namespace

bool ReceivedRequest::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.cbegin(), headers.cend(),
        [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray ReceivedRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls, const QHostAddress &address)
    : m_tls(tls)
{
    if (!listen(address))
        qFatal("no port can be opened: %s", qPrintable(errorString()));
}

ScriptedServer::~ScriptedServer()
{
    for (const Connection &connection : std::as_const(m_connections)) {
        if (connection.socket)
            connection.socket->disconnect();
    }
}

QUrl ScriptedServer::url() const
{
    QUrl url;
    url.setScheme(m_tls.localCertificate().isNull() ? u"http"_s : u"https"_s);
    url.setHost(serverAddress().toString());
    url.setPort(serverPort());
    url.setPath(u"/wsman"_s);
    return url;
}

void ScriptedServer::expect(const QByteArray &answer, Then then)
{
    expect([answer, then](const ReceivedRequest &) { return ScriptedAnswer{ { answer }, then }; });
}

void ScriptedServer::expect(const Reply &reply)
{
    m_script.enqueue(reply);
}

void ScriptedServer::expectEver(const QByteArray &answer, Then then)
{
    m_everAfter = [answer, then](const ReceivedRequest &) { return ScriptedAnswer{ { answer }, then }; };
}

void ScriptedServer::expectAndHold()
{
    m_script.enqueue(Reply());
}

bool ScriptedServer::isAllScriptDone() const
{
    return m_script.isEmpty() && m_held.isEmpty() && m_unexpectedCount == 0;
}

void ScriptedServer::release(const QByteArray &answer, Then then)
{
    Q_ASSERT(!m_held.isEmpty());
    if (QTcpSocket *socket = m_connections.at(m_held.dequeue()).socket)
        write(socket, { { answer }, then });
}

void ScriptedServer::say(qsizetype connection, const QByteArray &bytes)
{
    if (QTcpSocket *socket = m_connections.at(connection).socket)
        write(socket, { { bytes }, Then::Keep });
}

void ScriptedServer::closeConnections()
{
    for (const Connection &connection : std::as_const(m_connections)) {
        if (connection.socket)
            connection.socket->disconnectFromHost();
    }
}

qsizetype ScriptedServer::openConnectionCount() const
{
    return std::count_if(m_connections.cbegin(), m_connections.cend(), [](const Connection &connection) {
        return connection.socket && connection.socket->state() == QAbstractSocket::ConnectedState;
    });
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    const qsizetype number = m_connections.size();
    const bool encrypted = !m_tls.localCertificate().isNull();
    QTcpSocket *socket = encrypted ? new QSslSocket(this) : new QTcpSocket(this);
    m_connections.append(Connection{ socket, {} });
    connect(socket, &QTcpSocket::readyRead, this, [this, number] { read(number); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->setSocketDescriptor(descriptor);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (encrypted)
        startTls(socket);
}

void ScriptedServer::startTls(QTcpSocket *socket)
{
    auto *tls = static_cast<QSslSocket *>(socket);
    connect(tls, &QSslSocket::encrypted, this, [this] { ++m_handshakeCount; });
    tls->setSslConfiguration(m_tls);
    tls->startServerEncryption();
}

void ScriptedServer::read(qsizetype number)
{
    QTcpSocket *socket = m_connections.at(number).socket;
    m_connections[number].received += socket->readAll();
    const QByteArray &received = m_connections.at(number).received;
    if (!received.isEmpty() && (received.front() < 'A' || received.front() > 'Z')) {
        // As a web server answers what it does not understand.
        ++m_garbageCount;
        m_connections[number].received.clear();
        write(socket,
            { { "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" },
                Then::Close });
        return;
    }
    while (const auto request = takeRequest(number)) {
        m_requests.append(*request);
        handle(*request);
    }
}

std::optional<ReceivedRequest> ScriptedServer::takeRequest(qsizetype number)
{
    QByteArray &received = m_connections[number].received;
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    ReceivedRequest request;
    request.connection = number;
    const QList<QByteArray> lines = received.first(end).split('\n');
    request.requestLine = lines.constFirst().trimmed();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append(
            { line.first(qMax<qsizetype>(0, colon)).trimmed(), line.mid(colon + 1).trimmed() });
    }
    const qsizetype size = request.header("Content-Length").toLongLong();
    if (received.size() < end + 4 + size)
        return std::nullopt;
    request.body = received.mid(end + 4, size);
    received.remove(0, end + 4 + size);
    return request;
}

void ScriptedServer::handle(const ReceivedRequest &request)
{
    QTcpSocket *socket = m_connections.at(request.connection).socket;
    if (m_script.isEmpty() && m_everAfter) {
        write(socket, m_everAfter(request));
        return;
    }
    if (m_script.isEmpty()) {
        ++m_unexpectedCount;
        qWarning("a request came that the script does not expect: %s", request.requestLine.constData());
        reset(socket);
        return;
    }
    const Reply reply = m_script.dequeue();
    if (reply)
        write(socket, reply(request));
    else
        m_held.enqueue(request.connection);
}

void ScriptedServer::write(QTcpSocket *socket, ScriptedAnswer answer)
{
    if (!answer.pieces.isEmpty()) {
        socket->write(answer.pieces.takeFirst());
        socket->flush();
    }
    if (!answer.pieces.isEmpty()) {
        QTimer::singleShot(0, socket, [socket, answer] { write(socket, answer); });
        return;
    }
    switch (answer.then) {
    case Then::Keep:
        break;
    case Then::Close:
        socket->disconnectFromHost();
        break;
    case Then::Reset:
        reset(socket);
        break;
    }
}

QByteArray httpAnswer(const QByteArray &status, const QByteArray &body, const QByteArray &contentType,
    const QByteArrayList &headers)
{
    QByteArray answer = "HTTP/1.1 " + status + "\r\n";
    if (!contentType.isEmpty())
        answer += "Content-Type: " + contentType + "\r\n";
    for (const QByteArray &line : headers)
        answer += line + "\r\n";
    return answer + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}
