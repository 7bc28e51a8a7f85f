/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "shellmessages.h"

#include <QDialog>

class InlineMessage;
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

/// Asks how a shell is to be opened. Owns its fields; edits a value and knows no session.
class ConsoleShellDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConsoleShellDialog(const Wsman::ShellOptions &options, QWidget *parent = nullptr);

    /// What was chosen; of use when it was accepted.
    [[nodiscard]] Wsman::ShellOptions options() const;

private:
    void addFields(QFormLayout *form);
    void showOptions(const Wsman::ShellOptions &options);
    void validate();

    QLineEdit *m_directory;
    QPlainTextEdit *m_environment;
    QComboBox *m_codePage;
    QSpinBox *m_idle;
    QLineEdit *m_name;
    QCheckBox *m_noProfile;
    InlineMessage *m_message;
    QDialogButtonBox *m_buttons;
};
