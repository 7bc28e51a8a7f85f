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
    xml.writeNamespace(Ns::enumeration, "n"_L1);
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

void EnumerationPage::readChild(XmlReader &xml)
{
    ItemReader reader;
    readPage(xml, [this, &reader](XmlReader &item) { items.append(reader.read(item)); });
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
        xml.writeNamespace(Ns::enumeration, "n"_L1);
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
        xml.writeNamespace(Ns::enumeration, "n"_L1);
        xml.writeStartElement(Ns::enumeration, "Release"_L1);
        xml.writeTextElement(Ns::enumeration, "EnumerationContext"_L1, context);
        xml.writeEndElement();
    };
    return operation;
}

} // namespace Wsman
