/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QDateTime>
#include <QString>

/// A moment as the user thinks of it, seen from `now`: "just now", "4 min ago", "3 h ago", and from a day on
/// the date, "on 3/14/26". Empty for an invalid moment.
[[nodiscard]] QString timeAgo(const QDateTime &moment, const QDateTime &now = QDateTime::currentDateTime());

/// Date and time to the second, in the format of the user's locale. Empty for an invalid moment.
[[nodiscard]] QString exactTime(const QDateTime &moment);

/// As short as it stays clear: the time to the second for today, date and time before that. Empty for an
/// invalid moment.
[[nodiscard]] QString shortTime(const QDateTime &moment, const QDateTime &now = QDateTime::currentDateTime());
