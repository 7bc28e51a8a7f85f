/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "leftovers.h"

#include "connectionlist.h"
#include "journal.h"

#include <QNetworkAccessManager>
#include <QTimer>

#include <algorithm>

namespace {

constexpr int throttle = 32;

} // namespace

Leftovers::Leftovers(Journal &journal, ConnectionList &list, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_list(list)
{
    connect(&journal, &Journal::leftoversChanged, this, &Leftovers::synchronise);
    for (Connection *connection : list.connections())
        follow(connection);
    connect(&list, &ConnectionList::aboutToAdd, this, [this](int first) { m_firstAdded = first; });
    connect(&list, &ConnectionList::added, this, [this] {
        for (int i = m_firstAdded; i < m_list.connections().size(); ++i)
            follow(m_list.connections().at(i));
    });
    synchronise();
}

Leftovers::~Leftovers() = default;

void Leftovers::synchronise()
{
    QHash<QUuid, Item> unseen;
    for (const JournalEntry &entry : m_journal.leftovers())
        unseen.insert(entry.key, { entry, Sweep::Fate::Unknown, {}, false });
    m_items.removeIf([&unseen](const Item &item) {
        const bool isRemembered = unseen.remove(item.entry.key);
        return !isRemembered && !item.isSettled();
    });
    for (const JournalEntry &entry : m_journal.leftovers()) {
        if (unseen.contains(entry.key))
            m_items.append(unseen.value(entry.key));
    }
    Q_EMIT changed();
}

void Leftovers::follow(Connection *connection)
{
    connect(connection, &LiveObject::stateChanged, this, [this, connection](LiveObject::State now) {
        const QList<QUuid> keys = now == LiveObject::State::Opened ? keysOf(*connection) : QList<QUuid>();
        if (!keys.isEmpty())
            look(keys);
    });
}

int Leftovers::openCount() const
{
    return int(
        std::count_if(m_items.cbegin(), m_items.cend(), [](const Item &item) { return !item.isSettled(); }));
}

int Leftovers::computerCount() const
{
    QSet<QString> keys;
    for (const Item &item : m_items) {
        if (!item.isSettled())
            keys.insert(item.entry.profile.endpoint.key());
    }
    return int(keys.size());
}

QList<QUuid> Leftovers::keysOf(const Connection &connection) const
{
    QList<QUuid> keys;
    const QString key = connection.profile().endpoint.key();
    for (const Item &item : m_items) {
        if (!item.isBusy && !item.isSettled() && item.entry.profile.endpoint.key() == key)
            keys.append(item.entry.key);
    }
    return keys;
}

void Leftovers::look(const QList<QUuid> &keys)
{
    enqueue(keys, Sweep::Task::Look);
}

void Leftovers::close(const QList<QUuid> &keys)
{
    enqueue(keys, Sweep::Task::Close);
}

void Leftovers::enqueue(const QList<QUuid> &keys, Sweep::Task task)
{
    QHash<QString, Job> jobs;
    const QSet<QUuid> wanted(keys.cbegin(), keys.cend());
    for (Item &item : m_items) {
        if (!wanted.contains(item.entry.key) || item.isBusy || item.isSettled())
            continue;
        const QString endpointKey = item.entry.profile.endpoint.key();
        Connection *connection = m_list.find(endpointKey);
        if (!connection)
            connection = m_list.add(item.entry.profile);
        item.isBusy = connection->hasCredential();
        item.detail = item.isBusy ? QString() : tr("Password needed: connect to it first");
        if (!item.isBusy)
            continue;
        Job &job = jobs[endpointKey];
        job.connection = connection;
        job.task = task;
        job.entries.append(item.entry);
    }
    for (const Job &job : std::as_const(jobs))
        m_waiting.enqueue(job);
    startNext();
    Q_EMIT changed();
}

void Leftovers::startNext()
{
    while (!m_waiting.isEmpty() && m_running.size() < throttle)
        startOne(m_waiting.dequeue());
}

void Leftovers::startOne(const Job &job)
{
    if (!job.connection) {
        for (const JournalEntry &entry : job.entries)
            setItem(entry.key, Sweep::Fate::Unknown, tr("The computer was removed from the list."), false);
        return;
    }
    Sweep *sweep = job.connection->makeSweep(job.entries, job.task).release();
    sweep->setParent(this);
    m_running.insert(sweep);
    connect(sweep, &Sweep::found, this, &Leftovers::handleFound);
    connect(sweep, &Sweep::finished, this, [this, sweep] {
        m_running.remove(sweep);
        sweep->deleteLater();
        startNext();
        Q_EMIT changed();
    });
    sweep->start();
}

void Leftovers::handleFound(const Sweep::Finding &finding)
{
    setItem(finding.key, finding.fate, finding.detail, false);
    if (finding.fate == Sweep::Fate::Gone || finding.fate == Sweep::Fate::Closed)
        m_journal.resolve(finding.key);
}

void Leftovers::setItem(const QUuid &key, Sweep::Fate fate, const QString &detail, bool isBusy)
{
    for (Item &item : m_items) {
        if (item.entry.key == key)
            item = { item.entry, fate, detail, isBusy };
    }
    Q_EMIT changed();
}

void Leftovers::cancel()
{
    m_waiting.clear();
    for (Sweep *sweep : std::as_const(m_running)) {
        sweep->disconnect(this);
        sweep->deleteLater();
    }
    m_running.clear();
    for (Item &item : m_items)
        item.isBusy = false;
    Q_EMIT changed();
}

void Leftovers::forget(const QList<QUuid> &keys)
{
    for (const QUuid &key : keys)
        m_journal.resolve(key);
}

void Leftovers::clearSettled()
{
    if (m_items.removeIf([](const Item &item) { return item.isSettled(); }) > 0)
        Q_EMIT changed();
}
