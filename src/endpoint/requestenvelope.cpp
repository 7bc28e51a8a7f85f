/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "requestenvelope.h"

#include "namespaces.h"
#include "xmlreader.h"

using namespace Qt::StringLiterals;
using Wsman::XmlReader;

namespace {

bool isTrue(const QString &value)
{
    return value == "true"_L1 || value == "1"_L1;
}

/// Headers that need nothing done, but are known and so may be marked as to be understood.
bool isHarmless(const XmlReader &xml)
{
    using namespace Wsman;
    for (const auto name : { "To"_L1, "From"_L1, "FaultTo"_L1, "RelatesTo"_L1 }) {
        if (xml.is(Ns::addressing, name))
            return true;
    }
    for (const auto name : { "OptionSet"_L1, "OperationTimeout"_L1, "Locale"_L1, "RequestEPR"_L1 }) {
        if (xml.is(Ns::wsman, name))
            return true;
    }
    for (const auto name : { "SessionId"_L1, "OperationID"_L1, "SequenceId"_L1, "DataLocale"_L1,
             "ActivityId"_L1, "CompressionType"_L1 }) {
        if (xml.is(Ns::microsoft, name))
            return true;
    }
    return false;
}

Wsman::SelectorSet readSelectors(XmlReader &xml)
{
    Wsman::SelectorSet selectors;
    while (xml.nextChild()) {
        const QString name = xml.attribute("Name"_L1);
        selectors.emplace_back(name, xml.text());
    }
    return selectors;
}

QString readAddress(XmlReader &xml)
{
    QString address;
    while (xml.nextChild()) {
        if (xml.is(Wsman::Ns::addressing, "Address"_L1))
            address = xml.text();
        else
            xml.skip();
    }
    return address;
}

void readHeader(XmlReader &xml, RequestEnvelope &envelope)
{
    using namespace Wsman;
    if (xml.is(Ns::addressing, "Action"_L1)) {
        envelope.action = xml.text();
    } else if (xml.is(Ns::addressing, "MessageID"_L1)) {
        envelope.messageId = xml.text();
    } else if (xml.is(Ns::addressing, "ReplyTo"_L1)) {
        envelope.replyTo = readAddress(xml);
    } else if (xml.is(Ns::wsman, "ResourceURI"_L1)) {
        envelope.resourceUri = xml.text();
    } else if (xml.is(Ns::wsman, "MaxEnvelopeSize"_L1)) {
        envelope.maxEnvelopeSize = xml.text();
    } else if (xml.is(Ns::wsman, "SelectorSet"_L1)) {
        envelope.selectors = readSelectors(xml);
    } else {
        if (isTrue(xml.attribute("mustUnderstand"_L1)) && !isHarmless(xml))
            envelope.notUnderstood.append(xml.name().toString());
        xml.skip();
    }
}

void readShell(XmlReader &xml, RequestBody &body)
{
    body.shellId = xml.attribute("ShellId"_L1);
    body.shellName = xml.attribute("Name"_L1);
    while (xml.nextChild()) {
        if (xml.is("IdleTimeOut"_L1))
            body.idleTimeout = xml.text();
        else if (xml.is("WorkingDirectory"_L1))
            body.workingDirectory = xml.text();
        else if (xml.is("InputStreams"_L1))
            body.inputStreams = xml.text();
        else if (xml.is("OutputStreams"_L1))
            body.outputStreams = xml.text();
        else
            xml.skip();
    }
}

/// Enumerate, Pull and Release have different children, but none that mean different things.
void readEnumeration(XmlReader &xml, RequestBody &body)
{
    while (xml.nextChild()) {
        if (xml.is("MaxElements"_L1)) {
            body.maxElements = xml.text();
        } else if (xml.is("EnumerationContext"_L1)) {
            body.context = xml.text();
        } else if (xml.is("EnumerationMode"_L1)) {
            body.enumerationMode = xml.text();
        } else {
            body.optimize = body.optimize || xml.is("OptimizeEnumeration"_L1);
            body.filtered = body.filtered || xml.is("Filter"_L1);
            xml.skip();
        }
    }
}

void readBody(XmlReader &xml, RequestBody &body)
{
    while (xml.nextChild()) {
        if (body.name.isEmpty())
            body.name = xml.name().toString();
        if (xml.is(Wsman::Ns::shell, "Shell"_L1))
            readShell(xml, body);
        else
            readEnumeration(xml, body);
    }
}

void readEnvelope(XmlReader &xml, RequestEnvelope &envelope)
{
    envelope.isSoap12 = xml.is(Wsman::Ns::soap, "Envelope"_L1);
    bool hasBody = false;
    while (xml.nextChild()) {
        if (xml.is("Header"_L1)) {
            while (xml.nextChild())
                readHeader(xml, envelope);
        } else if (xml.is("Body"_L1)) {
            hasBody = true;
            readBody(xml, envelope.body);
        } else {
            xml.skip();
        }
    }
    if (!hasBody)
        xml.fail(u"The envelope has no body"_s);
}

} // namespace

RequestKind RequestEnvelope::kind() const
{
    if (action.isEmpty() && body.name == "Identify"_L1)
        return RequestKind::Identify;
    return requestKindFromAction(action);
}

QString RequestEnvelope::selector(QStringView name) const
{
    for (const auto &[key, value] : selectors) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Result<RequestEnvelope, QString> readRequestEnvelope(const QByteArray &bytes, const QByteArray &charset)
{
    XmlReader xml = XmlReader::forMessage(bytes, charset);
    RequestEnvelope envelope;
    envelope.utf16 = charset.startsWith("utf-16") || XmlReader::hasUtf16Mark(bytes);
    if (xml.nextChild()) {
        if (xml.is("Envelope"_L1))
            readEnvelope(xml, envelope);
        else
            xml.fail(u"<%1> is not a SOAP envelope"_s.arg(xml.name()));
    }
    xml.finish();
    if (xml.hasError())
        return Failure{ xml.error() };
    return envelope;
}
