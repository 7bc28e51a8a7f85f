/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellinfo.h"

#include "duration.h"
#include "enumerationmessages.h"
#include "namespaces.h"
#include "xmlreader.h"

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
        { "MaxIdleTimeOut"_L1, &shell.maxIdleTimeout },
        { "InputStreams"_L1, &shell.inputStreams },
        { "OutputStreams"_L1, &shell.outputStreams },
        { "Locale"_L1, &shell.locale },
        { "DataLocale"_L1, &shell.dataLocale },
        { "CompressionMode"_L1, &shell.compressionMode },
        { "ProfileLoaded"_L1, &shell.profileLoaded },
        { "Encoding"_L1, &shell.encoding },
        { "BufferMode"_L1, &shell.bufferMode },
        { "State"_L1, &shell.state },
        { "ShellRunTime"_L1, &shell.shellRunTime },
        { "ShellInactivity"_L1, &shell.shellInactivity },
        { "MemoryUsed"_L1, &shell.memoryUsed },
        { "ChildProcesses"_L1, &shell.childProcesses },
    };
    for (const auto &member : members) {
        if (name == member.name)
            return member.member;
    }
    return nullptr;
}

template <typename Page> Operation<Page> asPageOf(const Operation<EnumerationPage> &general)
{
    Operation<Page> operation;
    operation.request = general.request;
    operation.repeatable = general.repeatable;
    operation.mayWait = general.mayWait;
    return operation;
}

} // namespace

bool ShellInfo::isDisconnected() const
{
    return state.compare("Disconnected"_L1, Qt::CaseInsensitive) == 0;
}

std::optional<std::chrono::milliseconds> ShellInfo::inactivity() const
{
    return parseDuration(shellInactivity);
}

std::optional<std::chrono::milliseconds> ShellInfo::runTime() const
{
    return parseDuration(shellRunTime);
}

std::optional<std::chrono::milliseconds> ShellInfo::timeToExpiry() const
{
    const auto limit = parseDuration(idleTimeout);
    const auto unused = inactivity();
    if (!limit || !unused)
        return std::nullopt;
    return std::max(*limit - *unused, std::chrono::milliseconds(0));
}

ShellInfo readShellInfo(XmlReader &xml)
{
    ShellInfo shell;
    shell.shellId = xml.attribute("ShellId"_L1);
    shell.name = xml.attribute("Name"_L1);
    while (xml.nextChild()) {
        if (QString *member = memberFor(shell, xml.name()))
            *member = xml.text();
        else
            xml.skip();
    }
    return shell;
}

CommandInfo readCommandInfo(XmlReader &xml)
{
    CommandInfo command;
    command.commandId = xml.attribute("CommandId"_L1);
    while (xml.nextChild()) {
        if (xml.is("CommandId"_L1))
            command.commandId = xml.text();
        else if (xml.is("CommandLine"_L1))
            command.commandLine = xml.text();
        else if (xml.is("State"_L1))
            command.state = xml.text();
        else
            xml.skip();
    }
    return command;
}

void PageState::readPage(XmlReader &xml, const std::function<void(XmlReader &)> &readItem)
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
            while (xml.nextChild())
                readItem(xml);
        } else {
            endOfSequence = endOfSequence || xml.is("EndOfSequence"_L1);
            xml.skip();
        }
    }
}

void ShellPage::readChild(XmlReader &xml)
{
    readPage(xml, [this](XmlReader &item) {
        if (item.is("Shell"_L1))
            shells.append(readShellInfo(item));
        else
            item.skip();
    });
}

void CommandPage::readChild(XmlReader &xml)
{
    readPage(xml, [this](XmlReader &item) {
        if (item.is("Command"_L1))
            commands.append(readCommandInfo(item));
        else
            item.skip();
    });
}

Operation<ShellPage> enumerateShells(int maxElements)
{
    EnumerationRequest request;
    request.resourceUri = Resource::shells;
    request.maxElements = maxElements;
    return asPageOf<ShellPage>(enumerate(request));
}

Operation<ShellPage> pullShells(const QString &context, int maxElements)
{
    EnumerationRequest request;
    request.resourceUri = Resource::shells;
    request.maxElements = maxElements;
    return asPageOf<ShellPage>(pull(request, context));
}

Operation<CommandPage> enumerateCommands(const QString &shellId, int maxElements)
{
    EnumerationRequest request;
    request.resourceUri = Resource::shellCommands;
    request.filter = Filter::selectors({ { u"ShellId"_s, shellId } });
    request.maxElements = maxElements;
    return asPageOf<CommandPage>(enumerate(request));
}

Operation<CommandPage> pullCommands(const QString &context, int maxElements)
{
    EnumerationRequest request;
    request.resourceUri = Resource::shellCommands;
    request.maxElements = maxElements;
    return asPageOf<CommandPage>(pull(request, context));
}

} // namespace Wsman
