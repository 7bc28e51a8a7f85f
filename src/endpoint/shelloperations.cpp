/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shelloperations.h"

#include "namespaces.h"
#include "shellwriter.h"
#include "streamprograms.h"
#include "xsduration.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds leastIdleTimeout = 60s;
constexpr std::chrono::milliseconds mostIdleTimeout{ 2'147'483'647 };

/// The idle time-out that is asked for; an empty one is the default that is given.
Result<std::chrono::milliseconds, SoapFault> idleTimeoutOf(
    const RequestBody &body, std::chrono::milliseconds fallback)
{
    if (body.idleTimeout.isEmpty())
        return fallback;
    const auto time = fromXsDuration(body.idleTimeout);
    if (!time)
        return Failure{ Faults::invalidValue(u"IdleTimeOut"_s, body.idleTimeout) };
    if (*time < leastIdleTimeout || *time > mostIdleTimeout)
        return Failure{ Faults::idleTimeoutOutOfBounds(body.idleTimeout) };
    return *time;
}

QString shellIdOf(const Wsman::SelectorSet &selectors)
{
    for (const auto &[name, value] : selectors) {
        if (name.compare("ShellId"_L1, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

ShellOperations::ShellOperations(
    ShellStore &shells, CommandStore &commands, const QuotaKeeper &quotas, const ServiceClock &clock)
    : m_shells(shells)
    , m_commands(commands)
    , m_quotas(quotas)
    , m_clock(clock)
{
}

SoapResult ShellOperations::create(const RequestEnvelope &request, const Caller &caller)
{
    const auto shell = newShell(request, caller);
    if (!shell)
        return Failure{ shell.error() };
    const Shell created = m_shells.add(*shell);
    if (!created.isText()) // its output as a whole, for which a client waits without naming a command
        m_commands.start(created.id, {}, {}, std::make_unique<IdleProgram>());
    return SoapAnswer{ Wsman::Action::createResponse,
        [view = viewOf(created), caller](QXmlStreamWriter &xml) {
            writeShellReference(xml, view.shell, caller.serviceUrl);
            writeShell(xml, view);
        } };
}

Result<Shell, SoapFault> ShellOperations::newShell(const RequestEnvelope &request, const Caller &caller) const
{
    const RequestBody &body = request.body;
    if (body.name != "Shell"_L1)
        return Failure{ Faults::unreadableXml(u"the Body must hold a Shell"_s) };
    Shell shell;
    const auto idleTimeout = idleTimeoutOf(body, shell.idleTimeout);
    if (!idleTimeout)
        return Failure{ idleTimeout.error() };
    if (!body.shellId.isEmpty() && m_shells.contains(body.shellId))
        return Failure{ Faults::shellExists(body.shellId) };

    shell.id = body.shellId;
    shell.idIsFromClient = !body.shellId.isEmpty();
    shell.idleTimeout = *idleTimeout;
    shell.name = body.shellName;
    shell.resourceUri = request.resourceUri;
    shell.owner = caller.user;
    shell.clientIp = caller.clientIp;
    shell.sessionId = request.sessionId;
    shell.inputStreams = body.inputStreams;
    shell.outputStreams = body.outputStreams;
    shell.workingDirectory = body.workingDirectory;
    shell.environment = body.environment;
    shell.profileLoaded = !request.hasOption(u"WINRS_NOPROFILE");
    if (const int codePage = request.option(u"WINRS_CODEPAGE").toInt(); codePage > 0)
        shell.codePage = codePage;
    if (const auto fault = m_quotas.forNewShell(shell))
        return Failure{ *fault };
    return shell;
}

SoapResult ShellOperations::get(const RequestEnvelope &request)
{
    const QString id = request.selector(u"ShellId");
    if (id.isEmpty())
        return Failure{ Faults::selectorMissing(u"ShellId"_s) };
    const Shell *shell = m_shells.use(id);
    if (!shell)
        return Failure{ Faults::shellNotFound(id) };
    return SoapAnswer{ Wsman::Action::getResponse,
        [view = viewOf(*shell)](QXmlStreamWriter &xml) { writeShell(xml, view); } };
}

SoapResult ShellOperations::remove(const RequestEnvelope &request)
{
    const QString id = request.selector(u"ShellId");
    if (id.isEmpty())
        return Failure{ Faults::selectorMissing(u"ShellId"_s) };
    if (!m_shells.remove(id))
        return Failure{ Faults::shellNotFound(id) };
    return SoapAnswer{ Wsman::Action::removeResponse, {} };
}

/// The shell that is named, if the caller may touch it and its kind can be disconnected.
Result<Shell *, SoapFault> ShellOperations::ownShell(const RequestEnvelope &request, const Caller &caller)
{
    const QString id = request.selector(u"ShellId");
    if (id.isEmpty())
        return Failure{ Faults::selectorMissing(u"ShellId"_s) };
    Shell *const shell = m_shells.use(id);
    if (!shell)
        return Failure{ Faults::shellNotFound(id) };
    if (shell->owner.compare(caller.user, Qt::CaseInsensitive) != 0)
        return Failure{ Faults::accessDenied() };
    if (shell->isText() || !shell->idIsFromClient)
        return Failure{ Faults::disconnectUnsupported() };
    return shell;
}

SoapResult ShellOperations::disconnect(const RequestEnvelope &request, const Caller &caller)
{
    const auto shell = ownShell(request, caller);
    if (!shell)
        return Failure{ shell.error() };
    if (!(*shell)->isConnected())
        return Failure{ Faults::alreadyDisconnected() };
    const auto idleTimeout = idleTimeoutOf(request.body, (*shell)->idleTimeout);
    if (!idleTimeout)
        return Failure{ idleTimeout.error() };
    (*shell)->idleTimeout = *idleTimeout;
    (*shell)->state = u"Disconnected"_s;
    const QString id = (*shell)->id;
    m_shells.reschedule();
    for (RunningCommand *command : m_commands.ofShell(id))
        command->detach();
    if (RunningCommand *whole = m_commands.find(id, {}))
        whole->detach();
    return emptyShellAnswer(Wsman::Action::disconnect, "DisconnectResponse"_L1);
}

SoapResult ShellOperations::reconnect(const RequestEnvelope &request, const Caller &caller)
{
    const auto shell = ownShell(request, caller);
    if (!shell)
        return Failure{ shell.error() };
    if ((*shell)->sessionId != request.sessionId)
        return Failure{ Faults::otherClient() };
    (*shell)->state = u"Connected"_s; // one that is connected already stays so
    return emptyShellAnswer(Wsman::Action::reconnect, "ReconnectResponse"_L1);
}

ShellView ShellOperations::viewOf(const Shell &shell) const
{
    return { shell, m_clock.now(), m_commands.runningIn(shell.id) };
}

Result<EnumerationItems, SoapFault> ShellOperations::shellItems(const RequestEnvelope &request) const
{
    if (request.body.filtered)
        return Failure{ Faults::filterUnsupported() };
    if (!request.body.enumerationMode.isEmpty())
        return Failure{ Faults::enumerationModeUnsupported() };
    QVector<ShellView> views;
    for (const Shell &shell : m_shells.shells())
        views.append(viewOf(shell));
    return EnumerationItems{ views.size(),
        [views](QXmlStreamWriter &xml, qsizetype index) { writeShell(xml, views.at(index)); } };
}

Result<EnumerationItems, SoapFault> ShellOperations::commandItems(const RequestEnvelope &request) const
{
    const QString id = shellIdOf(request.body.filterSelectors);
    if (id.isEmpty())
        return Failure{ Faults::commandsNeedFilter() };
    if (!request.body.enumerationMode.isEmpty() && request.body.enumerationMode != "EnumerateObject"_L1)
        return Failure{ Faults::commandsHaveNoReferences() };
    if (!m_shells.contains(id))
        return Failure{ Faults::shellNotFound(id) };
    QVector<CommandView> views;
    for (const RunningCommand *command : m_commands.ofShell(id))
        views.append({ id, command->id(), command->line(), command->isRunning() });
    return EnumerationItems{ views.size(),
        [views](QXmlStreamWriter &xml, qsizetype index) { writeCommand(xml, views.at(index)); } };
}
