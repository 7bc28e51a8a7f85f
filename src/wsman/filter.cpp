/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "filter.h"

#include "namespaces.h"
#include "xmlfragment.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

void writeIfSet(QXmlStreamWriter &xml, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        xml.writeTextElement(Ns::cimBinding, name, value);
}

void writeAssociation(QXmlStreamWriter &xml, const AssociationFilter &filter)
{
    xml.writeNamespace(Ns::cimBinding, "b"_L1);
    xml.writeStartElement(
        Ns::cimBinding, filter.associationsThemselves ? "AssociationInstances"_L1 : "AssociatedInstances"_L1);
    xml.writeStartElement(Ns::cimBinding, "Object"_L1);
    writeEndpointReference(xml, filter.object);
    xml.writeEndElement();
    if (filter.associationsThemselves) {
        writeIfSet(xml, "ResultClassName"_L1, filter.associationClass);
        writeIfSet(xml, "Role"_L1, filter.role);
    } else {
        writeIfSet(xml, "AssociationClassName"_L1, filter.associationClass);
        writeIfSet(xml, "Role"_L1, filter.role);
        writeIfSet(xml, "ResultClassName"_L1, filter.resultClass);
        writeIfSet(xml, "ResultRole"_L1, filter.resultRole);
    }
    xml.writeEndElement();
}

} // namespace

Filter Filter::wql(const QString &query)
{
    return { Dialect::wql, query, {}, {} };
}

Filter Filter::selectors(const SelectorSet &selectors)
{
    return { Dialect::selector, {}, selectors, {} };
}

Filter Filter::associated(const AssociationFilter &association)
{
    return { Dialect::association, {}, {}, association };
}

Filter Filter::eventQuery(const QString &queryList)
{
    return { Dialect::eventQuery, queryList, {}, {} };
}

QString eventQueryList(const QString &channel, int highestLevel)
{
    QString condition = u"*"_s;
    if (highestLevel > 0) {
        QStringList levels;
        for (int level = 1; level <= highestLevel; ++level)
            levels.append(u"Level=%1"_s.arg(level));
        // The event log writes plain information as level 0 too.
        if (highestLevel >= 4)
            levels.append(u"Level=0"_s);
        condition = u"*[System[(%1)]]"_s.arg(levels.join(" or "_L1));
    }
    return u"<QueryList><Query Id=\"0\"><Select Path=\"%1\">%2</Select></Query></QueryList>"_s.arg(
        channel.toHtmlEscaped(), condition);
}

void writeFilter(QXmlStreamWriter &xml, const Filter &filter)
{
    if (filter.isNull())
        return;
    xml.writeStartElement(Ns::wsman, "Filter"_L1);
    xml.writeAttribute("Dialect"_L1, filter.dialect);
    if (filter.association)
        writeAssociation(xml, *filter.association);
    else if (!filter.selectorSet.isEmpty())
        writeSelectorSet(xml, filter.selectorSet);
    else if (filter.dialect == Dialect::wql)
        xml.writeCharacters(filter.text);
    else
        writeFragment(xml, filter.text);
    xml.writeEndElement();
}

} // namespace Wsman
