/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sessionfacts.h"

#include "displaytext.h"
#include "enumeration.h"
#include "shell.h"
#include "shellcommand.h"
#include "subscription.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("SessionFacts", source, nullptr, n);
}

QString shellDetails(const Shell &shell)
{
    QStringList parts;
    if (!shell.options().name.isEmpty())
        parts.append(safeLine(shell.options().name));
    if (!shell.options().workingDirectory.isEmpty())
        parts.append(safeLine(shell.options().workingDirectory));
    if (!shell.childObjects().isEmpty())
        parts.append(
            text(QT_TRANSLATE_N_NOOP("SessionFacts", "%Ln command(s)"), int(shell.childObjects().size())));
    return parts.join(u", "_s);
}

QString commandDetails(const ShellCommand &command)
{
    if (command.exitCode())
        return text(QT_TRANSLATE_NOOP("SessionFacts", "Exit code %1")).arg(*command.exitCode());
    if (command.outputSize() == 0)
        return {};
    return text(QT_TRANSLATE_NOOP("SessionFacts", "%1 characters of output"))
        .arg(QLocale().toString(command.outputSize()));
}

QString enumerationDetails(const Enumeration &enumeration)
{
    if (enumeration.pageCount() == 0)
        return {};
    const QString items = QLocale().toString(enumeration.itemCount());
    return (enumeration.isComplete()
            //: %1: number of items, %Ln: number of pages that brought them
            ? text(QT_TRANSLATE_N_NOOP("SessionFacts", "All %1 items, %Ln page(s)"), enumeration.pageCount())
            : text(QT_TRANSLATE_N_NOOP("SessionFacts", "%1 items, %Ln page(s)"), enumeration.pageCount()))
        .arg(items);
}

QString subscriptionDetails(const Subscription &subscription)
{
    const QString count = QLocale().toString(subscription.deliveredCount());
    if (subscription.deliveredCount() == 0)
        return subscription.openedAt().isValid() ? text(QT_TRANSLATE_NOOP("SessionFacts", "No event yet"))
                                                 : QString();
    const QString last = shortTime(subscription.lastDeliveryAt());
    return subscription.hasLostEvents()
        //: %1: number of events, %2: a time
        ? text(QT_TRANSLATE_NOOP("SessionFacts", "%1 events, last %2, some were lost")).arg(count, last)
        : text(QT_TRANSLATE_NOOP("SessionFacts", "%1 events, last %2")).arg(count, last);
}

} // namespace

namespace SessionFacts {

QString details(const SessionObject &object)
{
    switch (object.kind()) {
    case SessionObject::Kind::Session:
        break;
    case SessionObject::Kind::Shell:
        return shellDetails(static_cast<const Shell &>(object));
    case SessionObject::Kind::Command:
        return commandDetails(static_cast<const ShellCommand &>(object));
    case SessionObject::Kind::Enumeration:
        return enumerationDetails(static_cast<const Enumeration &>(object));
    case SessionObject::Kind::Subscription:
        return subscriptionDetails(static_cast<const Subscription &>(object));
    }
    return {};
}

QString duration(const SessionObject &object, const QDateTime &now)
{
    const QDateTime from = object.openedAt();
    if (!from.isValid())
        return {};
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const QDateTime to = object.closedAt().isValid() ? object.closedAt() : now;
    const qint64 seconds = qMax<qint64>(0, from.secsTo(to));
    if (seconds >= day)
        //: %1: days, %2: hours, %3: minutes
        return text(QT_TRANSLATE_NOOP("SessionFacts", "%1 d %2:%3"))
            .arg(seconds / day)
            .arg(seconds % day / hour, 2, 10, '0'_L1)
            .arg(seconds % hour / minute, 2, 10, '0'_L1);
    const QString rest = u"%1"_s.arg(seconds % minute, 2, 10, '0'_L1);
    if (seconds < hour)
        return u"%1:%2"_s.arg(seconds / minute).arg(rest);
    return u"%1:%2:%3"_s.arg(seconds / hour).arg(seconds % hour / minute, 2, 10, '0'_L1).arg(rest);
}

QString shortUri(const QString &resourceUri)
{
    for (const QLatin1StringView start : {
             "http://schemas.microsoft.com/wbem/wsman/1/"_L1,
             "http://schemas.dmtf.org/wbem/wscim/1/"_L1,
             "http://schemas.dmtf.org/wbem/wsman/"_L1,
         }) {
        if (resourceUri.startsWith(start, Qt::CaseInsensitive))
            return safeLine(resourceUri.mid(start.size()));
    }
    return safeLine(resourceUri);
}

} // namespace SessionFacts
