/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sweep.h"

#include "client.h"
#include "faultmeaning.h"

#include <QNetworkAccessManager>

#include <algorithm>
#include <utility>

Sweep::Sweep(const NetworkFactory &network, const Endpoint &endpoint, const Credential &credential,
    const TimeLimits &limits, QList<JournalEntry> entries, Task task, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_network(network(endpoint, credential))
    , m_client(std::make_unique<Client>(*m_network, endpoint))
    , m_entries(std::move(entries))
    , m_task(task)
{
    m_client->setCredential(credential);
}

Sweep::~Sweep() = default;

void Sweep::start()
{
    list(Wsman::enumerateShells());
}

void Sweep::list(const Wsman::Operation<Wsman::ShellPage> &page)
{
    m_client->send(page, m_limits.open, this, [this](const auto &outcome) { handlePage(outcome); });
}

void Sweep::handlePage(const Outcome<Wsman::ShellPage> &outcome)
{
    if (!outcome.result) {
        handleListed(outcome.result.error());
        return;
    }
    m_shells += outcome.result->shells;
    if (outcome.result->hasMore())
        list(Wsman::pullShells(outcome.result->context));
    else
        handleListed(std::nullopt);
}

void Sweep::handleListed(const std::optional<TransportError> &error)
{
    // A copy: whoever hears of the last finding may drop this object.
    const QList<JournalEntry> entries = m_entries;
    const QPointer<Sweep> guard(this);
    for (const JournalEntry &entry : entries) {
        handleEntry(entry, error);
        if (!guard)
            return;
    }
}

void Sweep::handleEntry(const JournalEntry &entry, const std::optional<TransportError> &error)
{
    const QString shellId = error ? entry.id : shellIdOf(entry);
    if (entry.kind != SessionObject::Kind::Shell) {
        settle(entry.key, Fate::Unknown,
            tr("A server does not list its subscriptions; this one ends by itself when it is not renewed."));
    } else if (m_task == Task::Close && !shellId.isEmpty()) {
        // Without the right to list shells one's own can still be ended.
        closeShell(entry, shellId);
    } else if (error) {
        settle(entry.key, Fate::Unknown, error->message);
    } else {
        settle(entry.key, shellId.isEmpty() ? Fate::Gone : Fate::StillThere);
    }
}

QString Sweep::shellIdOf(const JournalEntry &entry) const
{
    const auto found = std::find_if(m_shells.cbegin(), m_shells.cend(), [&entry](const auto &shell) {
        return entry.id.isEmpty() ? shell.name.endsWith(entry.shellMark())
                                  : shell.shellId.compare(entry.id, Qt::CaseInsensitive) == 0;
    });
    return found == m_shells.cend() ? QString() : found->shellId;
}

void Sweep::closeShell(const JournalEntry &entry, const QString &shellId)
{
    m_client->send(Wsman::deleteShell(entry.resourceUri, shellId), m_limits.close, this,
        [this, key = entry.key](const Outcome<Wsman::Nothing> &outcome) {
            handleDeleted(key, outcome.result ? std::nullopt : std::optional(outcome.result.error()));
        });
}

void Sweep::handleDeleted(const QUuid &key, const std::optional<TransportError> &error)
{
    if (!error)
        settle(key, Fate::Closed);
    else if (FaultMeaning::isGone(*error))
        settle(key, Fate::Gone);
    else
        settle(key, Fate::NotClosed, error->message);
}

void Sweep::settle(const QUuid &key, Fate fate, const QString &detail)
{
    ++m_settled;
    const bool isLast = m_settled == m_entries.size();
    const QPointer<Sweep> guard(this);
    Q_EMIT found({ key, fate, detail });
    if (isLast && guard)
        Q_EMIT finished();
}
