/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "profile.h"

#include <QList>
#include <QObject>
#include <QTimer>

class Connection;
class ConnectionList;
class ConnectionTable;
class CredentialKeeper;
class MessageArea;
class QWidget;

/// What the window does about credentials: the dialogs, what the password store has to say, and the removal
/// of rows, with which their remembered passwords go. What can be undone is offered to be undone in place.
class CredentialActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it. The dialogs belong to `window`.
    CredentialActions(ConnectionList &list, CredentialKeeper &keeper, QWidget &window);

    /// Before anything else. Both outlive it.
    void setUp(MessageArea &messages, ConnectionTable &table);

    /// Shows the named sets.
    void manage();
    /// Asks what these shall sign in with.
    void chooseFor(const QList<Connection *> &connections);
    /// Removes those that are not connected.
    void remove(const QList<Connection *> &connections);

private:
    void use(const QList<Connection *> &connections, const QUuid &set);
    void restore(const QList<Profile> &profiles);
    void forgetGone(const QList<Profile> &profiles);
    void showWaiting();
    void showProblem(const QString &text);
    [[nodiscard]] Connection *find(const QUuid &profile) const;

    ConnectionList &m_list;
    CredentialKeeper &m_keeper;
    QWidget &m_window;
    MessageArea *m_messages = nullptr;
    ConnectionTable *m_table = nullptr;
    /// A store that answers at once is not worth a word.
    QTimer m_waitingTimer;
};
