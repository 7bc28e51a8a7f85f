/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "operation.h"
#include "rawclient.h"
#include "response.h"

/// An answer both as bytes and as what they say; `error` tells what is wrong with them.
template <typename Message> struct SoapOutcome {
    RawAnswer raw;
    Wsman::Response response;
    Message message;
    QString error;

    [[nodiscard]] quint32 faultCode() const { return response.fault ? response.fault->wsmanCode : 0; }
};

/// The headers of one request, with a new MessageID.
[[nodiscard]] inline Wsman::RequestContext newContext()
{
    Wsman::RequestContext context;
    context.to = QUrl(QStringLiteral("http://localhost/wsman"));
    context.messageId = context.sessionId = context.operationId = QUuid::createUuid();
    return context;
}

/// Reads an answer that has come; `Message` is that of the operation.
template <typename Message> [[nodiscard]] SoapOutcome<Message> readOutcome(const RawAnswer &raw)
{
    SoapOutcome<Message> outcome;
    outcome.raw = raw;
    Wsman::MessageReader<Message> reader;
    const auto response = Wsman::readResponse(raw.body, raw.charset(), reader);
    if (response)
        outcome.response = *response;
    else
        outcome.error = response.error();
    outcome.message = reader.message;
    return outcome;
}

/// Sends an operation on this connection and reads the answer.
template <typename Message>
[[nodiscard]] SoapOutcome<Message> call(RawClient &client, const Wsman::Operation<Message> &operation,
    const QByteArray &moreHeaders = {}, const Wsman::RequestContext &context = newContext())
{
    client.send(rawPost(Wsman::toEnvelope(operation.request, context), moreHeaders));
    return readOutcome<Message>(client.readAnswer());
}

/// The same on a connection of its own.
template <typename Message>
[[nodiscard]] SoapOutcome<Message> call(
    const QUrl &url, const Wsman::Operation<Message> &operation, const QByteArray &moreHeaders = {})
{
    RawClient client(url);
    return call(client, operation, moreHeaders);
}
