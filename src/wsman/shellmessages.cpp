/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellmessages.h"

#include "namespaces.h"
#include "xmlreader.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

QString *memberFor(ShellInfo &shell, QStringView name)
{
    const struct {
        QLatin1StringView name;
        QString *member;
    } members[] = {
        { "ShellId"_L1, &shell.shellId },
        { "Name"_L1, &shell.name },
        { "ResourceUri"_L1, &shell.resourceUri },
        { "Owner"_L1, &shell.owner },
        { "ClientIP"_L1, &shell.clientIp },
        { "ProcessId"_L1, &shell.processId },
        { "IdleTimeOut"_L1, &shell.idleTimeout },
        { "State"_L1, &shell.state },
        { "ShellRunTime"_L1, &shell.shellRunTime },
        { "ShellInactivity"_L1, &shell.shellInactivity },
    };
    for (const auto &member : members) {
        if (name == member.name)
            return member.member;
    }
    return nullptr;
}

/// Finds the ShellId among the selectors of an endpoint reference, at whatever depth it stands.
QString readShellIdSelector(XmlReader &xml)
{
    QString id;
    while (xml.nextChild()) {
        if (xml.is("Selector"_L1) && xml.attribute("Name"_L1) == "ShellId"_L1)
            id = xml.text();
        else if (const QString nested = readShellIdSelector(xml); !nested.isEmpty())
            id = nested;
    }
    return id;
}

void readItems(XmlReader &xml, QVector<ShellInfo> &shells)
{
    while (xml.nextChild()) {
        if (xml.is("Shell"_L1))
            shells.append(readShellInfo(xml));
        else
            xml.skip();
    }
}

void writeMaxElements(QXmlStreamWriter &xml, QLatin1StringView space, int maxElements)
{
    xml.writeTextElement(space, "MaxElements"_L1, QString::number(maxElements));
}

} // namespace

ShellInfo readShellInfo(XmlReader &xml)
{
    ShellInfo shell;
    while (xml.nextChild()) {
        if (QString *member = memberFor(shell, xml.name()))
            *member = xml.text();
        else
            xml.skip();
    }
    return shell;
}

void ShellCreated::readChild(XmlReader &xml)
{
    if (xml.is("Shell"_L1)) {
        const QString idOfReference = shell.shellId;
        shell = readShellInfo(xml);
        if (shell.shellId.isEmpty())
            shell.shellId = idOfReference;
    } else if (xml.is("ResourceCreated"_L1)) {
        const QString id = readShellIdSelector(xml);
        if (shell.shellId.isEmpty())
            shell.shellId = id;
    } else {
        xml.skip();
    }
}

void ShellPage::readChild(XmlReader &xml)
{
    if (!xml.is("EnumerateResponse"_L1) && !xml.is("PullResponse"_L1)) {
        xml.skip();
        return;
    }
    found = true;
    while (xml.nextChild()) {
        if (xml.is("EnumerationContext"_L1)) {
            context = xml.text();
        } else if (xml.is("Items"_L1)) {
            readItems(xml, shells);
        } else {
            endOfSequence = endOfSequence || xml.is("EndOfSequence"_L1);
            xml.skip();
        }
    }
}

Operation<ShellCreated> createShell(const ShellOptions &options)
{
    Operation<ShellCreated> operation;
    operation.request.action = Action::create;
    operation.request.resourceUri = Resource::commandShell;
    operation.request.options = {
        { u"WINRS_NOPROFILE"_s, options.noProfile ? u"TRUE"_s : u"FALSE"_s },
        { u"WINRS_CODEPAGE"_s, QString::number(options.codePage) },
    };
    operation.request.writeBody = [options](QXmlStreamWriter &xml) {
        xml.writeStartElement(Ns::shell, "Shell"_L1);
        if (!options.name.isEmpty())
            xml.writeAttribute("Name"_L1, options.name);
        if (!options.workingDirectory.isEmpty())
            xml.writeTextElement(Ns::shell, "WorkingDirectory"_L1, options.workingDirectory);
        if (options.idleTimeout.count() > 0)
            xml.writeTextElement(Ns::shell, "IdleTimeOut"_L1, toDuration(options.idleTimeout));
        xml.writeTextElement(Ns::shell, "InputStreams"_L1, u"stdin"_s);
        xml.writeTextElement(Ns::shell, "OutputStreams"_L1, u"stdout stderr"_s);
        xml.writeEndElement();
    };
    return operation;
}

Operation<Nothing> deleteShell(const QString &resourceUri, const QString &shellId)
{
    Operation<Nothing> operation;
    operation.repeatable = true;
    operation.request.action = Action::remove;
    operation.request.resourceUri = resourceUri;
    operation.request.selectors = { { u"ShellId"_s, shellId } };
    return operation;
}

Operation<ShellPage> enumerateShells(int maxElements)
{
    Operation<ShellPage> operation;
    operation.request.action = Action::enumerate;
    operation.request.resourceUri = Resource::shells;
    operation.request.writeBody = [maxElements](QXmlStreamWriter &xml) {
        xml.writeStartElement(Ns::enumeration, "Enumerate"_L1);
        xml.writeEmptyElement(Ns::wsman, "OptimizeEnumeration"_L1);
        writeMaxElements(xml, Ns::wsman, maxElements);
        xml.writeEndElement();
    };
    return operation;
}

Operation<ShellPage> pullShells(const QString &context, int maxElements)
{
    Operation<ShellPage> operation;
    operation.request.action = Action::pull;
    operation.request.resourceUri = Resource::shells;
    operation.request.writeBody = [context, maxElements](QXmlStreamWriter &xml) {
        xml.writeStartElement(Ns::enumeration, "Pull"_L1);
        xml.writeTextElement(Ns::enumeration, "EnumerationContext"_L1, context);
        writeMaxElements(xml, Ns::enumeration, maxElements);
        xml.writeEndElement();
    };
    return operation;
}

} // namespace Wsman
