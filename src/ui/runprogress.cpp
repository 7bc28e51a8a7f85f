/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "runprogress.h"

#include "bulkrun.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto appearanceDelay = 400ms;
constexpr int barWidth = 160;

} // namespace

RunProgress::RunProgress(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancelButton(new QPushButton(tr("Cancel"), this))
{
    m_label->setObjectName(u"runLabel"_s);
    m_bar->setObjectName(u"runBar"_s);
    m_cancelButton->setObjectName(u"runCancelButton"_s);
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(true);
    //: In a progress bar; %v and %m are replaced by the numbers: "9 of 12".
    m_bar->setFormat(tr("%v of %m"));
    m_cancelButton->setToolTip(tr("Starts no more of them, and stops waiting for those that are under way"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancelButton);
    connect(m_cancelButton, &QPushButton::clicked, this, &RunProgress::cancel);

    m_appearance.setSingleShot(true);
    m_appearance.setInterval(appearanceDelay);
    connect(&m_appearance, &QTimer::timeout, this, [this] { setVisible(isRunning()); });
    hide();
}

void RunProgress::follow(BulkRun *run)
{
    if (m_runs.isEmpty()) {
        m_finishedCount = 0;
        m_failedCount = 0;
        m_isCancelled = false;
        m_appearance.start();
    }
    m_runs.append(run);
    connect(run, &BulkRun::progressed, this, &RunProgress::refresh);
    connect(run, &BulkRun::finished, this, [this, run] { handleFinished(run); });
    refresh();
}

void RunProgress::cancel()
{
    m_isCancelled = true;
    // A copy, as a run may finish inside of it.
    const QList<BulkRun *> runs = m_runs;
    for (BulkRun *run : runs)
        run->cancel();
    refresh();
}

void RunProgress::handleFinished(BulkRun *run)
{
    m_runs.removeOne(run);
    m_finishedCount += run->total();
    m_failedCount += run->failed();
    refresh();
}

void RunProgress::refresh()
{
    if (m_runs.isEmpty()) {
        m_appearance.stop();
        hide();
        return;
    }
    int done = m_finishedCount;
    int total = m_finishedCount;
    int failed = m_failedCount;
    for (const BulkRun *run : std::as_const(m_runs)) {
        done += run->done();
        total += run->total();
        failed += run->failed();
    }
    //: %1: what is being done ("Connecting"), %n: how many failed so far.
    m_label->setText(failed == 0 ? title() : tr("%1, %n failed", nullptr, failed).arg(title()));
    m_bar->setRange(0, std::max(total, 1));
    m_bar->setValue(done);
    m_bar->setAccessibleName(title());
    m_cancelButton->setEnabled(!m_isCancelled);
}

QString RunProgress::title() const
{
    const BulkRun::Verb verb = m_runs.constFirst()->verb();
    const bool isOneVerb = std::all_of(
        m_runs.cbegin(), m_runs.cend(), [verb](const BulkRun *run) { return run->verb() == verb; });
    if (!isOneVerb)
        //: Several things are under way, for example connecting some computers and testing others.
        return tr("Working");
    switch (verb) {
    case BulkRun::Verb::Open:
        return tr("Connecting");
    case BulkRun::Verb::Close:
        return tr("Disconnecting");
    case BulkRun::Verb::Reopen:
        return tr("Reconnecting");
    case BulkRun::Verb::Test:
        return tr("Testing");
    }
    Q_UNREACHABLE();
}
