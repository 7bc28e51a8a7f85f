/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "prettyxml.h"

#include "xmlreader.h"

#include <QDomDocument>
#include <QStringDecoder>

namespace Wsman {

namespace {

QString toPlainText(const QByteArray &bytes)
{
    QStringDecoder decode(QStringDecoder::encodingForData(bytes, u'<').value_or(QStringDecoder::Utf8));
    return decode(bytes);
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
    return document.toString(2);
}

} // namespace Wsman
