/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QObject>
#include <QPointer>

class ConnectFlow;
class ConnectionList;
class Journal;
class Leftovers;
class LeftoversDialog;
class MessageArea;
class QWidget;

/// How the user hears of what was left at servers: a message in the window, and the dialog behind it. Owns
/// neither.
class LeftoversFlow : public QObject {
    Q_OBJECT

public:
    /// All outlive it. The dialog belongs to `window`.
    LeftoversFlow(Journal &journal, Leftovers &leftovers, ConnectionList &list, ConnectFlow &connectFlow,
        MessageArea &messages, QWidget &window);

    /// At the start: says what earlier runs left, and what is wrong with the journal's files.
    void announce();
    void showDialog();

private:
    Journal &m_journal;
    Leftovers &m_leftovers;
    ConnectionList &m_list;
    ConnectFlow &m_connectFlow;
    MessageArea &m_messages;
    QWidget &m_window;
    QPointer<LeftoversDialog> m_dialog;
};
