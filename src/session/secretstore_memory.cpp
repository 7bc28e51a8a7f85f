/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "secretstore_memory.h"

#include <QPointer>

#include <utility>

MemorySecretStore::MemorySecretStore(bool available, QObject *parent)
    : SecretStore(parent)
{
    setAvailable(available);
}

/// Never from within the call, as a real store does not either.
void MemorySecretStore::answer(QObject *context, std::function<void()> deliver)
{
    auto guarded = [context = QPointer(context), deliver = std::move(deliver)] {
        if (context)
            deliver();
    };
    if (m_isHeldBack)
        m_held.append(guarded);
    else
        QMetaObject::invokeMethod(this, guarded, Qt::QueuedConnection);
}

void MemorySecretStore::setHeldBack(bool held)
{
    m_isHeldBack = held;
    if (held)
        return;
    for (const std::function<void()> &deliver : std::exchange(m_held, {}))
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}

void MemorySecretStore::read(const QString &key, QObject *context, ReadDone done)
{
    ++m_readCount;
    answer(context, [this, key, done = std::move(done)] {
        if (m_failure)
            done(Failure{ *m_failure });
        else if (const auto found = m_secrets.constFind(key); found != m_secrets.constEnd())
            done(*found);
        else
            done(Failure{ SecretError{ SecretError::Kind::NotFound, {} } });
    });
}

void MemorySecretStore::write(const QString &key, const Secret &secret, QObject *context, Done done)
{
    if (!m_failure)
        m_secrets.insert(key, secret);
    answer(context, [failure = m_failure, done = std::move(done)] { done(failure); });
}

void MemorySecretStore::remove(const QString &key, QObject *context, Done done)
{
    if (!m_failure)
        m_secrets.remove(key);
    answer(context, [failure = m_failure, done = std::move(done)] { done(failure); });
}
