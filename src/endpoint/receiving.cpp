/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "receiving.h"

#include "namespaces.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

void writeStream(QXmlStreamWriter &xml, QLatin1StringView name, const QString &commandId,
    const QByteArray &bytes, bool isEnd)
{
    xml.writeStartElement(Wsman::Ns::shell, "Stream"_L1);
    xml.writeAttribute("Name"_L1, name);
    if (!commandId.isEmpty())
        xml.writeAttribute("CommandId"_L1, commandId);
    if (isEnd)
        xml.writeAttribute("End"_L1, "true"_L1);
    xml.writeCharacters(QString::fromLatin1(bytes.toBase64()));
    xml.writeEndElement();
}

void writeState(QXmlStreamWriter &xml, const QString &commandId, std::optional<int> exitCode)
{
    xml.writeStartElement(Wsman::Ns::shell, "CommandState"_L1);
    if (!commandId.isEmpty())
        xml.writeAttribute("CommandId"_L1, commandId);
    xml.writeAttribute("State"_L1, Wsman::commandStatePrefix + (exitCode ? "Done"_L1 : "Running"_L1));
    if (exitCode)
        xml.writeTextElement(Wsman::Ns::shell, "ExitCode"_L1, QString::number(*exitCode));
    xml.writeEndElement();
}

/// rsp:ReceiveResponse ([MS-WSMV] 2.2.4.28).
SoapAnswer receiveAnswer(
    const RunningCommand::Output &output, const QString &commandId, RunningCommand::Streams streams)
{
    return SoapAnswer{ Wsman::Action::receive + "Response"_L1, [=](QXmlStreamWriter &xml) {
                          xml.writeStartElement(Wsman::Ns::shell, "ReceiveResponse"_L1);
                          if (!output.output.isEmpty())
                              writeStream(xml, "stdout"_L1, commandId, output.output, false);
                          if (!output.errors.isEmpty())
                              writeStream(xml, "stderr"_L1, commandId, output.errors, false);
                          if (output.exitCode && streams.output)
                              writeStream(xml, "stdout"_L1, commandId, {}, true);
                          if (output.exitCode && streams.errors)
                              writeStream(xml, "stderr"_L1, commandId, {}, true);
                          writeState(xml, commandId, output.exitCode);
                          xml.writeEndElement();
                      } };
}

} // namespace

SoapResult receiveFrom(RunningCommand &command, const ReceiveWish &wish)
{
    const RunningCommand::Output output = command.takeOutput(wish.room, wish.streams);
    if (!output.isEmpty())
        return receiveAnswer(output, command.id(), wish.streams);
    auto pending = std::make_shared<PendingAnswer>();
    new WaitingReceive(*pending, command, wish);
    return SoapAnswer{ {}, {}, pending };
}

WaitingReceive::WaitingReceive(PendingAnswer &answer, RunningCommand &command, const ReceiveWish &wish)
    : QObject(&answer)
    , m_answer(answer)
    , m_command(&command)
    , m_wish(wish)
    , m_commandId(command.id())
{
    // Queued, so that what a program writes and its end go out in one answer.
    connect(&command, &RunningCommand::changed, this, &WaitingReceive::look, Qt::QueuedConnection);
    connect(&command, &RunningCommand::detached, this,
        [this] { m_answer.finish(Failure{ Faults::streamDisconnected() }); });
    connect(&command, &QObject::destroyed, this,
        [this] { m_answer.finish(Failure{ Faults::operationAborted() }); });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WaitingReceive::giveUp);
    m_timer.start(wish.timeLimit);
}

void WaitingReceive::look()
{
    // What is taken for an answer that is settled already would be lost.
    if (!m_command || m_answer.isFinished())
        return;
    const RunningCommand::Output output = m_command->takeOutput(m_wish.room, m_wish.streams);
    if (!output.isEmpty())
        m_answer.finish(receiveAnswer(output, m_commandId, m_wish.streams));
}

void WaitingReceive::giveUp()
{
    look();
    if (m_wish.keepAlive)
        m_answer.finish(receiveAnswer({}, m_commandId, m_wish.streams));
    else
        m_answer.finish(Failure{ Faults::timedOut() });
}
