/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "identify.h"

#include "namespaces.h"
#include "xmlreader.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

/// The word after `label` in "OS: 10.0.20348 SP: 0.0 Stack: 3.0".
QString wordAfter(const QString &text, QLatin1StringView label)
{
    const qsizetype at = text.indexOf(label);
    return at < 0 ? QString() : text.mid(at + label.size()).trimmed().section(u' ', 0, 0);
}

} // namespace

void IdentifyAnswer::readChild(XmlReader &xml)
{
    // OMI puts this element into the SOAP namespace, so its local name alone has to do.
    if (!xml.is("IdentifyResponse"_L1)) {
        xml.skip();
        return;
    }
    found = true;
    while (xml.nextChild()) {
        if (xml.is("ProtocolVersion"_L1))
            protocolVersion = xml.text();
        else if (xml.is("ProductVendor"_L1))
            productVendor = xml.text();
        else if (xml.is("ProductVersion"_L1))
            productVersion = xml.text();
        else
            xml.skip();
    }
}

QString IdentifyAnswer::osVersion() const
{
    const QString version = wordAfter(productVersion, "OS:"_L1);
    return version == "0.0.0"_L1 ? QString() : version;
}

QString IdentifyAnswer::stackVersion() const
{
    return wordAfter(productVersion, "Stack:"_L1);
}

Operation<IdentifyAnswer> identify()
{
    Operation<IdentifyAnswer> operation;
    operation.repeatable = true;
    operation.request.withoutHeaders = true;
    operation.request.writeBody = [](QXmlStreamWriter &xml) {
        xml.writeNamespace(Ns::identity, "wsmid"_L1);
        xml.writeEmptyElement(Ns::identity, "Identify"_L1);
    };
    return operation;
}

} // namespace Wsman
