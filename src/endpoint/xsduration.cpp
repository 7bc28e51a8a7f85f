/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "xsduration.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<std::chrono::milliseconds> fromXsDuration(const QString &text)
{
    static const QRegularExpression form(
        u"\\AP(?=.)(?:(\\d{1,6})D)?"
        u"(?:T(?=.)(?:(\\d{1,7})H)?(?:(\\d{1,9})M)?(?:(\\d{1,10}(?:\\.\\d+)?)S)?)?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double seconds = match.captured(1).toDouble() * 86400 + match.captured(2).toDouble() * 3600
        + match.captured(3).toDouble() * 60 + match.captured(4).toDouble();
    return std::chrono::milliseconds(qRound64(seconds * 1000));
}

QString toDaysDuration(std::chrono::milliseconds time)
{
    const qint64 seconds = time.count() / 1000;
    return u"P%1DT%2H%3M%4S"_s.arg(seconds / 86400)
        .arg(seconds / 3600 % 24)
        .arg(seconds / 60 % 60)
        .arg(seconds % 60);
}
