/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QDateTime>
#include <QStringView>

#include <chrono>
#include <optional>

namespace Wsman {

/// Reads an xs:duration in all its forms: "PT7200.000S", "P0DT0H0M36S", "-P1DT2H". A year counts as 365 days
/// and a month as 30, as they have no fixed length. nullopt for what is no duration or does not fit.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseDuration(QStringView text);

/// Reads what WS-Eventing calls an expiration, a duration or an xs:dateTime, as the moment that it means.
/// Invalid when it is neither.
[[nodiscard]] QDateTime parseExpiration(const QString &text, const QDateTime &now);

} // namespace Wsman
