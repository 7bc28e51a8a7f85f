/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "remoteshells.h"

#include "connection.h"
#include "errors.h"
#include "faultmeaning.h"
#include "namespaces.h"
#include "session.h"
#include "shell.h"
#include "shellmessages.h"
#include "username.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView powerShellPlugin("microsoft.powershell");

/// The shell that this program opened under that id in whatever session of the connection; nullptr: none.
Shell *ownShell(const Connection &connection, const QString &shellId)
{
    for (const Session *session : connection.sessions()) {
        for (SessionObject *object : session->childObjects()) {
            if (object->kind() == SessionObject::Kind::Shell
                && object->id().compare(shellId, Qt::CaseInsensitive) == 0)
                return static_cast<Shell *>(object);
        }
    }
    return nullptr;
}

/// Why a shell of ours is not known to be closed; empty when it is.
std::optional<TransportError> errorOf(const Shell &shell)
{
    if (shell.state() != LiveObject::State::Broken)
        return std::nullopt;
    TransportError error = shell.lastError() ? *shell.lastError() : TransportError();
    error.message = shell.reason();
    return error;
}

} // namespace

RemoteShells::RemoteShells(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_requests(std::make_unique<QObject>())
{
    connect(&connection, &LiveObject::stateChanged, this, [this] {
        if (!m_connection.isOpen())
            abandon();
    });
}

RemoteShells::~RemoteShells() = default;

Client *RemoteShells::client() const
{
    const Session *session = m_connection.currentSession();
    return session ? session->client() : nullptr;
}

void RemoteShells::refresh()
{
    Client *client = this->client();
    if (m_isRefreshing || !client)
        return;
    m_isRefreshing = true;
    m_reading.clear();
    client->send(
        Wsman::enumerateShells(), client->exchangeTimeout(), m_requests.get(), [this](const auto &outcome) {
            if (outcome.result)
                takePage(*outcome.result);
            else
                finishRefresh(outcome.result.error());
        });
}

void RemoteShells::takePage(const Wsman::ShellPage &page)
{
    m_reading += page.shells;
    if (page.hasMore())
        pull(page.context);
    else
        finishRefresh({});
}

void RemoteShells::pull(const QString &context)
{
    Client *client = this->client();
    if (!client) {
        finishRefresh(Errors::cancelled());
        return;
    }
    client->send(Wsman::pullShells(context), client->exchangeTimeout(), m_requests.get(),
        [this, context](const auto &outcome) {
            if (outcome.result)
                takePage(*outcome.result);
            else if (FaultMeaning::isNothingYet(outcome.result.error()))
                pull(context);
            else
                finishRefresh(outcome.result.error());
        });
}

void RemoteShells::finishRefresh(const std::optional<TransportError> &error)
{
    m_isRefreshing = false;
    if (error) {
        Q_EMIT failed(*error);
        return;
    }
    m_refreshedAt = QDateTime::currentDateTime();
    m_entries.clear();
    for (const Wsman::ShellInfo &info : std::as_const(m_reading))
        m_entries.append(judge(info, m_refreshedAt));
    m_reading.clear();
    Q_EMIT refreshed();
}

RemoteShells::Entry RemoteShells::judge(const Wsman::ShellInfo &info, const QDateTime &now) const
{
    Entry entry;
    entry.info = info;
    if (const auto left = info.timeToExpiry())
        entry.expiresAt = now.addMSecs(left->count());
    if (const Shell *own = ownShell(m_connection, info.shellId)) {
        entry.ownership = Ownership::Ours;
        entry.isInUse = own->isOpen();
    } else if (isSameUser(info.owner, m_connection.profile().endpoint.user)) {
        entry.ownership = Ownership::SameUser;
        entry.isOrphanCandidate = info.isDisconnected()
            || info.inactivity().value_or(std::chrono::milliseconds(0)) >= m_orphanAge;
    }
    return entry;
}

void RemoteShells::setOrphanAge(std::chrono::milliseconds age)
{
    m_orphanAge = age;
    for (Entry &entry : m_entries)
        entry = judge(entry.info, m_refreshedAt);
    if (!m_entries.isEmpty())
        Q_EMIT refreshed();
}

const RemoteShells::Entry *RemoteShells::find(const QString &shellId) const
{
    for (const Entry &entry : m_entries) {
        if (entry.info.shellId.compare(shellId, Qt::CaseInsensitive) == 0)
            return &entry;
    }
    return nullptr;
}

int RemoteShells::orphanCount() const
{
    return int(std::count_if(
        m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return entry.isOrphanCandidate; }));
}

int RemoteShells::countOfSameUser() const
{
    return int(std::count_if(m_entries.cbegin(), m_entries.cend(),
        [](const Entry &entry) { return entry.ownership != Ownership::Others; }));
}

int RemoteShells::userCount() const
{
    QSet<QString> users;
    for (const Entry &entry : m_entries)
        users.insert(entry.info.owner.toCaseFolded());
    return int(users.size());
}

void RemoteShells::readCommands(const QString &shellId)
{
    Client *client = this->client();
    if (!client)
        return;
    client->send(Wsman::enumerateCommands(shellId), client->exchangeTimeout(), m_requests.get(),
        [this, shellId](const auto &outcome) {
            if (outcome.result)
                takeCommandPage(shellId, {}, *outcome.result);
            else
                Q_EMIT commandsRead(shellId, {}, outcome.result.error());
        });
}

