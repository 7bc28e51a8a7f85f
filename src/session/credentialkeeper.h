/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "connection.h"
#include "credentialset.h"
#include "secretcache.h"

#include <functional>

class ConnectionList;
class CredentialSets;

/// Knows which password belongs to which connection: that of its credential set or one of its own, entered in
/// this run or remembered in the platform's store. Gives connections their credentials before they are
/// opened, and takes what is to be remembered or forgotten. Asks the user nothing and opens nothing.
class CredentialKeeper : public QObject {
    Q_OBJECT

public:
    /// All three outlive it.
    CredentialKeeper(
        ConnectionList &list, CredentialSets &sets, SecretStore &store, QObject *parent = nullptr);

    [[nodiscard]] CredentialSets &sets() const { return m_sets; }
    /// Whether passwords can be kept beyond this run.
    [[nodiscard]] bool canRemember() const { return m_secrets.store().isAvailable(); }
    /// Why they cannot, translated, with what that means; empty where they can.
    [[nodiscard]] QString whyNotRemember() const;
    [[nodiscard]] int useCount(const QUuid &set) const;
    /// Whether its password is known: in the store, or for this run.
    [[nodiscard]] bool hasPassword(const CredentialSet &set) const;
    /// The set that a connection uses; nullptr: an account of its own.
    [[nodiscard]] const CredentialSet *setOf(const Connection &connection) const;

    /// Gives each of these the credential that belongs to it. `ready` is called within this call where the
    /// store need not be asked, otherwise later, with those that are still there.
    using Ready = std::function<void(const QList<Connection *> &)>;
    void provide(const QList<Connection *> &connections, QObject *context, Ready ready);
    /// The credential of a profile that is no row yet, `entered` where it leaves nothing open. As provide().
    void lookUp(const Profile &profile, const Credential &entered, QObject *context,
        std::function<void(const Credential &)> found);
    /// Whether callers of these wait for the store, which may be asking the user to unlock it.
    [[nodiscard]] bool isWaiting() const { return m_secrets.isWaiting(); }
    /// Calls them without what they wait for.
    void stopWaiting() { m_secrets.stopWaiting(); }

    /// Adds or changes a set, for all that use it. `password`: empty leaves that as it is, for which
    /// `set.remembersPassword` tells whether it is to stay in the store.
    void saveSet(CredentialSet set, const Secret &password);
    /// From the store and from memory.
    void forgetPassword(const QUuid &set);
    /// Its computers keep the user and ask for the password.
    void removeSet(const QUuid &set);
    /// From now on they use that set; null: an account of their own. What is open uses it the next time.
    void use(const QList<Connection *> &connections, const QUuid &set);

    /// What the user entered for this connection alone. Empty passwords stay as they are; without `remember`
    /// they are no longer in the store.
    void setOwn(Connection *connection, const Credential &entered, bool remember);
    /// These rows have gone for good.
    void forgetGone(const QList<Profile> &profiles);

Q_SIGNALS:
    /// canRemember(), hasPassword() or useCount() may be others than before.
    void changed();
    void waitingChanged();
    /// What did not work, and what that means, translated.
    void failed(const QString &reason);

private:
    [[nodiscard]] QStringList keysOf(const Profile &profile) const;
    [[nodiscard]] QString passwordKey(const Profile &profile) const;
    [[nodiscard]] bool isInStore(const Profile &profile) const;
    [[nodiscard]] Credential known(const Profile &profile) const;
    [[nodiscard]] QList<Connection *> usersOf(const QUuid &set) const;
    void apply(Connection &connection) const;
    void follow(const QList<Connection *> &connections);
    void keepOwn(const QString &key, const QString &text, const Profile &profile, bool remember);
    void setRemembers(const QUuid &profile, bool remembers);
    void report(SecretCache::Access access, const SecretError &error);

    ConnectionList &m_list;
    CredentialSets &m_sets;
    SecretCache m_secrets;
};
