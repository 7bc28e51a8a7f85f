/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

/// How far a reading or an ending of shells has come, with a way to stop it. Hidden while nothing is under
/// way.
class ShellsProgress : public QWidget {
    Q_OBJECT

public:
    explicit ShellsProgress(QWidget *parent = nullptr);

    /// `what`: "Ending shells…". Shows it.
    void setProgress(const QString &what, int done, int total);
    /// `tip`: what Stop leaves alone.
    void setStopTip(const QString &tip);

Q_SIGNALS:
    void stopped();

private:
    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};
