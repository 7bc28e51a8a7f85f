/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "requestenvelope.h"

#include "namespaces.h"
#include "xmlreader.h"
#include "xsduration.h"

#include <algorithm>

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
    for (const auto name : { "Locale"_L1, "RequestEPR"_L1 }) {
        if (xml.is(Ns::wsman, name))
            return true;
    }
    for (const auto name :
        { "OperationID"_L1, "SequenceId"_L1, "DataLocale"_L1, "ActivityId"_L1, "CompressionType"_L1 }) {
        if (xml.is(Ns::microsoft, name))
            return true;
    }
    return false;
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
    } else if (xml.is(Ns::wsman, "OptionSet"_L1)) {
        envelope.options = readSelectors(xml); // Option elements have the same form
    } else if (xml.is(Ns::wsman, "OperationTimeout"_L1)) {
        envelope.operationTimeout = xml.text();
    } else if (xml.is(Ns::eventing, "Identifier"_L1)) {
        envelope.identifier = xml.text();
    } else if (xml.is(Ns::microsoft, "SessionId"_L1)) {
        envelope.sessionId = xml.text();
    } else {
        if (isTrue(xml.attribute("mustUnderstand"_L1)) && !isHarmless(xml))
            envelope.notUnderstood.append(xml.name().toString());
        xml.skip();
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
            readRequestBody(xml, envelope.body);
        } else {
            xml.skip();
        }
    }
    if (!hasBody)
        xml.fail(u"The envelope has no body"_s);
}

QString valueOf(const QVector<QPair<QString, QString>> &pairs, QStringView name)
{
    for (const auto &[key, value] : pairs) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
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
    return valueOf(selectors, name);
}

QString RequestEnvelope::option(QStringView name) const
{
    return valueOf(options, name);
}

bool RequestEnvelope::hasOption(QStringView name) const
{
    const QString value = option(name);
    return value.compare("true"_L1, Qt::CaseInsensitive) == 0 || value == "1"_L1;
}

std::chrono::milliseconds RequestEnvelope::timeLimit() const
{
    using namespace std::chrono_literals;
    // MaxTimeoutms of the service.
    constexpr std::chrono::milliseconds longest = 60s;
    return std::clamp<std::chrono::milliseconds>(
        fromXsDuration(operationTimeout).value_or(longest), 0ms, longest);
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
