/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "serviceclock.h"

#include <algorithm>

int ServiceClock::millisecondsTo(const QDateTime &then) const
{
    constexpr qint64 longest = 24LL * 60 * 60 * 1000;
    return int(std::clamp<qint64>(now().msecsTo(then), 0, longest));
}
