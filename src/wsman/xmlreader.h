/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

#include <array>

namespace Wsman {

/// Reads XML that a stranger sent: a QXmlStreamReader that refuses document types, entity declarations, deep
/// nesting and whatever else makes a small document cost much time or memory, and walks by elements.
///
/// The reader always stands in one element; nextChild() enters the next child of it, skip() and the text
/// functions leave the entered child again.
class XmlReader {
public:
    /// Nesting beyond this many elements is refused.
    static constexpr int maximumDepth = 128;
    /// More attributes of one element are refused: QXmlStreamReader compares each with each.
    static constexpr int maximumAttributes = 1000;
    /// More namespaces that are in force at once are refused: it looks through all of them for each name.
    static constexpr int maximumNamespaces = 256;

    /// The encoding is taken from the byte order mark or the XML declaration, and UTF-8 else.
    explicit XmlReader(const QByteArray &bytes);
    explicit XmlReader(const QString &text);

    /// For the body of an HTTP message, whose Content-Type names `charset`; empty when it names none. A byte
    /// order mark goes before it. QXmlStreamReader knows UTF-16 by its mark alone.
    [[nodiscard]] static XmlReader forMessage(const QByteArray &bytes, const QByteArray &charset);
    [[nodiscard]] static bool hasUtf16Mark(const QByteArray &bytes);

    /// Enters the next child element, or leaves the current element and answers false when there is none.
    /// Text that stands between is appended to `text`, when given.
    bool nextChild(QString *text = nullptr);
    /// Leaves the current element, with all that is in it.
    void skip();
    /// The text of the current element without its children's, trimmed; leaves the element.
    QString text();
    /// The current element as XML that stands for itself, with the namespaces that were declared outside of
    /// it; leaves the element.
    QString fragment();
    /// The same without the element's own tags.
    QString innerFragment();
    /// Reads on to the end of the document, so that what is cut off is noticed.
    void finish();

    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] bool is(QLatin1StringView localName) const { return m_xml.name() == localName; }
    [[nodiscard]] bool is(QLatin1StringView space, QLatin1StringView localName) const
    {
        return m_xml.name() == localName && m_xml.namespaceUri() == space;
    }
    /// The value of an attribute, in any namespace; empty when it is missing.
    [[nodiscard]] QString attribute(QLatin1StringView localName) const;

    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// xsi:nil: the element stands for no value, which is another thing than an empty one.
    [[nodiscard]] bool isNil() const;
    [[nodiscard]] static bool isNil(const QXmlStreamAttributes &attributes);

    /// For who repeats what stands in the document once, as the names of elements in the paths to all that is
    /// in them: fails when the copies become much larger than the document.
    void spend(qsizetype characters);
    void fail(const QString &reason);
    [[nodiscard]] bool hasError() const { return m_xml.hasError(); }
    /// What is wrong with the document, untranslated, with its line; empty when nothing is.
    [[nodiscard]] QString error() const;

private:
    void start(const QString &text);
    QXmlStreamReader::TokenType advance();
    void enter();
    void addText(QString &text) const;
    QString copy(bool withOwnTags);

    QXmlStreamReader m_xml;
    int m_depth = 0;
    /// How many namespaces are in force in each of the elements that the reader is in.
    std::array<qsizetype, maximumDepth + 1> m_namespaces{};
    /// How many characters may still be copied. Each copy declares again what was declared outside of it, so
    /// that one long name of a namespace could become a gigabyte of them.
    qsizetype m_copyable = 0;
};

} // namespace Wsman
