/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "xmlreader.h"

#include "namespaces.h"
#include "xmlfragment.h"

#include <QStringDecoder>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

/// How many times its own size all copies out of a document may have, and what may be copied of a small one.
/// Three or four times are usual where short elements use the namespaces of the envelope.
constexpr qsizetype mostCopies = 8;
constexpr qsizetype alwaysCopyable = qsizetype(64) * 1024;
constexpr QLatin1StringView tooLong{ "The names in the document are too long for its elements" };

/// Of ` a=""`.
constexpr size_t shortestAttribute = 5;

/// How many attributes stand in the tag that begins the text.
template <typename Char> int countAttributes(std::basic_string_view<Char> tag)
{
    int attributes = 0;
    char16_t quote = 0;
    for (const Char unit : tag) {
        const auto c = char16_t(unit);
        if (quote != 0) {
            quote = c == quote ? char16_t(0) : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            ++attributes;
        } else if (c == u'>') {
            break;
        }
    }
    return attributes;
}

/// Whether some tag has more attributes than XmlReader takes. QXmlStreamReader can only be asked when it has
/// compared them all. Within a tag "<" cannot stand, so that only what is long before the next one has to be
/// looked at; and whether one is long is seen from where it would have to go on, without a look at each.
template <typename Char> bool hasTooManyAttributes(std::basic_string_view<Char> text)
{
    constexpr auto shortEnough = size_t(XmlReader::maximumAttributes) * shortestAttribute;
    for (size_t begin = text.find(Char('<')); begin < text.size() && text.size() - begin > shortEnough;) {
        const size_t later = text.rfind(Char('<'), begin + shortEnough);
        if (later > begin) {
            begin = later;
            continue;
        }
        const size_t end = std::min(text.find(Char('<'), begin + 1), text.size());
        if (countAttributes(text.substr(begin, end - begin)) > XmlReader::maximumAttributes)
            return true;
        begin = end;
    }
    return false;
}

/// Whether bytes that are no UTF-16 or UTF-32 say that they are. QXmlStreamReader believes it from there on.
bool liesAboutEncoding(const QByteArray &bytes)
{
    const QByteArray declaration = bytes.startsWith("<?xml") ? bytes.left(bytes.indexOf("?>")) : QByteArray();
    return declaration.contains("16") || declaration.contains("32");
}

} // namespace

XmlReader::XmlReader(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes, u'<').value_or(QStringConverter::Utf8);
    if (encoding != QStringConverter::Utf8 || liesAboutEncoding(bytes)) {
        QStringDecoder decode(encoding);
        start(decode(bytes));
        if (decode.hasError())
            fail(u"Incorrectly encoded content"_s);
        return;
    }
    m_xml.setEntityExpansionLimit(0);
    m_xml.addData(bytes);
    m_copyable = alwaysCopyable + mostCopies * bytes.size();
    if (hasTooManyAttributes(std::string_view(bytes.constData(), size_t(bytes.size()))))
        fail(u"An element has more than %1 attributes"_s.arg(maximumAttributes));
}

XmlReader::XmlReader(const QString &text)
{
    start(text);
}

void XmlReader::start(const QString &text)
{
    m_xml.setEntityExpansionLimit(0);
    m_xml.addData(text);
    m_copyable = alwaysCopyable + mostCopies * text.size();
    if (hasTooManyAttributes(std::u16string_view(QStringView(text).utf16(), size_t(text.size()))))
        fail(u"An element has more than %1 attributes"_s.arg(maximumAttributes));
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
        enter();
    } else if (token == QXmlStreamReader::EndElement) {
        --m_depth;
    } else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
        fail(u"Document types and entities are not allowed"_s);
    }
    return m_xml.hasError() ? QXmlStreamReader::Invalid : token;
}

void XmlReader::enter()
{
    if (++m_depth > maximumDepth) {
        fail(u"Elements are nested deeper than %1"_s.arg(maximumDepth));
        return;
    }
    qsizetype &namespaces = m_namespaces.at(size_t(m_depth));
    namespaces = m_namespaces.at(size_t(m_depth - 1)) + m_xml.namespaceDeclarations().size();
    if (namespaces > maximumNamespaces)
        fail(u"More than %1 namespaces are declared at once"_s.arg(maximumNamespaces));
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
            addText(*text);
    }
    return false;
}

void XmlReader::addText(QString &text) const
{
    // Mostly the first piece is all there is, and needs no room to grow.
    if (text.isEmpty())
        text = m_xml.text().toString();
    else
        text.append(m_xml.text());
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
        if (xml.size() > m_copyable)
            fail(QString(tooLong));
    }
    m_copyable -= xml.size();
    return xml;
}

void XmlReader::spend(qsizetype characters)
{
    m_copyable -= characters;
    if (m_copyable < 0)
        fail(QString(tooLong));
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
