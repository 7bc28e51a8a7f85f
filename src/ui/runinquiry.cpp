/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "runinquiry.h"

#include "bulkrun.h"
#include "connection.h"
#include "displaytext.h"
#include "messagearea.h"
#include "messagebar.h"

#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString questionText(const QList<BulkResult> &failures)
{
    const BulkResult &first = failures.constFirst();
    if (failures.size() == 1)
        //: %1: name of a computer, %2: what failed there, a sentence.
        return RunInquiry::tr("%1: %2 Go on with the other computers?")
            .arg(safeLine(first.computer), safeLine(first.error->message));
    //: %1: what they failed with, "Cannot connect".
    return RunInquiry::tr("%n computer(s): %1. Go on with the others?", nullptr, int(failures.size()))
        .arg(safeLine(first.cause));
}

} // namespace

RunInquiry::RunInquiry(MessageArea &area, QObject *parent)
    : QObject(parent)
    , m_area(area)
{
}

void RunInquiry::follow(BulkRun *run)
{
    m_runs.append(run);
    connect(run, &BulkRun::inquired, this, &RunInquiry::refresh);
    connect(run, &BulkRun::finished, this, [this, run] {
        m_runs.removeOne(run);
        refresh();
    });
}

void RunInquiry::refresh()
{
    const auto asking = std::find_if(
        m_runs.cbegin(), m_runs.cend(), [](const BulkRun *run) { return !run->question().isEmpty(); });
    if (asking == m_runs.cend())
        m_area.clear(MessageArea::Topic::Question);
    else
        ask(*asking);
}

void RunInquiry::ask(BulkRun *run)
{
    MessageBar *bar = m_area.show(
        MessageArea::Topic::Question, InlineMessage::Kind::Warning, questionText(run->question()));
    bar->setDismissable(false);
    const std::pair<QString, BulkRun::Answer> answers[] = {
        { tr("&Go On"), BulkRun::Answer::GoOn },
        { tr("T&ry Again"), BulkRun::Answer::Retry },
        { tr("S&top"), BulkRun::Answer::Stop },
    };
    const QString toolTips[] = {
        tr("Goes on, and does not ask for this cause again this time"),
        tr("Does it once more on the computers that failed with this cause"),
        tr("Goes on to no more computers; what is under way ends by itself"),
    };
    for (int i = 0; i < 3; ++i) {
        QPushButton *button = bar->addButton(answers[i].first);
        button->setToolTip(toolTips[i]);
        button->setObjectName(u"answer%1"_s.arg(i));
        connect(button, &QPushButton::clicked, this, [run = QPointer(run), answer = answers[i].second] {
            if (run)
                run->answer(answer);
        });
    }
}
