/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "soapanswer.h"

#include "namespaces.h"
#include "request.h"
#include "xmlfragment.h"

#include <QStringEncoder>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

/// As one text, for the reason that those of a request are.
QString addressingHeaders(const QString &action, const QString &relatesTo)
{
    const QString headers = u"<a:Action>%1</a:Action><a:MessageID>%2</a:MessageID><a:To>%3</a:To>"_s.arg(
        action.toHtmlEscaped(), Wsman::uuidUri(QUuid::createUuid()), Wsman::anonymousAddress);
    if (relatesTo.isEmpty())
        return headers;
    return headers + u"<a:RelatesTo>%1</a:RelatesTo>"_s.arg(relatesTo.toHtmlEscaped());
}

QString toEnvelope(const SoapAnswer &answer, const QString &relatesTo)
{
    using namespace Wsman;
    QString text;
    QXmlStreamWriter xml(&text);
    xml.writeNamespace(Ns::soap, "s"_L1);
    if (!answer.action.isEmpty()) {
        xml.writeNamespace(Ns::addressing, "a"_L1);
        if (!answer.action.startsWith(Ns::shell)) {
            xml.writeNamespace(Ns::transfer, "x"_L1);
            xml.writeNamespace(Ns::enumeration, "n"_L1);
            xml.writeNamespace(Ns::eventing, "e"_L1);
        }
        xml.writeNamespace(Ns::wsman, "w"_L1);
        xml.writeNamespace(Ns::microsoft, "p"_L1);
        xml.writeNamespace(Ns::shell, "rsp"_L1);
    }
    xml.writeStartElement(Ns::soap, "Envelope"_L1);
    xml.writeAttribute("xml:lang"_L1, "en-US"_L1);
    xml.writeStartElement(Ns::soap, "Header"_L1);
    if (!answer.action.isEmpty())
        writeWellFormed(xml, text, addressingHeaders(answer.action, relatesTo));
    if (answer.writeHeaders)
        answer.writeHeaders(xml);
    xml.writeEndElement();
    xml.writeStartElement(Ns::soap, "Body"_L1);
    if (answer.writeBody)
        answer.writeBody(xml);
    xml.writeEndDocument();
    return text;
}

/// Faults carry the action of the specification that their subcode is from (DSP0226 14.2).
QString faultAction(const SoapFault &fault)
{
    if (fault.subcode.startsWith("w:"_L1))
        return Wsman::Action::wsmanFault;
    if (fault.subcode.startsWith("n:"_L1))
        return Wsman::Ns::enumeration + "/fault"_L1;
    if (fault.subcode.startsWith("e:"_L1))
        return Wsman::Ns::eventing + "/fault"_L1;
    return Wsman::Action::addressingFault;
}

QByteArray toUtf16(const QString &text)
{
    QStringEncoder encode(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encode(text);
}

} // namespace

HttpAnswer toHttpAnswer(const SoapResult &result, const SoapEncoding &encoding)
{
    QString text;
    HttpAnswer answer;
    if (result) {
        text = toEnvelope(*result, encoding.relatesTo);
    } else {
        const SoapFault &fault = result.error();
        const auto writeBody = [&](QXmlStreamWriter &xml) { writeFault(xml, fault, encoding.machine); };
        text = toEnvelope(SoapAnswer{ faultAction(fault), writeBody }, encoding.relatesTo);
        answer.status = fault.httpStatus;
    }
    answer.contentType
        = encoding.utf16 ? "application/soap+xml;charset=UTF-16" : "application/soap+xml;charset=UTF-8";
    answer.body = encoding.utf16 ? toUtf16(text) : text.toUtf8();
    return answer;
}
