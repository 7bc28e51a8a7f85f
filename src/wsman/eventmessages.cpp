/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "eventmessages.h"

#include "namespaces.h"
#include "xmlfragment.h"
#include "xmlreader.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

/// Keeps the XML too: an event is shown whole.
Event eventOf(const QString &action, const QString &fragment)
{
    XmlReader xml(fragment);
    return { action, xml.nextChild() ? ItemReader().read(xml) : Item(), fragment };
}

void writeDelivery(QXmlStreamWriter &xml, const SubscriptionRequest &request)
{
    xml.writeStartElement(Ns::eventing, "Delivery"_L1);
    xml.writeAttribute("Mode"_L1, pullDelivery);
    if (request.heartbeat.count() > 0)
        xml.writeTextElement(Ns::wsman, "Heartbeats"_L1, toDuration(request.heartbeat));
    if (!request.contentEncoding.isEmpty())
        xml.writeTextElement(Ns::wsman, "ContentEncoding"_L1, request.contentEncoding);
    xml.writeEndElement();
}

void writeExpires(QXmlStreamWriter &xml, std::chrono::milliseconds expires)
{
    if (expires.count() > 0)
        xml.writeTextElement(Ns::eventing, "Expires"_L1, toDuration(expires));
}

void writeSubscribe(QXmlStreamWriter &xml, const SubscriptionRequest &request)
{
    xml.writeNamespace(Ns::eventing, "e"_L1);
    xml.writeStartElement(Ns::eventing, "Subscribe"_L1);
    writeDelivery(xml, request);
    writeExpires(xml, request.expires);
    writeFilter(xml, request.filter);
    if (!request.bookmark.isEmpty()) {
        xml.writeStartElement(Ns::wsman, "Bookmark"_L1);
        writeFragment(xml, request.bookmark);
        xml.writeEndElement();
    }
    if (request.sendBookmarks)
        xml.writeEmptyElement(Ns::wsman, "SendBookmarks"_L1);
    xml.writeEndElement();
}

/// What is sent to the subscription itself: its manager's reference parameters become header blocks
/// (WS-Addressing 2.3).
Request requestTo(
    const EndpointReference &manager, const SubscriptionRequest &subscription, QLatin1StringView action)
{
    Request request;
    request.action = action;
    request.resourceUri = manager.resourceUri.isEmpty() ? subscription.resourceUri : manager.resourceUri;
    request.selectors = manager.selectors;
    request.writeHeaders = [parameters = manager.parameters](QXmlStreamWriter &xml) {
        for (const QString &parameter : parameters)
            writeFragment(xml, parameter);
    };
    return request;
}

} // namespace

SubscriptionRequest eventLogSubscription(const QString &queryList)
{
    SubscriptionRequest request;
    request.resourceUri = Resource::eventLog;
    request.filter = Filter::eventQuery(queryList);
    request.options = { { u"ContentFormat"_s, u"RenderedText"_s } };
    return request;
}

void SubscriptionStarted::readChild(XmlReader &xml)
{
    if (!xml.is("SubscribeResponse"_L1)) {
        xml.skip();
        return;
    }
    while (xml.nextChild()) {
        if (xml.is("SubscriptionManager"_L1))
            manager = readEndpointReference(xml);
        else if (xml.is("EnumerationContext"_L1))
            context = xml.text();
        else if (xml.is("Expires"_L1))
            expires = xml.text();
        else
            xml.skip();
    }
}

QDateTime Event::time() const
{
    for (const QStringView name : { u"System/TimeCreated@SystemTime", u"TimeCreated", u"TIME_CREATED",
             u"IndicationTime", u"EventTime" }) {
        const Field *field = item.field(name);
        if (!field)
            continue;
        // Windows writes nine digits of the second, of which Qt takes three.
        static const QRegularExpression finer(u"(\\.\\d{3})\\d+"_s);
        const QDateTime time
            = QDateTime::fromString(QString(field->value).replace(finer, u"\\1"_s), Qt::ISODateWithMs);
        if (time.isValid())
            return time;
    }
    return {};
}

QString Event::summary() const
{
    for (const QStringView name : { u"RenderingInfo/Message", u"Message", u"Description" }) {
        const Field *field = item.field(name);
        if (field && !field->value.isEmpty())
            return field->value.simplified();
    }
    QStringList values;
    for (const Field &field : item.fields) {
        if (!field.value.isEmpty() && !field.name.contains(u'@'))
            values.append(field.name.section(u'/', -1) + u'=' + field.value);
    }
    return values.join(", "_L1).simplified();
}

void SubscriptionPage::takeAction(const QString &action)
{
    m_action = action;
    isPseudoEvent(action);
}

