/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "gssauthenticator.h"

#include "accountname.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kerberosScheme("Kerberos");

QByteArray protocolOf(const QByteArray &scheme)
{
    return SealedMessage::protocolOf(
        scheme == kerberosScheme ? SecurityTarget::Method::Kerberos : SecurityTarget::Method::Negotiate);
}

} // namespace

GssAuthenticator::GssAuthenticator(
    const AuthenticationConfig &config, const QStringList &schemes, const QByteArray &channelBinding)
    : m_config(config)
    , m_schemes(schemes)
    , m_channelBinding(config.channelBinding == ChannelBindingLevel::None ? QByteArray() : channelBinding)
{
}

bool GssAuthenticator::takes(const QByteArray &authorization) const
{
    return authorization.isEmpty() ? m_user.has_value() : !schemeOf(authorization).isEmpty();
}

Authenticator::Outcome GssAuthenticator::authenticate(const QByteArray &authorization)
{
    if (authorization.isEmpty())
        return { m_user, {} };
    if (!m_context || m_context->isComplete())
        start();
    const QByteArray scheme = schemeOf(authorization);
    const QByteArray token = QByteArray::fromBase64(authorization.mid(scheme.size() + 1));
    // To an empty token GSSAPI would answer with hints of SPNEGO that no client of HTTP expects.
    const auto next = m_context && !token.isEmpty() ? m_context->step(token) : Failure{ SecurityFailure() };
    if (next && !m_context->isComplete())
        return { std::nullopt, { scheme + ' ' + next->toBase64() } };
    m_user = next ? knownUser(scheme) : std::nullopt;
    if (!m_user) {
        m_context.reset();
        return {};
    }
    m_transport = std::make_unique<SealedTransport>(*m_context, protocolOf(scheme));
    return { m_user,
        next->isEmpty() ? QVector<QByteArray>() : QVector<QByteArray>{ scheme + ' ' + next->toBase64() } };
}

QVector<QByteArray> GssAuthenticator::challenges() const
{
    QVector<QByteArray> challenges;
    for (const QString &scheme : m_schemes)
        challenges.append(scheme.toLatin1());
    return challenges;
}

/// The scheme as configured; empty for one that is not.
QByteArray GssAuthenticator::schemeOf(const QByteArray &authorization) const
{
    const QByteArray given = authorization.left(authorization.indexOf(' '));
    for (const QString &scheme : m_schemes) {
        if (given.compare(scheme.toLatin1(), Qt::CaseInsensitive) == 0)
            return scheme.toLatin1();
    }
    return {};
}

/// The configured user that the complete context vouches for, if it is as strict as it has to be.
std::optional<QString> GssAuthenticator::knownUser(const QByteArray &scheme) const
{
    const bool isUnbound = !m_channelBinding.isEmpty() && !m_context->isChannelBound();
    if (isUnbound && m_config.channelBinding == ChannelBindingLevel::Strict)
        return std::nullopt;
    if (scheme == kerberosScheme && m_context->mechanism() != QLatin1StringView(kerberosScheme))
        return std::nullopt;
    for (auto it = m_config.users.cbegin(); it != m_config.users.cend(); ++it) {
        if (isSameAccount(it.key(), m_context->clientName()))
            return it.key();
    }
    return std::nullopt;
}

void GssAuthenticator::start()
{
    m_user.reset();
    m_transport.reset();
    auto context = makeSecurityAcceptor(m_channelBinding);
    m_context = context ? std::move(context.value()) : nullptr;
}
