/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "credentialset.h"

#include <QList>
#include <QObject>

class CredentialSetStore;

/// All named credential sets, in the order of their names. Writes each change to the file at once; the
/// passwords are none of its business.
class CredentialSets : public QObject {
    Q_OBJECT

public:
    /// The store outlives it.
    explicit CredentialSets(CredentialSetStore &store, QObject *parent = nullptr);

    /// Reads the file. What the user must know, translated; empty when all is well.
    [[nodiscard]] QString load();

    [[nodiscard]] const QList<CredentialSet> &all() const { return m_sets; }
    /// nullptr: there is no such set, or it is none of a null id. Valid until the next change.
    [[nodiscard]] const CredentialSet *find(const QUuid &id) const;
    /// Whether another set than `except` has that name, without regard to case.
    [[nodiscard]] bool hasName(const QString &name, const QUuid &except = {}) const;

    /// Adds it, or replaces the one with its id.
    void put(const CredentialSet &set);
    void remove(const QUuid &id);

Q_SIGNALS:
    void changed();
    /// The file could not be written; why and what to do, translated.
    void saveFailed(const QString &reason);

private:
    void saveAndTell();

    CredentialSetStore &m_store;
    QList<CredentialSet> m_sets;
};
