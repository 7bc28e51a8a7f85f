/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "pseudotranslator.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto opening = "[!! "_L1;
constexpr auto closing = " !!]"_L1;
/// The length of the words that make a text longer.
constexpr qsizetype paddingWord = 6;
/// What Qt asks of translators besides texts.
constexpr auto direction = "QT_LAYOUT_DIRECTION";

constexpr QStringView plain = u"ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz";
constexpr QStringView accented = u"ÂĈĎÉĜĤÎĴĶĻŅŌŔŠŢŬŴÝŽåĉďéĝĥîĵķļņōŕšţŭŵýž";
static_assert(plain.size() == accented.size());

/// What a translator keeps: placeholders, markup, entities, access keys, and shortcuts in menus.
const QRegularExpression &kept()
{
    static const QRegularExpression expression(u"%L?(?:\\d+|[nvmp])|</?[a-z][^<>]*>|&[a-z]+;|&.|\\t.*$"_s);
    return expression;
}

QString withAccents(const QString &text)
{
    QString result;
    for (const QChar letter : text) {
        const qsizetype at = plain.indexOf(letter);
        result.append(at < 0 ? letter : accented.at(at));
    }
    return result;
}

bool hasLetters(QString text)
{
    text.remove(kept());
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

} // namespace

PseudoTranslator::PseudoTranslator(QObject *parent)
    : QTranslator(parent)
{
    (void)m_english.load(u":/i18n/wsman-explorer_en.qm"_s);
}

QString PseudoTranslator::translate(
    const char *context, const char *source, const char *disambiguation, int n) const
{
    if (qstrcmp(source, direction) == 0)
        return {};
    const QString english = m_english.translate(context, source, disambiguation, n);
    return pseudo(english.isNull() ? QString::fromUtf8(source) : english);
}

QString PseudoTranslator::pseudo(const QString &text)
{
    // "&Help" has letters too, beside its key.
    if (!hasLetters(text) && !hasLetters(QString(text).remove(u'&')))
        return text;
    QString body;
    qsizetype last = 0;
    for (auto matches = kept().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        body += withAccents(text.sliced(last, match.capturedStart() - last)) + match.captured();
        last = match.capturedEnd();
    }
    body += withAccents(text.sliced(last));
    // Blanks at the ends belong to the place, and a pattern of files must end the name of a filter.
    static const QRegularExpression parts(
        u"^(\\s*)(.*?)( \\(\\*.*\\)|\\t[^\\t]*)?(\\s*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = parts.match(body);
    QString padding;
    for (qsizetype i = opening.size() + closing.size(); i < (text.size() * 2 + 4) / 5; ++i)
        padding += padding.size() % (paddingWord + 1) == 0 ? u' ' : u'~';
    return match.captured(1) + opening + match.captured(2) + padding + closing + match.captured(3)
        + match.captured(4);
}

QString PseudoTranslator::withoutMarked(QString text)
{
    // From the inside out, as what is filled in may be marked too.
    static const QRegularExpression innermost(
        u"\\[!! (?:(?!\\[!! | !!\\]).)*+ !!\\]"_s, QRegularExpression::DotMatchesEverythingOption);
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text.remove(innermost);
    }
    return text;
}
