/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "credentialkeeper.h"

#include "connectionlist.h"
#include "credentialsets.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString keyOf(QLatin1StringView kind, const QUuid &id)
{
    return kind + u'/' + id.toString(QUuid::WithoutBraces);
}

QString setKey(const QUuid &set)
{
    return keyOf("credentials"_L1, set);
}

QString computerKey(const Profile &profile)
{
    return keyOf("computer"_L1, profile.id);
}

QString proxyKey(const Profile &profile)
{
    return keyOf("proxy"_L1, profile.id);
}

} // namespace

CredentialKeeper::CredentialKeeper(
    ConnectionList &list, CredentialSets &sets, SecretStore &store, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_sets(sets)
    , m_secrets(store)
{
    connect(&store, &SecretStore::availabilityChanged, this, &CredentialKeeper::changed);
    connect(&m_sets, &CredentialSets::changed, this, &CredentialKeeper::changed);
    connect(&m_list, &ConnectionList::profilesChanged, this, &CredentialKeeper::changed);
    connect(&m_secrets, &SecretCache::waitingChanged, this, &CredentialKeeper::waitingChanged);
    connect(&m_secrets, &SecretCache::failed, this, &CredentialKeeper::report);
}

QString CredentialKeeper::whyNotRemember() const
{
    if (canRemember())
        return {};
    return tr("This system has no password store that runs, so passwords are kept for this run only. On "
              "Linux, start GNOME Keyring or KWallet.");
}

int CredentialKeeper::useCount(const QUuid &set) const
{
    return int(usersOf(set).size());
}

QList<Connection *> CredentialKeeper::usersOf(const QUuid &set) const
{
    QList<Connection *> users;
    if (set.isNull())
        return users;
    std::copy_if(m_list.connections().cbegin(), m_list.connections().cend(), std::back_inserter(users),
        [&set](const Connection *one) { return one->profile().credentialSet == set; });
    return users;
}

bool CredentialKeeper::hasPassword(const CredentialSet &set) const
{
    const QString key = setKey(set.id);
    return m_secrets.knows(key) ? !m_secrets.value(key).isEmpty() : set.remembersPassword;
}

const CredentialSet *CredentialKeeper::setOf(const Connection &connection) const
{
    return m_sets.find(connection.profile().credentialSet);
}

/// What was entered for one computer alone goes before the password of its set.
QString CredentialKeeper::passwordKey(const Profile &profile) const
{
    const QString own = computerKey(profile);
    return m_sets.find(profile.credentialSet) && !m_secrets.knows(own) ? setKey(profile.credentialSet) : own;
}

bool CredentialKeeper::isInStore(const Profile &profile) const
{
    const CredentialSet *set = m_sets.find(profile.credentialSet);
    return set ? set->remembersPassword : profile.remembersPassword;
}

/// Those that stand in the store and are needed, whether known or not.
QStringList CredentialKeeper::keysOf(const Profile &profile) const
{
    QStringList keys;
    if (profile.endpoint.authentication != Authentication::None && isInStore(profile))
        keys.append(passwordKey(profile));
    if (profile.remembersPassword && !profile.endpoint.options.proxy.user.isEmpty())
        keys.append(proxyKey(profile));
    return keys;
}

Credential CredentialKeeper::known(const Profile &profile) const
{
    Credential credential(profile.endpoint.user, m_secrets.value(passwordKey(profile)).text());
    credential.proxyPassword = m_secrets.value(proxyKey(profile)).text();
    return credential;
}

void CredentialKeeper::apply(Connection &connection) const
{
    const Profile &profile = connection.profile();
    // Where nothing is known, the connection may have been given a password by other ways.
    if (m_secrets.knows(passwordKey(profile)) || m_secrets.knows(proxyKey(profile)))
        connection.setCredential(known(profile));
}

void CredentialKeeper::provide(const QList<Connection *> &connections, QObject *context, Ready ready)
{
    follow(connections);
    QStringList keys;
    QList<QPointer<Connection>> waiting;
    for (Connection *connection : connections) {
        keys += keysOf(connection->profile());
        waiting.append(connection);
    }
    m_secrets.fetch(keys, context, [this, waiting, ready = std::move(ready)] {
        QList<Connection *> present;
        for (const QPointer<Connection> &connection : waiting) {
            if (!connection)
                continue;
            apply(*connection);
            present.append(connection);
        }
        ready(present);
    });
}

void CredentialKeeper::lookUp(const Profile &profile, const Credential &entered, QObject *context,
    std::function<void(const Credential &)> found)
{
    const QStringList keys = entered.password.isEmpty() ? keysOf(profile) : QStringList();
    m_secrets.fetch(keys, context, [this, profile, entered, found = std::move(found)] {
        Credential result = known(profile);
        if (!entered.password.isEmpty())
            result.password = entered.password;
        if (!entered.proxyPassword.isEmpty())
            result.proxyPassword = entered.proxyPassword;
        found(result);
    });
}

/// A set's user is that of its computers, as far as they are not open and no other row is in the way. Where
/// no user belonged to the authentication, one does from now on.
void CredentialKeeper::follow(const QList<Connection *> &connections)
{
    int blocked = 0;
    for (Connection *connection : connections) {
        const CredentialSet *set = setOf(*connection);
        if (!set || connection->isOpen() || connection->profile().endpoint.user == set->user)
            continue;
        Profile profile = connection->profile();
        if (!profile.endpoint.namesUser())
            profile.endpoint.setAuthentication(set->authentication.value_or(Authentication::Negotiate));
        profile.endpoint.user = set->user;
        blocked += m_list.change(connection, profile) ? 0 : 1;
    }
    if (blocked > 0)
        Q_EMIT failed(tr("%n computer(s) keep their user, as other rows lead to the same service with the "
                         "user of the credential set already. Use those rows.",
            nullptr, blocked));
}

void CredentialKeeper::saveSet(CredentialSet set, const Secret &password)
{
    const QString key = setKey(set.id);
    const CredentialSet *before = m_sets.find(set.id);
    const bool wasRemembered = before && before->remembersPassword;
    // Without a new password only what is known can be written.
    const Secret secret = password.isEmpty() ? m_secrets.value(key) : password;
    const bool writes = set.remembersPassword && !secret.isEmpty() && canRemember();
    set.remembersPassword = writes || (set.remembersPassword && wasRemembered && password.isEmpty());
    m_sets.put(set);
    if (writes) {
        m_secrets.remember(key, secret, this, [this, id = set.id](const std::optional<SecretError> &error) {
            const CredentialSet *written = m_sets.find(id);
            if (!error || !written)
                return;
            CredentialSet notKept = *written;
            notKept.remembersPassword = false;
            m_sets.put(notKept);
        });
    } else if (!password.isEmpty()) {
        m_secrets.keep(key, password);
    }
    if (wasRemembered && !set.remembersPassword)
        m_secrets.forget(key);
    const QList<Connection *> users = usersOf(set.id);
    if (!password.isEmpty()) {
        for (const Connection *user : users)
            m_secrets.drop(computerKey(user->profile()));
    }
    follow(users);
    Q_EMIT changed();
}

void CredentialKeeper::forgetPassword(const QUuid &id)
{
    const CredentialSet *known = m_sets.find(id);
    if (!known)
        return;
    CredentialSet set = *known;
    if (set.remembersPassword)
        m_secrets.forget(setKey(id));
    m_secrets.drop(setKey(id));
    const QList<Connection *> users = usersOf(id);
    for (Connection *user : users)
        user->setCredential({});
    set.remembersPassword = false;
    m_sets.put(set);
}

void CredentialKeeper::removeSet(const QUuid &id)
{
    if (!m_sets.find(id))
        return;
    use(usersOf(id), {});
    forgetPassword(id);
    m_sets.remove(id);
}

void CredentialKeeper::use(const QList<Connection *> &connections, const QUuid &id)
{
    const CredentialSet *set = m_sets.find(id);
    for (Connection *connection : connections) {
        if (connection->isLocalComputer())
            continue;
        // The password of another user must not go with this one's name; that of the proxy stays.
        const Profile &profile = connection->profile();
        const bool keeps = profile.remembersPassword && !profile.endpoint.options.proxy.user.isEmpty();
        m_list.setPasswordSource(connection, set ? id : QUuid(), keeps);
        m_secrets.drop(computerKey(profile));
        connection->setCredential({});
        if (!set || !set->authentication || connection->isOpen())
            continue;
        Profile changed = profile;
        changed.endpoint.setAuthentication(*set->authentication);
        m_list.change(connection, changed);
    }
    follow(connections);
    Q_EMIT changed();
}

void CredentialKeeper::setOwn(Connection *connection, const Credential &entered, bool remember)
{
    const Profile profile = connection->profile();
    const bool remembers = remember && canRemember() && !profile.temporary;
    keepOwn(computerKey(profile), entered.password, profile, remembers);
    keepOwn(proxyKey(profile), entered.proxyPassword, profile, remembers);
    m_list.setPasswordSource(connection, profile.credentialSet, remembers);
    apply(*connection);
}

void CredentialKeeper::keepOwn(const QString &key, const QString &text, const Profile &profile, bool remember)
{
    const Secret secret = text.isEmpty() ? m_secrets.value(key) : Secret(text);
    if (remember && !secret.isEmpty()) {
        m_secrets.remember(key, secret, this, [this, id = profile.id](const auto &error) {
            if (error)
                setRemembers(id, false);
        });
        return;
    }
    if (!text.isEmpty())
        m_secrets.keep(key, secret);
    if (!remember && profile.remembersPassword)
        m_secrets.forget(key);
}

/// By its id, as the row may have gone while the store was busy.
void CredentialKeeper::setRemembers(const QUuid &profile, bool remembers)
{
    for (Connection *connection : m_list.connections()) {
        if (connection->profile().id == profile)
            m_list.setPasswordSource(connection, connection->profile().credentialSet, remembers);
    }
}

void CredentialKeeper::forgetGone(const QList<Profile> &profiles)
{
    for (const Profile &profile : profiles) {
        // A computer that uses a set may have had a password of its own before.
        if (!profile.remembersPassword && profile.credentialSet.isNull())
            continue;
        for (const QString &key : { computerKey(profile), proxyKey(profile) }) {
            m_secrets.drop(key);
            m_secrets.forget(key);
        }
    }
}

void CredentialKeeper::report(SecretCache::Access access, const SecretError &error)
{
    QString text;
    switch (access) {
    case SecretCache::Access::Read:
        text = error.kind == SecretError::Kind::Denied
            ? tr(
                "The password store was not unlocked, so remembered passwords are missing. Connect again, or "
                "enter the password in the row's problem.")
            : tr("A remembered password could not be read. Enter it in the row's problem.");
        break;
    case SecretCache::Access::Write:
        text = tr("The password could not be put into the password store. It is kept for this run only.");
        break;
    case SecretCache::Access::Remove:
        text = tr("A password could not be removed from the password store. Remove it with the program of "
                  "the store; its name begins with %1.")
                   .arg(SecretStore::serviceName);
        break;
    }
    if (!error.detail.isEmpty())
        //: %1: what happened, %2: the reason in the words of the system
        text = tr("%1 The store says: %2").arg(text, error.detail);
    Q_EMIT failed(text);
}
