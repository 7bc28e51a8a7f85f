/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpointconfig.h"
#include "serviceclock.h"

#include <QObject>
#include <QTimer>

/// A shell that is open on a computer ([MS-WSMV] 2.2.4.37). It runs nothing.
struct Shell {
    QString id;
    QString name;
    QString resourceUri;
    QString owner;
    QString clientIp;
    quint32 processId = 0;
    std::chrono::milliseconds idleTimeout{ std::chrono::hours(2) };
    QString inputStreams;
    QString outputStreams;
    QString workingDirectory;
    QVector<QPair<QString, QString>> environment;
    int codePage = 437;
    bool profileLoaded = true;
    /// Connected or Disconnected.
    QString state;
    /// Of the client that opened it; only this one can reconnect it.
    QString sessionId;
    /// Whether the client chose the id, which makes it one that can be disconnected ([MS-WSMV] 3.1.4.15).
    bool idIsFromClient = false;
    QDateTime created;
    QDateTime lastUsed;
    /// Whether it was there from the start rather than created by a request.
    bool foreign = false;

    [[nodiscard]] bool isConnected() const;
    /// Whether cmd.exe runs in it, and not PowerShell.
    [[nodiscard]] bool isText() const;
};

/// The shells of one computer, each of which ends when it was not used for its idle time-out.
class ShellStore : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive it.
    explicit ShellStore(const ServiceClock &clock, QObject *parent = nullptr);

    /// Completes the shell with an id, where it has none, and with the times, and keeps it.
    const Shell &add(Shell shell);
    /// Shells that are there without anybody having asked for them.
    void addForeign(const QVector<ForeignShell> &shells);
    /// The shell of that id, in any case, or nullptr; it does not count as unused from here on. Valid until
    /// a shell is added or ends.
    [[nodiscard]] Shell *use(const QString &id);
    [[nodiscard]] bool contains(const QString &id) const { return indexOf(id) >= 0; }
    /// To be called when the idle time-out of a shell was changed.
    void reschedule() { scheduleNextEnd(); }
    /// False when there is none.
    bool remove(const QString &id);

    [[nodiscard]] const QVector<Shell> &shells() const { return m_shells; }
    [[nodiscard]] int ownCount() const;
    [[nodiscard]] int foreignCount() const { return int(m_shells.size()) - ownCount(); }

signals:
    /// A shell has ended, one way or another.
    void ended(const QString &id);

private:
    [[nodiscard]] qsizetype indexOf(const QString &id) const;
    void endUnused();
    void scheduleNextEnd();

    const ServiceClock &m_clock;
    QVector<Shell> m_shells;
    QTimer m_endTimer;
};