/// Counts what only says something about the subscription.
bool SubscriptionPage::isPseudoEvent(const QString &action)
{
    if (action == Action::heartbeat)
        ++heartbeats;
    else if (action == Action::droppedEvents)
        hasDropped = true;
    else
        return false;
    return true;
}

bool SubscriptionPage::isComplete() const
{
    return found || m_action == Action::heartbeat || m_action == Action::droppedEvents;
}

void SubscriptionPage::readHeader(XmlReader &xml)
{
    if (xml.is("Bookmark"_L1))
        bookmark = xml.innerFragment();
    else
        xml.skip();
}

void SubscriptionPage::readChild(XmlReader &xml)
{
    if (xml.is("PullResponse"_L1))
        readPullResponse(xml);
    else
        readEvent(xml);
    found = true;
}

void SubscriptionPage::readPullResponse(XmlReader &xml)
{
    while (xml.nextChild()) {
        if (xml.is("EnumerationContext"_L1)) {
            context = xml.text();
        } else if (xml.is("Items"_L1) || xml.is(Ns::wsman, "Events"_L1)) {
            while (xml.nextChild())
                readEvent(xml);
        } else if (xml.is("EndOfSequence"_L1)) {
            endOfSequence = true;
            xml.skip();
        } else {
            readEvent(xml);
        }
    }
}

void SubscriptionPage::readEvent(XmlReader &xml)
{
    if (xml.is(Ns::wsman, "Bookmark"_L1)) {
        bookmark = xml.innerFragment();
        return;
    }
    if (xml.is(Ns::wsman, "Heartbeat"_L1)) {
        // The action of the answer may have said it already.
        heartbeats += m_action == Action::heartbeat ? 0 : 1;
        xml.skip();
        return;
    }
    // In batches each event stands in an element that has its action (DSP0226 10.2.9.4).
    if (xml.is(Ns::wsman, "Event"_L1)) {
        const QString action = xml.attribute("Action"_L1);
        if (isPseudoEvent(action)) {
            xml.skip();
            return;
        }
        while (xml.nextChild()) {
            if (xml.is(Ns::wsman, "Bookmark"_L1))
                bookmark = xml.innerFragment();
            else
                events.append(eventOf(action, xml.fragment()));
        }
        return;
    }
    const bool isOwnAction = m_action != Action::pullResponse;
    events.append(eventOf(isOwnAction ? m_action : QString(), xml.fragment()));
}

void SubscriptionRenewed::readChild(XmlReader &xml)
{
    while (xml.nextChild()) {
        if (xml.is("Expires"_L1))
            expires = xml.text();
        else
            xml.skip();
    }
}

Operation<SubscriptionStarted> subscribe(const SubscriptionRequest &request)
{
    Operation<SubscriptionStarted> operation;
    operation.request.action = Action::subscribe;
    operation.request.resourceUri = request.resourceUri;
    operation.request.selectors = request.selectors;
    operation.request.options = request.options;
    operation.request.writeBody = [request](QXmlStreamWriter &xml) { writeSubscribe(xml, request); };
    return operation;
}

Operation<SubscriptionPage> pullEvents(const SubscriptionRequest &request, const QString &context)
{
    EnumerationRequest enumeration;
    enumeration.resourceUri = request.resourceUri;
    enumeration.selectors = request.selectors;
    enumeration.maxElements = request.maxElements;
    Operation<SubscriptionPage> operation;
    operation.mayWait = true;
    operation.request = pull(enumeration, context).request;
    return operation;
}

Operation<SubscriptionRenewed> renew(const SubscriptionRequest &request, const EndpointReference &manager)
{
    Operation<SubscriptionRenewed> operation;
    operation.repeatable = true;
    operation.request = requestTo(manager, request, Action::renew);
    operation.request.writeBody = [expires = request.expires](QXmlStreamWriter &xml) {
        xml.writeNamespace(Ns::eventing, "e"_L1);
        xml.writeStartElement(Ns::eventing, "Renew"_L1);
        writeExpires(xml, expires);
        xml.writeEndElement();
    };
    return operation;
}

Operation<Nothing> unsubscribe(const SubscriptionRequest &request, const EndpointReference &manager)
{
    Operation<Nothing> operation;
    operation.repeatable = true;
    operation.request = requestTo(manager, request, Action::unsubscribe);
    operation.request.writeBody = [](QXmlStreamWriter &xml) {
        xml.writeNamespace(Ns::eventing, "e"_L1);
        xml.writeEmptyElement(Ns::eventing, "Unsubscribe"_L1);
    };
    return operation;
}

} // namespace Wsman
