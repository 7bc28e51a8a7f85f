/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "secret.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// A password that was entered in place, and what it is for.
struct GivenPassword {
    Secret password;
    bool isRemembered = false;
    /// For all computers of the credential set, where the connection uses one.
    bool isForWholeSet = false;
};

/// Asks for a password in place. It is handed on once and forgotten here.
class PasswordRow : public QWidget {
    Q_OBJECT

public:
    struct Question {
        /// As it may be shown; empty where it is about several.
        QString user;
        /// Of the credential set that all of them use, as it may be shown; empty: they use none.
        QString setName;
        /// How many computers use that.
        int setUsers = 0;
        /// Whether it can be remembered at all: not where some use a set and others do not.
        bool offersRemember = false;
        /// Why the store cannot be had, translated; empty where it can.
        QString whyNotRemember;
        bool wasRemembered = false;
    };

    explicit PasswordRow(QWidget *parent = nullptr);

    void ask(const Question &question);
    void clear();

Q_SIGNALS:
    /// Its password is never empty.
    void passwordGiven(const GivenPassword &given);

private:
    void give();
    void showRemember();

    Question m_question;
    QLabel *m_label;
    QLineEdit *m_password;
    QPushButton *m_connect;
    QCheckBox *m_wholeSet;
    QCheckBox *m_remember;
};
