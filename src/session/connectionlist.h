/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "bulkrun.h"
#include "connection.h"

#include <QHash>
#include <QObject>

class KeepAlive;

/// All connections, in the order in which they were added, with the row of this computer first. Owns them,
/// and is the only way by which the window starts anything.
class ConnectionList : public QObject {
    Q_OBJECT

public:
    using OptionalAction = std::optional<BulkRun::ErrorAction>;

    /// The factory and the limits outlive the list. Adds the row of this computer.
    ConnectionList(NetworkFactory network, const TimeLimits &limits, QObject *parent = nullptr);
    ~ConnectionList() override;

    [[nodiscard]] const QVector<Connection *> &connections() const { return m_connections; }
    [[nodiscard]] Connection *localComputer() const { return m_connections.constFirst(); }
    /// nullptr: there is no row with that key (Endpoint::key).
    [[nodiscard]] Connection *find(const QString &key) const;
    [[nodiscard]] int indexOf(const Connection *connection) const;

    /// How many connections are opened, closed or tested at once; PowerShell's default is 32.
    void setThrottle(int throttle);
    /// What a failure does to the rest of a run, where the run has no action of its own.
    void setErrorAction(BulkRun::ErrorAction action);

    /// Adds a row; or, where its key exists, gives that row the profile if it is not open. Never two rows of
    /// one key.
    Connection *add(const Profile &profile);
    /// As add(), for many at once with one signal. In the order of `profiles`, each connection once.
    QList<Connection *> add(const QList<Profile> &profiles);
    /// Changes a row's profile and key. False, without any change, when another row has that key or it is
    /// open.
    bool change(Connection *connection, const Profile &profile);
    /// Changes where a row's password comes from, also while it is open, as it is about the next time.
    void setPasswordSource(Connection *connection, const QUuid &credentialSet, bool remembersPassword);
    /// A row that was removed, with all that is needed to put it back.
    struct Removed {
        Profile profile;
        Credential credential;
        int row;
    };
    /// Removes what is not open, never the row of this computer; answers what went, from top to bottom.
    QList<Removed> take(const QList<Connection *> &connections);
    /// As take(); answers how many went.
    int remove(const QList<Connection *> &connections);
    /// Puts rows back where they were, as far as there is no row of that key by now. Answers the rows of
    /// their keys.
    QList<Connection *> putBack(const QList<Removed> &removed);

    /// Profile::id of what is open or is being tried again, without the row of this computer and temporary
    /// ones.
    [[nodiscard]] QList<QUuid> openIds() const;
    /// The rows of these Profile::ids, as far as they are there.
    [[nodiscard]] QList<Connection *> withIds(const QList<QUuid> &ids) const;
    /// Opens what was open at the end of another run, as far as there is a password; the other rows say that
    /// one is needed. Ids that are not in the list are left out.
    BulkRun *restore(const QList<QUuid> &ids);

    /// Asks open connections whether they are still there.
    [[nodiscard]] KeepAlive &keepAlive() const { return *m_keepAlive; }

    /// Each of these starts at once and reports through the run that it returns, which deletes itself when it
    /// has finished. Those that cannot do it (open already, not open, the row of this computer) are left out.
    /// `action`: empty: as setErrorAction() says.
    BulkRun *run(BulkRun::Verb verb, const QList<Connection *> &connections, OptionalAction action = {});
    BulkRun *open(const QList<Connection *> &connections);
    /// Also takes these out of the runs that have not come to them; they count as not started there.
    BulkRun *close(const QList<Connection *> &connections, OptionalAction action = {});
    BulkRun *test(const QList<Connection *> &connections);

    /// Why close() leaves that one out, translated; empty where it does not. nullptr is a computer that is
    /// not in the list.
    [[nodiscard]] static QString reasonNotToClose(const Connection *connection);

    /// The profiles to be saved: all but the row of this computer and the temporary ones.
    [[nodiscard]] QList<Profile> profiles() const;

Q_SIGNALS:
    void aboutToAdd(int first, int last);
    void added();
    void aboutToRemove(int first, int last);
    void removed();
    /// In place of many of the signals above: any rows come or go.
    void aboutToReset();
    void reset();
    /// profiles() is another than before.
    void profilesChanged();
    void runStarted(BulkRun *run);

private:
    [[nodiscard]] static bool canDo(BulkRun::Verb verb, const Connection &connection);
    void takeOutOfRuns(const QList<Connection *> &connections);
    Connection *make(const Profile &profile, const QString &key);
    Connection *update(Connection *connection, const Profile &profile);
    void removeRanges(const QList<QPair<int, int>> &ranges);
    void removeAtOnce(const QList<int> &rows);
    void forget(const QVector<Connection *> &gone);
    void reindex(int first = 0);

    NetworkFactory m_network;
    const TimeLimits &m_limits;
    KeepAlive *m_keepAlive;
    int m_throttle = 32;
    BulkRun::ErrorAction m_errorAction = BulkRun::ErrorAction::Continue;
    QVector<Connection *> m_connections;
    QHash<QString, Connection *> m_byKey;
    QHash<const Connection *, int> m_index;
};
