/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellscolumns.h"

#include "displaytext.h"
#include "duration.h"
#include "shellstext.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace ShellsColumns {

namespace {

using Duration = std::optional<milliseconds>;

/// All that is the same for every shell, in the order of the columns.
struct Facts {
    const char *title;
    const char *explanation;
    bool isNumber;
    bool isHiddenAtFirst;
    const char *sample;
};

constexpr Facts facts[] = {
    //: Heading: whether a shell is ours, of the same user, or of another.
    { QT_TRANSLATE_NOOP("ShellsColumns", "Origin"),
        QT_TRANSLATE_NOOP("ShellsColumns", "Whether this program or its user opened it"), false, false,
        "Ours, in use" },
    { QT_TRANSLATE_NOOP("ShellsColumns", "Owner"), "", false, false, "CONTOSO\\administr" },
    //: Heading: the address from which the shell was opened.
    { QT_TRANSLATE_NOOP("ShellsColumns", "Client"),
        QT_TRANSLATE_NOOP("ShellsColumns", "The address from which it was opened"), false, false,
        "192.168.200.200" },
    //: Heading: cmd or PowerShell.
    { QT_TRANSLATE_NOOP("ShellsColumns", "Kind"),
        QT_TRANSLATE_NOOP("ShellsColumns", "cmd, or the name of the PowerShell endpoint"), false, false,
        "Microsoft.PowerShell" },
    { QT_TRANSLATE_NOOP("ShellsColumns", "State"),
        QT_TRANSLATE_NOOP("ShellsColumns", "Whether a client is connected to it"), false, false,
        "Disconnected" },
    //: Heading: a time without use.
    { QT_TRANSLATE_NOOP("ShellsColumns", "Idle"),
        QT_TRANSLATE_NOOP("ShellsColumns", "How long nobody has used it"), true, false, "00:00:00" },
    { QT_TRANSLATE_NOOP("ShellsColumns", "Expires in"),
        QT_TRANSLATE_NOOP("ShellsColumns",
            "When its idle time-out ends it if nobody uses it: idle time-out less idle time"),
        true, false, "00:00:00" },
    //: Heading: how long a shell has been open.
    { QT_TRANSLATE_NOOP("ShellsColumns", "Age"),
        QT_TRANSLATE_NOOP("ShellsColumns", "How long it has been open"), true, false, "0 d 00:00:00" },
    { QT_TRANSLATE_NOOP("ShellsColumns", "Memory"), "", true, false, "Memory" },
    { QT_TRANSLATE_NOOP("ShellsColumns", "Processes"),
        QT_TRANSLATE_NOOP("ShellsColumns", "How many processes run in it"), true, false, "Processes" },
    { QT_TRANSLATE_NOOP("ShellsColumns", "Id"),
        QT_TRANSLATE_NOOP("ShellsColumns", "The ShellId, by which the server knows it"), false, false,
        "00000000-0000-0000" },
    { QT_TRANSLATE_NOOP("ShellsColumns", "Process Id"),
        QT_TRANSLATE_NOOP("ShellsColumns", "Of the process at the server that hosts it"), true, true,
        "Process Id" },
    { QT_TRANSLATE_NOOP("ShellsColumns", "Name"), "", false, true, "WinRM nightly backup" },
    { QT_TRANSLATE_NOOP("ShellsColumns", "Idle Time-out"),
        QT_TRANSLATE_NOOP("ShellsColumns", "After that time without use the server ends it"), true, true,
        "Idle Time-out" },
    { QT_TRANSLATE_NOOP("ShellsColumns", "Longest Idle Time-out"),
        QT_TRANSLATE_NOOP("ShellsColumns", "The longest that a client may ask for"), true, true,
        "Longest Idle Time-out" },
    //: Heading: names of input streams.
    { QT_TRANSLATE_NOOP("ShellsColumns", "Input"), QT_TRANSLATE_NOOP("ShellsColumns", "Its input streams"),
        false, true, "stdin pr" },
    //: Heading: names of output streams.
    { QT_TRANSLATE_NOOP("ShellsColumns", "Output"), QT_TRANSLATE_NOOP("ShellsColumns", "Its output streams"),
        false, true, "stdout stderr" },
    //: Heading: language of the messages in a shell.
    { QT_TRANSLATE_NOOP("ShellsColumns", "Locale"), "", false, true, "Locale" },
    { QT_TRANSLATE_NOOP("ShellsColumns", "Data Locale"), "", false, true, "Data Locale" },
    { QT_TRANSLATE_NOOP("ShellsColumns", "Compression"), "", false, true, "Compression" },
    { QT_TRANSLATE_NOOP("ShellsColumns", "Profile Loaded"),
        QT_TRANSLATE_NOOP("ShellsColumns", "Whether the profile of its user was loaded"), false, true,
        "Profile Loaded" },
    { QT_TRANSLATE_NOOP("ShellsColumns", "Encoding"), "", false, true, "Encoding" },
    //: Heading: WS-Man's BufferMode of the output.
    { QT_TRANSLATE_NOOP("ShellsColumns", "Buffering"),
        QT_TRANSLATE_NOOP(
            "ShellsColumns", "What happens to its output while no client is connected: Block or Drop"),
        false, true, "Buffering" },
    { QT_TRANSLATE_NOOP("ShellsColumns", "Resource URI"), "", false, true,
        "http://schemas.microsoft.com/wbem/wsman/1" },
    //: Heading: what became of ending a shell.
    { QT_TRANSLATE_NOOP("ShellsColumns", "Result"),
        QT_TRANSLATE_NOOP("ShellsColumns", "Result of ending it"), false, true,
        "Not ended: Access is denied." },
};
static_assert(std::size(facts) == ColumnCount);

QString translated(const char *source)
{
    return *source ? QCoreApplication::translate("ShellsColumns", source) : QString();
}

QString durationText(const Duration &time)
{
    return time ? ShellsText::duration(*time) : QString();
}

/// A time that went on since the server told it.
QString grownText(const Duration &time, const QDateTime &readAt, const QDateTime &now)
{
    return time ? ShellsText::duration(*time + milliseconds(qMax<qint64>(0, readAt.msecsTo(now))))
                : QString();
}

QVariant numberOf(const Duration &time)
{
    return time ? QVariant(qint64(time->count())) : QVariant(std::numeric_limits<qint64>::max());
}

QVariant numberOf(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? number : std::numeric_limits<qint64>::max();
}

} // namespace

