/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "httpresponseparser.h"

#include "lane.h"

#include "lanereply.h"

#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace {

QNetworkReply::NetworkError toNetworkError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::SocketTimeoutError:
        return QNetworkReply::TimeoutError;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return QNetworkReply::SslHandshakeFailedError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case QAbstractSocket::ProxyNotFoundError:
        return QNetworkReply::ProxyNotFoundError;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return QNetworkReply::ProxyConnectionRefusedError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == "https"_L1;
}

} // namespace

Lane::Lane(const QUrl &target, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_socket(isEncrypted(target) ? new QSslSocket(this) : new QTcpSocket(this))
    , m_tls(qobject_cast<QSslSocket *>(m_socket))
{
    m_idleTimer.setSingleShot(true);
    m_idleTimer.setInterval(idleTime);
    connect(&m_idleTimer, &QTimer::timeout, this, &Lane::retire);
    connect(m_socket, &QTcpSocket::readyRead, this, &Lane::readAnswer);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Lane::handleSocketError);
    connect(m_socket, &QTcpSocket::disconnected, this, &Lane::handleClosed);
    if (m_tls) {
        connect(m_tls, &QSslSocket::sslErrors, this, &Lane::handleTlsErrors);
        connect(m_tls, &QSslSocket::encrypted, this, &Lane::handleEncrypted);
    } else {
        connect(m_socket, &QTcpSocket::connected, this, &Lane::send);
    }
}

Lane::~Lane()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

bool Lane::leadsTo(const QUrl &url) const
{
    return url.scheme() == m_target.scheme() && url.host() == m_target.host() && url.port() == m_target.port();
}

void Lane::serve(LaneReply *reply)
{
    m_idleTimer.stop();
    m_reply = reply;
    m_parser = std::make_unique<HttpResponseParser>(HttpResponseParser::Limits{quint64(reply->bodyLimit())});
    connect(reply, &LaneReply::aborted, this, [this] { end(); });
    if (m_phase == Phase::New)
        connectSocket();
    else
        send();
}

void Lane::connectSocket()
{
    m_phase = Phase::Connecting;
    const quint16 port = quint16(m_target.port(isEncrypted(m_target) ? 443 : 80));
    // Names in their ASCII form; the zone of an IPv6 address, "%25eth0" in a URL, as the system knows it.
    const QString host = QUrl::fromPercentEncoding(m_target.host(QUrl::FullyEncoded).toLatin1());
    if (!m_tls) {
        m_socket->connectToHost(host, port);
        return;
    }
    m_tls->setSslConfiguration(m_reply->sslConfiguration());
    m_tls->connectToHostEncrypted(host, port);
}

void Lane::handleTlsErrors(const QList<QSslError> &errors)
{
    if (!m_reply)
        return;
    m_reply->setTls(m_tls->sslConfiguration());
    if (m_reply->asksToIgnore(errors) && m_phase != Phase::Ended)
        m_tls->ignoreSslErrors();
}

void Lane::handleEncrypted()
{
    if (!m_reply)
        return;
    m_reply->setTls(m_tls->sslConfiguration());
    // Whoever asked may look at the certificate now and give up before anything is sent.
    Q_EMIT m_reply->encrypted();
    if (m_phase == Phase::Connecting)
        send();
}

void Lane::send()
{
    if (!m_reply)
        return;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_phase = Phase::Waiting;
    m_socket->write(m_reply->requestBytes());
}

void Lane::readAnswer()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_phase != Phase::Waiting) {
        // Nobody asked for anything: what comes unasked must never be taken for the next answer.
        end();
        return;
    }
    switch (m_parser->feed(bytes)) {
    case HttpResponseParser::Progress::NeedsMore:
        break;
    case HttpResponseParser::Progress::Complete:
        finishAnswer();
        break;
    case HttpResponseParser::Progress::Failed:
        failReply(m_parser->isTooLarge() ? QNetworkReply::ContentAccessDenied : QNetworkReply::ProtocolFailure,
                  m_parser->error());
        break;
    }
}

void Lane::finishAnswer()
{
    HttpResponse response = m_parser->takeResponse();
    const bool keep = response.keepAlive && !m_parser->hasLeftover()
        && m_socket->state() == QAbstractSocket::ConnectedState;
    disconnect(m_reply, &LaneReply::aborted, this, nullptr);
    m_reply->complete(std::move(response));
    m_reply = nullptr;
    m_wasUsed = true;
    if (!keep) {
        end();
        return;
    }
    m_phase = Phase::Idle;
    m_idleTimer.start();
    Q_EMIT idle();
}

void Lane::handleSocketError(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::RemoteHostClosedError && m_phase == Phase::Waiting) {
        readAnswer(); // what arrived before the end may be the whole answer
        handleClosed();
        return;
    }
    failReply(toNetworkError(error), m_socket->errorString());
}

void Lane::handleClosed()
{
    if (m_phase == Phase::Waiting && m_reply) {
        if (m_parser->hasStarted() && m_parser->feedEnd() == HttpResponseParser::Progress::Complete) {
            finishAnswer();
            return;
        }
    }
    failReply(QNetworkReply::RemoteHostClosedError,
              m_parser && m_parser->hasStarted() ? u"the connection was closed in the middle of the answer"_s
                                                 : u"the connection was closed without an answer"_s);
}

void Lane::failReply(int networkError, const QString &reason)
{
    if (m_phase == Phase::Ended)
        return;
    LaneReply *reply = m_reply;
    // A kept connection that dies before the first byte of an answer was most likely closed by the server while the
    // request was on its way; then the request goes again, once, where that does no harm.
    if (reply && m_wasUsed && !m_parser->hasStarted() && reply->isRepeatable() && !reply->wasReturned()) {
        reply->setReturned();
        disconnect(reply, &LaneReply::aborted, this, nullptr);
        m_reply = nullptr;
        end(reply);
        return;
    }
    if (reply)
        reply->fail(QNetworkReply::NetworkError(networkError), reason);
    end();
}

void Lane::retire()
{
    end();
}

void Lane::end(LaneReply *returned)
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    m_idleTimer.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    m_reply = nullptr;
    Q_EMIT ended(returned);
}
