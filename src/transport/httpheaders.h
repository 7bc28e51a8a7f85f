/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QStringList>

/// Reads HTTP header values that services write in many ways.
namespace HttpHeaders {

/// The schemes of WWW-Authenticate (RFC 9110 11.6.1), each once and as written, in order: "Negotiate",
/// "Basic". Takes several lines joined by commas, challenges with and without parameters, and quoted commas.
[[nodiscard]] QStringList authenticationSchemes(const QByteArray &value);

/// The token of one challenge, "Negotiate TlRM…" (RFC 4559 4.1); empty for another scheme or without one.
[[nodiscard]] QByteArray challengeToken(const QByteArray &value, const QByteArray &scheme);

/// "application/soap+xml", lower case; empty for an empty header.
[[nodiscard]] QByteArray mediaType(const QByteArray &contentType);

/// The charset parameter, lower case and without quotes; empty when there is none.
[[nodiscard]] QByteArray charset(const QByteArray &contentType);

} // namespace HttpHeaders
