/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "rawclient.h"

namespace {
constexpr int patience = 20'000; // ms; generous, because test machines are busy
}

QByteArray RawAnswer::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray RawAnswer::charset() const
{
    const QByteArray type = header("Content-Type");
    return type.mid(type.indexOf('=') + 1);
}

RawClient::RawClient(const QUrl &url)
{
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    const auto port = static_cast<quint16>(url.port());
    if (url.scheme() == QLatin1StringView("https")) {
        m_socket.connectToHostEncrypted(url.host(), port);
        m_socket.waitForEncrypted(patience);
    } else {
        m_socket.connectToHost(url.host(), port);
        m_socket.waitForConnected(patience);
    }
}

bool RawClient::isConnected() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patience)) { }
}

bool RawClient::readMore(int time)
{
    const bool arrived = m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(time);
    m_received += m_socket.readAll();
    return arrived;
}

RawAnswer RawClient::readAnswer()
{
    RawAnswer answer;
    while (!m_received.contains("\r\n\r\n")) {
        if (!readMore(patience))
            break;
    }
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    answer.head = m_received.left(end < 0 ? m_received.size() : end + 4);
    m_received.remove(0, answer.head.size());
    if (answer.head.startsWith("HTTP/1.1 "))
        answer.status = answer.head.mid(9, 3).toInt();
    answer.body = readBytes(answer.header("Content-Length").toLongLong());
    return answer;
}

QByteArray RawClient::readBytes(qsizetype count)
{
    while (m_received.size() < count && readMore(patience)) { }
    QByteArray bytes = m_received.left(count);
    m_received.remove(0, bytes.size());
    return bytes;
}

QByteArray RawClient::readToEnd()
{
    while (readMore(patience)) { }
    return std::exchange(m_received, {});
}

bool RawClient::staysSilent(int time)
{
    return m_received.isEmpty() && !readMore(time) && isConnected();
}

bool RawClient::waitForEnd()
{
    return !isConnected() || m_socket.waitForDisconnected(patience);
}

QByteArray rawPost(const QByteArray &body, const QByteArray &moreHeaders)
{
    QByteArray request = "POST /wsman HTTP/1.1\r\nHost: localhost\r\n" + moreHeaders;
    if (!moreHeaders.contains("Content-Type"))
        request += "Content-Type: application/soap+xml;charset=UTF-8\r\n";
    if (!moreHeaders.contains("Transfer-Encoding"))
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return request + "\r\n" + body;
}

QByteArray basicHeader(const QString &user, const QString &password)
{
    return "Authorization: Basic " + (user + QLatin1Char(':') + password).toUtf8().toBase64() + "\r\n";
}
