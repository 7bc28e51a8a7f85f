/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "credentialsets.h"

#include "credentialsetstore.h"

#include <algorithm>

CredentialSets::CredentialSets(CredentialSetStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

QString CredentialSets::load()
{
    const CredentialSetStore::Loaded loaded = m_store.load();
    m_sets = loaded.sets;
    Q_EMIT changed();
    return loaded.warning;
}

const CredentialSet *CredentialSets::find(const QUuid &id) const
{
    const auto it = std::find_if(
        m_sets.cbegin(), m_sets.cend(), [&id](const CredentialSet &set) { return set.id == id; });
    return it == m_sets.cend() ? nullptr : &*it;
}

bool CredentialSets::hasName(const QString &name, const QUuid &except) const
{
    return std::any_of(m_sets.cbegin(), m_sets.cend(), [&name, &except](const CredentialSet &set) {
        return set.id != except && set.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

void CredentialSets::put(const CredentialSet &set)
{
    m_sets.removeIf([&set](const CredentialSet &known) { return known.id == set.id; });
    const auto place = std::upper_bound(
        m_sets.cbegin(), m_sets.cend(), set, [](const CredentialSet &one, const CredentialSet &other) {
            return QString::localeAwareCompare(one.name, other.name) < 0;
        });
    m_sets.insert(place, set);
    saveAndTell();
}

void CredentialSets::remove(const QUuid &id)
{
    if (m_sets.removeIf([&id](const CredentialSet &set) { return set.id == id; }) > 0)
        saveAndTell();
}

void CredentialSets::saveAndTell()
{
    const QString problem = m_store.save(m_sets);
    Q_EMIT changed();
    if (!problem.isEmpty())
        Q_EMIT saveFailed(problem);
}
