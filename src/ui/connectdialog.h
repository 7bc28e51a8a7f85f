/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "connectinput.h"
#include "connection.h"
#include "refreshtimer.h"

#include <QDialog>

#include <memory>

class ConnectAccount;
class CredentialKeeper;
class Settings;
class TestPanel;

namespace Ui {
class ConnectDialog;
}

/// Asks where to connect to and how, or changes the profile of one connection. It edits values and knows no
/// session: its result are profiles() and credential(); the only thing that it starts is a test, which leaves
/// nothing behind. What is wrong with a field is said below that field.
class ConnectDialog : public QDialog {
    Q_OBJECT

public:
    /// All four outlive the dialog.
    ConnectDialog(const ConnectionList &list, CredentialKeeper &keeper, const NetworkFactory &network,
        Settings &settings, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    /// Turns it into the dialog that edits this profile. The profile of a row that is open must not be
    /// edited.
    void editProfile(const Profile &profile);

    /// What was entered, without the computers that are connected already; empty while something is wrong
    /// with it. When a profile is edited it has the id of that.
    [[nodiscard]] QList<Profile> profiles() const;
    /// What was typed. Passwords are empty where none are sent, where a credential set has them, and, when a
    /// profile is edited, where the connection keeps the ones that it has.
    [[nodiscard]] Credential credential() const;

    void accept() override;

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpWidgets();
    void connectWidgets();
    void hostsChanged();
    void fieldChanged();
    /// Brings everything up to date with the fields.
    void refresh();
    void setOptionsShown(bool shown);
    void enableButtons(const ConnectInput::Problems &problems);
    void takeOffer();
    void startTest();
    void trust(const Endpoint &endpoint, const QByteArray &sha256);
    void growToFit();
    [[nodiscard]] ConnectFields fields() const;
    void setFields(const ConnectFields &fields);

    CredentialKeeper &m_keeper;
    Settings &m_settings;
    ConnectInput m_input;
    RefreshTimer m_refresh;
    /// Waits for the end of the typing, as a pasted list of thousands takes a moment to read.
    QTimer m_hostsTimer;
    bool m_hostsChanged = true;
    std::unique_ptr<Ui::ConnectDialog> m_ui;
    ConnectAccount *m_account;
    TestPanel *m_test;
};
