/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "cimwriter.h"

#include "namespaces.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;
using namespace Wsman;

void writeCimInstance(
    QXmlStreamWriter &xml, const QString &uri, const CimClass &cimClass, const CimInstance &instance)
{
    // The prefix p is that of the class here, as Windows has it.
    xml.writeNamespace(uri, "p"_L1);
    xml.writeNamespace(Ns::schemaInstance, "xsi"_L1);
    xml.writeStartElement(uri, cimClass.name);
    xml.writeAttribute(Ns::schemaInstance, "type"_L1, u"p:%1_Type"_s.arg(cimClass.name));
    for (const auto &[name, value] : instance) {
        if (value.isEmpty()) {
            xml.writeEmptyElement(uri, name);
            xml.writeAttribute(Ns::schemaInstance, "nil"_L1, "true"_L1);
        } else {
            xml.writeTextElement(uri, name, value);
        }
    }
    xml.writeEndElement();
}

void writeCimFragment(
    QXmlStreamWriter &xml, const QString &uri, const CimInstance &instance, const QStringList &properties)
{
    xml.writeNamespace(uri, "p"_L1);
    xml.writeStartElement(Ns::wsman, "XmlFragment"_L1);
    for (const auto &[name, value] : instance) {
        if (properties.contains(name, Qt::CaseInsensitive))
            xml.writeTextElement(uri, name, value);
    }
    xml.writeEndElement();
}

void writeCimReference(QXmlStreamWriter &xml, const QString &uri, const CimClass &cimClass,
    const CimInstance &instance, const QString &serviceUrl)
{
    xml.writeStartElement(Ns::addressing, "EndpointReference"_L1);
    xml.writeTextElement(Ns::addressing, "Address"_L1, serviceUrl);
    xml.writeStartElement(Ns::addressing, "ReferenceParameters"_L1);
    xml.writeTextElement(Ns::wsman, "ResourceURI"_L1, uri);
    xml.writeStartElement(Ns::wsman, "SelectorSet"_L1);
    if (!cimClass.key.isEmpty()) {
        xml.writeStartElement(Ns::wsman, "Selector"_L1);
        xml.writeAttribute("Name"_L1, cimClass.key);
        xml.writeCharacters(valueOf(instance, cimClass.key));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}
