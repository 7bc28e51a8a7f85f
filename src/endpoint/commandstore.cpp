/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "commandstore.h"

#include <algorithm>

CommandStore::CommandStore(const ServiceClock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

CommandStore::~CommandStore() = default;

RunningCommand &CommandStore::start(
    const QString &shellId, const QString &id, const QString &line, std::unique_ptr<Program> program)
{
    OfShell &shell = m_shells[shellId.toUpper()];
    shell.commands.push_back(std::make_unique<RunningCommand>(id, line, std::move(program), m_clock));
    // The stream of a shell as a whole, which has no id, is no command.
    shell.started += id.isEmpty() ? 0 : 1;
    return *shell.commands.back();
}

const CommandStore::OfShell *CommandStore::shell(const QString &shellId) const
{
    const auto it = m_shells.find(shellId.toUpper());
    return it == m_shells.end() ? nullptr : &it->second;
}

RunningCommand *CommandStore::find(const QString &shellId, const QString &id) const
{
    const OfShell *const found = shell(shellId);
    if (!found)
        return nullptr;
    for (const auto &command : found->commands) {
        if (command->id().compare(id, Qt::CaseInsensitive) == 0)
            return command.get();
    }
    return nullptr;
}

void CommandStore::remove(const QString &shellId, const QString &id)
{
    const auto it = m_shells.find(shellId.toUpper());
    if (it == m_shells.end())
        return;
    std::erase_if(it->second.commands,
        [&](const auto &command) { return command->id().compare(id, Qt::CaseInsensitive) == 0; });
}

void CommandStore::removeShell(const QString &shellId)
{
    m_shells.erase(shellId.toUpper());
}

std::vector<RunningCommand *> CommandStore::ofShell(const QString &shellId) const
{
    std::vector<RunningCommand *> commands;
    if (const OfShell *const found = shell(shellId)) {
        for (const auto &command : found->commands) {
            if (!command->id().isEmpty())
                commands.push_back(command.get());
        }
    }
    return commands;
}

int CommandStore::runningIn(const QString &shellId) const
{
    return int(std::ranges::count_if(ofShell(shellId), &RunningCommand::isRunning));
}

int CommandStore::startedIn(const QString &shellId) const
{
    const OfShell *const found = shell(shellId);
    return found ? found->started : 0;
}

int CommandStore::openIn(const QString &shellId) const
{
    return int(ofShell(shellId).size());
}
