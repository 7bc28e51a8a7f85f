/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellwriter.h"

#include "namespaces.h"
#include "request.h"
#include "xsduration.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;
using namespace Wsman;

namespace {

QString sinceThen(const QDateTime &then)
{
    return toDaysDuration(std::chrono::milliseconds(then.msecsTo(QDateTime::currentDateTimeUtc())));
}

} // namespace

void writeShell(QXmlStreamWriter &xml, const Shell &shell)
{
    xml.writeStartElement(Ns::shell, "Shell"_L1);
    const QPair<QLatin1StringView, QString> members[] = {
        { "ShellId"_L1, shell.id },
        { "Name"_L1, shell.name },
        { "ResourceUri"_L1, shell.resourceUri },
        { "Owner"_L1, shell.owner },
        { "ClientIP"_L1, shell.clientIp },
        { "ProcessId"_L1, QString::number(shell.processId) },
        { "IdleTimeOut"_L1, toDuration(shell.idleTimeout) },
        { "InputStreams"_L1, shell.inputStreams },
        { "OutputStreams"_L1, shell.outputStreams },
        { "MaxIdleTimeOut"_L1, u"PT2147483.647S"_s },
        { "Locale"_L1, u"en-US"_s },
        { "DataLocale"_L1, u"en-US"_s },
        { "CompressionMode"_L1, u"NoCompression"_s },
        { "ProfileLoaded"_L1, u"Yes"_s },
        { "Encoding"_L1, u"UTF8"_s },
        { "BufferMode"_L1, u"Block"_s },
        { "State"_L1, shell.state },
        { "ShellRunTime"_L1, sinceThen(shell.created) },
        { "ShellInactivity"_L1, sinceThen(shell.lastUsed) },
        { "MemoryUsed"_L1, u"3MB"_s },
        { "ChildProcesses"_L1, u"0"_s },
    };
    for (const auto &[name, value] : members) {
        if (!value.isEmpty())
            xml.writeTextElement(Ns::shell, name, value);
    }
    xml.writeEndElement();
}

void writeShellReference(QXmlStreamWriter &xml, const Shell &shell, const QString &serviceUrl)
{
    xml.writeStartElement(Ns::transfer, "ResourceCreated"_L1);
    xml.writeTextElement(Ns::addressing, "Address"_L1, serviceUrl);
    xml.writeStartElement(Ns::addressing, "ReferenceParameters"_L1);
    xml.writeTextElement(Ns::wsman, "ResourceURI"_L1, shell.resourceUri);
    xml.writeStartElement(Ns::wsman, "SelectorSet"_L1);
    xml.writeStartElement(Ns::wsman, "Selector"_L1);
    xml.writeAttribute("Name"_L1, "ShellId"_L1);
    xml.writeCharacters(shell.id);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeEnumerationBegun(QXmlStreamWriter &xml, const QString &context)
{
    xml.writeStartElement(Ns::enumeration, "EnumerateResponse"_L1);
    xml.writeTextElement(Ns::enumeration, "EnumerationContext"_L1, context);
    xml.writeEndElement();
}

void writeShellPage(QXmlStreamWriter &xml, const Enumerations::Page &page, PageOf operation)
{
    const bool optimised = operation == PageOf::Enumerate;
    const QLatin1StringView space = optimised ? Ns::wsman : Ns::enumeration;
    xml.writeStartElement(Ns::enumeration, optimised ? "EnumerateResponse"_L1 : "PullResponse"_L1);
    xml.writeTextElement(Ns::enumeration, "EnumerationContext"_L1, page.context);
    xml.writeStartElement(space, "Items"_L1);
    for (const Shell &shell : page.shells)
        writeShell(xml, shell);
    xml.writeEndElement();
    if (page.context.isEmpty())
        xml.writeEmptyElement(space, "EndOfSequence"_L1);
    xml.writeEndElement();
}
