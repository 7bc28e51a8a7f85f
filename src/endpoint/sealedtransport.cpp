/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sealedtransport.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

void setContentType(HeaderList &headers, const QByteArray &type)
{
    for (auto &[key, value] : headers) {
        if (key.compare("Content-Type", Qt::CaseInsensitive) == 0)
            value = type;
    }
}

void flipMiddleBit(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
}

} // namespace

Result<HttpRequest, QString> SealedTransport::opened(const HttpRequest &request)
{
    const auto envelope = SealedMessage::read(request.body, request.header("Content-Type"));
    if (!envelope)
        return Failure{ envelope.error() };
    const auto message = m_context.unwrap(envelope->sealed);
    if (!message)
        return Failure{ message.error().detail };
    if (message->size() != envelope->length)
        return Failure{ u"OriginalContent names another length"_s };
    HttpRequest plain = request;
    plain.body = *message;
    setContentType(plain.headers, envelope->contentType);
    return plain;
}

void SealedTransport::seal(HttpAnswer &answer, std::optional<Misbehaviour> misbehaviour)
{
    if (!answer.contentType.startsWith("application/soap+xml")
        || misbehaviour == Misbehaviour::UnsealedAnswer)
        return;
    const QByteArray body = sealedBody(answer, misbehaviour);
    const QByteArray last = std::exchange(m_lastBody, body);
    answer.contentType = SealedMessage::contentType(m_protocol);
    answer.body = misbehaviour == Misbehaviour::ReplaySealed && !last.isEmpty() ? last : body;
}

QByteArray SealedTransport::sealedBody(const HttpAnswer &answer, std::optional<Misbehaviour> misbehaviour)
{
    const auto sealed = m_context.wrap(answer.body);
    if (!sealed)
        return {};
    SealedMessage::Envelope envelope{ *sealed, answer.contentType, answer.body.size() };
    if (misbehaviour == Misbehaviour::FlipBit)
        flipMiddleBit(envelope.sealed.data);
    if (misbehaviour == Misbehaviour::WrongSealedLength)
        ++envelope.length;
    QByteArray body = SealedMessage::write(envelope, m_protocol, SealedMessage::PartIndent::Tab);
    if (misbehaviour == Misbehaviour::TruncateSealed)
        body.chop(body.size() / 4);
    return body;
}
