/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "endpointreference.h"

#include "namespaces.h"
#include "xmlfragment.h"
#include "xmlreader.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

void readParameters(XmlReader &xml, EndpointReference &reference)
{
    while (xml.nextChild()) {
        if (xml.is("ResourceURI"_L1)) {
            reference.resourceUri = xml.text();
        } else if (xml.is("SelectorSet"_L1)) {
            while (xml.nextChild()) {
                const QString name = xml.attribute("Name"_L1);
                reference.selectors.append({ name, xml.text() });
            }
        } else {
            reference.parameters.append(xml.fragment());
        }
    }
}

} // namespace

QString EndpointReference::selector(QLatin1StringView name) const
{
    for (const auto &[known, value] : selectors) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

EndpointReference readEndpointReference(XmlReader &xml)
{
    EndpointReference reference;
    while (xml.nextChild()) {
        if (xml.is("Address"_L1)) {
            reference.address = xml.text();
        } else if (xml.is("ReferenceParameters"_L1) || xml.is("ReferenceProperties"_L1)) {
            readParameters(xml, reference);
        } else if (xml.is("EndpointReference"_L1)) { // some services wrap it once more
            reference = readEndpointReference(xml);
        } else {
            xml.skip();
        }
    }
    return reference;
}

void writeSelectorSet(QXmlStreamWriter &xml, const SelectorSet &selectors)
{
    xml.writeStartElement(Ns::wsman, "SelectorSet"_L1);
    for (const auto &[name, value] : selectors) {
        xml.writeStartElement(Ns::wsman, "Selector"_L1);
        xml.writeAttribute("Name"_L1, name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeEndpointReference(QXmlStreamWriter &xml, const EndpointReference &reference)
{
    xml.writeTextElement(Ns::addressing, "Address"_L1,
        reference.address.isEmpty() ? QString(anonymousAddress) : reference.address);
    xml.writeStartElement(Ns::addressing, "ReferenceParameters"_L1);
    xml.writeTextElement(Ns::wsman, "ResourceURI"_L1, reference.resourceUri);
    if (!reference.selectors.isEmpty())
        writeSelectorSet(xml, reference.selectors);
    for (const QString &parameter : reference.parameters)
        writeFragment(xml, parameter);
    xml.writeEndElement();
}

} // namespace Wsman
