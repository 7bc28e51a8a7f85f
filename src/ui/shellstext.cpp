/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellstext.h"

#include "displaytext.h"
#include "semanticcolors.h"
#include "tintedicon.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr quint32 win32AccessDenied = 5;

QString text(const char *source)
{
    return QCoreApplication::translate("ShellsText", source);
}

} // namespace

namespace ShellsText {

Mark markOf(const RemoteShells::Entry &entry)
{
    if (entry.isOrphanCandidate)
        return Mark::Orphan;
    switch (entry.ownership) {
    case RemoteShells::Ownership::Ours:
        return entry.isInUse ? Mark::InUse : Mark::Ours;
    case RemoteShells::Ownership::SameUser:
        return Mark::SameUser;
    case RemoteShells::Ownership::Others:
        break;
    }
    return Mark::Others;
}

QString markName(Mark mark)
{
    switch (mark) {
    case Mark::Orphan:
        //: A shell that was probably forgotten.
        return text(QT_TRANSLATE_NOOP("ShellsText", "Orphan?"));
    case Mark::SameUser:
        return text(QT_TRANSLATE_NOOP("ShellsText", "Same user"));
    case Mark::Ours:
        //: A shell that this program opened.
        return text(QT_TRANSLATE_NOOP("ShellsText", "Ours"));
    case Mark::InUse:
        return text(QT_TRANSLATE_NOOP("ShellsText", "Ours, in use"));
    case Mark::Others:
        //: A shell of another user.
        return text(QT_TRANSLATE_NOOP("ShellsText", "Other user"));
    }
    Q_UNREACHABLE();
}

QIcon markIcon(Mark mark)
{
    switch (mark) {
    case Mark::Orphan:
        return tintedIcon(u"warning"_s, SemanticColors::attention);
    case Mark::SameUser:
        return tintedIcon(u"key"_s, SemanticColors::muted);
    case Mark::Ours:
        return tintedIcon(u"shell"_s, SemanticColors::muted);
    case Mark::InUse:
        return tintedIcon(u"shell"_s, SemanticColors::ok);
    case Mark::Others:
        return tintedIcon(u"state-before-open"_s, SemanticColors::muted);
    }
    Q_UNREACHABLE();
}

QString markMeaning(const RemoteShells::Entry &entry)
{
    switch (markOf(entry)) {
    case Mark::Orphan:
        return text(QT_TRANSLATE_NOOP("ShellsText",
                        "The connection's own user opened it elsewhere or earlier, and it was probably left "
                        "behind. %1."))
            .arg(orphanReason(entry));
    case Mark::SameUser:
        return text(QT_TRANSLATE_NOOP(
            "ShellsText", "The connection's own user opened it, but not with this program in this run."));
    case Mark::Ours:
        return text(QT_TRANSLATE_NOOP(
            "ShellsText", "This program opened it and counts it as closed; the server still lists it."));
    case Mark::InUse:
        return text(QT_TRANSLATE_NOOP("ShellsText", "This program opened it and is using it."));
    case Mark::Others:
        return text(QT_TRANSLATE_NOOP("ShellsText", "Another user opened it."));
    }
    Q_UNREACHABLE();
}

QString orphanReason(const RemoteShells::Entry &entry)
{
    if (!entry.isOrphanCandidate)
        return {};
    const auto unused = entry.info.inactivity();
    if (!entry.info.isDisconnected())
        return text(QT_TRANSLATE_NOOP("ShellsText", "Unused for %1"))
            .arg(duration(unused.value_or(milliseconds(0))));
    if (!unused || *unused < 1s)
        return text(QT_TRANSLATE_NOOP("ShellsText", "Disconnected"));
    return text(QT_TRANSLATE_NOOP("ShellsText", "Disconnected, unused for %1")).arg(duration(*unused));
}

QString kind(const QString &resourceUri)
{
    const QString uri = safeLine(resourceUri);
    if (uri.endsWith("/windows/shell/cmd"_L1, Qt::CaseInsensitive))
        return u"cmd"_s;
    const qsizetype slash = uri.lastIndexOf(u'/');
    const bool isPowerShell = uri.lastIndexOf("/powershell"_L1, slash, Qt::CaseInsensitive) >= 0;
    return isPowerShell && slash + 1 < uri.size() ? uri.sliced(slash + 1) : uri;
}

QString duration(milliseconds time)
{
    const qint64 all = std::max<qint64>(0, floor<seconds>(time).count());
    const auto twoDigits = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    const QString tail = twoDigits(all / 60 % 60) + u':' + twoDigits(all % 60);
    const qint64 days = all / (24 * 60 * 60);
    const qint64 hours = all / (60 * 60) % 24;
    if (days == 0)
        return QString::number(hours) + u':' + tail;
    //: %1: a number of days, %2: hours, minutes and seconds: "3 d 01:04:09".
    return text(QT_TRANSLATE_NOOP("ShellsText", "%1 d %2")).arg(days).arg(twoDigits(hours) + u':' + tail);
}

std::optional<qint64> bytes(const QString &memory)
{
    static const QRegularExpression pattern(
        u"^\\s*(\\d+(?:\\.\\d+)?)\\s*([KMGT]?)i?B?\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(memory);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr double most = 9e18;
    double value = match.captured(1).toDouble();
    if (const QString unit = match.captured(2).toUpper(); !unit.isEmpty()) {
        for (qsizetype steps = QStringView(u"KMGT").indexOf(unit.front()); steps >= 0; --steps)
            value *= 1024;
    }
    return value < most ? std::optional(qint64(value)) : std::nullopt;
}

QString problem(const TransportError &error)
{
    constexpr qsizetype longest = 500;
    return clipped(safeLine(error.message), longest);
}

bool meansNoShells(const TransportError &error)
{
    if (!error.fault)
        return false;
    const QString &subcode = error.fault->subcode;
    return subcode == "InvalidResourceURI"_L1 || subcode == "DestinationUnreachable"_L1
        || subcode == "ActionNotSupported"_L1;
}

bool meansDenied(const TransportError &error)
{
    return error.kind == TransportError::Kind::Authentication
        || (error.fault
            && (error.fault->wsmanCode == win32AccessDenied || error.fault->subcode == "AccessDenied"_L1));
}

} // namespace ShellsText