void RemoteShells::takeCommandPage(
    const QString &shellId, QVector<Wsman::CommandInfo> commands, const Wsman::CommandPage &page)
{
    commands += page.commands;
    Client *client = this->client();
    if (!page.hasMore() || !client) {
        Q_EMIT commandsRead(shellId, commands, {});
        return;
    }
    client->send(Wsman::pullCommands(page.context), client->exchangeTimeout(), m_requests.get(),
        [this, shellId, commands](const auto &outcome) {
            if (outcome.result)
                takeCommandPage(shellId, commands, *outcome.result);
            else
                Q_EMIT commandsRead(shellId, commands, outcome.result.error());
        });
}

void RemoteShells::readQuotas()
{
    readQuotas(Wsman::getShellQuotas(), m_shellQuotas);
    readQuotas(Wsman::getPluginQuotas(powerShellPlugin), m_pluginQuotas);
}

void RemoteShells::readQuotas(const Wsman::Operation<Wsman::Instance> &operation, Quotas &quotas)
{
    Client *client = this->client();
    if (!client || quotas.state == Quotas::State::Reading)
        return;
    quotas.state = Quotas::State::Reading;
    client->send(
        operation, client->exchangeTimeout(), m_requests.get(), [this, &quotas](const auto &outcome) {
            if (outcome.result) {
                quotas = { Quotas::State::Known, Wsman::QuotaSet(outcome.result->root), {} };
            } else {
                constexpr quint32 accessDenied = 5;
                const TransportError &error = outcome.result.error();
                const bool isDenied = error.kind == TransportError::Kind::Authentication
                    || (error.fault
                        && (error.fault->wsmanCode == accessDenied
                            || error.fault->subcode == "AccessDenied"_L1));
                quotas = { isDenied ? Quotas::State::Denied : Quotas::State::Unknown, {}, error };
            }
            Q_EMIT quotasChanged();
        });
}

/// The session is over: what waited for its answers hears that none will come.
void RemoteShells::abandon()
{
    m_requests = std::make_unique<QObject>();
    for (Quotas *quotas : { &m_shellQuotas, &m_pluginQuotas }) {
        if (quotas->state == Quotas::State::Reading)
            *quotas = { Quotas::State::Unknown, {}, Errors::cancelled() };
    }
    if (m_isRefreshing)
        finishRefresh(Errors::cancelled());
    const QStringList ending = m_ending;
    for (const QString &shellId : ending)
        finishOne(shellId, Errors::cancelled());
}

bool RemoteShells::isEnding(const QString &shellId) const
{
    return m_ending.contains(shellId, Qt::CaseInsensitive)
        || std::any_of(m_toEnd.cbegin(), m_toEnd.cend(), [&shellId](const ToEnd &waiting) {
               return waiting.shellId.compare(shellId, Qt::CaseInsensitive) == 0;
           });
}

int RemoteShells::end(const QStringList &shellIds, bool evenInUse)
{
    if (!client())
        return 0;
    int count = 0;
    for (const QString &shellId : shellIds) {
        const Entry *entry = find(shellId);
        const Shell *own = ownShell(m_connection, shellId);
        if ((own && own->isOpen() && !evenInUse) || isEnding(shellId))
            continue;
        const QString uri = entry && !entry->info.resourceUri.isEmpty()
            ? entry->info.resourceUri
            : QString(Wsman::Resource::commandShell);
        m_toEnd.enqueue({ shellId, uri });
        ++count;
    }
    startEnds();
    return count;
}

void RemoteShells::cancelEnd()
{
    m_toEnd.clear();
    if (m_ending.isEmpty() && m_endedCount + m_failedCount > 0)
        Q_EMIT endFinished(std::exchange(m_endedCount, 0), std::exchange(m_failedCount, 0));
}

void RemoteShells::startEnds()
{
    while (!m_toEnd.isEmpty() && m_ending.size() < m_throttle) {
        const ToEnd next = m_toEnd.dequeue();
        m_ending.append(next.shellId);
        sendDelete(next);
    }
}

void RemoteShells::sendDelete(const ToEnd &shell)
{
    // A shell of ours ends through its object, so that there is one Delete and the object knows of it.
    if (Shell *own = ownShell(m_connection, shell.shellId); own && own->isOpen()) {
        connect(own, &LiveObject::stateChanged, this, [this, own, id = shell.shellId] {
            if (own->isOpen())
                return;
            own->disconnect(this);
            finishOne(id, errorOf(*own));
        });
        own->close();
        return;
    }
    Client *client = this->client();
    if (!client) {
        QMetaObject::invokeMethod(
            m_requests.get(), [this, id = shell.shellId] { finishOne(id, Errors::cancelled()); },
            Qt::QueuedConnection);
        return;
    }
    client->send(Wsman::deleteShell(shell.resourceUri, shell.shellId), client->exchangeTimeout(),
        m_requests.get(), [this, id = shell.shellId](const auto &outcome) {
            const bool isDone = outcome.result || FaultMeaning::isGone(outcome.result.error());
            finishOne(id, isDone ? std::nullopt : std::optional(outcome.result.error()));
        });
}

void RemoteShells::finishOne(const QString &shellId, const std::optional<TransportError> &error)
{
    if (!m_ending.removeOne(shellId))
        return;
    ++(error ? m_failedCount : m_endedCount);
    if (!error) {
        m_entries.removeIf([&shellId](const Entry &entry) {
            return entry.info.shellId.compare(shellId, Qt::CaseInsensitive) == 0;
        });
    }
    Q_EMIT ended(shellId, error);
    startEnds();
    if (pendingEndCount() == 0)
        Q_EMIT endFinished(std::exchange(m_endedCount, 0), std::exchange(m_failedCount, 0));
}
