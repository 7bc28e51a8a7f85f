/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "runmessage.h"

#include "bulkrun.h"
#include "connection.h"
#include "displaytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The others are to be seen in the list of results.
constexpr qsizetype mostCauses = 3;

QString text(const char *source)
{
    return QCoreApplication::translate("RunMessage", source);
}

/// "32 × Cannot connect, 5 × Access is denied"
QString causes(const BulkReport &report)
{
    const QList<BulkReport::Group> groups = report.groups();
    QStringList parts;
    for (const BulkReport::Group &group : groups.first(std::min(groups.size(), mostCauses))) {
        QString cause = safeLine(group.cause);
        if (cause.endsWith(u'.'))
            cause.chop(1);
        //: %1: a number of computers, %2: what they failed with.
        parts.append(text(QT_TRANSLATE_NOOP("RunMessage", "%1 × %2")).arg(group.failures.size()).arg(cause));
    }
    if (groups.size() > mostCauses)
        parts.append(u"…"_s);
    return parts.join(u", "_s);
}

bool isQuiet(BulkRun::ErrorAction action)
{
    return action == BulkRun::ErrorAction::SilentlyContinue || action == BulkRun::ErrorAction::Ignore;
}

/// %1 failed, %2 of so many, %3 with these causes.
QString failureSentence(BulkRun::Verb verb)
{
    switch (verb) {
    case BulkRun::Verb::Open:
        //: %1 and %2: numbers, %3: causes with their numbers.
        return text(QT_TRANSLATE_NOOP("RunMessage", "%1 of %2 computers could not be connected: %3."));
    case BulkRun::Verb::Reopen:
        return text(QT_TRANSLATE_NOOP("RunMessage", "%1 of %2 computers could not be connected anew: %3."));
    case BulkRun::Verb::Close:
        return text(QT_TRANSLATE_NOOP(
            "RunMessage", "%1 of %2 computers did not confirm that everything on them is closed: %3."));
    case BulkRun::Verb::Test:
        return text(QT_TRANSLATE_NOOP("RunMessage", "%1 of %2 computers failed the test: %3."));
    }
    Q_UNREACHABLE();
}

} // namespace

QString failureText(const BulkRun &run)
{
    const int total = run.total() + run.report().notStarted;
    if (run.failed() == 0 || total < 2 || isQuiet(run.errorAction()))
        return {};
    QString sentence
        = failureSentence(run.verb()).arg(run.failed()).arg(run.total()).arg(causes(run.report()));
    if (run.report().notStarted == 0)
        return sentence;
    //: %1: a sentence about those that failed, %n: those that were left out because the run was stopped.
    return QCoreApplication::translate(
        "RunMessage", "%1 %n computer(s) were not started.", nullptr, run.report().notStarted)
        .arg(sentence);
}

QString resultsTitle(BulkReport::Verb verb)
{
    switch (verb) {
    case BulkReport::Verb::Open:
        return text(QT_TRANSLATE_NOOP("RunMessage", "Results of Connecting"));
    case BulkReport::Verb::Close:
        return text(QT_TRANSLATE_NOOP("RunMessage", "Results of Disconnecting"));
    case BulkReport::Verb::Reopen:
        return text(QT_TRANSLATE_NOOP("RunMessage", "Results of Reconnecting"));
    case BulkReport::Verb::Test:
        return text(QT_TRANSLATE_NOOP("RunMessage", "Results of Testing"));
    }
    Q_UNREACHABLE();
}

QString resultsSummary(const BulkReport &report)
{
    const int done = report.succeededCount();
    //: %1: time of day, %2 and %3: numbers of computers.
    const QString ended = text(QT_TRANSLATE_NOOP("RunMessage", "Started %1 · %2 done · %3 failed"))
                              .arg(QLocale().toString(report.startedAt.time(), QLocale::ShortFormat))
                              .arg(done)
                              .arg(report.results.size() - done);
    if (report.notStarted == 0)
        return ended;
    //: %1: "Started 9:30 · 5 done · 1 failed", %2: number of computers that were left out.
    return text(QT_TRANSLATE_NOOP("RunMessage", "%1 · %2 not started")).arg(ended).arg(report.notStarted);
}

QString errorActionName(BulkReport::ErrorAction action)
{
    switch (action) {
    case BulkReport::ErrorAction::Continue:
        //: The next five are PowerShell's error actions: what a failure does to the other computers.
        return text(QT_TRANSLATE_NOOP("RunMessage", "&Continue"));
    case BulkReport::ErrorAction::Stop:
        return text(QT_TRANSLATE_NOOP("RunMessage", "&Stop"));
    case BulkReport::ErrorAction::SilentlyContinue:
        return text(QT_TRANSLATE_NOOP("RunMessage", "Continue Si&lently"));
    case BulkReport::ErrorAction::Ignore:
        return text(QT_TRANSLATE_NOOP("RunMessage", "&Ignore"));
    case BulkReport::ErrorAction::Inquire:
        return text(QT_TRANSLATE_NOOP("RunMessage", "&Ask"));
    }
    Q_UNREACHABLE();
}

QString errorActionMeaning(BulkReport::ErrorAction action)
{
    switch (action) {
    case BulkReport::ErrorAction::Continue:
        return text(
            QT_TRANSLATE_NOOP("RunMessage", "The others go on, and the failures are told at the end."));
    case BulkReport::ErrorAction::Stop:
        return text(QT_TRANSLATE_NOOP(
            "RunMessage", "No more computers are started after the first failure; those under way go on."));
    case BulkReport::ErrorAction::SilentlyContinue:
        return text(QT_TRANSLATE_NOOP(
            "RunMessage", "The others go on, and nothing is told; the list of results has the failures."));
    case BulkReport::ErrorAction::Ignore:
        return text(QT_TRANSLATE_NOOP(
            "RunMessage", "The others go on, and the failures are not even in the list of results."));
    case BulkReport::ErrorAction::Inquire:
        return text(
            QT_TRANSLATE_NOOP("RunMessage", "You are asked once for each cause: go on, try again, or stop."));
    }
    Q_UNREACHABLE();
}
