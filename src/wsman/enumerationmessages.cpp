/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "enumerationmessages.h"

#include "namespaces.h"
#include "xmlreader.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

QString joined(const QString &path, QStringView name)
{
    return path.isEmpty() ? name.toString() : path + u'/' + name.toString();
}

/// Reads the values of the element on which the reader stands, whose path is `path`. The depth of the
/// recursion is bounded by XmlReader::maximumDepth.
void readFields(XmlReader &xml, const QString &path, QVector<Field> &fields)
{
    const bool isNil = xml.isNil();
    bool isLeaf = true;
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.namespaceUri() != Ns::schemaInstance && attribute.namespaceUri() != Ns::xml)
            fields.append({ path + u'@' + attribute.name().toString(), attribute.value().toString() });
    }
    QString text;
    while (xml.nextChild(&text)) {
        isLeaf = false;
        // CIM wraps times into an element that says of which kind they are (DSP0230 9).
        const bool isWrapper = !path.isEmpty() && xml.is(Ns::cimCommon, "Datetime"_L1);
        const QString childPath = isWrapper ? path : joined(path, xml.name());
        readFields(xml, childPath, fields);
    }
    if (isLeaf && !path.isEmpty())
        fields.append({ path, text.trimmed(), isNil });
}

Item itemFromFragment(const QString &fragment)
{
    Item item;
    XmlReader xml(fragment);
    if (xml.nextChild()) {
        item.name = xml.name().toString();
        item.xml = fragment;
        readFields(xml, {}, item.fields);
    }
    return item;
}

Item itemFromReference(const EndpointReference &reference)
{
    Item item;
    item.name = reference.resourceUri.section(u'/', -1);
    item.reference = reference;
    for (const auto &[name, value] : reference.selectors)
        item.fields.append({ name, value });
    return item;
}

/// wsman:Item holds an object and its reference (DSP0226 8.7).
Item readPair(XmlReader &xml)
{
    Item item;
    EndpointReference reference;
    while (xml.nextChild()) {
        if (xml.is(Ns::addressing, "EndpointReference"_L1))
            reference = readEndpointReference(xml);
        else
            item = itemFromFragment(xml.fragment());
    }
    item.reference = reference;
    return item;
}

QString nameOf(EnumerationRequest::Polymorphism polymorphism)
{
    switch (polymorphism) {
    case EnumerationRequest::Polymorphism::Default:
        return {};
    case EnumerationRequest::Polymorphism::IncludeSubclassProperties:
        return u"IncludeSubClassProperties"_s;
    case EnumerationRequest::Polymorphism::ExcludeSubclassProperties:
        return u"ExcludeSubClassProperties"_s;
    case EnumerationRequest::Polymorphism::None:
        return u"None"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(EnumerationRequest::Mode mode)
{
    switch (mode) {
    case EnumerationRequest::Mode::Object:
        return {};
    case EnumerationRequest::Mode::Reference:
        return u"EnumerateEPR"_s;
    case EnumerationRequest::Mode::ObjectAndReference:
        return u"EnumerateObjectAndEPR"_s;
    }
    Q_UNREACHABLE();
}

void writeMaxElements(QXmlStreamWriter &xml, QLatin1StringView space, int maxElements)
{
    if (maxElements > 0)
        xml.writeTextElement(space, "MaxElements"_L1, QString::number(maxElements));
}

void writeEnumerate(QXmlStreamWriter &xml, const EnumerationRequest &request)
{
    xml.writeStartElement(Ns::enumeration, "Enumerate"_L1);
    if (request.optimized) {
        xml.writeEmptyElement(Ns::wsman, "OptimizeEnumeration"_L1);
        writeMaxElements(xml, Ns::wsman, request.maxElements);
    }
    writeFilter(xml, request.filter);
    if (const QString mode = nameOf(request.mode); !mode.isEmpty())
        xml.writeTextElement(Ns::wsman, "EnumerationMode"_L1, mode);
    if (const QString polymorphism = nameOf(request.polymorphism); !polymorphism.isEmpty()) {
        xml.writeNamespace(Ns::cimBinding, "b"_L1);
        xml.writeTextElement(Ns::cimBinding, "PolymorphismMode"_L1, polymorphism);
    }
    xml.writeEndElement();
}

Request baseRequest(const EnumerationRequest &request, QLatin1StringView action)
{
    Request base;
    base.action = action;
    base.resourceUri = request.resourceUri;
    base.selectors = request.selectors;
    base.options = request.options;
    return base;
}

} // namespace

const Field *Item::field(QStringView fieldName) const
{
    for (const Field &field : fields) {
        if (field.name == fieldName)
            return &field;
    }
    return nullptr;
}

Item readItem(XmlReader &xml)
{
    if (xml.is(Ns::wsman, "Item"_L1))
        return readPair(xml);
    if (xml.is(Ns::addressing, "EndpointReference"_L1))
        return itemFromReference(readEndpointReference(xml));
    return itemFromFragment(xml.fragment());
}

void EnumerationPage::readChild(XmlReader &xml)
{
    readPage(xml, [this](XmlReader &item) { items.append(readItem(item)); });
}

Operation<EnumerationPage> enumerate(const EnumerationRequest &request)
{
    Operation<EnumerationPage> operation;
    operation.request = baseRequest(request, Action::enumerate);
    operation.request.writeBody = [request](QXmlStreamWriter &xml) { writeEnumerate(xml, request); };
    return operation;
}

Operation<EnumerationPage> pull(const EnumerationRequest &request, const QString &context)
{
    Operation<EnumerationPage> operation;
    operation.mayWait = true;
    operation.request = baseRequest(request, Action::pull);
    operation.request.writeBody = [context, maxElements = request.maxElements](QXmlStreamWriter &xml) {
        xml.writeStartElement(Ns::enumeration, "Pull"_L1);
        xml.writeTextElement(Ns::enumeration, "EnumerationContext"_L1, context);
        writeMaxElements(xml, Ns::enumeration, maxElements);
        xml.writeEndElement();
    };
    return operation;
}

Operation<Nothing> release(const EnumerationRequest &request, const QString &context)
{
    Operation<Nothing> operation;
    operation.repeatable = true;
    operation.request = baseRequest(request, Action::release);
    operation.request.writeBody = [context](QXmlStreamWriter &xml) {
        xml.writeStartElement(Ns::enumeration, "Release"_L1);
        xml.writeTextElement(Ns::enumeration, "EnumerationContext"_L1, context);
        xml.writeEndElement();
    };
    return operation;
}

} // namespace Wsman
