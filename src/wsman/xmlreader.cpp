/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "xmlreader.h"

#include "namespaces.h"
#include "xmlfragment.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Wsman {

XmlReader::XmlReader(const QByteArray &bytes)
    : m_xml(bytes)
{
    m_xml.setEntityExpansionLimit(0);
}

XmlReader::XmlReader(const QString &text)
    : m_xml(text)
{
    m_xml.setEntityExpansionLimit(0);
}

bool XmlReader::hasUtf16Mark(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

XmlReader XmlReader::forMessage(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.toLower();
    if (!name.startsWith("utf-16") || hasUtf16Mark(bytes) || bytes.startsWith("\xEF\xBB\xBF"))
        return XmlReader(bytes);
    // Without a mark UTF-16 is big-endian by the letter (RFC 2781) and little-endian by Windows' habit.
    const bool bigEndian = name == "utf-16be" || bytes.startsWith('\0');
    QStringDecoder decode(bigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    return XmlReader(QString(decode(bytes)));
}

QXmlStreamReader::TokenType XmlReader::advance()
{
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement) {
        if (++m_depth > maximumDepth)
            fail(u"Elements are nested deeper than %1"_s.arg(maximumDepth));
    } else if (token == QXmlStreamReader::EndElement) {
        --m_depth;
    } else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
        fail(u"Document types and entities are not allowed"_s);
    }
    return m_xml.hasError() ? QXmlStreamReader::Invalid : token;
}

bool XmlReader::nextChild(QString *text)
{
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = advance();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement)
            return false;
        if (token == QXmlStreamReader::Characters && text)
            text->append(m_xml.text());
    }
    return false;
}

void XmlReader::skip()
{
    const int outside = m_depth - 1;
    while (!m_xml.atEnd() && m_depth > outside)
        advance();
}

QString XmlReader::text()
{
    QString text;
    while (nextChild(&text))
        skip();
    return text.trimmed();
}

QString XmlReader::copy(bool withOwnTags)
{
    QString xml;
    QXmlStreamWriter writer(&xml);
    FragmentWriter fragment(writer);
    const int outside = m_depth - 1;
    if (withOwnTags)
        fragment.copyToken(m_xml);
    while (!m_xml.atEnd() && m_depth > outside) {
        if (advance() != QXmlStreamReader::Invalid && (withOwnTags || m_depth > outside))
            fragment.copyToken(m_xml);
    }
    return xml;
}

QString XmlReader::fragment()
{
    return copy(true);
}

QString XmlReader::innerFragment()
{
    return copy(false).trimmed();
}

void XmlReader::finish()
{
    while (!m_xml.atEnd())
        advance();
}

QString XmlReader::attribute(QLatin1StringView localName) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == localName)
            return attribute.value().toString();
    }
    return {};
}

bool XmlReader::isNil() const
{
    return isNil(m_xml.attributes());
}

bool XmlReader::isNil(const QXmlStreamAttributes &attributes)
{
    const QStringView value = attributes.value(Ns::schemaInstance, "nil"_L1);
    return value == "true"_L1 || value == "1"_L1;
}

void XmlReader::fail(const QString &reason)
{
    if (!m_xml.hasError())
        m_xml.raiseError(reason);
}

QString XmlReader::error() const
{
    if (!m_xml.hasError())
        return {};
    return u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString());
}

} // namespace Wsman
