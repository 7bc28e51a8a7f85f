/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "der.h"

namespace Der {

std::optional<Element> read(const QByteArray &der, qsizetype at)
{
    if (at + 2 > der.size())
        return std::nullopt;
    qsizetype length = quint8(der.at(at + 1));
    qsizetype start = at + 2;
    if (length & 0x80) {
        const qsizetype count = length & 0x7f;
        if (count == 0 || count > 4 || start + count > der.size())
            return std::nullopt;
        length = 0;
        for (qsizetype i = 0; i < count; ++i)
            length = length << 8 | quint8(der.at(start + i));
        start += count;
    }
    if (length > der.size() - start)
        return std::nullopt;
    return Element{ quint8(der.at(at)), der.mid(start, length), start + length };
}

QByteArray publicKeyBits(const QByteArray &certificate)
{
    constexpr quint8 versionTag = 0xa0;
    const auto outer = read(certificate, 0);
    const auto signedPart = outer ? read(outer->content, 0) : std::nullopt;
    auto field = signedPart ? read(signedPart->content, 0) : std::nullopt;
    // Before the key stand the serial number, the algorithm, the issuer, the validity and the subject.
    int before = field && field->tag == versionTag ? 6 : 5;
    for (; before > 0 && field; --before)
        field = read(signedPart->content, field->end);
    const auto algorithm = field ? read(field->content, 0) : std::nullopt;
    const auto bits = algorithm ? read(field->content, algorithm->end) : std::nullopt;
    // The first byte says how many bits of the last one are not used.
    return bits ? bits->content.mid(1) : QByteArray();
}

} // namespace Der
