/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "bulkreport.h"

#include <QDialog>

#include <memory>

class Settings;
struct TimeLimits;

namespace Ui {
class SettingsDialog;
}

/// Shows the settings that have no better place and writes them back when it is accepted.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// The settings outlive the dialog.
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void accept() override;

private:
    void setRanges();
    void fillLanguages();
    void fillErrorActions();
    [[nodiscard]] BulkReport::ErrorAction chosenErrorAction() const;
    void showValues(const TimeLimits &limits, int throttle, BulkReport::ErrorAction action);
    void restoreDefaults();

    Settings &m_settings;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
};
