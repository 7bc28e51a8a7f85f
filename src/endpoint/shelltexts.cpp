/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shelltexts.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace ShellTexts {

namespace {

QString directory(const CommandSurroundings &surroundings)
{
    if (!surroundings.workingDirectory.isEmpty())
        return surroundings.workingDirectory;
    return u"C:\\Users\\"_s + surroundings.user.section(u'\\', -1);
}

/// By their names in capitals, which is how "set" sorts them.
QMap<QString, QPair<QString, QString>> variables(const CommandSurroundings &surroundings)
{
    QVector<QPair<QString, QString>> all{
        { u"COMPUTERNAME"_s, surroundings.computer.toUpper() },
        { u"ComSpec"_s, u"C:\\Windows\\system32\\cmd.exe"_s },
        { u"NUMBER_OF_PROCESSORS"_s, u"4"_s },
        { u"OS"_s, u"Windows_NT"_s },
        { u"Path"_s, u"C:\\Windows\\system32;C:\\Windows"_s },
        { u"PROMPT"_s, u"$P$G"_s },
        { u"SystemRoot"_s, u"C:\\Windows"_s },
        { u"TEMP"_s, u"C:\\Windows\\Temp"_s },
        { u"USERDOMAIN"_s, surroundings.user.section(u'\\', 0, 0) },
        { u"USERNAME"_s, surroundings.user.section(u'\\', -1) },
    };
    all += surroundings.environment;
    QMap<QString, QPair<QString, QString>> sorted;
    for (const auto &[name, value] : std::as_const(all))
        sorted.insert(name.toUpper(), { name, value });
    return sorted;
}

Outcome listDirectory(const CommandSurroundings &surroundings)
{
    return { u" Volume in drive C has no label.\r\n\r\n Directory of %1\r\n\r\n"
             "01/15/2026  09:30 AM    <DIR>          .\r\n"
             "01/15/2026  09:30 AM    <DIR>          ..\r\n"
             "01/15/2026  09:31 AM               512 notes.txt\r\n"
             "               1 File(s)            512 bytes\r\n"
             "               2 Dir(s)  64,424,509,440 bytes free\r\n"_s.arg(directory(surroundings)),
        {}, 0 };
}

Outcome listVariables(const QString &prefix, const CommandSurroundings &surroundings)
{
    Outcome outcome;
    if (prefix.contains(u'='))
        return outcome;
    const auto all = variables(surroundings);
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key().startsWith(prefix.toUpper()))
            outcome.output += it.value().first + u'=' + it.value().second + "\r\n"_L1;
    }
    if (outcome.output.isEmpty())
        return { {}, u"Environment variable %1 not defined\r\n"_s.arg(prefix), 1 };
    return outcome;
}

Outcome echo(const QString &text)
{
    return { text.isEmpty() ? u"ECHO is on.\r\n"_s : text + "\r\n"_L1, {}, 0 };
}

int exitCodeOf(const QStringList &arguments)
{
    return arguments.isEmpty() ? 0 : arguments.last().toInt();
}

Outcome unknown(const QString &name)
{
    return { {},
        u"'%1' is not recognized as an internal or external command,\r\noperable program or batch file.\r\n"_s
            .arg(name),
        1 };
}

} // namespace

Outcome run(const QString &name, const QString &rest, const QStringList &arguments,
    const CommandSurroundings &surroundings)
{
    if (name == "echo"_L1)
        return echo(rest);
    if (name == "echo."_L1)
        return { u"\r\n"_s, {}, 0 };
    if (name == "hostname"_L1)
        return { surroundings.computer + "\r\n"_L1, {}, 0 };
    if (name == "ver"_L1)
        return { u"\r\nMicrosoft Windows [Version %1]\r\n"_s.arg(surroundings.osVersion), {}, 0 };
    if (name == "dir"_L1)
        return listDirectory(surroundings);
    if (name == "set"_L1)
        return listVariables(rest, surroundings);
    if (name == "cd"_L1 || name == "chdir"_L1) // each command has a cmd.exe of its own, which ends with it
        return { rest.isEmpty() ? directory(surroundings) + "\r\n"_L1 : QString(), {}, 0 };
    if (name == "exit"_L1)
        return { {}, {}, exitCodeOf(arguments) };
    if (name == "ipconfig"_L1)
        return { u"\r\nWindows IP Configuration\r\n\r\n\r\nEthernet adapter Ethernet:\r\n\r\n"
                 "   IPv4 Address. . . . . . . . . . . : 127.0.0.1\r\n"
                 "   Subnet Mask . . . . . . . . . . . : 255.0.0.0\r\n"_s,
            {}, 0 };
    if (name == "type"_L1)
        return { {}, u"The system cannot find the file specified.\r\n"_s, 1 };
    return unknown(name);
}

std::optional<QString> variable(const CommandSurroundings &surroundings, const QString &name)
{
    const auto all = variables(surroundings);
    const auto it = all.find(name.toUpper());
    return it == all.end() ? std::nullopt : std::optional(it.value().second);
}

} // namespace ShellTexts
