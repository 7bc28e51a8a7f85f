/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "duration.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace Wsman {

std::optional<std::chrono::milliseconds> parseDuration(QStringView text)
{
    // The look-aheads refuse a P and a T that nothing follows.
    static const QRegularExpression form(
        u"\\A(-?)P(?=[\\dT])(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?"
        "(?:T(?=\\d)(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?\\z"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    constexpr double secondsOf[] = { 365 * 86400., 30 * 86400., 86400., 3600., 60., 1. };
    double seconds = 0;
    for (int i = 0; i < 6; ++i)
        seconds += match.captured(i + 2).toDouble() * secondsOf[i];
    // More than 53 bits of milliseconds would not be exact, and are 285,000 years.
    if (seconds * 1000 > double(1LL << std::numeric_limits<double>::digits))
        return std::nullopt;
    const std::chrono::milliseconds time(qRound64(seconds * 1000));
    return match.captured(1).isEmpty() ? time : -time;
}

QDateTime parseExpiration(const QString &text, const QDateTime &now)
{
    if (const auto duration = parseDuration(text))
        return now.addMSecs(duration->count());
    return QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
}

} // namespace Wsman
