/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "runfeedback.h"

#include "connectionlist.h"
#include "messagearea.h"
#include "messagebar.h"
#include "runinquiry.h"
#include "runmessage.h"
#include "runprogress.h"
#include "runresultsdialog.h"
#include "settings.h"

RunFeedback::RunFeedback(
    ConnectionList &list, Settings &settings, MessageArea &area, RunProgress &progress, QWidget &window)
    : QObject(&window)
    , m_list(list)
    , m_settings(settings)
    , m_area(area)
    , m_progress(progress)
    , m_window(window)
    , m_inquiry(new RunInquiry(area, this))
{
    connect(&m_list, &ConnectionList::runStarted, this, &RunFeedback::follow);
    connect(&m_settings, &Settings::throttleChanged, &m_list, &ConnectionList::setThrottle);
    connect(&m_settings, &Settings::errorActionChanged, &m_list, &ConnectionList::setErrorAction);
    m_list.setThrottle(m_settings.throttle());
    m_list.setErrorAction(m_settings.errorAction());
}

void RunFeedback::follow(BulkRun *run)
{
    m_progress.follow(run);
    m_inquiry->follow(run);
    connect(run, &BulkRun::finished, this, [this, run] { handleFinished(*run); });
}

void RunFeedback::handleFinished(const BulkRun &run)
{
    m_area.clear(MessageArea::Topic::Run);
    // The row says all about a run of one, which shall not hide the results of many.
    if (run.total() + run.report().notStarted < 2)
        return;
    m_report = run.report();
    Q_EMIT resultsChanged();
    const QString text = failureText(run);
    if (text.isEmpty())
        return;
    MessageBar *bar
        = m_area.show(MessageArea::Topic::Run, InlineMessage::Kind::Warning, text, tr("Show &Results"));
    connect(bar, &MessageBar::activated, this, &RunFeedback::showResults);
}

void RunFeedback::showResults()
{
    if (!hasResults())
        return;
    if (m_dialog)
        m_dialog->close();
    m_dialog = new RunResultsDialog(m_report, m_settings, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &RunResultsDialog::showRequested, this, &RunFeedback::showRequested);
    connect(m_dialog, &RunResultsDialog::retryRequested, this,
        [this](BulkReport::Verb verb, const QList<Connection *> &connections) {
            m_list.run(verb, connections);
        });
    m_dialog->show();
}