QString title(Column column)
{
    return translated(facts[column].title);
}

QString explanation(Column column)
{
    return translated(facts[column].explanation);
}

QString text(const RemoteShells::Entry &entry, Column column, const QDateTime &readAt, const QDateTime &now)
{
    const Wsman::ShellInfo &info = entry.info;
    switch (column) {
    case Whose:
        return ShellsText::markName(ShellsText::markOf(entry));
    case Owner:
        return safeLine(info.owner);
    case Client:
        return safeLine(info.clientIp);
    case Kind:
        return ShellsText::kind(info.resourceUri);
    case State:
        return safeLine(info.state);
    case Idle:
        return grownText(info.inactivity(), readAt, now);
    case Expires:
        return entry.expiresAt.isValid() ? ShellsText::duration(milliseconds(now.msecsTo(entry.expiresAt)))
                                         : QString();
    case Age:
        return grownText(info.runTime(), readAt, now);
    case Memory:
        return safeLine(info.memoryUsed);
    case ChildProcesses:
        return safeLine(info.childProcesses);
    case Id:
        return safeLine(info.shellId);
    case Process:
        return safeLine(info.processId);
    case Name:
        return safeLine(info.name);
    case IdleLimit:
        return durationText(Wsman::parseDuration(info.idleTimeout));
    case LongestIdleLimit:
        return durationText(Wsman::parseDuration(info.maxIdleTimeout));
    case InputStreams:
        return safeLine(info.inputStreams);
    case OutputStreams:
        return safeLine(info.outputStreams);
    case Locale:
        return safeLine(info.locale);
    case DataLocale:
        return safeLine(info.dataLocale);
    case Compression:
        return safeLine(info.compressionMode);
    case Profile:
        return safeLine(info.profileLoaded);
    case Encoding:
        return safeLine(info.encoding);
    case BufferMode:
        return safeLine(info.bufferMode);
    case ResourceUri:
        return safeLine(info.resourceUri);
    case Result:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant sortValue(const RemoteShells::Entry &entry, Column column)
{
    const Wsman::ShellInfo &info = entry.info;
    switch (column) {
    case Whose:
        return qint64(ShellsText::markOf(entry));
    case Idle:
        return numberOf(info.inactivity());
    case Expires:
        return entry.expiresAt.isValid() ? entry.expiresAt.toMSecsSinceEpoch()
                                         : std::numeric_limits<qint64>::max();
    case Age:
        return numberOf(info.runTime());
    case Memory:
        return ShellsText::bytes(info.memoryUsed).value_or(std::numeric_limits<qint64>::max());
    case ChildProcesses:
        return numberOf(info.childProcesses);
    case Process:
        return numberOf(info.processId);
    case IdleLimit:
        return numberOf(Wsman::parseDuration(info.idleTimeout));
    case LongestIdleLimit:
        return numberOf(Wsman::parseDuration(info.maxIdleTimeout));
    case Owner:
    case Client:
    case Kind:
    case State:
    case Id:
    case Name:
    case InputStreams:
    case OutputStreams:
    case Locale:
    case DataLocale:
    case Compression:
    case Profile:
    case Encoding:
    case BufferMode:
    case ResourceUri:
    case Result:
    case ColumnCount:
        break;
    }
    return text(entry, column, {}, {});
}

bool isNumber(Column column)
{
    return facts[column].isNumber;
}

bool isTicking(Column column)
{
    return column == Idle || column == Expires || column == Age;
}

bool isHiddenAtFirst(Column column)
{
    return facts[column].isHiddenAtFirst;
}

QString sample(Column column)
{
    // The longest of ShellsText's.
    return column == Whose ? QCoreApplication::translate("ShellsText", "Ours, in use")
                           : QString::fromLatin1(facts[column].sample);
}

} // namespace ShellsColumns
