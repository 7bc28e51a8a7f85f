/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

class BulkRun;
class QLabel;
class QProgressBar;
class QPushButton;

/// How far the runs that are under way have come, with a way to stop them; for the status bar. Several runs
/// at once are shown as one. Stays out of sight for the first moment, as most runs are over by then.
class RunProgress : public QWidget {
    Q_OBJECT

public:
    explicit RunProgress(QWidget *parent = nullptr);

    /// `run` deletes itself when it has finished.
    void follow(BulkRun *run);
    void cancel();
    [[nodiscard]] bool isRunning() const { return !m_runs.isEmpty(); }

private:
    void handleFinished(BulkRun *run);
    void refresh();
    [[nodiscard]] QString title() const;

    QList<BulkRun *> m_runs;
    /// Of the runs that finished while others go on, so that the bar does not fall back.
    int m_finishedCount = 0;
    int m_failedCount = 0;
    bool m_isCancelled = false;
    QTimer m_appearance;
    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancelButton;
};
