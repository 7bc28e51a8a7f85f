/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "secretstore.h"

#include <QHash>

/// Keeps passwords until the program ends: for systems without a store, and for tests, which can make it
/// fail.
class MemorySecretStore : public SecretStore {
    Q_OBJECT

public:
    /// `available`: what isAvailable() says. A store that forgets is none for users.
    explicit MemorySecretStore(bool available = false, QObject *parent = nullptr);

    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const Secret &secret, QObject *context, Done done) override;
    void remove(const QString &key, QObject *context, Done done) override;

    /// From now on everything ends with this; empty: all is well again.
    void failWith(const std::optional<SecretError> &error) { m_failure = error; }
    /// Answers wait while it is held back, as those of a locked store do.
    void setHeldBack(bool held);

    [[nodiscard]] QStringList keys() const { return m_secrets.keys(); }
    /// Empty where there is none.
    [[nodiscard]] QString textOf(const QString &key) const { return m_secrets.value(key).text(); }
    [[nodiscard]] int readCount() const { return m_readCount; }

private:
    void answer(QObject *context, std::function<void()> deliver);

    QHash<QString, Secret> m_secrets;
    std::optional<SecretError> m_failure;
    QList<std::function<void()>> m_held;
    bool m_isHeldBack = false;
    int m_readCount = 0;
};
