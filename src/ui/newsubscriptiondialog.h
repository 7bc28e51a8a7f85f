/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "subscriptioninput.h"

#include <QDialog>

class InlineMessage;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QPlainTextEdit;
class QSpinBox;

/// Asks which events are to be delivered. Edits a value and knows no session.
class NewSubscriptionDialog : public QDialog {
    Q_OBJECT

public:
    /// `computer` is safe to show.
    NewSubscriptionDialog(const SubscriptionInput &input, const QString &computer, QWidget *parent = nullptr);

    /// What is filled in now.
    [[nodiscard]] SubscriptionInput input() const;

private:
    void createFields();
    void addRows(QFormLayout *form);
    void fill(const SubscriptionInput &input);
    void resensitize();

    QComboBox *m_channel;
    QComboBox *m_level;
    QPlainTextEdit *m_query;
    QComboBox *m_start;
    QSpinBox *m_heartbeat;
    InlineMessage *m_message;
    QDialogButtonBox *m_buttons;
};
