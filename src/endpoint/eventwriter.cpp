/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "eventwriter.h"

#include "namespaces.h"
#include "request.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;
using namespace Wsman;

namespace {

constexpr QLatin1StringView eventSpace("http://schemas.microsoft.com/win/2004/08/events/event");

/// An event as the event log renders it.
void writeEvent(QXmlStreamWriter &xml, const LogEvent &event, const QString &computer)
{
    xml.writeStartElement("Event"_L1);
    xml.writeDefaultNamespace(eventSpace);
    xml.writeStartElement("System"_L1);
    xml.writeEmptyElement("Provider"_L1);
    xml.writeAttribute("Name"_L1, event.provider);
    xml.writeTextElement("EventID"_L1, QString::number(event.eventId));
    xml.writeTextElement("Level"_L1, QString::number(event.level));
    xml.writeEmptyElement("TimeCreated"_L1);
    xml.writeAttribute("SystemTime"_L1, event.time.toString(Qt::ISODateWithMs));
    xml.writeTextElement("EventRecordID"_L1, QString::number(event.recordId));
    xml.writeTextElement("Channel"_L1, event.channel);
    xml.writeTextElement("Computer"_L1, computer);
    xml.writeEndElement();
    xml.writeStartElement("EventData"_L1);
    xml.writeTextElement("Data"_L1, event.message);
    xml.writeEndElement();
    xml.writeStartElement("RenderingInfo"_L1);
    xml.writeAttribute("Culture"_L1, "en-US"_L1);
    xml.writeTextElement("Message"_L1, event.message);
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

void writeSubscribed(QXmlStreamWriter &xml, const Subscription &subscription, const QString &serviceUrl)
{
    xml.writeStartElement(Ns::eventing, "SubscribeResponse"_L1);
    xml.writeStartElement(Ns::eventing, "SubscriptionManager"_L1);
    xml.writeTextElement(Ns::addressing, "Address"_L1, serviceUrl);
    xml.writeStartElement(Ns::addressing, "ReferenceParameters"_L1);
    xml.writeTextElement(Ns::wsman, "ResourceURI"_L1, Resource::eventLog);
    xml.writeTextElement(Ns::eventing, "Identifier"_L1, subscription.id);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeTextElement(Ns::eventing, "Expires"_L1, toDuration(subscription.lifetime));
    xml.writeTextElement(Ns::enumeration, "EnumerationContext"_L1, subscription.context);
    xml.writeEndElement();
}

void writeRenewed(QXmlStreamWriter &xml, const Subscription &subscription)
{
    xml.writeStartElement(Ns::eventing, "RenewResponse"_L1);
    xml.writeTextElement(Ns::eventing, "Expires"_L1, toDuration(subscription.lifetime));
    xml.writeEndElement();
}

void writeEventPage(
    QXmlStreamWriter &xml, const QString &context, const QVector<LogEvent> &events, const QString &computer)
{
    xml.writeStartElement(Ns::enumeration, "PullResponse"_L1);
    xml.writeTextElement(Ns::enumeration, "EnumerationContext"_L1, context);
    xml.writeStartElement(Ns::enumeration, "Items"_L1);
    for (const LogEvent &event : events)
        writeEvent(xml, event, computer);
    if (events.isEmpty()) {
        xml.writeEmptyElement(Ns::wsman, "Event"_L1);
        xml.writeAttribute("Action"_L1, Action::heartbeat);
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

qsizetype eventSize(const LogEvent &event, const QString &computer)
{
    QString text;
    QXmlStreamWriter xml(&text);
    writeEvent(xml, event, computer);
    return text.size();
}

void writeBookmark(QXmlStreamWriter &xml, const LogEvent &last)
{
    xml.writeStartElement(Ns::wsman, "Bookmark"_L1);
    xml.writeStartElement("BookmarkList"_L1);
    xml.writeEmptyElement("Bookmark"_L1);
    xml.writeAttribute("Channel"_L1, last.channel);
    xml.writeAttribute("RecordId"_L1, QString::number(last.recordId));
    xml.writeAttribute("IsCurrent"_L1, "true"_L1);
    xml.writeEndElement();
    xml.writeEndElement();
}
