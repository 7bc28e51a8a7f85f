/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "item.h"

#include "namespaces.h"
#include "xmlreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

Item itemFromReference(const EndpointReference &reference)
{
    Item item;
    item.name = reference.resourceUri.section(u'/', -1);
    item.reference = reference;
    for (const auto &[name, value] : reference.selectors)
        item.fields.append({ name, value });
    return item;
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

Item ItemReader::read(XmlReader &xml)
{
    if (xml.is(Ns::wsman, "Item"_L1))
        return readPair(xml);
    if (xml.is(Ns::addressing, "EndpointReference"_L1))
        return itemFromReference(readEndpointReference(xml));
    return readObject(xml);
}

/// wsman:Item holds an object and its reference (DSP0226 8.7).
Item ItemReader::readPair(XmlReader &xml)
{
    Item item;
    EndpointReference reference;
    while (xml.nextChild()) {
        if (xml.is(Ns::addressing, "EndpointReference"_L1))
            reference = readEndpointReference(xml);
        else
            item = readObject(xml);
    }
    item.reference = reference;
    return item;
}

Item ItemReader::readObject(XmlReader &xml)
{
    Item item;
    item.name = xml.name().toString();
    item.fields.reserve(m_lastNames.size());
    readFields(xml, {}, item.fields);
    if (!std::ranges::equal(item.fields, m_lastNames, {}, &Field::name)) {
        m_lastNames.clear();
        for (const Field &field : std::as_const(item.fields))
            m_lastNames.append(field.name);
    }
    return item;
}

/// Appends the attributes of the element on which the reader stands; answers whether it is nil. Who kept them
/// while the reader goes on would make it copy its buffer for each element to come.
bool ItemReader::readAttributes(XmlReader &xml, const QString &path, QVector<Field> &fields)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    if (attributes.isEmpty())
        return false;
    for (const QXmlStreamAttribute &attribute : attributes) {
        xml.spend(path.size());
        if (attribute.namespaceUri() != Ns::schemaInstance && attribute.namespaceUri() != Ns::xml)
            fields.append({ path + u'@' + attribute.name().toString(), attribute.value().toString() });
    }
    return XmlReader::isNil(attributes);
}

/// Reads the values of the element on which the reader stands, whose path is `path`. The depth of the
/// recursion is bounded by XmlReader::maximumDepth.
void ItemReader::readFields(XmlReader &xml, const QString &path, QVector<Field> &fields)
{
    const bool isNil = readAttributes(xml, path, fields);
    bool isLeaf = true;
    QString text;
    while (xml.nextChild(&text)) {
        isLeaf = false;
        // CIM wraps times into an element that says of which kind they are (DSP0230 9).
        const bool isWrapper = !path.isEmpty() && xml.is(Ns::cimCommon, "Datetime"_L1);
        // Each path has all names above in it, which a hostile item could make gigabytes of.
        xml.spend(path.size());
        readFields(xml, isWrapper ? path : pathOf(xml.name(), path, fields.size()), fields);
    }
    if (isLeaf && !path.isEmpty())
        fields.append({ path, std::move(text).trimmed(), isNil });
}

QString ItemReader::pathOf(QStringView name, const QString &path, qsizetype position) const
{
    if (!path.isEmpty())
        return path + u'/' + name.toString();
    const bool isSame = position < m_lastNames.size() && m_lastNames.at(position) == name;
    return isSame ? m_lastNames.at(position) : name.toString();
}

} // namespace Wsman
