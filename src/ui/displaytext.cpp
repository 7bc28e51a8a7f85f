/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "displaytext.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

bool isJoiner(char32_t character)
{
    return character == 0x200C || character == 0x200D;
}

bool mustBeWrittenOut(char32_t character)
{
    if (character == u'\n' || character == u'\t' || isJoiner(character))
        return false;
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph)
        return true;
    // Letters and marks to Unicode, but blank to the eye.
    constexpr std::array<char32_t, 5> blanks{ 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0 };
    return QChar::isNonCharacter(character)
        || std::find(blanks.begin(), blanks.end(), character) != blanks.end();
}

void append(QString &result, char32_t character)
{
    if (mustBeWrittenOut(character))
        result += u"<U+%1>"_s.arg(QString::number(uint(character), 16).toUpper(), 4, u'0');
    else
        result += QChar::fromUcs4(character);
}

/// Printable ASCII, which nearly all names are; lists and their sorting ask for thousands.
bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar unit) { return unit >= u' ' && unit <= u'~'; });
}

} // namespace

QString safeDisplay(const QString &text)
{
    if (isPlain(text))
        return text;
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1);
    QString result;
    result.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QChar unit = lines.at(i);
        if (unit.isHighSurrogate() && i + 1 < lines.size() && lines.at(i + 1).isLowSurrogate())
            append(result, QChar::surrogateToUcs4(unit, lines.at(++i)));
        else
            append(result, unit.unicode());
    }
    return result;
}

QString safeLine(const QString &text)
{
    return safeDisplay(text).simplified();
}

QString clipped(const QString &text, qsizetype maximum)
{
    if (text.size() <= maximum)
        return text;
    QString result = text.left(std::max<qsizetype>(maximum - 1, 0));
    if (!result.isEmpty() && result.back().isHighSurrogate())
        result.chop(1);
    return result + u'…';
}

QString withoutAccessKey(QString text)
{
    static const QRegularExpression key(u"\\s?\\(&[^&\\s]\\)|&(?!&)"_s);
    return text.remove(key);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

QString fingerprintText(const QByteArray &digest)
{
    constexpr qsizetype groupLength = 4;
    constexpr qsizetype groupsInLine = 8;
    const QString digits = QString::fromLatin1(digest.toHex().toUpper());
    QString result;
    for (qsizetype i = 0; i < digits.size(); i += groupLength) {
        if (i > 0)
            result += i % (groupLength * groupsInLine) == 0 ? u'\n' : u' ';
        result += QStringView(digits).mid(i, groupLength);
    }
    return result;
}
