/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "httpconnection.h"

#include "cannedanswers.h"
#include "pendinganswer.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace {

/// While a request is in work nothing is read; the client has to wait, not this process to store.
constexpr qint64 readBufferSize = 256LL * 1024;
constexpr auto lingerTime = std::chrono::seconds(2);

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, RequestHandler &handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(handler)
    , m_authenticator(handler.newAuthenticator(TlsPeer::of(*socket)))
    , m_sender(*socket)
{
    socket->setParent(this);
    socket->setReadBufferSize(readBufferSize);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::end);
    connect(&m_sender, &AnswerSender::sent, this, &HttpConnection::endRequest);
    // The first bytes may have come before the connections above.
    QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
}

void HttpConnection::drop()
{
    m_socket->abort();
    end();
}

void HttpConnection::readMore()
{
    while (!m_busy && (m_socket->bytesAvailable() > 0 || !m_received.isEmpty())) {
        m_received += m_socket->readAll();
        switch (m_reader.feed(m_received)) {
        case HttpRequestReader::State::NeedMore:
            return;
        case HttpRequestReader::State::WantsContinue:
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            break;
        case HttpRequestReader::State::Complete:
            treatRequest(m_reader.take());
            break;
        case HttpRequestReader::State::Failed:
            refuse(m_reader.status());
            return;
        }
    }
}

void HttpConnection::treatRequest(const HttpRequest &request)
{
    m_busy = true;
    m_treatment = m_handler.handle(request, *m_authenticator, m_socket->peerAddress().toString());
    m_treatment.answer.close = m_treatment.answer.close || !request.keepAlive;
    if (const auto &pending = m_treatment.answer.pending) {
        // Queued, because what has finished it is still at work.
        connect(pending.get(), &PendingAnswer::finished, this, &HttpConnection::completeAnswer,
            Qt::QueuedConnection);
        return;
    }
    answerInTime();
}

/// What was waited for is there; headers and end of connection are those that were meant for it.
void HttpConnection::completeAnswer()
{
    const HttpAnswer early = m_treatment.answer;
    // Both ends of a wait, output and a signal, may be queued before the first is handled; or the client went.
    if (!early.pending)
        return;
    m_treatment.answer = early.pending->encoded();
    m_treatment.answer.headers += early.headers;
    m_treatment.answer.close = early.close;
    answerInTime();
}

void HttpConnection::answerInTime()
{
    if (m_treatment.delay.count() > 0)
        QTimer::singleShot(m_treatment.delay, this, [this] { writeAnswer(m_treatment); });
    else
        writeAnswer(m_treatment);
}

/// What is no HTTP request cannot be followed by another one. The client may still be sending; to close at
/// once would reset the connection under the answer (RFC 9112 9.6), so the rest is read and thrown away for a
/// while.
void HttpConnection::refuse(int status)
{
    m_busy = true;
    disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::discard);
    discard();
    HttpAnswer answer = emptyAnswer(status);
    answer.headers.emplace_back("Connection", "close");
    m_socket->write(answer.head());
    QTimer::singleShot(lingerTime, m_socket, &QTcpSocket::disconnectFromHost);
}

void HttpConnection::discard()
{
    m_received.clear();
    m_socket->skip(m_socket->bytesAvailable());
}

void HttpConnection::writeAnswer(const Treatment &treatment)
{
    m_sender.send(treatment.answer, treatment.misbehaviour);
}

void HttpConnection::endRequest()
{
    m_treatment = {};
    m_busy = m_socket->state() != QAbstractSocket::ConnectedState;
    QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
}

void HttpConnection::end()
{
    m_busy = true;
    m_treatment.work.reset();
    m_treatment.answer.pending.reset(); // what it would bring has nobody to go to
    deleteLater();
}
