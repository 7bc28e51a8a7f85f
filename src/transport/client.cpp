/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "client.h"

#include "accessmanager.h"
#include "errors.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

/// What the network and the server's own clock may add to the operation time-out.
constexpr std::chrono::seconds timeoutMargin{ 10 };

} // namespace

Client::Client(QNetworkAccessManager &network, const Endpoint &endpoint, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_endpoint(endpoint)
{
}

Client::~Client()
{
    // Here and not in ~QObject, as exchanges abort replies of the network access, which the owner deletes
    // next.
    qDeleteAll(findChildren<Exchange *>(QString(), Qt::FindDirectChildrenOnly));
}

std::chrono::milliseconds Client::exchangeTimeout() const
{
    return m_endpoint.options.operationTimeout + timeoutMargin;
}

void Client::cancelAll()
{
    const auto children = findChildren<Exchange *>(QString(), Qt::FindDirectChildrenOnly);
    // Qt's own replies end from within abort(), and whoever is told may delete the client.
    const QList<QPointer<Exchange>> exchanges(children.cbegin(), children.cend());
    for (const QPointer<Exchange> &exchange : exchanges) {
        if (exchange)
            exchange->cancel();
    }
}

std::optional<TransportError> Client::refusal() const
{
    const bool sendsSecrets = m_endpoint.authentication != Authentication::None;
    if (sendsSecrets && m_endpoint.isReadableByOthers() && !m_endpoint.allowUnencrypted)
        return Errors::unencrypted();
    if (!m_credential.isEnoughFor(m_endpoint))
        return Errors::missingPassword();
    return std::nullopt;
}

QNetworkRequest Client::httpRequest(const Wsman::Request &operation, bool repeatable) const
{
    QNetworkRequest request(m_endpoint.url());
    request.setRawHeader("Content-Type", "application/soap+xml;charset=UTF-8");
    request.setRawHeader("User-Agent", "WSMan Explorer");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Qt's own engine would otherwise try credentials that it found for other requests.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(AccessManager::repeatableAttribute, repeatable);
    request.setAttribute(AccessManager::bodyLimitAttribute, Exchange::answerLimit(m_endpoint));
    if (m_endpoint.authentication == Authentication::Basic) {
        const QString pair = m_credential.user + u':' + m_credential.password;
        request.setRawHeader("Authorization", "Basic " + pair.toUtf8().toBase64());
    }
    // Windows takes an unauthenticated Identify by this header alone.
    if (m_endpoint.authentication == Authentication::None && operation.withoutHeaders)
        request.setRawHeader("WSMANIDENTIFY", "unauthenticated");
    return request;
}

Exchange *Client::start(const Wsman::Request &request, bool repeatable, std::chrono::milliseconds timeout,
    std::shared_ptr<Wsman::BodyReader> body)
{
    Wsman::RequestContext context;
    context.to = m_endpoint.url();
    context.messageId = QUuid::createUuid();
    context.operationId = QUuid::createUuid();
    context.sessionId = m_sessionId;
    context.maxEnvelopeSize = m_endpoint.options.maxEnvelopeSize;
    context.operationTimeout = m_endpoint.options.operationTimeout;
    const QString messageId = request.withoutHeaders ? QString() : Wsman::uuidUri(context.messageId);
    auto *exchange = new Exchange(m_endpoint, messageId, std::move(body), this);
    if (const auto reason = refusal()) {
        exchange->failLater(*reason);
        return exchange;
    }
    const QByteArray envelope = Wsman::toEnvelope(request, context);
    exchange->follow(m_network.post(httpRequest(request, repeatable), envelope), envelope.size(), timeout);
    return exchange;
}
