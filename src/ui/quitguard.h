/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class Connection;
class ConnectionList;
class QMessageBox;
class Settings;

/// Sees to it that nothing is left open on a computer without the user's knowledge: asks before the window
/// closes, disconnects, and lets it close when all is done. The limit of Disconnect bounds the wait.
class QuitGuard : public QObject {
    Q_OBJECT

public:
    /// All outlive it. The question belongs to `window`.
    QuitGuard(ConnectionList &list, Settings &settings, QWidget &window);

    /// Whether the window may close now. If not, the user is asked, and readyToQuit() may follow.
    [[nodiscard]] bool mayQuit();
    [[nodiscard]] bool isQuitting() const { return m_isDisconnecting; }
    /// The user has decided: all that follows belongs to the end.
    [[nodiscard]] bool isDecided() const { return m_isDisconnecting || m_isAllowed; }

Q_SIGNALS:
    void readyToQuit();

private:
    void ask(int count);
    void disconnectAll();
    void quitWhenAllIsClosed();
    [[nodiscard]] QList<Connection *> openConnections() const;

    ConnectionList &m_list;
    Settings &m_settings;
    QWidget &m_window;
    QPointer<QMessageBox> m_question;
    bool m_isDisconnecting = false;
    bool m_isAllowed = false;
};
