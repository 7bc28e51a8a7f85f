/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "passwordrow.h"

#include <QFrame>
#include <QList>

class CertificateQuestion;
class Connection;
class CredentialKeeper;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

/// What went wrong with the selected connections, in place: what happened, what to do next, what the server
/// says, and the one step that can be taken here: enter a password, trust a certificate, try again. Starts
/// nothing by itself; it says by signals what the user wants. Hidden where nothing went wrong.
class ProblemPanel : public QFrame {
    Q_OBJECT

public:
    explicit ProblemPanel(QWidget *parent = nullptr);

    /// Without it, passwords are asked for this run only. The keeper outlives the panel.
    void setUp(const CredentialKeeper &keeper);
    /// The selected connections. Those without an error count for nothing. Asking again with the same errors
    /// changes nothing, so that a password that is being typed stays.
    void setConnections(const QList<Connection *> &selected);

Q_SIGNALS:
    void editRequested(Connection *connection);
    void diagnosisRequested(const QList<Connection *> &connections);
    void trustGiven(Connection *connection, const QByteArray &sha256);
    void passwordGiven(const QList<Connection *> &connections, const GivenPassword &given);
    void reconnectRequested(const QList<Connection *> &connections);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHeader();
    void buildButtons();
    void buildBody();
    void showOne(const Connection &connection);
    void showSeveral();
    void addFact(const QString &name, const QString &value);
    void showPassword();
    [[nodiscard]] PasswordRow::Question question(const QList<Connection *> &needing) const;
    void showActions();
    void setExpanded(bool expanded);
    void setDetailsShown(bool shown);
    void updateIcon();
    void copyReport() const;
    [[nodiscard]] QList<Connection *> needingPassword() const;
    [[nodiscard]] QList<Connection *> retriable() const;

    const CredentialKeeper *m_keeper = nullptr;
    /// Those with an error, and what was shown of them.
    QList<Connection *> m_connections;
    QStringList m_shown;
    bool m_isQuestion = false;
    QLabel *m_icon;
    QLabel *m_what;
    QToolButton *m_collapse;
    QWidget *m_body;
    QLabel *m_next;
    PasswordRow *m_password;
    CertificateQuestion *m_question;
    QFormLayout *m_facts;
    QPushButton *m_retry;
    QPushButton *m_edit;
    QPushButton *m_diagnose;
    QPushButton *m_copy;
    QPushButton *m_toggleDetails;
    QPlainTextEdit *m_details;
};
