/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "timetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString timeAgo(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const qint64 seconds = moment.secsTo(now);
    if (seconds < minute)
        return QCoreApplication::translate("TimeText", "just now");
    if (seconds < hour)
        //: A number of minutes; stands behind what happened: "Connected · 4 min ago".
        return QCoreApplication::translate("TimeText", "%n min ago", nullptr, int(seconds / minute));
    if (seconds < day)
        //: A number of hours.
        return QCoreApplication::translate("TimeText", "%n h ago", nullptr, int(seconds / hour));
    //: A date: "Connected · on 3/14/26".
    return QCoreApplication::translate("TimeText", "on %1")
        .arg(QLocale().toString(moment.date(), QLocale::ShortFormat));
}

QString exactTime(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    return QLocale().toString(moment.date(), QLocale::ShortFormat) + u' '
        + moment.time().toString(u"HH:mm:ss"_s);
}

QString shortTime(const QDateTime &moment, const QDateTime &now)
{
    if (moment.isValid() && moment.date() == now.date())
        return moment.time().toString(u"HH:mm:ss"_s);
    return exactTime(moment);
}
