/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "credentialkeeper.h"

#include <QObject>

namespace Ui {
class ConnectDialog;
}

/// The part of the connect dialog that is about who signs in: an account of the connection's own or a named
/// credential set, a certificate with its key, and whether the password is to be remembered. Shows only the
/// fields that the authentication has.
class ConnectAccount : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    ConnectAccount(Ui::ConnectDialog &ui, const CredentialKeeper &keeper, QObject *parent);

    /// Null: an account of its own.
    [[nodiscard]] QUuid credentialSet() const;
    void setCredentialSet(const QUuid &id);
    void setRemembers(bool remembers);
    /// What shall be saved of it.
    [[nodiscard]] bool remembers() const;

    /// Brings the fields up to date. `keepsPassword`: the field of the password may stay empty.
    void show(bool keepsPassword);

Q_SIGNALS:
    void changed();

private:
    void fillAuthentications();
    void fillSets();
    void takeSet();
    void showRows(Authentication authentication);
    void showSet(bool isOffered);
    void showRemember();
    /// Whether there is a password that could be remembered: of the account, of the proxy.
    [[nodiscard]] bool hasOwnPassword() const;
    [[nodiscard]] bool hasProxyPassword() const;
    [[nodiscard]] Authentication authentication() const;

    Ui::ConnectDialog &m_ui;
    const CredentialKeeper &m_keeper;
    /// What was typed before a set was chosen.
    QString m_ownUser;
    bool m_wasSet = false;
};
