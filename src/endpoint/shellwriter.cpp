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

QString durationBetween(const QDateTime &then, const QDateTime &now)
{
    return toDaysDuration(std::chrono::milliseconds(then.msecsTo(now)));
}

} // namespace

void writeShell(QXmlStreamWriter &xml, const ShellView &view)
{
    const Shell &shell = view.shell;
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
        { "ProfileLoaded"_L1, shell.profileLoaded ? u"Yes"_s : u"No"_s },
        { "Encoding"_L1, u"UTF8"_s },
        { "BufferMode"_L1, u"Block"_s },
        { "State"_L1, shell.state },
        { "ShellRunTime"_L1, durationBetween(shell.created, view.now) },
        { "ShellInactivity"_L1, durationBetween(shell.lastUsed, view.now) },
        { "MemoryUsed"_L1, u"3MB"_s },
        { "ChildProcesses"_L1, QString::number(view.childProcesses) },
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

void writeCommand(QXmlStreamWriter &xml, const CommandView &command)
{
    xml.writeStartElement(Ns::shell, "Command"_L1);
    xml.writeTextElement(Ns::shell, "ShellId"_L1, command.shellId);
    xml.writeTextElement(Ns::shell, "CommandId"_L1, command.commandId);
    xml.writeTextElement(Ns::shell, "State"_L1, command.isRunning ? "Running"_L1 : "Done"_L1);
    xml.writeTextElement(Ns::shell, "CommandLine"_L1, command.line);
    xml.writeEndElement();
}

SoapAnswer emptyShellAnswer(QLatin1StringView action, QLatin1StringView element)
{
    return SoapAnswer{ action + "Response"_L1,
        [element](QXmlStreamWriter &xml) { xml.writeEmptyElement(Ns::shell, element); } };
}
