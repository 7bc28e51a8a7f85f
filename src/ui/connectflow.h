/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "bulkrun.h"
#include "networkfactory.h"
#include "passwordrow.h"

#include <QObject>

class Connection;
class ConnectionList;
class CredentialKeeper;
class DemoComputers;
struct Profile;
class QWidget;
class Settings;

/// The ways by which computers come into the list and their connections are changed: the dialog, the demo,
/// and the answers that the user gives to a question about a certificate or a password. Shows the dialogs and
/// hands what they edited to the list.
class ConnectFlow : public QObject {
    Q_OBJECT

public:
    /// All outlive it. The dialogs belong to `window`.
    ConnectFlow(ConnectionList &list, CredentialKeeper &keeper, const NetworkFactory &network,
        Settings &settings, DemoComputers &demo, QWidget &window);

    /// With the passwords that belong to them, which may have to be read from the platform's store first.
    void open(const QList<Connection *> &connections);
    void run(BulkRun::Verb verb, const QList<Connection *> &connections);

    void showDialog();
    /// Only what is not open can be edited.
    void edit(Connection *connection);
    /// Opens the diagnosis of the first of them, beside the window. None: nothing happens.
    void diagnose(const QList<Connection *> &connections);
    void startDemo();
    /// Pins the certificate and connects again.
    void trust(Connection *connection, const QByteArray &sha256);
    /// Connects again with that password.
    void usePassword(const QList<Connection *> &connections, const GivenPassword &given);

Q_SIGNALS:
    /// These were added, or were there already, and are being opened.
    void started(const QList<Connection *> &connections);
    /// What went wrong and what to do, translated.
    void demoFailed(const QString &reason);
    void changeFailed(const QString &reason);

private:
    void openDemo();
    bool change(Connection *connection, const Profile &profile);

    ConnectionList &m_list;
    CredentialKeeper &m_keeper;
    const NetworkFactory &m_network;
    Settings &m_settings;
    DemoComputers &m_demo;
    QWidget &m_window;
};
