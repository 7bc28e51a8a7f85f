/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "httpresponseparser.h"

#include "lane.h"

#include "channelbinding.h"
#include "httpheaders.h"
#include "laneauthentication.h"
#include "lanereply.h"
#include "sealedmessage.h"
#include "secretmemory.h"
#include "socketerrors.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace {

/// Whether it is neither sealed nor SOAP in clear: a page of a proxy, or of HTTP.sys while WinRM is down.
bool isFromBetween(const HttpResponse &response)
{
    const QByteArray type = response.header("Content-Type");
    return !response.body.isEmpty() && !SealedMessage::isSealed(type)
        && HttpHeaders::mediaType(type) != "application/soap+xml";
}

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == "https"_L1;
}

} // namespace

Lane::Lane(const QUrl &target, const std::optional<LaneSecurity> &security, const QNetworkProxy &proxy,
    QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_security(security)
    , m_socket(isEncrypted(target) ? new QSslSocket(this) : new QTcpSocket(this))
    , m_tls(qobject_cast<QSslSocket *>(m_socket))
{
    m_socket->setProxy(proxy);
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
        connect(m_socket, &QTcpSocket::connected, this, &Lane::begin);
    }
}

Lane::~Lane()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

bool Lane::leadsTo(const QUrl &url) const
{
    return url.scheme() == m_target.scheme() && url.host() == m_target.host()
        && url.port() == m_target.port();
}

bool Lane::mayWait() const
{
    return m_reply && m_reply->mayWait();
}

void Lane::serve(LaneReply *reply)
{
    m_idleTimer.stop();
    m_reply = reply;
    m_parser.reset();
    connect(reply, &LaneReply::aborted, this, [this] { end(); });
    Q_EMIT reply->taken();
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
        begin();
}

void Lane::begin()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_security)
        authenticate();
    else
        send();
}

void Lane::authenticate()
{
    m_phase = Phase::Authenticating;
    const QByteArray binding
        = m_tls ? ChannelBinding::tlsServerEndPoint(m_tls->peerCertificate()) : QByteArray();
    m_authentication = std::make_unique<LaneAuthentication>(*m_security, binding, nullptr);
    connect(m_authentication.get(), &LaneAuthentication::legReady, this, &Lane::sendLeg);
    connect(m_authentication.get(), &LaneAuthentication::authenticated, this, &Lane::send);
    connect(m_authentication.get(), &LaneAuthentication::failed, this,
        [this](const SecurityFailure &failure) { failReply(failure); });
    m_authentication->start();
}

void Lane::sendLeg(const QByteArray &authorization)
{
    expectAnswer();
    write(m_reply->legBytes(authorization));
}

/// Now and not in the next round of the event loop. May end the lane.
void Lane::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

void Lane::finishLeg()
{
    HttpResponse response = m_parser->takeResponse();
    m_parser.reset();
    if (m_authentication->proceed(response) || !m_reply)
        return;
    response.body.clear(); // it cannot be the answer to a request that was not sent yet
    m_reply->complete(response);
    end();
}

void Lane::send()
{
    if (!m_reply)
        return;
    m_phase = Phase::Waiting;
    expectAnswer();
    if (m_authentication)
        m_reply->setMechanism(m_authentication->mechanism());
    if (seals()) {
        sendSealed();
        return;
    }
    QByteArray bytes = m_reply->requestBytes();
    write(bytes);
    SecretMemory::wipe(bytes); // Basic stands in it
}

void Lane::sendSealed()
{
    const QByteArray &body = m_reply->requestBody();
    const auto sealed = m_authentication->context().wrap(body);
    if (!sealed) {
        failReply(sealed.error());
        return;
    }
    const QByteArray protocol = SealedMessage::protocolOf(m_security->target.method);
    const SealedMessage::Envelope envelope{ *sealed, m_reply->request().rawHeader("Content-Type"),
        body.size() };
    write(m_reply->requestBytes(
        SealedMessage::write(envelope, protocol), SealedMessage::contentType(protocol)));
}

