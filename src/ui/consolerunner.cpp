/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "consolerunner.h"

#include "connection.h"
#include "displaytext.h"
#include "session.h"
#include "shell.h"

#include <QLocale>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;
using Kind = ConsoleLine::Kind;

namespace {

QString durationText(qint64 milliseconds)
{
    constexpr qint64 second = 1000;
    if (milliseconds < second) {
        //: Milliseconds that a command took
        return ConsoleRunner::tr("%1 ms").arg(milliseconds);
    }
    //: Seconds that a command took
    return ConsoleRunner::tr("%1 s").arg(QLocale().toString(double(milliseconds) / second, 'f', 1));
}

/// Whether a line does nothing but what its end undoes.
bool changesOnlyItsOwnProcess(const QString &commandLine)
{
    static const QRegularExpression pattern(
        uR"(^\s*(?:(?:cd|chdir|pushd)[\s.\\/]+[^&|]*[^\s&|]|set\s[^&|=]*=[^&|]*)\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(commandLine).hasMatch();
}

} // namespace

ConsoleRunner::ConsoleRunner(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
}

void ConsoleRunner::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

Session *ConsoleRunner::openSession() const
{
    Session *session = m_connection.currentSession();
    return session && session->state() == LiveObject::State::Opened ? session : nullptr;
}

bool ConsoleRunner::isConnected() const
{
    return openSession() != nullptr;
}

bool ConsoleRunner::isBusy() const
{
    return m_isWaitingForShell || m_state == State::OpeningShell || m_state == State::Running
        || m_state == State::Stopping;
}

bool ConsoleRunner::takesInput() const
{
    return m_state == State::Running && m_command && m_command->takesInput();
}

void ConsoleRunner::run(const QString &commandLine)
{
    Session *session = openSession();
    if (isBusy() || !session)
        return;
    m_commandLine = commandLine;
    Q_EMIT line(Kind::Command, safeLine(commandLine));
    if (!m_shell) {
        m_isWaitingForShell = true;
        follow(session->openShell(m_options));
    } else if (m_shell->needsRenewal()) {
        m_isWaitingForShell = true;
        m_shell->disconnect(this);
        Q_EMIT line(Kind::Note,
            tr("A new shell takes the place of the old one: servers limit how much can be done in one."));
        follow(session->renewShell(*m_shell));
    } else {
        start();
    }
}

void ConsoleRunner::openShell(const Wsman::ShellOptions &options)
{
    Session *session = openSession();
    if (isBusy() || !session)
        return;
    m_options = options;
    if (m_shell) {
        m_shell->disconnect(this);
        m_shell->close();
    }
    follow(session->openShell(options));
}

void ConsoleRunner::follow(Shell *shell)
{
    m_shell = shell;
    if (!shell) {
        m_isWaitingForShell = false;
        setState(State::NoShell);
        return;
    }
    connect(shell, &LiveObject::stateChanged, this, &ConsoleRunner::handleShellState);
    setState(State::OpeningShell);
}

void ConsoleRunner::handleShellState()
{
    if (!m_shell)
        return;
    if (m_shell->state() == LiveObject::State::Opened) {
        if (std::exchange(m_isWaitingForShell, false)) {
            start();
        } else {
            Q_EMIT line(Kind::Note, tr("The shell is open."));
            setState(State::Ready);
        }
    } else if (!m_shell->isOpen()) {
        const Shell *ended = m_shell;
        m_shell->disconnect(this);
        m_shell.clear();
        const bool wasWaiting = std::exchange(m_isWaitingForShell, false);
        tellShellEnd(*ended);
        if (wasWaiting)
            Q_EMIT line(Kind::Problem, tr("The command was not run."));
        setState(State::NoShell);
    }
}

void ConsoleRunner::tellShellEnd(const Shell &shell)
{
    const QString reason = safeLine(shell.reason());
    const bool isConnected = this->isConnected();
    if (shell.openedAt().isNull() && shell.state() == LiveObject::State::Broken) {
        Q_EMIT line(Kind::Problem, tr("The shell was not opened: %1").arg(reason));
    } else if (shell.state() == LiveObject::State::Broken) {
        Q_EMIT line(Kind::Problem, tr("The shell is not known to be closed: %1").arg(reason));
    } else if (reason.isEmpty()) {
        Q_EMIT line(Kind::Note, tr("The shell is closed."));
    } else {
        Q_EMIT line(Kind::Problem, tr("The shell has ended: %1").arg(reason));
    }
    if (isConnected && !reason.isEmpty())
        Q_EMIT line(Kind::Note, tr("The next command opens a new one."));
}

void ConsoleRunner::start()
{
    m_command = m_shell ? m_shell->openCommand(m_commandLine) : nullptr;
    if (!m_command) {
        setState(State::NoShell);
        return;
    }
    m_isInterrupted = false;
    m_clock.start();
    connect(m_command, &ShellCommand::output, this, [this](ShellCommand::Stream stream, const QString &text) {
        Q_EMIT output(stream == ShellCommand::Stream::Error ? Kind::Error : Kind::Output, text);
    });
    connect(m_command, &ShellCommand::inputFailed, this, [this](const TransportError &error) {
        Q_EMIT line(Kind::Problem,
            tr("The command was not reached: %1 It goes on; try again or stop it.")
                .arg(safeLine(error.message)));
    });
    connect(m_command, &LiveObject::stateChanged, this, &ConsoleRunner::handleCommandState);
    setState(State::Running);
}

void ConsoleRunner::handleCommandState()
{
    if (!m_command)
        return;
    if (m_command->isOpen()) {
        setState(m_command->state() == LiveObject::State::Closing ? State::Stopping : State::Running);
        return;
    }
    const ShellCommand *ended = m_command;
    m_command->disconnect(this);
    m_command.clear();
    tellCommandEnd(*ended);
    adviseAboutBuiltIns();
    setState(m_shell && m_shell->state() == LiveObject::State::Opened ? State::Ready : State::NoShell);
}

void ConsoleRunner::tellCommandEnd(const ShellCommand &command)
{
    const QString duration = durationText(m_clock.elapsed());
    const QString reason = safeLine(command.reason());
    if (command.state() == LiveObject::State::Broken) {
        Q_EMIT line(Kind::Problem, tr("Ended without an exit code after %1: %2").arg(duration, reason));
    } else if (command.exitCode()) {
        Q_EMIT line(*command.exitCode() == 0 ? Kind::Note : Kind::Problem,
            tr("Exit code %1 after %2").arg(QString::number(*command.exitCode()), duration));
    } else if (!isConnected()) {
        Q_EMIT line(Kind::Problem,
            tr("Ended after %1 by Disconnect, which closes the shell with all commands in it").arg(duration));
    } else if (m_state == State::Stopping) {
        Q_EMIT line(Kind::Note, tr("Stopped after %1").arg(duration));
    } else {
        Q_EMIT line(Kind::Note, tr("Ended after %1; the server did not tell the exit code").arg(duration));
    }
}

void ConsoleRunner::adviseAboutBuiltIns()
{
    if (changesOnlyItsOwnProcess(m_commandLine)) {
        Q_EMIT line(Kind::Note,
            tr("Each command runs in a process of its own, so a change of directory or variables ends "
               "with it. Join commands with &&, or choose directory and variables with New Shell."));
    }
}

void ConsoleRunner::closeShell()
{
    if (m_shell)
        m_shell->close();
}

void ConsoleRunner::sendLine(const QString &text)
{
    if (!takesInput())
        return;
    m_command->sendText(text + "\r\n"_L1);
    Q_EMIT line(Kind::Input, safeLine(text));
}

void ConsoleRunner::endInput()
{
    if (!takesInput())
        return;
    m_command->closeInput();
    Q_EMIT line(Kind::Input, tr("(end of input)"));
    Q_EMIT stateChanged();
}

void ConsoleRunner::interrupt()
{
    if (m_state != State::Running || !m_command)
        return;
    if (std::exchange(m_isInterrupted, true)) {
        stop();
        return;
    }
    m_command->interrupt();
    Q_EMIT line(Kind::Input, tr("(Ctrl+C; once more stops the command)"));
}

void ConsoleRunner::stop()
{
    if (m_command)
        m_command->terminate();
    else if (m_state == State::OpeningShell)
        closeShell();
}
