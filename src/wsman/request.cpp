/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "request.h"

#include "namespaces.h"

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

void writeBlock(QXmlStreamWriter &xml, QLatin1StringView space, QLatin1StringView name, const QString &value,
    bool mustUnderstand)
{
    xml.writeStartElement(space, name);
    writeMustUnderstand(xml, mustUnderstand);
    xml.writeCharacters(value);
    xml.writeEndElement();
}

void writeLocale(
    QXmlStreamWriter &xml, QLatin1StringView space, QLatin1StringView name, const QString &language)
{
    xml.writeStartElement(space, name);
    xml.writeAttribute("xml:lang"_L1, language);
    writeMustUnderstand(xml, false);
    xml.writeEndElement();
}

void writeReplyTo(QXmlStreamWriter &xml)
{
    xml.writeStartElement(Ns::addressing, "ReplyTo"_L1);
    writeBlock(xml, Ns::addressing, "Address"_L1, anonymousAddress, true);
    xml.writeEndElement();
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

void writeHeaders(QXmlStreamWriter &xml, const Request &request, const RequestContext &context)
{
    xml.writeTextElement(Ns::addressing, "To"_L1, context.to.toString(QUrl::FullyEncoded));
    writeReplyTo(xml);
    writeBlock(xml, Ns::addressing, "Action"_L1, request.action, true);
    writeBlock(xml, Ns::wsman, "ResourceURI"_L1, request.resourceUri, true);
    writeBlock(xml, Ns::wsman, "MaxEnvelopeSize"_L1, QString::number(context.maxEnvelopeSize), true);
    xml.writeTextElement(Ns::addressing, "MessageID"_L1, uuidUri(context.messageId));
    writeLocale(xml, Ns::wsman, "Locale"_L1, context.locale);
    writeLocale(xml, Ns::microsoft, "DataLocale"_L1, context.dataLocale);
    writeBlock(xml, Ns::microsoft, "SessionId"_L1, uuidUri(context.sessionId), false);
    writeBlock(xml, Ns::microsoft, "OperationID"_L1, uuidUri(context.operationId), false);
    writeBlock(xml, Ns::microsoft, "SequenceId"_L1, QString::number(context.sequenceId), false);
    writeSelectors(xml, request.selectors);
    writeOptions(xml, merged(context.options, request.options));
    xml.writeTextElement(Ns::wsman, "OperationTimeout"_L1, toDuration(context.operationTimeout));
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
    xml.writeNamespace(Ns::enumeration, "n"_L1);
    xml.writeNamespace(Ns::transfer, "x"_L1);
    xml.writeNamespace(Ns::shell, "rsp"_L1);
    xml.writeStartElement(Ns::soap, "Envelope"_L1);
    xml.writeStartElement(Ns::soap, "Header"_L1);
    if (!request.withoutHeaders)
        writeHeaders(xml, request, context);
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
