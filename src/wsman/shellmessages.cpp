/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellmessages.h"

#include "endpointreference.h"
#include "namespaces.h"
#include "xmlfragment.h"
#include "xmlreader.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

void writeEnvironment(QXmlStreamWriter &xml, const QVector<QPair<QString, QString>> &environment)
{
    if (environment.isEmpty())
        return;
    xml.writeStartElement(Ns::shell, "Environment"_L1);
    for (const auto &[name, value] : environment) {
        xml.writeStartElement(Ns::shell, "Variable"_L1);
        xml.writeAttribute("Name"_L1, name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// The order of the members is that of the schema ([MS-WSMV] 2.2.4.37).
void writeShell(QXmlStreamWriter &xml, const ShellOptions &options)
{
    xml.writeNamespace(Ns::shell, "rsp"_L1);
    xml.writeStartElement(Ns::shell, "Shell"_L1);
    // Windows reads both from attributes, where its own client writes them.
    if (!options.shellId.isEmpty())
        xml.writeAttribute("ShellId"_L1, options.shellId);
    if (!options.name.isEmpty())
        xml.writeAttribute("Name"_L1, options.name);
    writeEnvironment(xml, options.environment);
    if (!options.workingDirectory.isEmpty())
        xml.writeTextElement(Ns::shell, "WorkingDirectory"_L1, options.workingDirectory);
    if (options.idleTimeout.count() > 0)
        xml.writeTextElement(Ns::shell, "IdleTimeOut"_L1, toDuration(options.idleTimeout));
    xml.writeTextElement(Ns::shell, "InputStreams"_L1, u"stdin"_s);
    xml.writeTextElement(Ns::shell, "OutputStreams"_L1, u"stdout stderr"_s);
    xml.writeEndElement();
}

Request requestTo(QLatin1StringView action, const QString &resourceUri, const QString &shellId)
{
    Request request;
    request.action = action;
    request.resourceUri = resourceUri;
    request.selectors = { { u"ShellId"_s, shellId } };
    return request;
}

} // namespace

void ShellCreated::readChild(XmlReader &xml)
{
    if (xml.is("Shell"_L1)) {
        const QString idOfReference = shell.shellId;
        shell = readShellInfo(xml);
        if (shell.shellId.isEmpty())
            shell.shellId = idOfReference;
    } else if (xml.is("ResourceCreated"_L1)) {
        const QString id = readEndpointReference(xml).selector("ShellId"_L1);
        if (shell.shellId.isEmpty())
            shell.shellId = id;
    } else {
        xml.skip();
    }
}

void ShellRead::readChild(XmlReader &xml)
{
    if (!xml.is("Shell"_L1)) {
        xml.skip();
        return;
    }
    shell = readShellInfo(xml);
    found = true;
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
    operation.request.writeBody = [options](QXmlStreamWriter &xml) { writeShell(xml, options); };
    return operation;
}

Operation<ShellRead> getShell(const QString &resourceUri, const QString &shellId)
{
    Operation<ShellRead> operation;
    operation.repeatable = true;
    operation.request = requestTo(Action::get, resourceUri, shellId);
    return operation;
}

Operation<Nothing> deleteShell(const QString &resourceUri, const QString &shellId)
{
    Operation<Nothing> operation;
    operation.repeatable = true;
    operation.request = requestTo(Action::remove, resourceUri, shellId);
    return operation;
}

Operation<Nothing> disconnectShell(const QString &resourceUri, const QString &shellId,
    std::chrono::milliseconds idleTimeout, BufferMode bufferMode)
{
    Operation<Nothing> operation;
    operation.repeatable = true;
    operation.request = requestTo(Action::disconnect, resourceUri, shellId);
    operation.request.writeBody = [idleTimeout, bufferMode](QXmlStreamWriter &xml) {
        xml.writeNamespace(Ns::shell, "rsp"_L1);
        xml.writeStartElement(Ns::shell, "Disconnect"_L1);
        if (idleTimeout.count() > 0)
            xml.writeTextElement(Ns::shell, "IdleTimeOut"_L1, toDuration(idleTimeout));
        if (bufferMode != BufferMode::ServerDefault)
            xml.writeTextElement(
                Ns::shell, "BufferMode"_L1, bufferMode == BufferMode::Block ? u"Block"_s : u"Drop"_s);
        xml.writeEndElement();
    };
    return operation;
}

Operation<Nothing> reconnectShell(const QString &resourceUri, const QString &shellId)
{
    Operation<Nothing> operation;
    operation.repeatable = true;
    operation.request = requestTo(Action::reconnect, resourceUri, shellId);
    return operation;
}

Operation<Nothing> connectShell(const QString &resourceUri, const QString &shellId, const QString &connectXml)
{
    Operation<Nothing> operation;
    operation.request = requestTo(Action::connect, resourceUri, shellId);
    operation.request.writeBody = [connectXml](QXmlStreamWriter &xml) {
        xml.writeNamespace(Ns::shell, "rsp"_L1);
        xml.writeStartElement(Ns::shell, "Connect"_L1);
        writeFragment(xml, connectXml);
        xml.writeEndElement();
    };
    return operation;
}

} // namespace Wsman
