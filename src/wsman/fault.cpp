/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fault.h"

#include "xmlreader.h"

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

/// "w:AccessDenied" -> "AccessDenied"; prefixes are the sender's choice and say nothing.
QString localPart(const QString &qualifiedName)
{
    return qualifiedName.mid(qualifiedName.lastIndexOf(u':') + 1);
}

/// Code and Subcode have the same shape and nest; the innermost value is the one that tells.
void readCode(XmlReader &xml, Fault &fault, QString &value)
{
    while (xml.nextChild()) {
        if (xml.is("Value"_L1))
            value = localPart(xml.text());
        else if (xml.is("Subcode"_L1))
            readCode(xml, fault, fault.subcode);
        else
            xml.skip();
    }
}

QString readReason(XmlReader &xml)
{
    QString reason;
    while (xml.nextChild()) {
        if (!xml.is("Text"_L1)) {
            xml.skip();
            continue;
        }
        const bool english = xml.attribute("lang"_L1).startsWith("en"_L1, Qt::CaseInsensitive);
        const QString text = xml.text();
        if (!text.isEmpty() && (reason.isEmpty() || english))
            reason = text;
    }
    return reason;
}

/// Messages, provider faults and nested WSManFaults contain one another in any depth; whatever text stands
/// innermost wins.
void readProviderText(XmlReader &xml, Fault &fault)
{
    QString text;
    while (xml.nextChild(&text)) {
        if (xml.is("ProviderFault"_L1))
            fault.providerPath = xml.attribute("path"_L1);
        readProviderText(xml, fault);
    }
    text = text.trimmed();
    if (!text.isEmpty() && fault.providerText.isEmpty())
        fault.providerText = text;
}

void readMessage(XmlReader &xml, Fault &fault)
{
    QString text;
    while (xml.nextChild(&text)) {
        if (xml.is("ProviderFault"_L1))
            fault.providerPath = xml.attribute("path"_L1);
        readProviderText(xml, fault);
    }
    fault.message = text.trimmed();
}

void readWsmanFault(XmlReader &xml, Fault &fault)
{
    fault.wsmanCode = xml.attribute("Code"_L1).toUInt();
    fault.machine = xml.attribute("Machine"_L1);
    while (xml.nextChild()) {
        if (xml.is("Message"_L1))
            readMessage(xml, fault);
        else
            xml.skip();
    }
}

/// A subclass of CIM_Error with all its properties, of which few are meant to be read: MSFT_WmiError of
/// Windows, OMI_Error.
void readCimError(XmlReader &xml, Fault &fault)
{
    QString message;
    QString type;
    quint32 code = 0;
    while (xml.nextChild()) {
        if (xml.is("Message"_L1) || (message.isEmpty() && xml.is("error_WindowsErrorMessage"_L1)))
            message = xml.text();
        else if (xml.is("error_Code"_L1))
            code = xml.text().toUInt();
        else if (xml.is("error_Type"_L1))
            type = xml.text();
        else
            xml.skip();
    }
    if (!message.isEmpty())
        fault.providerText = message;
    // The other types count by themselves: 5 of type MI is not Access denied.
    if (fault.wsmanCode == 0 && type == "HRESULT"_L1)
        fault.wsmanCode = code;
}

void readDetail(XmlReader &xml, Fault &fault)
{
    QString text;
    while (xml.nextChild(&text)) {
        if (xml.is("WSManFault"_L1))
            readWsmanFault(xml, fault);
        else if (xml.is("FaultDetail"_L1))
            fault.faultDetail = xml.text();
        else if (xml.name().endsWith("Error"_L1))
            readCimError(xml, fault);
        else
            readProviderText(xml, fault);
    }
    // openwsman puts a bare sentence here
    if (fault.message.isEmpty() && fault.providerText.isEmpty())
        fault.providerText = text.trimmed();
}

} // namespace

QString Fault::text() const
{
    if (!providerText.isEmpty())
        return providerText;
    return message.isEmpty() ? reason : message;
}

Fault readFault(XmlReader &xml)
{
    Fault fault;
    while (xml.nextChild()) {
        if (xml.is("Code"_L1))
            readCode(xml, fault, fault.code);
        else if (xml.is("Reason"_L1))
            fault.reason = readReason(xml);
        else if (xml.is("Detail"_L1))
            readDetail(xml, fault);
        else
            xml.skip();
    }
    return fault;
}

} // namespace Wsman
