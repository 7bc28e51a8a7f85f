/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "rawclient.h"
#include "sealedmessage.h"
#include "soapclient.h"

/// A connection that authenticates by the platform's security context and then seals, step by step, so that a
/// test sees every answer on the way.
class SealedClient {
public:
    /// "Kerberos" for Method::Kerberos, "Negotiate" for all others.
    SealedClient(const QUrl &url, const SecurityTarget &target)
        : m_client(url)
        , m_context(makeSecurityContext(target))
        , m_scheme(target.method == SecurityTarget::Method::Kerberos ? "Kerberos" : "Negotiate")
        , m_protocol(SealedMessage::protocolOf(target.method))
    {
    }

    /// Sends tokens with empty bodies until the context is complete or something fails. Answers what is
    /// wrong, or an empty string; the last answer is then in answer().
    [[nodiscard]] QString authenticate()
    {
        QByteArray token;
        constexpr int mostRequests = 5;
        for (m_requests = 0; m_requests < mostRequests; ++m_requests) {
            const auto next = m_context->step(token);
            if (!next)
                return next.error().detail;
            if (next->isEmpty())
                return {};
            m_client.send(rawPost({}, authorization(*next)));
            m_answer = m_client.readAnswer();
            const QByteArray challenge = m_answer.header("WWW-Authenticate");
            if (m_answer.status != 200 && !challenge.startsWith(m_scheme + ' '))
                return QStringLiteral("refused with %1").arg(m_answer.status);
            token = QByteArray::fromBase64(challenge.mid(m_scheme.size() + 1));
            if (m_context->isComplete() && token.isEmpty()) {
                ++m_requests;
                return {};
            }
        }
        return QStringLiteral("there is no end of tokens");
    }

    /// Sends a sealed message; the answer is in answer(), as it came.
    void post(const QByteArray &message, const QByteArray &moreHeaders = {})
    {
        const auto sealed = m_context->wrap(message);
        const SealedMessage::Envelope envelope{ sealed ? *sealed : SecurityContext::Sealed(),
            "application/soap+xml;charset=UTF-8", message.size() };
        send(SealedMessage::write(envelope, m_protocol), moreHeaders);
    }

    /// Sends a body that says of itself that it is sealed.
    void send(const QByteArray &body, const QByteArray &moreHeaders = {})
    {
        m_client.send(
            rawPost(body, moreHeaders + "Content-Type: " + SealedMessage::contentType(m_protocol) + "\r\n"));
        m_answer = m_client.readAnswer();
    }

    /// What the answer says; an error, also where it is not sealed as it should be.
    [[nodiscard]] Result<QByteArray, QString> opened()
    {
        const auto envelope = SealedMessage::read(m_answer.body, m_answer.header("Content-Type"));
        if (!envelope)
            return Failure{ envelope.error() };
        const auto message = m_context->unwrap(envelope->sealed);
        if (!message)
            return Failure{ QStringLiteral("bad message: ") + message.error().detail };
        if (message->size() != envelope->length)
            return Failure{ QStringLiteral("wrong length") };
        return *message;
    }

    /// Carries out an operation, sealed both ways.
    template <typename Message>
    [[nodiscard]] SoapOutcome<Message> call(const Wsman::Operation<Message> &operation)
    {
        post(Wsman::toEnvelope(operation.request, newContext()));
        RawAnswer raw = m_answer;
        const auto message = opened();
        if (!message) {
            SoapOutcome<Message> outcome;
            outcome.raw = raw;
            outcome.error = message.error();
            return outcome;
        }
        raw.body = *message;
        return readOutcome<Message>(raw);
    }

    [[nodiscard]] QByteArray authorization(const QByteArray &token) const
    {
        return "Authorization: " + m_scheme + ' ' + token.toBase64() + "\r\n";
    }
    [[nodiscard]] RawClient &raw() { return m_client; }
    [[nodiscard]] SecurityContext &context() { return *m_context; }
    [[nodiscard]] const RawAnswer &answer() const { return m_answer; }
    [[nodiscard]] QByteArray protocol() const { return m_protocol; }
    /// How many requests the authentication took.
    [[nodiscard]] int requests() const { return m_requests; }

private:
    RawClient m_client;
    std::unique_ptr<SecurityContext> m_context;
    QByteArray m_scheme;
    QByteArray m_protocol;
    RawAnswer m_answer;
    int m_requests = 0;
};
