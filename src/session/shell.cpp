/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shell.h"

#include "faultmeaning.h"
#include "journalentry.h"
#include "namespaces.h"
#include "shellcommand.h"

using namespace Qt::StringLiterals;

namespace {

/// Ends with what a journal finds the shell by, should the answer with its id never come.
QString markedName(const QString &name, const QUuid &key)
{
    return (name.isEmpty() ? u"WSMan Explorer"_s : name) + u' ' + shellMark(key);
}

} // namespace

Shell::Shell(Client &client, const TimeLimits &limits, SessionObject *session)
    : RemoteObject(Kind::Shell, u"cmd"_s, Wsman::Resource::commandShell, client, limits, session)
{
}

void Shell::open(const Wsman::ShellOptions &options)
{
    m_options = options;
    if (!options.name.isEmpty())
        setName(options.name);
    setState(State::Opening);
    Wsman::ShellOptions marked = options;
    marked.name = markedName(options.name, key());
    send(Wsman::createShell(marked), client().exchangeTimeout(),
        [this](const auto &outcome) { handleCreated(outcome); });
}

void Shell::handleCreated(const Outcome<Wsman::ShellCreated> &outcome)
{
    if (!outcome.result) {
        failOpening(outcome.result.error());
        return;
    }
    m_info = outcome.result->shell;
    setId(m_info.shellId);
    if (state() == State::Opening)
        setState(State::Opened);
    else if (state() == State::Closing)
        sendClose(); // Disconnect came while the server was still making it
}

ShellCommand *Shell::openCommand(const Wsman::CommandOptions &options)
{
    if (state() != State::Opened)
        return nullptr;
    auto *command = new ShellCommand(client(), limits(), *this, options);
    addChild(command);
    command->open();
    return command;
}

ShellCommand *Shell::openCommand(const QString &commandLine)
{
    Wsman::CommandOptions options;
    options.commandLine = commandLine;
    return openCommand(options);
}

QVector<ShellCommand *> Shell::openCommands() const
{
    QVector<ShellCommand *> commands;
    for (SessionObject *child : childObjects()) {
        if (child->isOpen())
            commands.append(static_cast<ShellCommand *>(child));
    }
    return commands;
}

void Shell::close()
{
    if (state() == State::Opened) {
        for (ShellCommand *command : openCommands())
            command->closeWithShell();
    }
    RemoteObject::close();
}

void Shell::stopWaiting()
{
    for (ShellCommand *command : openCommands())
        command->stopWaiting();
    RemoteObject::stopWaiting();
}

void Shell::sendClose()
{
    send(Wsman::deleteShell(resourceUri(), id()), limits().close,
        [this](const auto &outcome) { handleClosed(outcome); });
}

bool Shell::isAlreadyClosed(const TransportError &error) const
{
    return FaultMeaning::isGone(error);
}

void Shell::giveUp()
{
    for (ShellCommand *command : openCommands())
        command->giveUp();
    RemoteObject::giveUp();
}

void Shell::end(State state, const QString &reason)
{
    // What waits for the shell looks at its commands too, so they end first.
    for (ShellCommand *command : openCommands())
        command->endWithShell(state, reason);
    RemoteObject::end(state, reason);
}

void Shell::checkExistence()
{
    if (state() != State::Opened || m_isChecking)
        return;
    m_isChecking = true;
    countOperation();
    send(Wsman::getShell(resourceUri(), id()), client().exchangeTimeout(), [this](const auto &outcome) {
        m_isChecking = false;
        if (state() != State::Opened || outcome.result || !FaultMeaning::isGone(outcome.result.error()))
            return;
        setLastError(outcome.result.error());
        end(State::Closed, tr("The server has ended it, by its idle time-out, a limit or a restart"));
    });
}

QString Shell::unconfirmedReason() const
{
    return id().isEmpty()
        ? tr("It is not known whether the server opened it; it may keep it until its idle time-out")
        : tr("Not confirmed by the server; it may keep it until its idle time-out");
}

QString Shell::uncertainReason(const QString &why) const
{
    //: %1: what came instead of an answer, a sentence.
    return tr("%1 It is not known whether the server opened it; it may keep it until its idle time-out")
        .arg(why);
}