std::optional<SecurityFailure> Lane::unseal(HttpResponse &response) const
{
    using Reason = SecurityFailure::Reason;
    const QByteArray contentType = response.header("Content-Type");
    if (!SealedMessage::isSealed(contentType))
        return SecurityFailure{ Reason::BadMessage, u"the answer is not sealed"_s, {} };
    const auto envelope = SealedMessage::read(response.body, contentType);
    if (!envelope)
        return SecurityFailure{ Reason::BadMessage, envelope.error(), {} };
    const auto message = m_authentication->context().unwrap(envelope->sealed);
    if (!message)
        return message.error();
    if (message->size() != envelope->length)
        return SecurityFailure{ Reason::BadMessage, u"the sealed answer has another length than it says"_s,
            {} };
    response.body = *message;
    response.setHeader("Content-Type", envelope->contentType);
    return std::nullopt;
}

void Lane::expectAnswer()
{
    m_parser
        = std::make_unique<HttpResponseParser>(HttpResponseParser::Limits{ quint64(m_reply->bodyLimit()) });
}

void Lane::readAnswer()
{
    const QByteArray bytes = m_socket->readAll();
    if (!m_parser) {
        // Nobody asked for anything: what comes unasked must never be taken for the next answer.
        failReply(QNetworkReply::ProtocolFailure, u"bytes came that nobody had asked for"_s);
        return;
    }
    switch (m_parser->feed(bytes)) {
    case HttpResponseParser::Progress::NeedsMore:
        break;
    case HttpResponseParser::Progress::Complete:
        handleComplete();
        break;
    case HttpResponseParser::Progress::Failed:
        failReply(
            m_parser->isTooLarge() ? QNetworkReply::ContentAccessDenied : QNetworkReply::ProtocolFailure,
            m_parser->error());
        break;
    }
}

void Lane::handleComplete()
{
    if (m_phase == Phase::Authenticating)
        finishLeg();
    else
        finishAnswer();
}

void Lane::finishAnswer()
{
    HttpResponse response = m_parser->takeResponse();
    bool keep = response.keepAlive && !m_parser->hasLeftover()
        && m_socket->state() == QAbstractSocket::ConnectedState;
    m_parser.reset();
    if (seals() && isFromBetween(response)) {
        response.body.clear(); // nobody vouches for it, but its status and its type say what it is
        keep = false;
    }
    if (seals() && !response.body.isEmpty()) {
        if (const auto failure = unseal(response)) {
            failReply(*failure);
            return;
        }
    }
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
    if (error == QAbstractSocket::RemoteHostClosedError && m_parser) {
        readAnswer(); // what arrived before the end may be the whole answer
        handleClosed();
        return;
    }
    if (m_tls && SocketErrors::toNetworkError(error) == QNetworkReply::SslHandshakeFailedError
        && !mayBeInHandshake()) {
        failReply(QNetworkReply::RemoteHostClosedError, m_socket->errorString());
        return;
    }
    const bool isProxys = m_phase == Phase::Connecting && m_socket->proxy().type() != QNetworkProxy::NoProxy
        && SocketErrors::isAboutTheWay(error);
    failReply(isProxys ? QNetworkReply::UnknownProxyError : SocketErrors::toNetworkError(error),
        m_socket->errorString());
}

/// Since TLS 1.3 a server refuses the client's certificate only after the handshake.
bool Lane::mayBeInHandshake() const
{
    const bool isNew = m_phase == Phase::New || m_phase == Phase::Connecting;
    return isNew || (!m_wasUsed && !m_tls->localCertificate().isNull());
}

void Lane::handleClosed()
{
    if (m_phase == Phase::Ended)
        return;
    if (hasPartOfAnswer() && m_parser->feedEnd() == HttpResponseParser::Progress::Complete) {
        handleComplete();
        return;
    }
    failReply(QNetworkReply::RemoteHostClosedError,
        hasPartOfAnswer() ? u"the connection was closed in the middle of the answer"_s
                          : u"the connection was closed without an answer"_s);
}

bool Lane::hasPartOfAnswer() const
{
    return m_parser && m_parser->hasStarted();
}

void Lane::failReply(const SecurityFailure &failure)
{
    if (m_reply)
        m_reply->fail(failure);
    end();
}

void Lane::failReply(int networkError, const QString &reason)
{
    if (m_phase == Phase::Ended)
        return;
    LaneReply *reply = m_reply;
    // A kept connection that dies before the first byte of an answer was most likely closed by the server
    // while the request was on its way; then the request goes again, once, where that does no harm.
    if (reply && m_wasUsed && !hasPartOfAnswer() && reply->isRepeatable() && !reply->wasReturned()) {
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
    // A step may still be on its way back from the pool.
    if (m_authentication)
        m_authentication->disconnect(this);
    m_reply = nullptr;
    Q_EMIT ended(returned);
}
