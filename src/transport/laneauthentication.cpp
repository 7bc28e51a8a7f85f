/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "httpresponseparser.h"

#include "laneauthentication.h"

#include "httpheaders.h"
#include "securitystep.h"

using namespace Qt::StringLiterals;

namespace {

SecurityFailure badToken(const QString &detail)
{
    return { SecurityFailure::Reason::BadToken, detail, {} };
}

std::unique_ptr<SecurityContext> contextFor(const LaneSecurity &security, const QByteArray &channelBinding)
{
    SecurityTarget target = security.target;
    target.channelBinding = channelBinding;
    return security.makeContext(target);
}

} // namespace

LaneAuthentication::LaneAuthentication(
    const LaneSecurity &security, const QByteArray &channelBinding, QObject *parent)
    : QObject(parent)
    , m_method(security.target.method)
    , m_context(contextFor(security, channelBinding))
{
}

LaneAuthentication::~LaneAuthentication() = default;

void LaneAuthentication::start()
{
    step({});
}

void LaneAuthentication::step(const QByteArray &token)
{
    auto *next = new SecurityStep(this);
    connect(next, &SecurityStep::finished, this, [this, next](const SecurityStep::Token &made) {
        next->deleteLater();
        handleToken(made);
    });
    next->start(m_context, token);
}

void LaneAuthentication::handleToken(const Result<QByteArray, SecurityFailure> &token)
{
    if (!token) {
        Q_EMIT failed(token.error());
    } else if (m_isAccepted) {
        finishIfComplete();
    } else if (token->isEmpty() || ++m_legs > maximumLegs) {
        Q_EMIT failed(badToken(u"the mechanism came to no end"_s));
    } else {
        Q_EMIT legReady(scheme() + ' ' + token->toBase64());
    }
}

bool LaneAuthentication::proceed(const HttpResponse &response)
{
    const QByteArray token = tokenOf(response);
    const bool isOfSomethingElse = response.status >= 300 || !response.body.isEmpty();
    if (response.status != 401 && token.isEmpty() && !m_context->isComplete() && isOfSomethingElse)
        return false;
    m_isAccepted = response.status != 401;
    if (!m_isAccepted && (token.isEmpty() || m_context->isComplete()))
        return false;
    if (!response.keepAlive)
        Q_EMIT failed(badToken(u"the server closed the connection that was being authenticated"_s));
    else if (token.isEmpty())
        finishIfComplete();
    else
        step(token);
    return true;
}

void LaneAuthentication::finishIfComplete()
{
    if (!m_context->isComplete()) {
        Q_EMIT failed(badToken(u"the server accepted the user without proving itself"_s));
        return;
    }
    m_mechanism = m_context->mechanism();
    Q_EMIT authenticated();
}

QByteArray LaneAuthentication::scheme() const
{
    switch (m_method) {
    case SecurityTarget::Method::Negotiate:
    case SecurityTarget::Method::Ntlm:
        return "Negotiate";
    case SecurityTarget::Method::Kerberos:
        return "Kerberos";
    case SecurityTarget::Method::CredSsp:
        return "CredSSP";
    }
    Q_UNREACHABLE();
}

QByteArray LaneAuthentication::tokenOf(const HttpResponse &response) const
{
    for (const auto &[name, value] : response.headers) {
        if (name.compare("WWW-Authenticate", Qt::CaseInsensitive) != 0)
            continue;
        const QByteArray token = HttpHeaders::challengeToken(value, scheme());
        if (!token.isEmpty())
            return QByteArray::fromBase64(token);
    }
    return {};
}
