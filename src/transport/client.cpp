/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "client.h"

#include "accessmanager.h"
#include "endpointrules.h"
#include "errors.h"
#include "poolwork.h"
#include "secretmemory.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace {

/// What the network and the server's own clock may add to the operation time-out.
constexpr std::chrono::seconds timeoutMargin{ 10 };

/// What stands in the place of credentials where the TLS handshake has shown them (DSP0226, the security
/// profile of this name).
constexpr char mutualTlsProfile[] = "http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/https/mutual";

bool canAskForRevocation()
{
    static const bool canAsk = QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp);
    return canAsk;
}

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
    const QVector<EndpointRule> broken = EndpointRules::broken(m_endpoint, m_credential);
    if (!broken.isEmpty())
        return Errors::brokenRule(broken.constFirst());
    const bool sendsSecrets = m_endpoint.authentication != Authentication::None;
    if (sendsSecrets && m_endpoint.isReadableByOthers() && !m_endpoint.allowUnencrypted)
        return Errors::unencrypted();
    if (!m_credential.isEnoughFor(m_endpoint))
        return Errors::missingPassword();
    return std::nullopt;
}

/// What goes with each request; empty where the connection authenticates, or nobody.
QByteArray Client::authorization() const
{
    if (m_endpoint.authentication == Authentication::Certificate)
        return mutualTlsProfile;
    if (m_endpoint.authentication != Authentication::Basic)
        return {};
    QByteArray pair = m_credential.user.toUtf8() + ':';
    QByteArray password = m_credential.password.toUtf8();
    pair += password;
    const QByteArray value = "Basic " + pair.toBase64();
    SecretMemory::wipe(password);
    SecretMemory::wipe(pair);
    return value;
}

/// Stapled answers about revocation are all that Qt can ask for (RFC 6066 8); a service without them is none
/// the worse for it, see TlsVerdict.
QSslConfiguration Client::tlsConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setOcspStaplingEnabled(!m_endpoint.options.skipRevocationCheck && canAskForRevocation());
    return configuration;
}

QNetworkRequest Client::httpRequest(const Wsman::Request &operation, Manner manner) const
{
    QNetworkRequest request(m_endpoint.url());
    request.setRawHeader("Content-Type",
        m_endpoint.options.useUtf16 ? "application/soap+xml;charset=UTF-16"
                                    : "application/soap+xml;charset=UTF-8");
    request.setRawHeader("User-Agent", "WSMan Explorer");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Qt's own engine would otherwise try credentials that it found for other requests.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(AccessManager::repeatableAttribute, manner.repeatable);
    request.setAttribute(AccessManager::mayWaitAttribute, manner.mayWait);
    request.setAttribute(AccessManager::bodyLimitAttribute, Exchange::answerLimit(m_endpoint));
    if (m_endpoint.scheme == Scheme::Https)
        request.setSslConfiguration(tlsConfiguration());
    if (const QByteArray value = authorization(); !value.isEmpty())
        request.setRawHeader("Authorization", value);
    // Windows takes an unauthenticated Identify by this header alone.
    if (m_endpoint.authentication == Authentication::None && operation.withoutHeaders)
        request.setRawHeader("WSMANIDENTIFY", "unauthenticated");
    return request;
}

Wsman::RequestContext Client::newContext() const
{
    Wsman::RequestContext context;
    context.to = m_endpoint.url();
    context.messageId = QUuid::createUuid();
    context.operationId = QUuid::createUuid();
    context.sessionId = m_sessionId;
    context.maxEnvelopeSize = m_endpoint.options.maxEnvelopeSize;
    context.operationTimeout = m_endpoint.options.operationTimeout;
    context.options = m_endpoint.options.optionSet;
    context.encoding = m_endpoint.options.useUtf16 ? Wsman::Encoding::Utf16 : Wsman::Encoding::Utf8;
    return context;
}

Exchange *Client::start(const Wsman::Request &request, Manner manner, std::chrono::milliseconds timeout,
    std::shared_ptr<Wsman::BodyReader> body)
{
    const Wsman::RequestContext context = newContext();
    const QString messageId = request.withoutHeaders ? QString() : Wsman::uuidUri(context.messageId);
    auto *exchange = new Exchange(m_endpoint, messageId, std::move(body), this);
    if (const auto reason = refusal()) {
        exchange->failLater(*reason);
        return exchange;
    }
    exchange->start(timeout);
    Pending pending{ exchange, httpRequest(request, manner), Wsman::toEnvelope(request, context) };
    if (m_endpoint.authentication != Authentication::Certificate || m_identity) {
        post(std::move(pending));
    } else {
        m_pending.append(std::move(pending));
        if (m_pending.size() == 1)
            loadIdentity();
    }
    return exchange;
}

/// In a thread of the pool: the file may lie far away, and to open a key is made slow on purpose.
void Client::loadIdentity()
{
    PoolWork::start(
        this,
        [source = m_endpoint.certificate, credential = m_credential] {
            return std::make_shared<Identity>(loadClientIdentity(source, credential.password));
        },
        [this](const std::shared_ptr<Identity> &identity) { takeIdentity(identity); });
}

void Client::takeIdentity(const std::shared_ptr<Identity> &identity)
{
    m_identity = identity;
    while (!m_pending.isEmpty())
        post(m_pending.dequeue());
}

void Client::post(Pending pending)
{
    if (!pending.exchange || pending.exchange->isFinished())
        return; // given up while the certificate was read
    if (m_identity && !*m_identity) {
        pending.exchange->failLater(Errors::clientCertificate(m_identity->error(), m_endpoint));
        return;
    }
    if (m_identity) {
        QSslConfiguration tls = pending.request.sslConfiguration();
        m_identity->value().applyTo(tls);
        pending.request.setSslConfiguration(tls);
    }
    pending.exchange->follow(m_network.post(pending.request, pending.envelope), pending.envelope.size());
}
