/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "commandoperations.h"

#include "commandline.h"
#include "namespaces.h"
#include "receiving.h"
#include "shellwriter.h"
#include "streamprograms.h"
#include "waitingsend.h"

#include <QUuid>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

/// What a Receive may bring so that its answer fits: base64 makes four characters of three bytes, and UTF-16
/// two bytes of each.
qsizetype outputRoom(const RequestEnvelope &request)
{
    constexpr qsizetype largestEnvelope = 512'000;
    constexpr qsizetype frame = 3 * 1024;
    const qsizetype asked = request.maxEnvelopeSize.toLongLong();
    const qsizetype envelope = asked > 0 ? qMin(asked, largestEnvelope) : largestEnvelope;
    const qsizetype characters = (request.utf16 ? envelope / 2 : envelope) - frame;
    return qMax<qsizetype>(characters / 4 * 3, 512);
}

QString joinedLine(const RequestBody &body)
{
    QStringList words{ body.command };
    words += body.arguments;
    return words.join(u' ').trimmed();
}

} // namespace

CommandOperations::CommandOperations(
    const ListenerConfig &config, ShellStore &shells, CommandStore &commands, const QuotaKeeper &quotas)
    : m_computer(config.name)
    , m_osVersion(config.osVersion)
    , m_shells(shells)
    , m_commands(commands)
    , m_quotas(quotas)
{
}

Result<Shell *, SoapFault> CommandOperations::shellOf(const RequestEnvelope &request, const Caller &caller)
{
    const QString id = request.selector(u"ShellId");
    if (id.isEmpty())
        return Failure{ Faults::selectorMissing(u"ShellId"_s) };
    Shell *const shell = m_shells.use(id);
    if (!shell)
        return Failure{ Faults::shellNotFound(id) };
    if (shell->owner.compare(caller.user, Qt::CaseInsensitive) != 0)
        return Failure{ Faults::accessDenied() };
    if (!shell->isConnected())
        return Failure{ Faults::shellDisconnected() };
    return shell;
}

Result<RunningCommand *, SoapFault> CommandOperations::commandOf(
    const RequestEnvelope &request, const Caller &caller)
{
    const auto shell = shellOf(request, caller);
    if (!shell)
        return Failure{ shell.error() };
    RunningCommand *const command = m_commands.find((*shell)->id, request.body.commandId);
    if (!command)
        return Failure{ Faults::commandNotFound(request.body.commandId) };
    return command;
}

std::unique_ptr<Program> CommandOperations::programFor(const Shell &shell, const QString &line) const
{
    if (!shell.isText())
        return std::make_unique<IdleProgram>();
    return makeProgram(line,
        { m_computer, shell.owner, m_osVersion, shell.workingDirectory, shell.environment, shell.codePage });
}

SoapResult CommandOperations::start(const RequestEnvelope &request, const Caller &caller)
{
    const auto shell = shellOf(request, caller);
    if (!shell)
        return Failure{ shell.error() };
    const RequestBody &body = request.body;
    if (body.name != "CommandLine"_L1 || ((*shell)->isText() && body.command.isEmpty()))
        return Failure{ Faults::unreadableXml(u"the Body must hold a CommandLine with a Command"_s) };
    if (!body.commandId.isEmpty() && m_commands.find((*shell)->id, body.commandId))
        return Failure{ Faults::commandExists(body.commandId) };
    if (const auto fault = m_quotas.forNewCommand(**shell))
        return Failure{ *fault };
    const QString line = joinedLine(body);
    if (request.hasOption(u"WINRS_SKIP_CMD_SHELL") && !isExecutable(line))
        return Failure{ Faults::fileNotFound() };

    const QString id = body.commandId.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces).toUpper()
                                                : body.commandId;
    m_commands.start((*shell)->id, id, line, programFor(**shell, line));
    return SoapAnswer{ Wsman::Action::command + "Response"_L1, [id](QXmlStreamWriter &xml) {
                          xml.writeStartElement(Wsman::Ns::shell, "CommandResponse"_L1);
                          xml.writeTextElement(Wsman::Ns::shell, "CommandId"_L1, id);
                          xml.writeEndElement();
                      } };
}

SoapResult CommandOperations::receive(const RequestEnvelope &request, const Caller &caller)
{
    const auto command = commandOf(request, caller);
    if (!command)
        return Failure{ command.error() };
    const QStringList names = request.body.desiredStreams.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (name != "stdout"_L1 && name != "stderr"_L1)
            return Failure{ Faults::invalidValue(u"DesiredStream"_s, name) };
    }
    ReceiveWish wish;
    if (!names.isEmpty())
        wish.streams = { names.contains("stdout"_L1), names.contains("stderr"_L1) };
    wish.room = outputRoom(request);
    wish.timeLimit = request.timeLimit();
    wish.keepAlive = request.hasOption(u"WSMAN_CMDSHELL_OPTION_KEEPALIVE");
    return receiveFrom(**command, wish);
}

SoapResult CommandOperations::send(const RequestEnvelope &request, const Caller &caller)
{
    const auto command = commandOf(request, caller);
    if (!command)
        return Failure{ command.error() };
    const QVector<RequestBody::Stream> &streams = request.body.streams;
    if (streams.isEmpty())
        return Failure{ Faults::unreadableXml(u"the Body must hold a Send with a Stream"_s) };
    for (const RequestBody::Stream &stream : streams) {
        if (stream.name != "stdin"_L1 && stream.name != "pr"_L1)
            return Failure{ Faults::invalidValue(u"Stream"_s, stream.name) };
        if (!stream.isValid)
            return Failure{ Faults::unreadableXml(u"a Stream must hold base64"_s) };
    }
    if (!(*command)->isRunning())
        return Failure{ Faults::pipeEnded() };
    for (const RequestBody::Stream &stream : streams)
        (*command)->addInput(stream.data, stream.isLast);
    const SoapAnswer answer = emptyShellAnswer(Wsman::Action::send, "SendResponse"_L1);
    return (*command)->takesInput() ? answer : answerWhenRead(**command, answer, request.timeLimit());
}

SoapResult CommandOperations::signal(const RequestEnvelope &request, const Caller &caller)
{
    const auto command = commandOf(request, caller);
    if (!command)
        return Failure{ command.error() };
    const QString code = request.body.signal;
    if (code == Wsman::signalPrefix + "terminate"_L1 || code == "powershell/signal/crtl_c"_L1)
        m_commands.remove(request.selector(u"ShellId"), (*command)->id());
    else if (code == Wsman::signalPrefix + "ctrl_c"_L1 || code == Wsman::signalPrefix + "ctrl_break"_L1)
        (*command)->interrupt();
    else
        return Failure{ Faults::invalidValue(u"Code"_s, code) };
    return emptyShellAnswer(Wsman::Action::signal, "SignalResponse"_L1);
}
