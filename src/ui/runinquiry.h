/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QList>
#include <QObject>

class BulkRun;
class MessageArea;

/// Asks in place what a run shall do about failures, one question at a time, when its error action is
/// Inquire. The answer goes back to the run.
class RunInquiry : public QObject {
    Q_OBJECT

public:
    /// The area outlives it.
    explicit RunInquiry(MessageArea &area, QObject *parent = nullptr);

    /// `run` deletes itself when it has finished.
    void follow(BulkRun *run);

private:
    void refresh();
    void ask(BulkRun *run);

    MessageArea &m_area;
    QList<BulkRun *> m_runs;
};
