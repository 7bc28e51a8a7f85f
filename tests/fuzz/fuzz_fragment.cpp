/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fuzztarget.h"

#include "prettyxml.h"
#include "xmlfragment.h"
#include "xmlreader.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Wsman;

namespace {

/// A request with the piece in it.
QString written(const QString &fragment)
{
    QString document;
    QXmlStreamWriter xml(&document);
    xml.writeStartElement("r"_L1);
    writeFragment(xml, fragment);
    xml.writeEndElement();
    return document;
}

QString innerOf(const QString &document)
{
    XmlReader xml(document);
    return xml.nextChild() ? xml.innerFragment() : QString();
}

/// XML 1.0 2.2; of what stands outside nothing can be written.
bool hasOnlyXmlCharacters(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() >= 0x20 ? c.unicode() < 0xFFFE : c == u'\n' || c == u'\t';
    }) && text.isValidUtf16();
}

/// Written once and read again, a piece stays what it is.
void checkCopy(const QString &fragment)
{
    const QString document = written(fragment);
    XmlReader check(document);
    check.finish();
    require(!check.hasError(), "what is written is well-formed");
    const QString once = innerOf(document);
    require(fragmentError(once).isEmpty(), "a piece that was read can be sent");
    require(innerOf(written(once)) == once, "a piece is the same after it was sent and read");
}

const FuzzTarget target("fragment", [](const QByteArray &bytes) {
    const QString pretty = prettyXml(bytes);
    require(pretty.size() <= 65536 + 16 * bytes.size(), "a document does not grow when it is shown");
    const QString text = QString::fromUtf8(bytes);
    if (hasOnlyXmlCharacters(text))
        checkCopy(text);
});

} // namespace
