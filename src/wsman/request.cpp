/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "request.h"

#include "namespaces.h"
#include "xmlfragment.h"

#include <QStringEncoder>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

void writeMustUnderstand(QXmlStreamWriter &xml, bool must)
{
    xml.writeAttribute(Ns::soap, "mustUnderstand"_L1, must ? "true"_L1 : "false"_L1);
}

/// The blocks that every request has ([MS-WSMV] 3.1.4.1). As one text, because the writer would take as much
/// time for them as the reading of the answer does. Values are escaped but where they are numbers and
/// identifiers of ours.
QString commonHeaders(const Request &request, const RequestContext &context)
{
    return u"<a:To>%1</a:To>"
           "<a:ReplyTo><a:Address s:mustUnderstand=\"true\">%2</a:Address></a:ReplyTo>"
           "<a:Action s:mustUnderstand=\"true\">%3</a:Action>"
           "<w:ResourceURI s:mustUnderstand=\"true\">%4</w:ResourceURI>"
           "<w:MaxEnvelopeSize s:mustUnderstand=\"true\">%5</w:MaxEnvelopeSize>"
           "<a:MessageID>%6</a:MessageID>"
           "<w:Locale xml:lang=\"%7\" s:mustUnderstand=\"false\"/>"
           "<p:DataLocale xml:lang=\"%8\" s:mustUnderstand=\"false\"/>"
           "<p:SessionId s:mustUnderstand=\"false\">%9</p:SessionId>"
           "<p:OperationID s:mustUnderstand=\"false\">%10</p:OperationID>"
           "<p:SequenceId s:mustUnderstand=\"false\">%11</p:SequenceId>"
           "<w:OperationTimeout>%12</w:OperationTimeout>"_s.arg(
               context.to.toString(QUrl::FullyEncoded).toHtmlEscaped(), anonymousAddress,
               request.action.toHtmlEscaped(), request.resourceUri.toHtmlEscaped(),
               QString::number(context.maxEnvelopeSize), uuidUri(context.messageId),
               context.locale.toHtmlEscaped(), context.dataLocale.toHtmlEscaped(), uuidUri(context.sessionId),
               uuidUri(context.operationId), QString::number(context.sequenceId),
               toDuration(context.operationTimeout));
}

void writeSelectors(QXmlStreamWriter &xml, const SelectorSet &selectors)
{
    if (selectors.isEmpty())
        return;
    xml.writeStartElement(Ns::wsman, "SelectorSet"_L1);
    for (const auto &[name, value] : selectors) {
        xml.writeStartElement(Ns::wsman, "Selector"_L1);
        xml.writeAttribute("Name"_L1, name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// Without regard to case, so that no service gets two options that mean the same.
OptionSet merged(const OptionSet &session, const OptionSet &operation)
{
    OptionSet options;
    for (const auto &option : session) {
        const bool isReplaced = std::ranges::any_of(operation,
            [&option](const auto &own) { return own.first.compare(option.first, Qt::CaseInsensitive) == 0; });
        if (!isReplaced)
            options.append(option);
    }
    return options + operation;
}

void writeOptions(QXmlStreamWriter &xml, const OptionSet &options)
{
    if (options.isEmpty())
        return;
    xml.writeStartElement(Ns::wsman, "OptionSet"_L1);
    writeMustUnderstand(xml, true);
    for (const auto &[name, value] : options) {
        xml.writeStartElement(Ns::wsman, "Option"_L1);
        xml.writeAttribute("Name"_L1, name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeSpecialHeaders(QXmlStreamWriter &xml, const Request &request, const RequestContext &context)
{
    writeSelectors(xml, request.selectors);
    writeOptions(xml, merged(context.options, request.options));
    if (request.writeHeaders)
        request.writeHeaders(xml);
}

QByteArray encode(const QString &text, Encoding encoding)
{
    if (encoding == Encoding::Utf8)
        return text.toUtf8();
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

QByteArray toEnvelope(const Request &request, const RequestContext &context)
{
    // Into a text and not into bytes, for which the writer would encode each piece of a tag on its own.
    QString text;
    QXmlStreamWriter xml(&text);
    const bool isUtf8 = context.encoding == Encoding::Utf8;
    xml.writeProcessingInstruction("xml"_L1,
        isUtf8 ? u"version=\"1.0\" encoding=\"UTF-8\""_s : u"version=\"1.0\" encoding=\"UTF-16\""_s);
    xml.writeNamespace(Ns::soap, "s"_L1);
    xml.writeNamespace(Ns::addressing, "a"_L1);
    xml.writeNamespace(Ns::wsman, "w"_L1);
    xml.writeNamespace(Ns::microsoft, "p"_L1);
    xml.writeStartElement(Ns::soap, "Envelope"_L1);
    xml.writeStartElement(Ns::soap, "Header"_L1);
    if (!request.withoutHeaders) {
        writeWellFormed(xml, text, commonHeaders(request, context));
        writeSpecialHeaders(xml, request, context);
    }
    xml.writeEndElement();
    xml.writeStartElement(Ns::soap, "Body"_L1);
    if (request.writeBody)
        request.writeBody(xml);
    xml.writeEndDocument();
    return encode(text, context.encoding);
}

QString uuidUri(const QUuid &id)
{
    return "uuid:"_L1 + id.toString(QUuid::WithoutBraces).toUpper();
}

QString toDuration(std::chrono::milliseconds time)
{
    const qint64 count = time.count();
    return u"PT%1.%2S"_s.arg(count / 1000).arg(count % 1000, 3, 10, '0'_L1);
}

} // namespace Wsman
