/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellcommand.h"

#include "faultmeaning.h"
#include "shell.h"

using namespace Qt::StringLiterals;

namespace {

/// Bytes of one Send: in base64 they fit into the smallest envelope that a service allows (32 KiB).
constexpr qsizetype inputChunk = qsizetype(16) * 1024;

QString nameOf(const Wsman::CommandOptions &options)
{
    return (QStringList{ options.commandLine } + options.arguments).join(u' ');
}

} // namespace

ShellCommand::ShellCommand(
    Client &client, const TimeLimits &limits, Shell &shell, const Wsman::CommandOptions &options)
    : RemoteObject(Kind::Command, nameOf(options), shell.resourceUri(), client, limits, &shell)
    , m_shell(shell)
    , m_options(options)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ShellCommand::receive);
}

Wsman::CommandAddress ShellCommand::address() const
{
    return { resourceUri(), m_shell.id(), id() };
}

void ShellCommand::open()
{
    setState(State::Opening);
    m_shell.countOperation();
    send(Wsman::runCommand(resourceUri(), m_shell.id(), m_options), client().exchangeTimeout(),
        [this](const auto &outcome) { handleStarted(outcome); });
}

void ShellCommand::handleStarted(const Outcome<Wsman::CommandStarted> &outcome)
{
    if (!outcome.result) {
        handleFailure(outcome.result.error());
        return;
    }
    setId(outcome.result->commandId);
    if (state() == State::Opening) {
        setState(State::Opened);
        receive();
        sendNextInput();
    } else if (state() == State::Closing && m_shell.state() == State::Opened) {
        sendClose(); // it was stopped while the server was still starting it
    }
}

void ShellCommand::receive()
{
    if (state() != State::Opened)
        return;
    m_shell.countOperation();
    wait(Wsman::receiveOutput(address()), [this](const auto &outcome) { handleReceived(outcome); });
}

void ShellCommand::handleReceived(const Outcome<Wsman::ReceivedOutput> &outcome)
{
    if (state() != State::Opened)
        return;
    if (!outcome.result) {
        const TransportError &error = outcome.result.error();
        if (FaultMeaning::isNothingYet(error))
            receiveAgain(outcome.elapsed, false);
        else if (error.kind != TransportError::Kind::Cancelled)
            handleFailure(error);
        return;
    }
    for (const Wsman::StreamChunk &chunk : outcome.result->chunks)
        deliver(chunk);
    if (state() != State::Opened) // whoever got the output closed it
        return;
    if (outcome.result->state == Wsman::ReceivedOutput::State::Done)
        handleDone(outcome.result->exitCode);
    else
        receiveAgain(outcome.elapsed, !outcome.result->chunks.isEmpty());
}

void ShellCommand::receiveAgain(std::chrono::milliseconds elapsed, bool broughtSomething)
{
    m_pause.start(m_pace.next(elapsed, broughtSomething));
}

void ShellCommand::deliver(const Wsman::StreamChunk &chunk)
{
    const bool isError = chunk.stream.compare("stderr"_L1, Qt::CaseInsensitive) == 0;
    const QString text = isError ? m_errorDecoder(chunk.bytes) : m_outputDecoder(chunk.bytes);
    if (text.isEmpty())
        return;
    m_outputSize += text.size();
    Q_EMIT output(isError ? Stream::Error : Stream::Output, text);
}

void ShellCommand::handleDone(std::optional<qint64> exitCode)
{
    m_exitCode = exitCode;
    end(State::Closed);
    // The server keeps what it has of a command until it is told that nobody wants it ([MS-WSMV] 3.1.4.12);
    // nothing depends on the answer, as the end of the shell does the same.
    if (m_shell.state() == State::Opened) {
        m_shell.countOperation();
        send(Wsman::signalCommand(address(), Wsman::Signal::Terminate), limits().close, [](const auto &) {});
    }
}

void ShellCommand::handleFailure(const TransportError &error)
{
    if (state() == State::Closing && m_shell.state() != State::Opened)
        return; // the shell's own end tells what becomes of it
    const bool wasRunning = state() == State::Opened;
    fail(error);
    // A Receive that waited ends with a code of its own when its shell goes, such as 995 (aborted).
    if (FaultMeaning::isGone(error) || (wasRunning && error.kind == TransportError::Kind::Fault))
        m_shell.checkExistence();
}

bool ShellCommand::takesInput() const
{
    return !m_isInputEnded && (state() == State::Opening || state() == State::Opened);
}

void ShellCommand::sendInput(const QByteArray &bytes)
{
    if (!takesInput())
        return;
    for (qsizetype at = 0; at < bytes.size(); at += inputChunk)
        m_input.enqueue({ bytes.mid(at, inputChunk), false });
    sendNextInput();
}

void ShellCommand::closeInput()
{
    if (!takesInput())
        return;
    m_isInputEnded = true;
    if (m_input.isEmpty())
        m_input.enqueue({ {}, true });
    else
        m_input.last().end = true;
    sendNextInput();
}

void ShellCommand::sendNextInput()
{
    if (state() != State::Opened || m_isSendingInput || m_input.isEmpty())
        return;
    const Input input = m_input.dequeue();
    m_isSendingInput = true;
    m_shell.countOperation();
    send(Wsman::sendInput(address(), input.bytes, input.end), client().exchangeTimeout(),
        [this](const auto &outcome) {
            m_isSendingInput = false;
            if (!outcome.result && state() == State::Opened)
                Q_EMIT inputFailed(outcome.result.error());
            sendNextInput();
        });
}

void ShellCommand::interrupt()
{
    if (state() != State::Opened)
        return;
    m_shell.countOperation();
    send(Wsman::signalCommand(address(), Wsman::Signal::CtrlC), client().exchangeTimeout(),
        [this](const auto &outcome) {
            if (!outcome.result && state() == State::Opened)
                Q_EMIT inputFailed(outcome.result.error());
        });
}

void ShellCommand::sendClose()
{
    m_shell.countOperation();
    send(Wsman::signalCommand(address(), Wsman::Signal::Terminate), limits().close,
        [this](const auto &outcome) { handleClosed(outcome); });
}

bool ShellCommand::isAlreadyClosed(const TransportError &error) const
{
    return FaultMeaning::isGone(error);
}

void ShellCommand::closeWithShell()
{
    setState(State::Closing);
    stopWaiting();
    m_input.clear();
}

void ShellCommand::endWithShell(State state, const QString &reason)
{
    // A shell that ends by itself takes its commands along before they are done.
    const bool wasRunning = this->state() != State::Closing;
    if (wasRunning && state == State::Closed)
        end(State::Broken, tr("Its shell has ended: %1").arg(reason));
    else
        end(state, reason);
}

QString ShellCommand::unconfirmedReason() const
{
    return tr("Not confirmed by the server; it may run until its shell ends");
}
