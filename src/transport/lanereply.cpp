/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "httpresponseparser.h"

#include "lanereply.h"

#include "accessmanager.h"

#include <QTimer>

#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Host and port. The zone of an IPv6 address means something on this computer alone (RFC 6874 1).
QByteArray hostHeader(const QUrl &url)
{
    QByteArray authority = url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1();
    const qsizetype zone = authority.indexOf('%');
    if (authority.startsWith('[') && zone > 0)
        authority.remove(zone, authority.indexOf(']') - zone);
    return authority;
}

} // namespace

LaneReply::LaneReply(QNetworkAccessManager::Operation requestOperation, const QNetworkRequest &networkRequest,
    const QByteArray &body, QObject *parent)
    : QNetworkReply(parent)
    , m_requestBody(body)
{
    setOperation(requestOperation);
    setRequest(networkRequest);
    setUrl(networkRequest.url());
    if (url().scheme() == "https"_L1)
        m_tls = networkRequest.sslConfiguration();
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

LaneReply::~LaneReply()
{
    if (!isFinished())
        Q_EMIT aborted();
}

QByteArray LaneReply::startOfRequest() const
{
    const QUrl target = url();
    QByteArray bytes = operation() == QNetworkAccessManager::GetOperation ? "GET " : "POST ";
    bytes += target.path(QUrl::FullyEncoded).toLatin1();
    if (target.hasQuery())
        bytes += '?' + target.query(QUrl::FullyEncoded).toLatin1();
    return bytes + " HTTP/1.1\r\nHost: " + hostHeader(target) + "\r\nConnection: Keep-Alive\r\n";
}

QByteArray LaneReply::requestBytes() const
{
    return requestBytes(m_requestBody, request().rawHeader("Content-Type"));
}

QByteArray LaneReply::requestBytes(const QByteArray &body, const QByteArray &contentType) const
{
    QByteArray bytes = startOfRequest();
    const QList<QByteArray> names = request().rawHeaderList();
    for (const QByteArray &name : names) {
        if (name.compare("Content-Type", Qt::CaseInsensitive) != 0)
            bytes += name + ": " + request().rawHeader(name) + "\r\n";
    }
    if (!contentType.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    // Services of other makes refuse chunked requests and never answer Expect.
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray LaneReply::legBytes(const QByteArray &authorization) const
{
    return startOfRequest() + "Content-Type: " + request().rawHeader("Content-Type")
        + "\r\nAuthorization: " + authorization + "\r\nContent-Length: 0\r\n\r\n";
}

bool LaneReply::isRepeatable() const
{
    return request().attribute(AccessManager::repeatableAttribute).toBool();
}

bool LaneReply::mayWait() const
{
    return request().attribute(AccessManager::mayWaitAttribute).toBool();
}

qint64 LaneReply::bodyLimit() const
{
    return request()
        .attribute(AccessManager::bodyLimitAttribute, AccessManager::defaultBodyLimit)
        .toLongLong();
}

bool LaneReply::asksToIgnore(const QList<QSslError> &errors)
{
    Q_EMIT sslErrors(errors);
    return m_ignoresErrors;
}

void LaneReply::complete(HttpResponse response)
{
    if (isFinished())
        return;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, response.status);
    setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, response.reasonPhrase);
    for (const auto &[name, value] : std::as_const(response.headers)) {
        // As Qt's own replies do: several lines of one name become one, separated by commas (RFC 9110 5.3).
        const QByteArray known = rawHeader(name);
        setRawHeader(name, known.isEmpty() ? value : known + ", " + value);
    }
    m_body = std::move(response.body);
    finishLater();
}

void LaneReply::fail(NetworkError code, const QString &reason)
{
    if (isFinished())
        return;
    setError(code, reason);
    finishLater();
}

void LaneReply::fail(const SecurityFailure &failure)
{
    setAttribute(AccessManager::securityFailureAttribute, QVariant::fromValue(failure));
    fail(AuthenticationRequiredError, failure.detail);
}

void LaneReply::setMechanism(const QString &mechanism)
{
    setAttribute(AccessManager::mechanismAttribute, mechanism);
}

void LaneReply::finishLater()
{
    setFinished(true);
    QTimer::singleShot(0, this, &LaneReply::tellFinished);
}

void LaneReply::tellFinished()
{
    if (std::exchange(m_wasTold, true))
        return;
    if (error() != NoError)
        Q_EMIT errorOccurred(error());
    Q_EMIT finished();
}

void LaneReply::abort()
{
    if (isFinished())
        return;
    fail(OperationCanceledError, u"the request was given up"_s);
    Q_EMIT aborted();
}

qint64 LaneReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + m_body.size() - m_read;
}

qint64 LaneReply::readData(char *data, qint64 maxSize)
{
    const qint64 size = qMin<qint64>(maxSize, m_body.size() - m_read);
    if (size <= 0)
        return isFinished() ? -1 : 0;
    std::memcpy(data, m_body.constData() + m_read, size_t(size));
    m_read += size;
    return size;
}

void LaneReply::sslConfigurationImplementation(QSslConfiguration &configuration) const
{
    if (m_tls)
        configuration = *m_tls;
}

void LaneReply::setSslConfigurationImplementation(const QSslConfiguration &configuration)
{
    m_tls = configuration;
}
