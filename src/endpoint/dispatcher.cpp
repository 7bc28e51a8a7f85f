/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "dispatcher.h"

#include "configdocument.h"
#include "namespaces.h"

#include <QXmlStreamWriter>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Wsman;

namespace {

/// The least envelope that a service has to grant, and a client to offer (DSP0226 13.2).
constexpr int leastEnvelope = 8192;

bool isResource(const RequestEnvelope &request, QLatin1StringView uri)
{
    return uri.compare(request.resourceUri, Qt::CaseInsensitive) == 0;
}

bool isPowerShell(const RequestEnvelope &request)
{
    return request.resourceUri.startsWith(Resource::powerShell, Qt::CaseInsensitive);
}

/// A resource whose instances are shells that can be opened.
bool isShellKind(const RequestEnvelope &request)
{
    return isResource(request, Resource::commandShell) || isPowerShell(request);
}

bool isAnyShell(const RequestEnvelope &request)
{
    return isShellKind(request) || isResource(request, Resource::shells);
}

bool isConfig(const RequestEnvelope &request)
{
    return isResource(request, Resource::config) || isResource(request, Resource::shellConfig)
        || isResource(request, Resource::pluginConfig);
}

bool isEnumerable(const RequestEnvelope &request)
{
    return isResource(request, Resource::shells) || isResource(request, Resource::shellCommands)
        || CimOperations::isCim(request.resourceUri);
}

/// What is wrong with the headers, in the order in which Windows looks at them.
std::optional<SoapFault> checkHeaders(const RequestEnvelope &request)
{
    if (!request.isSoap12)
        return Faults::versionMismatch();
    if (!request.notUnderstood.isEmpty())
        return Faults::notUnderstood(request.notUnderstood.first());
    if (request.action.isEmpty())
        return Faults::headerMissing(u"a:Action"_s);
    if (request.messageId.isEmpty())
        return Faults::headerMissing(u"a:MessageID"_s);
    if (request.replyTo.isEmpty())
        return Faults::headerMissing(u"a:ReplyTo"_s);
    if (request.replyTo != anonymousAddress)
        return Faults::addressingModeUnsupported();
    if (!request.maxEnvelopeSize.isEmpty() && request.maxEnvelopeSize.toLongLong() < leastEnvelope)
        return Faults::envelopeTooSmall(request.maxEnvelopeSize);
    return std::nullopt;
}

} // namespace

Dispatcher::Dispatcher(const ListenerConfig &config)
    : m_config(config)
    , m_quotas(config.quotas, m_store, m_commandStore)
    , m_shells(m_store, m_commandStore, m_quotas, m_clock)
    , m_commands(config, m_store, m_commandStore, m_quotas)
    , m_subscriptions(config.name, m_subscriptionStore, m_eventLog, m_quotas, m_clock)
    , m_cim(cimClasses(config.name, config.osVersion, config.demoInstances, config.demoProperties))
{
    QObject::connect(&m_store, &ShellStore::ended, &m_commandStore, &CommandStore::removeShell);
    m_quotas.setOtherOperations([this](const QString &user) { return m_enumerationStore.countOf(user); });
    m_store.addForeign(config.foreignShells);
}

SoapResult Dispatcher::identify(const Caller &caller) const
{
    // Strangers are not told which system this is.
    const QString version = caller.user.isEmpty() ? u"0.0.0"_s : m_config.osVersion;
    return SoapAnswer{ {}, [version, vendor = m_config.vendor](QXmlStreamWriter &xml) {
                          xml.writeNamespace(Ns::identity, "wsmid"_L1);
                          xml.writeStartElement(Ns::identity, "IdentifyResponse"_L1);
                          xml.writeTextElement(Ns::identity, "ProtocolVersion"_L1, Ns::wsman);
                          xml.writeTextElement(Ns::identity, "ProductVendor"_L1, vendor);
                          xml.writeTextElement(
                              Ns::identity, "ProductVersion"_L1, u"OS: %1 SP: 0.0 Stack: 3.0"_s.arg(version));
                          xml.writeEndElement();
                      } };
}

