/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "xmlfragment.h"

#include "xmlreader.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

QString declarationOf(QStringView prefix)
{
    return prefix.isEmpty() ? u"xmlns"_s : u"xmlns:"_s + prefix.toString();
}

/// A document has one root, a fragment may have several.
QString asDocument(const QString &fragment)
{
    return "<f>"_L1 + fragment + "</f>"_L1;
}

} // namespace

FragmentWriter::FragmentWriter(QXmlStreamWriter &writer)
    : m_writer(writer)
{
}

void FragmentWriter::copyToken(const QXmlStreamReader &reader)
{
    if (reader.isStartElement()) {
        copyStart(reader);
    } else if (reader.isEndElement()) {
        m_writer.writeEndElement();
        while (!m_scope.isEmpty() && m_scope.constLast().first == m_depth)
            m_scope.removeLast();
        --m_depth;
    } else if (reader.isCharacters()) {
        m_writer.writeCharacters(reader.text().toString());
    }
}

void FragmentWriter::copyStart(const QXmlStreamReader &reader)
{
    ++m_depth;
    m_writer.writeStartElement(reader.qualifiedName().toString());
    for (const QXmlStreamNamespaceDeclaration &declaration : reader.namespaceDeclarations()) {
        const QStringView prefix = declaration.prefix();
        m_writer.writeAttribute(declarationOf(prefix), declaration.namespaceUri().toString());
        m_scope.append({ m_depth, prefix.toString() });
    }
    declare(reader.prefix(), reader.namespaceUri());
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (!attribute.prefix().isEmpty())
            declare(attribute.prefix(), attribute.namespaceUri());
    }
    for (const QXmlStreamAttribute &attribute : attributes)
        m_writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
}

void FragmentWriter::declare(QStringView prefix, QStringView uri)
{
    const bool isKnown = prefix == "xml"_L1 || uri.isEmpty()
        || std::any_of(m_scope.cbegin(), m_scope.cend(),
            [prefix](const auto &declared) { return declared.second == prefix; });
    if (isKnown)
        return;
    m_writer.writeAttribute(declarationOf(prefix), uri.toString());
    m_scope.append({ m_depth, prefix.toString() });
}

QString fragmentError(const QString &fragment)
{
    XmlReader xml(asDocument(fragment));
    xml.finish();
    return xml.error();
}

void writeFragment(QXmlStreamWriter &xml, const QString &fragment)
{
    if (!fragmentError(fragment).isEmpty()) {
        xml.writeCharacters(fragment);
        return;
    }
    QXmlStreamReader reader(asDocument(fragment));
    FragmentWriter writer(xml);
    reader.readNextStartElement();
    for (int depth = 1; depth > 0;) {
        reader.readNext();
        depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        if (depth > 0)
            writer.copyToken(reader);
    }
}

void writeWellFormed(QXmlStreamWriter &xml, QString &target, const QString &wellFormed)
{
    xml.writeCharacters({}); // ends the tag that was begun, so that what follows is within
    target += wellFormed;
}

} // namespace Wsman
