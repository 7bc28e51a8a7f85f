/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "quotaset.h"
#include "shellinfo.h"
#include "transporterror.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QStringList>

#include <memory>
#include <optional>

class Client;
class Connection;
class Session;

/// All shells of one computer, of every owner, as its server lists them; which of them are ours and which
/// look forgotten; and the quotas that they count against. Ends those that are chosen. Works through the open
/// session of a connection and owns nothing at the server.
class RemoteShells : public QObject {
    Q_OBJECT

public:
    enum class Ownership {
        /// Opened by this program in this run.
        Ours,
        /// Of the user that the connection authenticates.
        SameUser,
        Others,
    };
    Q_ENUM(Ownership)

    struct Entry {
        Wsman::ShellInfo info;
        Ownership ownership = Ownership::Others;
        /// Ours, and its object is still open: ending it takes it away from under its user.
        bool isInUse = false;
        /// Of the same user, not ours, and Disconnected or unused for long: probably left behind.
        bool isOrphanCandidate = false;
        /// When its idle time-out ends it if nobody uses it; invalid when the server does not say.
        QDateTime expiresAt;

        [[nodiscard]] bool operator==(const Entry &other) const = default;
    };

    /// The quotas of a part of the configuration.
    struct Quotas {
        enum class State { Unknown, Reading, Known, Denied };

        State state = State::Unknown;
        /// Only when Known.
        Wsman::QuotaSet values;
        /// Why they are not known; empty else.
        std::optional<TransportError> error;
    };

    /// The connection outlives this.
    explicit RemoteShells(Connection &connection, QObject *parent = nullptr);
    ~RemoteShells() override;

    /// Reads the list anew; refreshed() or failed() follows. Does nothing while that is under way or the
    /// connection is not Opened.
    void refresh();
    [[nodiscard]] bool isRefreshing() const { return m_isRefreshing; }
    /// In the server's order; the last list that was read completely.
    [[nodiscard]] const QVector<Entry> &entries() const { return m_entries; }
    /// When that list was read; invalid before the first.
    [[nodiscard]] QDateTime refreshedAt() const { return m_refreshedAt; }
    /// nullptr: there is none of that id.
    [[nodiscard]] const Entry *find(const QString &shellId) const;
    [[nodiscard]] int orphanCount() const;
    /// How many shells the connection's user has there, ours included.
    [[nodiscard]] int countOfSameUser() const;
    /// How many different users have shells there.
    [[nodiscard]] int userCount() const;

    /// Unused for this long makes a shell of the same user an orphan candidate.
    void setOrphanAge(std::chrono::milliseconds age);

    /// Reads the commands of one shell; commandsRead() follows. Does nothing unless the connection is Opened.
    void readCommands(const QString &shellId);

    /// Reads winrm/config/winrs and the quotas of the PowerShell plug-in; quotasChanged() follows for each.
    void readQuotas();
    [[nodiscard]] const Quotas &shellQuotas() const { return m_shellQuotas; }
    [[nodiscard]] const Quotas &pluginQuotas() const { return m_pluginQuotas; }

    /// How many are ended at once.
    void setThrottle(int throttle) { m_throttle = qMax(1, throttle); }
    /// Ends these with one Delete each; those of ours that are in use are left out unless `evenInUse`, and
    /// then closed through their objects, and so are those that are being ended already. Answers how many it
    /// begins to end; ended() follows for each, and endFinished() after the last. Empty, or nothing while the
    /// connection is not Opened: 0.
    int end(const QStringList &shellIds, bool evenInUse = false);
    /// What was not begun yet is left alone; endFinished() follows when the rest is done.
    void cancelEnd();
    [[nodiscard]] int pendingEndCount() const { return int(m_toEnd.size() + m_ending.size()); }
    /// Whether it waits to be ended, or for the answer to that.
    [[nodiscard]] bool isEnding(const QString &shellId) const;
    /// How many of the end() calls that are under way are done, whether well or not.
    [[nodiscard]] int finishedEndCount() const { return m_endedCount + m_failedCount; }

Q_SIGNALS:
    void refreshed();
    /// The list could not be read, or the session ended meanwhile (Cancelled); the old list stays.
    void failed(const TransportError &error);
    /// `error` is empty when all went well.
    void commandsRead(const QString &shellId, const QVector<Wsman::CommandInfo> &commands,
        const std::optional<TransportError> &error);
    void quotasChanged();
    /// `error` is empty when the shell has ended, also when it had before.
    void ended(const QString &shellId, const std::optional<TransportError> &error);
    /// All of the last end() calls are done: numbers of those that ended and that did not.
    void endFinished(int succeeded, int failed);

private:
    struct ToEnd {
        QString shellId;
        QString resourceUri;
    };

    [[nodiscard]] Client *client() const;
    void takePage(const Wsman::ShellPage &page);
    void pull(const QString &context);
    void finishRefresh(const std::optional<TransportError> &error);
    [[nodiscard]] Entry judge(const Wsman::ShellInfo &info, const QDateTime &now) const;
    void takeCommandPage(
        const QString &shellId, QVector<Wsman::CommandInfo> commands, const Wsman::CommandPage &page);
    void readQuotas(const Wsman::Operation<Wsman::Instance> &operation, Quotas &quotas);
    void startEnds();
    void abandon();
    void sendDelete(const ToEnd &shell);
    void finishOne(const QString &shellId, const std::optional<TransportError> &error);

    Connection &m_connection;
    /// Context of all that waits for an answer. Replaced when the session is over, as its answers may never
    /// come then.
    std::unique_ptr<QObject> m_requests;
    QVector<Entry> m_entries;
    QDateTime m_refreshedAt;
    QVector<Wsman::ShellInfo> m_reading;
    Quotas m_shellQuotas;
    Quotas m_pluginQuotas;
    std::chrono::milliseconds m_orphanAge{ std::chrono::minutes(15) };
    QQueue<ToEnd> m_toEnd;
    int m_throttle = 8;
    /// The ids to which a Delete is under way.
    QStringList m_ending;
    int m_endedCount = 0;
    int m_failedCount = 0;
    bool m_isRefreshing = false;
};