SoapResult Dispatcher::dispatch(const RequestEnvelope &request, const Caller &caller)
{
    const RequestKind kind = request.kind();
    if (kind == RequestKind::Identify)
        return identify(caller);
    if (const std::optional<SoapFault> fault = checkHeaders(request))
        return Failure{ *fault };
    if (kind == RequestKind::Other)
        return Failure{ Faults::actionNotSupported(request.action) };
    if (kind == RequestKind::Get)
        return get(request, caller);
    if (kind == RequestKind::Enumerate && isEnumerable(request))
        return enumerate(request, caller);
    if (kind == RequestKind::Pull && isEnumerable(request))
        return m_enumerations.pull(request);
    if (kind == RequestKind::Release && isEnumerable(request))
        return m_enumerations.release(request);
    if (isAnyShell(request))
        return dispatchShell(kind, request, caller);
    if (isResource(request, Resource::eventLog))
        return dispatchEvents(kind, request, caller);
    if (isConfig(request) || CimOperations::isCim(request.resourceUri))
        return Failure{ Faults::actionNotSupported(request.action) };
    return Failure{ Faults::invalidResourceUri(request.resourceUri) };
}

/// What is done with one shell; the resource of all shells will do, except to open one.
SoapResult Dispatcher::dispatchShell(RequestKind kind, const RequestEnvelope &request, const Caller &caller)
{
    if (kind == RequestKind::Create && isShellKind(request))
        return m_shells.create(request, caller);
    if (kind == RequestKind::Delete)
        return m_shells.remove(request);
    if (kind == RequestKind::Command)
        return m_commands.start(request, caller);
    if (kind == RequestKind::Receive)
        return m_commands.receive(request, caller);
    if (kind == RequestKind::Send)
        return m_commands.send(request, caller);
    if (kind == RequestKind::Signal)
        return m_commands.signal(request, caller);
    if (kind == RequestKind::Disconnect)
        return m_shells.disconnect(request, caller);
    if (kind == RequestKind::Reconnect)
        return m_shells.reconnect(request, caller);
    return Failure{ Faults::actionNotSupported(request.action) };
}

SoapResult Dispatcher::dispatchEvents(RequestKind kind, const RequestEnvelope &request, const Caller &caller)
{
    if (kind == RequestKind::Subscribe)
        return m_subscriptions.subscribe(request, caller);
    if (kind == RequestKind::Pull)
        return m_subscriptions.pull(request);
    if (kind == RequestKind::Renew)
        return m_subscriptions.renew(request);
    if (kind == RequestKind::Unsubscribe)
        return m_subscriptions.unsubscribe(request);
    if (kind == RequestKind::Release)
        return m_subscriptions.release(request);
    return Failure{ Faults::actionNotSupported(request.action) };
}

SoapResult Dispatcher::enumerate(const RequestEnvelope &request, const Caller &caller)
{
    if (!isRightful(caller))
        return Failure{ Faults::accessDenied() };
    const auto items = CimOperations::isCim(request.resourceUri) ? m_cim.items(request, caller.serviceUrl)
        : isResource(request, Resource::shells)                  ? m_shells.shellItems(request)
                                                                 : m_shells.commandItems(request);
    if (!items)
        return Failure{ items.error() };
    return m_enumerations.begin(request, caller, *items);
}

/// Whether the caller is an administrator, and not somebody who may only open shells of his own.
bool Dispatcher::isRightful(const Caller &caller) const
{
    return !m_config.limitedUsers.contains(caller.user, Qt::CaseInsensitive);
}

SoapResult Dispatcher::get(const RequestEnvelope &request, const Caller &caller)
{
    if (isAnyShell(request))
        return m_shells.get(request);
    if (!isConfig(request) && !CimOperations::isCim(request.resourceUri))
        return Failure{ Faults::invalidResourceUri(request.resourceUri) };
    if (!isRightful(caller))
        return Failure{ Faults::accessDenied() };
    if (CimOperations::isCim(request.resourceUri))
        return m_cim.get(request);
    ListenerConfig config = m_config;
    config.quotas = m_quotas.quotas();
    const ConfigPart part = isResource(request, Resource::shellConfig) ? ConfigPart::Winrs
        : isResource(request, Resource::pluginConfig)                  ? ConfigPart::Plugin
                                                                       : ConfigPart::All;
    return SoapAnswer{ Action::getResponse,
        [config, part](QXmlStreamWriter &xml) { writeConfigDocument(xml, config, part); } };
}
