/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "requestbody.h"

#include "namespaces.h"
#include "xmlreader.h"

using namespace Qt::StringLiterals;
using Wsman::XmlReader;

namespace {

void readEnvironment(XmlReader &xml, RequestBody &body)
{
    while (xml.nextChild()) {
        const QString name = xml.attribute("Name"_L1);
        body.environment.emplace_back(name, xml.text());
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
        else if (xml.is("Environment"_L1))
            readEnvironment(xml, body);
        else if (xml.is("InputStreams"_L1))
            body.inputStreams = xml.text();
        else if (xml.is("OutputStreams"_L1))
            body.outputStreams = xml.text();
        else
            xml.skip();
    }
}

void readCommandLine(XmlReader &xml, RequestBody &body)
{
    while (xml.nextChild()) {
        if (xml.is("Command"_L1))
            body.command = xml.text();
        else if (xml.is("Arguments"_L1))
            body.arguments.append(xml.text());
        else
            xml.skip();
    }
}

void readReceive(XmlReader &xml, RequestBody &body)
{
    while (xml.nextChild()) {
        body.commandId = xml.attribute("CommandId"_L1);
        body.desiredStreams = xml.text();
    }
}

void readSend(XmlReader &xml, RequestBody &body)
{
    while (xml.nextChild()) {
        body.commandId = xml.attribute("CommandId"_L1);
        RequestBody::Stream stream;
        stream.name = xml.attribute("Name"_L1);
        const QString end = xml.attribute("End"_L1);
        stream.isLast = end.compare("true"_L1, Qt::CaseInsensitive) == 0 || end == "1"_L1;
        const auto decoded = QByteArray::fromBase64Encoding(xml.text().simplified().remove(u' ').toLatin1(),
            QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        stream.isValid = bool(decoded);
        stream.data = *decoded;
        body.streams.append(stream);
    }
}

void readSignal(XmlReader &xml, RequestBody &body)
{
    while (xml.nextChild()) {
        if (xml.is("Code"_L1))
            body.signal = xml.text();
        else
            xml.skip();
    }
}

/// A QueryList, at whatever depth its Select elements stand.
void readEventSelects(XmlReader &xml, const QString &path, RequestBody &body)
{
    while (xml.nextChild()) {
        const QString ownPath = xml.attribute("Path"_L1);
        const QString &channel = ownPath.isEmpty() ? path : ownPath;
        if (xml.is("Select"_L1))
            body.eventSelects.append({ channel, xml.text() });
        else
            readEventSelects(xml, channel, body);
    }
}

void readBookmark(XmlReader &xml, RequestBody &body)
{
    body.bookmarkRecord = qMax(body.bookmarkRecord, xml.attribute("RecordId"_L1).toLongLong());
    while (xml.nextChild(&body.bookmark))
        readBookmark(xml, body);
}

void readDelivery(XmlReader &xml, RequestBody &body)
{
    body.deliveryMode = xml.attribute("Mode"_L1);
    while (xml.nextChild()) {
        if (xml.is("Heartbeats"_L1))
            body.heartbeats = xml.text();
        else
            xml.skip();
    }
}

void readFilter(XmlReader &xml, RequestBody &body)
{
    body.filtered = true;
    body.filterDialect = xml.attribute("Dialect"_L1);
    while (xml.nextChild(&body.filterText)) {
        if (xml.is("SelectorSet"_L1))
            body.filterSelectors = readSelectors(xml);
        else if (xml.is("QueryList"_L1))
            readEventSelects(xml, {}, body);
        else
            xml.skip();
    }
    body.filterText = body.filterText.trimmed();
}

/// Enumerate, Pull, Release and Disconnect have different children, but none that mean different things.
void readOther(XmlReader &xml, RequestBody &body)
{
    while (xml.nextChild()) {
        if (xml.is("MaxElements"_L1)) {
            body.maxElements = xml.text();
        } else if (xml.is("MaxTime"_L1)) {
            body.maxTime = xml.text();
        } else if (xml.is("EnumerationContext"_L1)) {
            body.context = xml.text();
        } else if (xml.is("EnumerationMode"_L1)) {
            body.enumerationMode = xml.text();
        } else if (xml.is("IdleTimeOut"_L1)) {
            body.idleTimeout = xml.text();
        } else if (xml.is("Filter"_L1)) {
            readFilter(xml, body);
        } else {
            body.optimize = body.optimize || xml.is("OptimizeEnumeration"_L1);
            xml.skip();
        }
    }
}

/// Of e:Subscribe and e:Renew.
void readSubscription(XmlReader &xml, RequestBody &body)
{
    while (xml.nextChild()) {
        if (xml.is("Delivery"_L1)) {
            readDelivery(xml, body);
        } else if (xml.is("Expires"_L1)) {
            body.expires = xml.text();
        } else if (xml.is("Filter"_L1)) {
            readFilter(xml, body);
        } else if (xml.is("Bookmark"_L1)) {
            readBookmark(xml, body);
            body.bookmark = body.bookmark.trimmed();
        } else {
            body.sendBookmarks = body.sendBookmarks || xml.is("SendBookmarks"_L1);
            xml.skip();
        }
    }
}

void readElement(XmlReader &xml, RequestBody &body)
{
    using Wsman::Ns::shell;
    if (xml.is(shell, "Shell"_L1)) {
        readShell(xml, body);
        return;
    }
    if (const QString id = xml.attribute("CommandId"_L1); !id.isEmpty())
        body.commandId = id;
    if (xml.is(shell, "CommandLine"_L1))
        readCommandLine(xml, body);
    else if (xml.is(shell, "Receive"_L1))
        readReceive(xml, body);
    else if (xml.is(shell, "Send"_L1))
        readSend(xml, body);
    else if (xml.is(shell, "Signal"_L1))
        readSignal(xml, body);
    else if (xml.is("Subscribe"_L1) || xml.is("Renew"_L1))
        readSubscription(xml, body);
    else
        readOther(xml, body);
}

} // namespace

void readRequestBody(XmlReader &xml, RequestBody &body)
{
    while (xml.nextChild()) {
        if (body.name.isEmpty())
            body.name = xml.name().toString();
        readElement(xml, body);
    }
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
