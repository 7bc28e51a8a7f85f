/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "commandline.h"

#include "shelltexts.h"
#include "streamprograms.h"
#include "textprogram.h"
#include "timedprograms.h"

#include <QRegularExpression>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace {

/// A command line, taken apart.
struct Words {
    QString name; ///< in small letters, without .exe
    QString rest; ///< all that stands behind the name, as it is
    QStringList arguments;
    bool toErrors = false;
};

Words wordsOf(QString line)
{
    static const QRegularExpression redirection(u"\\s*1?>&2\\s*"_s);
    static const QRegularExpression spaces(u"\\s+"_s);
    Words words;
    words.toErrors = line.contains(redirection);
    line.remove(redirection);
    line = line.trimmed();
    const QRegularExpressionMatch gap = spaces.match(line);
    words.name = (gap.hasMatch() ? line.left(gap.capturedStart()) : line).toLower();
    words.name.remove(u'"');
    if (words.name.endsWith(".exe"_L1))
        words.name.chop(4);
    words.rest = gap.hasMatch() ? line.mid(gap.capturedEnd()) : QString();
    words.arguments = words.rest.split(spaces, Qt::SkipEmptyParts);
    return words;
}

/// Replaces %NAME%; a variable that is not set stays as it was written.
QString expanded(const QString &text, const CommandSurroundings &surroundings)
{
    static const QRegularExpression variable(u"%([^%\\s]+)%"_s);
    QString result;
    qsizetype done = 0;
    for (auto it = variable.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto value = ShellTexts::variable(surroundings, match.captured(1));
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += value.value_or(match.captured(0));
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

/// In the code page of the shell, as far as it can be told: what is neither UTF-8 nor Windows-1252 has only
/// the characters that all code pages share.
QByteArray encoded(const QString &text, int codePage)
{
    if (codePage == 65001)
        return text.toUtf8();
    QByteArray bytes = text.toLatin1();
    if (codePage != 1252 && codePage != 28591) {
        for (char &byte : bytes)
            byte = static_cast<unsigned char>(byte) < 0x80 ? byte : '?';
    }
    return bytes;
}

/// The number behind one of these switches, e.g. "-n 4" or "/t 4"; nullopt when there is none.
std::optional<int> numberAfter(const QStringList &arguments, QLatin1Char name)
{
    for (qsizetype i = 0; i + 1 < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        bool ok = false;
        const int number = arguments.at(i + 1).toInt(&ok);
        const bool isSwitch = argument.size() == 2 && (argument.front() == u'-' || argument.front() == u'/');
        if (ok && isSwitch && argument.back().toLower() == name)
            return number;
    }
    return std::nullopt;
}

std::unique_ptr<Program> makePing(const Words &words)
{
    if (words.arguments.isEmpty())
        return std::make_unique<TextProgram>("\r\nUsage: ping [-t] [-n count] target_name\r\n", "", 1);
    const bool endless = words.arguments.contains("-t"_L1);
    const int count = endless ? -1 : qMax(1, numberAfter(words.arguments, 'n'_L1).value_or(4));
    return std::make_unique<PingProgram>(words.arguments.last().toUtf8(), count);
}

std::unique_ptr<Program> makeFlood(const Words &words)
{
    const qint64 lines = words.arguments.value(0).toLongLong();
    const int width = words.arguments.value(1, u"40"_s).toInt();
    return std::make_unique<FloodProgram>(qMax<qint64>(lines, 0), qBound(1, width, 64 * 1024));
}

std::unique_ptr<Program> makeStreamProgram(const Words &words)
{
    if (words.name == "type"_L1 && words.rest.compare("con"_L1, Qt::CaseInsensitive) == 0)
        return std::make_unique<CopyProgram>();
    if (words.name == "flood"_L1)
        return makeFlood(words);
    if (words.name == "ping"_L1)
        return makePing(words);
    if (words.name == "timeout"_L1) {
        if (const auto seconds = numberAfter(words.arguments, 't'_L1))
            return std::make_unique<TimeoutProgram>(qMax(0, *seconds));
    }
    return {};
}

} // namespace

std::unique_ptr<Program> makeProgram(const QString &commandLine, const CommandSurroundings &surroundings)
{
    const Words words = wordsOf(expanded(commandLine, surroundings));
    if (auto program = makeStreamProgram(words))
        return program;
    const ShellTexts::Outcome outcome
        = ShellTexts::run(words.name, words.rest, words.arguments, surroundings);
    QByteArray output = encoded(outcome.output, surroundings.codePage);
    QByteArray errors = encoded(outcome.errors, surroundings.codePage);
    if (words.toErrors)
        std::swap(output, errors);
    return std::make_unique<TextProgram>(output, errors, outcome.exitCode);
}

bool isExecutable(const QString &commandLine)
{
    static const QStringList executables{ u"hostname"_s, u"ipconfig"_s, u"ping"_s, u"timeout"_s, u"flood"_s };
    return executables.contains(wordsOf(commandLine).name);
}
