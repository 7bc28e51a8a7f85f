/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shelloperations.h"

#include "namespaces.h"
#include "shellwriter.h"
#include "xsduration.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

/// Windows' default for the first page of an optimised enumeration, and for a Pull (DSP0226 8.2.3).
constexpr int defaultElements = 20;

/// The number that MaxElements asks for; nullopt when it is none.
std::optional<int> elementCount(const RequestBody &body)
{
    if (body.maxElements.isEmpty())
        return defaultElements;
    bool ok = false;
    const int count = body.maxElements.toInt(&ok);
    return ok && count > 0 ? std::optional(count) : std::nullopt;
}

SoapFault invalidCount(const RequestBody &body)
{
    return Faults::invalidValue(u"MaxElements"_s, body.maxElements);
}

} // namespace

ShellOperations::ShellOperations(const ListenerConfig &config)
    : m_store(config.foreignShells)
    , m_maxShellsPerUser(config.maxShellsPerUser)
{
}

SoapResult ShellOperations::create(const RequestEnvelope &request, const Caller &caller)
{
    const RequestBody &body = request.body;
    if (body.name != "Shell"_L1)
        return Failure{ Faults::unreadableXml(u"the Body must hold a Shell"_s) };
    Shell shell;
    if (!body.idleTimeout.isEmpty()) {
        // Windows refuses less than a minute; here it may be short, so that its end can be seen.
        const auto idleTimeout = fromXsDuration(body.idleTimeout);
        if (!idleTimeout)
            return Failure{ Faults::invalidValue(u"IdleTimeOut"_s, body.idleTimeout) };
        shell.idleTimeout = *idleTimeout;
    }
    if (!body.shellId.isEmpty() && m_store.use(body.shellId))
        return Failure{ Faults::shellExists(body.shellId) };
    if (m_store.countOf(caller.user) >= m_maxShellsPerUser)
        return Failure{ Faults::tooManyShells(m_maxShellsPerUser) };

    shell.id = body.shellId;
    shell.name = body.shellName;
    shell.resourceUri = Wsman::Resource::commandShell;
    shell.owner = caller.user;
    shell.clientIp = caller.clientIp;
    shell.inputStreams = body.inputStreams;
    shell.outputStreams = body.outputStreams;
    shell.state = u"Connected"_s;
    const Shell &created = m_store.add(shell);
    return SoapAnswer{ Wsman::Action::createResponse, [created, caller](QXmlStreamWriter &xml) {
                          writeShellReference(xml, created, caller.serviceUrl);
                          writeShell(xml, created);
                      } };
}

SoapResult ShellOperations::get(const RequestEnvelope &request)
{
    const QString id = request.selector(u"ShellId");
    if (id.isEmpty())
        return Failure{ Faults::selectorMissing(u"ShellId"_s) };
    const Shell *shell = m_store.use(id);
    if (!shell)
        return Failure{ Faults::shellNotFound(id) };
    return SoapAnswer{ Wsman::Action::getResponse,
        [found = *shell](QXmlStreamWriter &xml) { writeShell(xml, found); } };
}

SoapResult ShellOperations::remove(const RequestEnvelope &request)
{
    const QString id = request.selector(u"ShellId");
    if (id.isEmpty())
        return Failure{ Faults::selectorMissing(u"ShellId"_s) };
    if (!m_store.remove(id))
        return Failure{ Faults::shellNotFound(id) };
    return SoapAnswer{ Wsman::Action::removeResponse, {} };
}

SoapResult ShellOperations::enumerate(const RequestEnvelope &request)
{
    const RequestBody &body = request.body;
    if (body.filtered)
        return Failure{ Faults::filterUnsupported() };
    if (!body.enumerationMode.isEmpty())
        return Failure{ Faults::enumerationModeUnsupported() };
    const std::optional<int> count = elementCount(body);
    if (!count)
        return Failure{ invalidCount(body) };

    const QString context = m_enumerations.begin(m_store.shells());
    if (!body.optimize) {
        return SoapAnswer{ Wsman::Action::enumerateResponse,
            [context](QXmlStreamWriter &xml) { writeEnumerationBegun(xml, context); } };
    }
    const Enumerations::Page page = m_enumerations.pull(context, *count);
    return SoapAnswer{ Wsman::Action::enumerateResponse,
        [page](QXmlStreamWriter &xml) { writeShellPage(xml, page, PageOf::Enumerate); } };
}

SoapResult ShellOperations::pull(const RequestEnvelope &request)
{
    const std::optional<int> count = elementCount(request.body);
    if (!count)
        return Failure{ invalidCount(request.body) };
    if (!m_enumerations.contains(request.body.context))
        return Failure{ Faults::invalidContext() };
    const Enumerations::Page page = m_enumerations.pull(request.body.context, *count);
    return SoapAnswer{ Wsman::Action::pullResponse,
        [page](QXmlStreamWriter &xml) { writeShellPage(xml, page, PageOf::Pull); } };
}

SoapResult ShellOperations::release(const RequestEnvelope &request)
{
    if (!m_enumerations.release(request.body.context))
        return Failure{ Faults::invalidContext() };
    return SoapAnswer{ Wsman::Action::releaseResponse, {} };
}
