/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "httpheaders.h"

#include <QList>

namespace {

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

/// Splits at `separator` where it does not stand in quotes.
QList<QByteArray> splitUnquoted(const QByteArray &value, char separator)
{
    QList<QByteArray> parts;
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value.at(i);
        if (c == '\\' && quoted)
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (c == separator && !quoted) {
            parts.append(value.mid(start, i - start).trimmed());
            start = i + 1;
        }
    }
    parts.append(value.mid(start).trimmed());
    return parts;
}

} // namespace

namespace HttpHeaders {

QStringList authenticationSchemes(const QByteArray &value)
{
    QStringList schemes;
    const QList<QByteArray> parts = splitUnquoted(value, ',');
    for (const QByteArray &part : parts) {
        qsizetype end = 0;
        while (end < part.size() && isTokenCharacter(part.at(end)))
            ++end;
        // A part that goes on with "=" is a parameter of the challenge before it: realm="x"
        const bool isScheme = end > 0 && (end == part.size() || part.at(end) == ' ' || part.at(end) == '\t')
            && !part.mid(end).trimmed().startsWith('=');
        const QString name = QString::fromLatin1(part.first(end));
        if (isScheme && !schemes.contains(name, Qt::CaseInsensitive))
            schemes.append(name);
    }
    return schemes;
}

QByteArray challengeToken(const QByteArray &value, const QByteArray &scheme)
{
    const QList<QByteArray> parts = splitUnquoted(value, ',');
    for (const QByteArray &part : parts) {
        if (part.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0
            && part.mid(scheme.size()).startsWith(' '))
            return part.mid(scheme.size()).trimmed();
    }
    return {};
}

QByteArray mediaType(const QByteArray &contentType)
{
    return splitUnquoted(contentType, ';').constFirst().toLower();
}

QByteArray charset(const QByteArray &contentType)
{
    const QList<QByteArray> parts = splitUnquoted(contentType, ';');
    for (const QByteArray &part : parts) {
        if (!part.toLower().startsWith("charset="))
            continue;
        QByteArray name = part.mid(8).trimmed().toLower();
        if (name.size() >= 2 && name.startsWith('"') && name.endsWith('"'))
            name = name.mid(1, name.size() - 2);
        return name;
    }
    return {};
}

} // namespace HttpHeaders
