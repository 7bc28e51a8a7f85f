/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "instance.h"

#include "namespaces.h"
#include "xmlreader.h"

namespace Wsman {

namespace {

/// The depth of the recursion is bounded by XmlReader::maximumDepth.
Element readElement(XmlReader &xml)
{
    Element element;
    element.name = xml.name().toString();
    element.isNil = xml.isNil();
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.namespaceUri() != Ns::schemaInstance)
            element.attributes.append({ attribute.name().toString(), attribute.value().toString() });
    }
    QString text;
    while (xml.nextChild(&text))
        element.children.append(readElement(xml));
    if (element.children.isEmpty())
        element.text = text.trimmed();
    return element;
}

} // namespace

const Element *Element::child(QLatin1StringView childName) const
{
    for (const Element &element : children) {
        if (element.name == childName)
            return &element;
    }
    return nullptr;
}

QString Element::attribute(QLatin1StringView attributeName) const
{
    for (const auto &[known, value] : attributes) {
        if (known == attributeName)
            return value;
    }
    return {};
}

void Instance::readChild(XmlReader &xml)
{
    if (isComplete())
        xml.skip();
    else
        root = readElement(xml);
}

Operation<Instance> get(const QString &resourceUri, const SelectorSet &selectors)
{
    Operation<Instance> operation;
    operation.repeatable = true;
    operation.request.action = Action::get;
    operation.request.resourceUri = resourceUri;
    operation.request.selectors = selectors;
    return operation;
}

} // namespace Wsman
