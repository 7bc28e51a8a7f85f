/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "response.h"

#include "xmlreader.h"

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

void readHeaders(XmlReader &xml, Response &response, BodyReader &body)
{
    while (xml.nextChild()) {
        if (xml.is("Action"_L1)) {
            response.action = xml.text();
            body.takeAction(response.action);
        } else if (xml.is("MessageID"_L1)) {
            response.messageId = xml.text();
        } else if (xml.is("RelatesTo"_L1)) {
            response.relatesTo = xml.text();
        } else {
            body.readHeader(xml);
        }
    }
}

void readBody(XmlReader &xml, Response &response, BodyReader &body)
{
    while (xml.nextChild()) {
        if (xml.is("Fault"_L1))
            response.fault = readFault(xml);
        else
            body.readChild(xml);
    }
}

/// Services disagree on namespaces of the outer elements, so only the local names count.
void readEnvelope(XmlReader &xml, Response &response, BodyReader &body)
{
    bool hasBody = false;
    while (xml.nextChild()) {
        if (xml.is("Header"_L1)) {
            readHeaders(xml, response, body);
        } else if (xml.is("Body"_L1)) {
            hasBody = true;
            readBody(xml, response, body);
        } else {
            xml.skip();
        }
    }
    if (!hasBody)
        xml.fail(u"The envelope has no body"_s);
}

} // namespace

void skipElement(XmlReader &xml)
{
    xml.skip();
}

Result<Response, QString> readResponse(const QByteArray &bytes, const QByteArray &charset, BodyReader &body)
{
    XmlReader xml = XmlReader::forMessage(bytes, charset);
    Response response;
    if (xml.nextChild()) {
        if (xml.is("Envelope"_L1))
            readEnvelope(xml, response, body);
        else
            xml.fail(u"<%1> is not a SOAP envelope"_s.arg(xml.name()));
    }
    xml.finish();
    if (xml.hasError())
        return Failure{ xml.error() };
    if (!response.fault && !body.isComplete())
        return Failure{ u"The answer does not hold what was asked for"_s };
    return response;
}

} // namespace Wsman
