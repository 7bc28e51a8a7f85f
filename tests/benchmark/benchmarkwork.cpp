/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "benchmarkwork.h"

#include "session.h"
#include "shell.h"
#include "shellcommand.h"

using namespace Qt::StringLiterals;
using State = LiveObject::State;

std::unique_ptr<BenchmarkWork> BenchmarkWork::make(BenchmarkJob &job)
{
    if (job.work == "shells"_L1)
        return std::make_unique<ShellsWork>(job);
    if (job.work == "commands"_L1)
        return std::make_unique<CommandsWork>(job);
    return nullptr;
}

void ShellsWork::start()
{
    constexpr int sideBySide = 32;
    for (int i = 0; i < sideBySide; ++i)
        startNext();
}

void ShellsWork::startNext()
{
    if (m_next == job().connections.size())
        return;
    Connection *connection = job().connections.at(m_next++);
    follow(connection);
    connection->open();
}

void ShellsWork::follow(Connection *connection)
{
    connect(connection, &LiveObject::stateChanged, this, [this, connection](State now) {
        if (now == State::Opened) {
            openShell(connection);
        } else if (now == State::Closed || now == State::Broken) {
            if (now == State::Broken)
                countFailure();
            endOne();
        }
    });
}

void ShellsWork::openShell(Connection *connection)
{
    Shell *shell = connection->currentSession()->openShell();
    connect(shell, &LiveObject::stateChanged, this, [this, connection, shell](State now) {
        if (now == State::Opened) {
            shell->close();
        } else if (now == State::Closed || now == State::Broken) {
            if (now == State::Broken)
                countFailure();
            connection->close();
        }
    });
}

void ShellsWork::endOne()
{
    if (++m_done == job().connections.size())
        emit finished();
    else
        startNext();
}

void CommandsWork::start()
{
    Connection *connection = job().connections.constFirst();
    connect(connection, &LiveObject::stateChanged, this, [this](State now) {
        if (now == State::Opened)
            openShell();
        else if (now == State::Closed || now == State::Broken)
            emit finished();
    });
    connection->open();
}

void CommandsWork::openShell()
{
    Shell *shell = job().connections.constFirst()->currentSession()->openShell();
    connect(shell, &LiveObject::stateChanged, this, [this, shell](State now) {
        if (now == State::Opened)
            runNext(*shell);
    });
}

void CommandsWork::runNext(Shell &shell)
{
    if (m_done == job().count) {
        job().connections.constFirst()->close();
        return;
    }
    ShellCommand *command = shell.openCommand(u"echo command %1"_s.arg(m_done));
    connect(command, &LiveObject::stateChanged, this, [this, &shell, command](State now) {
        if (now != State::Closed && now != State::Broken)
            return;
        if (now == State::Broken || command->outputSize() == 0 || command->exitCode() != 0)
            countFailure();
        ++m_done;
        runNext(shell);
    });
}
