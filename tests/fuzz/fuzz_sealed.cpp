/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fuzztarget.h"

#include "sealedmessage.h"

namespace {

void checkSame(const SealedMessage::Envelope &one, const SealedMessage::Envelope &other)
{
    require(one.sealed.signature == other.sealed.signature && one.sealed.data == other.sealed.data
            && one.length == other.length,
        "what was written is read again");
}

/// The first line is the Content-Type, the rest the body.
const FuzzTarget target("sealed", [](const QByteArray &bytes) {
    FuzzInput input(bytes);
    const QByteArray type = input.takeLine();
    const QByteArray body = input.rest();
    (void)SealedMessage::isSealed(type);
    const auto envelope = SealedMessage::read(body, type);
    if (!envelope) {
        require(!envelope.error().isEmpty(), "a refusal has a reason");
        return;
    }
    require(envelope->sealed.signature.size() + envelope->sealed.data.size() + 4 <= body.size(),
        "the parts are parts of the body");
    require(envelope->length >= 0 && !envelope->sealed.signature.isEmpty(), "the parts make sense");
    const QByteArray protocol = SealedMessage::protocolOf(SecurityTarget::Method::Negotiate);
    for (const auto indent : { SealedMessage::PartIndent::None, SealedMessage::PartIndent::Tab }) {
        const QByteArray again = SealedMessage::write(
            { envelope->sealed, "application/soap+xml;charset=UTF-8", envelope->length }, protocol, indent);
        const auto reread = SealedMessage::read(again, SealedMessage::contentType(protocol));
        require(bool(reread), "what is written can be read");
        checkSame(*reread, *envelope);
    }
});

} // namespace
