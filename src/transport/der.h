/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>

#include <optional>

/// Reads the little of DER (X.690) that Qt does not show of a certificate, or crashes over. Takes any bytes.
namespace Der {

/// What is inside of an element, and where the next one begins.
struct Element {
    quint8 tag;
    QByteArray content;
    qsizetype end;
};

/// The element that begins at that place (X.690 8.1); nothing where there is no whole one.
[[nodiscard]] std::optional<Element> read(const QByteArray &der, qsizetype at);

/// The bits of a certificate's public key (RFC 5280 4.1, subjectPublicKey); empty where there are none.
[[nodiscard]] QByteArray publicKeyBits(const QByteArray &certificate);

} // namespace Der
