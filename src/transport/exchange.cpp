/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "exchange.h"

#include "accessmanager.h"
#include "errors.h"
#include "httpheaders.h"
#include "lanereply.h"
#include "poolwork.h"
#include "tlstrust.h"

#include <QNetworkReply>
#include <QSslConfiguration>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// What an answer may exceed the envelope by: a service counts differently, or a fault says that it did not
/// fit.
constexpr qint64 envelopeSlack = qint64(1024) * 1024;
/// How much of an answer the error keeps for the raw view.
constexpr qsizetype longestRawAnswer = qsizetype(256) * 1024;

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

Exchange::Exchange(
    const Endpoint &endpoint, QString messageId, std::shared_ptr<Wsman::BodyReader> body, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_messageId(std::move(messageId))
    , m_body(std::move(body))
{
    m_deadline.setSingleShot(true);
}

Exchange::~Exchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

qint64 Exchange::answerLimit(const Endpoint &endpoint)
{
    return qint64(endpoint.options.maxEnvelopeSize) + envelopeSlack;
}

void Exchange::start(std::chrono::milliseconds timeout)
{
    m_clock.start();
    connect(&m_deadline, &QTimer::timeout, this,
        [this, timeout] { abortWith(Errors::timeout(m_endpoint, timeout)); });
    m_deadline.start(timeout);
}

void Exchange::follow(QNetworkReply *reply, qint64 bytesSent)
{
    m_reply = reply;
    m_bytesSent = bytesSent;
    connect(reply, &QNetworkReply::sslErrors, this, &Exchange::handleTlsErrors);
    connect(reply, &QNetworkReply::encrypted, this, &Exchange::handleEncrypted);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::checkSize);
    connect(reply, &QNetworkReply::finished, this, &Exchange::handleFinished);
    if (auto *queued = qobject_cast<LaneReply *>(reply); queued && queued->mayWait())
        pauseUntilTaken(*queued);
}

/// Those before it in the queue may use all of the operation time-out, each by a clock of its own; the time
/// in the queue says nothing about the server.
void Exchange::pauseUntilTaken(LaneReply &reply)
{
    m_deadline.stop();
    connect(&reply, &LaneReply::taken, this, [this] {
        m_clock.start();
        m_deadline.start();
    });
}

void Exchange::failLater(const TransportError &error)
{
    QTimer::singleShot(0, this, [this, error] { finish(error); });
}

void Exchange::cancel()
{
    abortWith(Errors::cancelled());
}

void Exchange::handleTlsErrors(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    const TlsVerdict verdict = judgeCertificate(certificate, errors, m_endpoint);
    if (verdict.trusted)
        m_reply->ignoreSslErrors();
    else
        m_decided = Errors::certificate(certificate, verdict.problems, m_endpoint);
}

void Exchange::handleEncrypted()
{
    // A certificate that the system trusts raises no error, yet it may not be the one that was pinned.
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (!m_endpoint.pinnedSha256.isEmpty() && !judgeCertificate(certificate, {}, m_endpoint).trusted)
        abortWith(Errors::certificate(certificate, {}, m_endpoint));
}

void Exchange::checkSize()
{
    const qint64 limit = answerLimit(m_endpoint);
    if (m_reply->bytesAvailable() > limit)
        abortWith(Errors::tooLarge(limit));
}

void Exchange::abortWith(const TransportError &error)
{
    if (m_isFinished)
        return;
    if (!m_decided)
        m_decided = error;
    m_deadline.stop();
    if (m_reply)
        m_reply->abort();
    else
        failLater(*m_decided); // it was not sent yet
}

void Exchange::handleFinished()
{
    m_deadline.stop();
    m_elapsed = std::chrono::milliseconds(m_clock.elapsed());
    if (m_decided) {
        finish(m_decided);
        return;
    }
    const QVariant failure = m_reply->attribute(AccessManager::securityFailureAttribute);
    if (failure.isValid()) {
        finish(Errors::security(failure.value<SecurityFailure>(), m_endpoint));
        return;
    }
    m_mechanism = m_reply->attribute(AccessManager::mechanismAttribute).toString();
    m_answer = m_reply->readAll();
    m_bytesReceived = m_answer.size();
    if (m_reply->error() == QNetworkReply::ContentAccessDenied && statusOf(*m_reply) == 0) {
        finish(Errors::tooLarge(answerLimit(m_endpoint)));
        return;
    }
    if (m_answer.isEmpty()) {
        judge(Failure{ u"The answer is empty"_s });
        return;
    }
    parse(m_answer, HttpHeaders::charset(m_reply->rawHeader("Content-Type")));
}

void Exchange::parse(const QByteArray &bytes, const QByteArray &charset)
{
    if (bytes.size() <= largestInlineBody) {
        judge(Wsman::readResponse(bytes, charset, *m_body));
        return;
    }
    using Parsed = Result<Wsman::Response, QString>;
    PoolWork::start(
        this,
        [bytes, charset, body = m_body] {
            return std::make_shared<Parsed>(Wsman::readResponse(bytes, charset, *body));
        },
        [this](const std::shared_ptr<Parsed> &parsed) { judge(*parsed); });
}

void Exchange::judge(const Result<Wsman::Response, QString> &parsed)
{
    if (m_decided) { // cancelled while the answer was parsed
        finish(m_decided);
        return;
    }
    std::optional<TransportError> error = errorOf(parsed);
    if (error)
        error->rawAnswer = m_answer.first(qMin(m_answer.size(), longestRawAnswer));
    finish(error);
}

std::optional<TransportError> Exchange::errorOf(const Result<Wsman::Response, QString> &parsed) const
{
    const int status = statusOf(*m_reply);
    if (parsed) {
        if (!parsed->relatesTo.isEmpty() && !m_messageId.isEmpty()
            && parsed->relatesTo.compare(m_messageId, Qt::CaseInsensitive) != 0)
            return Errors::foreignAnswer();
        if (parsed->fault)
            return Errors::fault(*parsed->fault, status);
        if (status < 300)
            return std::nullopt;
    }
    if (status >= 300)
        return httpError();
    if (m_reply->error() != QNetworkReply::NoError)
        return Errors::network(m_reply->error(), m_endpoint, m_reply->errorString());
    return Errors::notWsman(HttpHeaders::mediaType(m_reply->rawHeader("Content-Type")), parsed.error());
}

TransportError Exchange::httpError() const
{
    const int status = statusOf(*m_reply);
    const bool hasCertificate = m_endpoint.authentication == Authentication::Certificate;
    if (status == 401 || (status == 403 && hasCertificate)) {
        const QByteArray challenges = m_reply->rawHeader("WWW-Authenticate");
        return Errors::authenticationRefused(
            status, HttpHeaders::authenticationSchemes(challenges), m_endpoint);
    }
    return Errors::httpStatus(status, QString::fromLatin1(m_reply->rawHeader("Location")));
}

void Exchange::finish(const std::optional<TransportError> &error)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_error = error;
    deleteLater();
    Q_EMIT finished(); // whoever is told may delete the client, and this with it
}
