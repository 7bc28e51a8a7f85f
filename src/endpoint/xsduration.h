/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

#include <chrono>
#include <optional>

/// Reads an xs:duration such as PT7200.000S, PT2H or P0DT0H0M36S; nullopt for what is none, and for years and
/// months, whose length nobody can tell.
[[nodiscard]] std::optional<std::chrono::milliseconds> fromXsDuration(const QString &text);

/// "P0DT2H3M4S": the form in which Windows gives times that have passed.
[[nodiscard]] QString toDaysDuration(std::chrono::milliseconds time);
