/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "bulkreport.h"

#include <QObject>
#include <QPointer>

class BulkRun;
class ConnectionList;
class MessageArea;
class RunInquiry;
class RunProgress;
class RunResultsDialog;
class Settings;

/// All that the window says about runs: how far they are, what they ask, what failed at the end, and the list
/// of results. Follows every run of the list, and gives the list what the settings say of runs.
class RunFeedback : public QObject {
    Q_OBJECT

public:
    /// All outlive it. The dialog belongs to `window`.
    RunFeedback(
        ConnectionList &list, Settings &settings, MessageArea &area, RunProgress &progress, QWidget &window);

    /// Of the last run on more than one computer; does nothing before there was one.
    void showResults();
    [[nodiscard]] bool hasResults() const { return m_report.startedAt.isValid(); }

Q_SIGNALS:
    /// hasResults() is another.
    void resultsChanged();
    /// The user wants to see these in the table.
    void showRequested(const QList<Connection *> &connections);

private:
    void follow(BulkRun *run);
    void handleFinished(const BulkRun &run);

    ConnectionList &m_list;
    Settings &m_settings;
    MessageArea &m_area;
    RunProgress &m_progress;
    QWidget &m_window;
    RunInquiry *m_inquiry;
    BulkReport m_report;
    QPointer<RunResultsDialog> m_dialog;
};
