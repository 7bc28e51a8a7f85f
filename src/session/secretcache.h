/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "secretstore.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

/// The passwords that were entered or read in this run, by their keys in the store. Asks the store at most
/// once for each, however many connections wait for it, and passes on what shall be remembered.
class SecretCache : public QObject {
    Q_OBJECT

public:
    enum class Access { Read, Write, Remove };

    /// The store outlives it.
    explicit SecretCache(SecretStore &store, QObject *parent = nullptr);

    [[nodiscard]] const SecretStore &store() const { return m_store; }
    /// Whether the store need not be asked; the secret may be empty where it had none.
    [[nodiscard]] bool knows(const QString &key) const { return m_known.contains(key); }
    [[nodiscard]] Secret value(const QString &key) const { return m_known.value(key); }

    /// For this run only.
    void keep(const QString &key, const Secret &secret);
    /// Keeps it and writes it to the store. `done` as the store has it.
    void remember(const QString &key, const Secret &secret, QObject *context, SecretStore::Done done);
    /// Out of the memory; the store is left as it is.
    void drop(const QString &key) { m_known.remove(key); }
    /// Out of the store; what is in memory stays until the end of the run.
    void forget(const QString &key);

    /// Reads those that are not known, and then calls `ready`: within this call where nothing is to be read,
    /// otherwise later, and not at all when `context` has gone. What cannot be read is not known then.
    void fetch(const QStringList &keys, QObject *context, std::function<void()> ready);
    /// Calls all that wait, with what is known by now. For a store that is never unlocked.
    void stopWaiting();
    [[nodiscard]] bool isWaiting() const { return !m_waiting.isEmpty(); }

Q_SIGNALS:
    /// isWaiting() is another than before.
    void waitingChanged();
    /// The store failed; not where it only had nothing under the key.
    void failed(SecretCache::Access access, const SecretError &error);

private:
    struct Waiting {
        QSet<QString> keys;
        QPointer<QObject> context;
        std::function<void()> ready;
    };

    void read(const QString &key);
    void readDone(const QString &key);
    void report(Access access, const SecretError &error);

    SecretStore &m_store;
    QHash<QString, Secret> m_known;
    QSet<QString> m_reading;
    QList<Waiting> m_waiting;
};
