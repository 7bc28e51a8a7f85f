/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "bulkreport.h"

#include <QDialog>

#include <memory>

class RunResultsModel;
class Settings;

namespace Ui {
class RunResultsDialog;
}

/// What came of a run, to be looked at, copied, saved and tried again. Stands beside the window and blocks
/// nothing. Knows no list: what shall happen to connections goes out as a signal.
class RunResultsDialog : public QDialog {
    Q_OBJECT

public:
    /// The settings outlive the dialog.
    RunResultsDialog(const BulkReport &report, Settings &settings, QWidget *parent = nullptr);
    ~RunResultsDialog() override;

    void done(int result) override;

Q_SIGNALS:
    /// The verb of the run shall be done once more on these.
    void retryRequested(BulkReport::Verb verb, const QList<Connection *> &connections);
    void showRequested(const QList<Connection *> &connections);

private:
    [[nodiscard]] QList<BulkResult> selectedResults() const;
    /// Those of them that are still in the list.
    [[nodiscard]] QList<Connection *> selectedConnections() const;
    /// Of the selection; of all when nothing is selected.
    [[nodiscard]] BulkReport selectedReport() const;
    void setInitialWidths();
    void resensitize();
    void copy();
    void chooseFile();
    void save(const QString &fileName);

    Settings &m_settings;
    std::unique_ptr<Ui::RunResultsDialog> m_ui;
    RunResultsModel *m_model;
};
