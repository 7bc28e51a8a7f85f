/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QDialog>
#include <QPointer>

#include <memory>

class Connection;
class Diagnosis;
class DiagnosisModel;
class QPushButton;
class Settings;

namespace Ui {
class DiagnoseDialog;
}

/// Shows a diagnosis of one connection while it runs and what came of it. Starts it by itself, and leaves the
/// window free meanwhile. Owns the diagnosis; closing the dialog cancels it.
class DiagnoseDialog : public QDialog {
    Q_OBJECT

public:
    /// The settings outlive the dialog, which goes with the connection.
    DiagnoseDialog(Connection &connection, Settings &settings, QWidget *parent = nullptr);
    ~DiagnoseDialog() override;

    void done(int result) override;

private:
    void setUpView();
    void setUpButtons();
    void run();
    void follow(int row);
    void handleStepChanged(int row);
    void handleFinished();
    void showStep(int row);
    void updateState();
    void copyReport() const;

    QPointer<Connection> m_connection;
    Settings &m_settings;
    std::unique_ptr<Ui::DiagnoseDialog> m_ui;
    DiagnosisModel *m_model;
    std::unique_ptr<Diagnosis> m_diagnosis;
    QPushButton *m_runAgain = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_copy = nullptr;
    /// The user has looked at a step, so the selection follows the run no more.
    bool m_hasChosen = false;
    bool m_isFollowing = false;
};
