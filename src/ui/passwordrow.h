/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

/// Asks for a password in place. It is handed on once and forgotten here.
class PasswordRow : public QWidget {
    Q_OBJECT

public:
    explicit PasswordRow(QWidget *parent = nullptr);

    /// `user` as it may be shown; empty where it is about several.
    void ask(const QString &user);
    void clear();

Q_SIGNALS:
    /// Never empty.
    void passwordGiven(const QString &password);

private:
    void give();

    QLabel *m_label;
    QLineEdit *m_password;
    QPushButton *m_connect;
};
