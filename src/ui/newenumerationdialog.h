/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "enumerationinput.h"

#include <QDialog>

class InlineMessage;
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QPlainTextEdit;
class QSpinBox;

/// Asks what is to be listed. Edits a value and knows no session.
class NewEnumerationDialog : public QDialog {
    Q_OBJECT

public:
    /// `computer` is safe to show.
    NewEnumerationDialog(const EnumerationInput &input, const QString &computer, QWidget *parent = nullptr);

    /// What is filled in now.
    [[nodiscard]] EnumerationInput input() const;

private:
    void createFields();
    void addRows(QFormLayout *form);
    void fill(const EnumerationInput &input);
    void resensitize();

    QComboBox *m_resource;
    QComboBox *m_language;
    QPlainTextEdit *m_filter;
    QComboBox *m_mode;
    QComboBox *m_polymorphism;
    QSpinBox *m_maxElements;
    QCheckBox *m_optimized;
    InlineMessage *m_message;
    QDialogButtonBox *m_buttons;
};
