/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "importedlist.h"

#include <QDialog>

#include <memory>

class ConnectionList;
class ImportModel;
class Settings;

namespace Ui {
class ImportDialog;
}

/// Shows what lists of computers would add before anything is added, and lets the user choose. Changes
/// nothing itself.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// The settings outlive the dialog; the list is asked only now.
    ImportDialog(const QList<ImportedList> &files, const ConnectionList &list, Settings &settings,
        QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// What the user wants to add.
    [[nodiscard]] QList<Profile> profiles() const;
    /// Whether to connect to them at once.
    [[nodiscard]] bool connectsNow() const;

    void done(int result) override;

private:
    void setUpView();
    void refresh();
    [[nodiscard]] QString summary() const;

    Settings &m_settings;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    ImportModel *m_model;
};
