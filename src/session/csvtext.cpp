/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "csvtext.h"

using namespace Qt::StringLiterals;

QString CsvText::field(QString text)
{
    constexpr QStringView formulaStarts = u"=+-@\t\r";
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    const bool isPlain
        = !text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r');
    return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString CsvText::line(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted.append(field(text));
    return quoted.join(u',') + u"\r\n"_s;
}
