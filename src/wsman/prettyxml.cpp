/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "prettyxml.h"

#include "xmlreader.h"

#include <QDomDocument>
#include <QStringDecoder>
#include <QXmlStreamReader>

namespace Wsman {

namespace {

QString toPlainText(const QByteArray &bytes)
{
    QStringDecoder decode(QStringDecoder::encodingForData(bytes, u'<').value_or(QStringDecoder::Utf8));
    return decode(bytes);
}

/// By how many characters each element is to be moved in for each one around it. Not at all where that would
/// be most of the text, as with many elements at a great depth.
int indentFor(const QByteArray &bytes)
{
    constexpr int usual = 2;
    constexpr qsizetype most = 4;
    constexpr qsizetype always = qsizetype(64) * 1024;
    QXmlStreamReader xml(bytes);
    qsizetype depth = 0;
    qsizetype blanks = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        depth -= xml.isEndElement() ? 1 : 0;
        if (xml.isStartElement() || xml.isEndElement())
            blanks += depth * usual;
        depth += xml.isStartElement() ? 1 : 0;
    }
    return blanks > always + most * bytes.size() ? 0 : usual;
}

} // namespace

QString prettyXml(const QByteArray &bytes)
{
    // QDomDocument is built and printed by recursion, so what it gets must have passed the limits first.
    XmlReader check(bytes);
    check.finish();
    QDomDocument document;
    if (check.hasError() || !document.setContent(bytes))
        return toPlainText(bytes);
    return document.toString(indentFor(bytes));
}

} // namespace Wsman
