/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "secretcache.h"

#include <algorithm>
#include <utility>

SecretCache::SecretCache(SecretStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void SecretCache::keep(const QString &key, const Secret &secret)
{
    m_known.insert(key, secret);
}

void SecretCache::remember(const QString &key, const Secret &secret, QObject *context, SecretStore::Done done)
{
    keep(key, secret);
    m_store.write(key, secret, this,
        [this, context = QPointer(context), done = std::move(done)](const std::optional<SecretError> &error) {
            if (error)
                report(Access::Write, *error);
            if (context)
                done(error);
        });
}

void SecretCache::forget(const QString &key)
{
    m_store.remove(key, this, [this](const std::optional<SecretError> &error) {
        if (error)
            report(Access::Remove, *error);
    });
}

void SecretCache::fetch(const QStringList &keys, QObject *context, std::function<void()> ready)
{
    QSet<QString> missing;
    std::copy_if(keys.cbegin(), keys.cend(), std::inserter(missing, missing.end()),
        [this](const QString &key) { return !knows(key); });
    if (missing.isEmpty()) {
        ready();
        return;
    }
    m_waiting.append({ missing, context, std::move(ready) });
    for (const QString &key : std::as_const(missing))
        read(key);
    if (m_waiting.size() == 1)
        Q_EMIT waitingChanged();
}

void SecretCache::read(const QString &key)
{
    if (m_reading.contains(key))
        return;
    m_reading.insert(key);
    m_store.read(key, this, [this, key](const Result<Secret, SecretError> &result) {
        // What was entered meanwhile is newer.
        if (result && !knows(key))
            keep(key, *result);
        else if (!result && result.error().kind == SecretError::Kind::NotFound && !knows(key))
            keep(key, Secret());
        else if (!result && result.error().kind != SecretError::Kind::NotFound)
            report(Access::Read, result.error());
        readDone(key);
    });
}

void SecretCache::readDone(const QString &key)
{
    m_reading.remove(key);
    QList<Waiting> complete;
    for (Waiting &waiting : m_waiting) {
        waiting.keys.remove(key);
        if (waiting.keys.isEmpty())
            complete.append(waiting);
    }
    if (complete.isEmpty())
        return;
    m_waiting.removeIf([](const Waiting &waiting) { return waiting.keys.isEmpty(); });
    if (m_waiting.isEmpty())
        Q_EMIT waitingChanged();
    for (const Waiting &waiting : std::as_const(complete)) {
        if (waiting.context)
            waiting.ready();
    }
}

void SecretCache::stopWaiting()
{
    if (m_waiting.isEmpty())
        return;
    const QList<Waiting> given = std::exchange(m_waiting, {});
    Q_EMIT waitingChanged();
    for (const Waiting &waiting : given) {
        if (waiting.context)
            waiting.ready();
    }
}

void SecretCache::report(Access access, const SecretError &error)
{
    if (error.kind != SecretError::Kind::NotFound)
        Q_EMIT failed(access, error);
}
