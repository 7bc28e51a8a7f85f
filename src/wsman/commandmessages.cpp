/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "commandmessages.h"

#include "namespaces.h"
#include "xmlreader.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

Request requestTo(QLatin1StringView action, const QString &resourceUri, const QString &shellId)
{
    Request request;
    request.action = action;
    request.resourceUri = resourceUri;
    request.selectors = { { u"ShellId"_s, shellId } };
    return request;
}

QString signalCode(Signal signal)
{
    const QString prefix = signalPrefix;
    switch (signal) {
    case Signal::CtrlC:
        return prefix + "ctrl_c"_L1;
    case Signal::CtrlBreak:
        return prefix + "ctrl_break"_L1;
    case Signal::Terminate:
        return prefix + "terminate"_L1;
    }
    Q_UNREACHABLE();
}

bool isTrue(QStringView value)
{
    return value.compare("true"_L1, Qt::CaseInsensitive) == 0 || value == "1"_L1;
}

/// The state is a URI whose last part counts.
ReceivedOutput::State stateFrom(const QString &uri)
{
    const QString name = uri.section(u'/', -1);
    if (name == "Done"_L1)
        return ReceivedOutput::State::Done;
    if (name == "Running"_L1)
        return ReceivedOutput::State::Running;
    if (name == "Pending"_L1)
        return ReceivedOutput::State::Pending;
    return ReceivedOutput::State::Unknown;
}

StreamChunk readChunk(XmlReader &xml)
{
    StreamChunk chunk;
    chunk.stream = xml.attribute("Name"_L1);
    chunk.end = isTrue(xml.attribute("End"_L1));
    if (!xml.isNil())
        chunk.bytes = QByteArray::fromBase64(xml.text().toLatin1());
    else
        xml.skip();
    return chunk;
}

} // namespace

void CommandStarted::readChild(XmlReader &xml)
{
    if (!xml.is("CommandResponse"_L1)) {
        xml.skip();
        return;
    }
    while (xml.nextChild()) {
        if (xml.is("CommandId"_L1))
            commandId = xml.text();
        else
            xml.skip();
    }
}

void ReceivedOutput::readChild(XmlReader &xml)
{
    if (!xml.is("ReceiveResponse"_L1)) {
        xml.skip();
        return;
    }
    found = true;
    while (xml.nextChild()) {
        if (xml.is("Stream"_L1)) {
            chunks.append(readChunk(xml));
        } else if (xml.is("CommandState"_L1)) {
            state = stateFrom(xml.attribute("State"_L1));
            while (xml.nextChild()) {
                if (xml.is("ExitCode"_L1)) {
                    bool ok = false;
                    const qint64 code = xml.text().toLongLong(&ok);
                    exitCode = ok ? std::optional(code) : std::nullopt;
                } else {
                    xml.skip();
                }
            }
        } else {
            xml.skip();
        }
    }
}

Operation<CommandStarted> runCommand(
    const QString &resourceUri, const QString &shellId, const CommandOptions &options)
{
    Operation<CommandStarted> operation;
    operation.request = requestTo(Action::command, resourceUri, shellId);
    operation.request.options = {
        { u"WINRS_CONSOLEMODE_STDIN"_s, options.consoleInput ? u"TRUE"_s : u"FALSE"_s },
        { u"WINRS_SKIP_CMD_SHELL"_s, options.withoutCmd ? u"TRUE"_s : u"FALSE"_s },
    };
    operation.request.writeBody = [options](QXmlStreamWriter &xml) {
        xml.writeNamespace(Ns::shell, "rsp"_L1);
        xml.writeStartElement(Ns::shell, "CommandLine"_L1);
        xml.writeTextElement(Ns::shell, "Command"_L1, options.commandLine);
        for (const QString &argument : options.arguments)
            xml.writeTextElement(Ns::shell, "Arguments"_L1, argument);
        xml.writeEndElement();
    };
    return operation;
}

Operation<ReceivedOutput> receiveOutput(const CommandAddress &command)
{
    Operation<ReceivedOutput> operation;
    operation.mayWait = true;
    operation.request = requestTo(Action::receive, command.resourceUri, command.shellId);
    operation.request.options = { { u"WSMAN_CMDSHELL_OPTION_KEEPALIVE"_s, u"TRUE"_s } };
    operation.request.writeBody = [id = command.commandId](QXmlStreamWriter &xml) {
        xml.writeNamespace(Ns::shell, "rsp"_L1);
        xml.writeStartElement(Ns::shell, "Receive"_L1);
        xml.writeStartElement(Ns::shell, "DesiredStream"_L1);
        xml.writeAttribute("CommandId"_L1, id);
        xml.writeCharacters(u"stdout stderr"_s);
        xml.writeEndElement();
        xml.writeEndElement();
    };
    return operation;
}

Operation<Nothing> sendInput(const CommandAddress &command, const QByteArray &bytes, bool end)
{
    Operation<Nothing> operation;
    operation.request = requestTo(Action::send, command.resourceUri, command.shellId);
    operation.request.writeBody = [id = command.commandId, bytes, end](QXmlStreamWriter &xml) {
        xml.writeNamespace(Ns::shell, "rsp"_L1);
        xml.writeStartElement(Ns::shell, "Send"_L1);
        xml.writeStartElement(Ns::shell, "Stream"_L1);
        xml.writeAttribute("Name"_L1, "stdin"_L1);
        xml.writeAttribute("CommandId"_L1, id);
        if (end)
            xml.writeAttribute("End"_L1, "true"_L1);
        xml.writeCharacters(QString::fromLatin1(bytes.toBase64()));
        xml.writeEndElement();
        xml.writeEndElement();
    };
    return operation;
}

Operation<Nothing> signalCommand(const CommandAddress &command, Signal signal)
{
    Operation<Nothing> operation;
    operation.request = requestTo(Action::signal, command.resourceUri, command.shellId);
    operation.request.writeBody = [id = command.commandId, code = signalCode(signal)](QXmlStreamWriter &xml) {
        xml.writeNamespace(Ns::shell, "rsp"_L1);
        xml.writeStartElement(Ns::shell, "Signal"_L1);
        xml.writeAttribute("CommandId"_L1, id);
        xml.writeTextElement(Ns::shell, "Code"_L1, code);
        xml.writeEndElement();
    };
    return operation;
}

} // namespace Wsman
