/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "diagnosistext.h"

#include "diagnosis.h"
#include "displaytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = DiagnosisStep::State;

namespace {

constexpr qsizetype longestValue = 2000;

QString text(const char *source)
{
    return QCoreApplication::translate("DiagnosisText", source);
}

QString readable(const QString &theirs)
{
    return clipped(safeDisplay(theirs).trimmed(), longestValue);
}

/// Further lines stand below the first.
QString indented(const QString &lines)
{
    return u"    "_s + QString(lines).replace(u'\n', u"\n    "_s);
}

} // namespace

namespace DiagnosisText {

QString time(const DiagnosisStep &step)
{
    if (step.elapsed < 0)
        return {};
    return text(QT_TRANSLATE_NOOP("DiagnosisText", "%1 ms")).arg(QLocale().toString(step.elapsed));
}

QString facts(const DiagnosisStep &step)
{
    QStringList lines;
    for (const auto &[name, value] : step.facts) {
        //: A line of a list: %1 is what was looked at, %2 what was found
        lines.append(text(QT_TRANSLATE_NOOP("DiagnosisText", "%1: %2")).arg(safeLine(name), readable(value)));
    }
    return lines.join(u'\n');
}

bool hasCome(const Diagnosis &diagnosis)
{
    const DiagnosisStep &logon = diagnosis.steps().at(int(DiagnosisStep::Id::Authentication));
    return logon.state != State::Skipped || diagnosis.endpoint().authentication == Authentication::None;
}

QString summary(const Diagnosis &diagnosis)
{
    const QVector<DiagnosisStep> &steps = diagnosis.steps();
    if (diagnosis.isRunning()) {
        const auto ended = std::count_if(
            steps.cbegin(), steps.cend(), [](const DiagnosisStep &step) { return step.hasEnded(); });
        return text(QT_TRANSLATE_NOOP("DiagnosisText", "Step %1 of %2…"))
            .arg(std::min(ended + 1, steps.size()))
            .arg(steps.size());
    }
    const auto failed = std::find_if(
        steps.cbegin(), steps.cend(), [](const DiagnosisStep &step) { return step.state == State::Failed; });
    if (failed != steps.cend()) {
        return text(QT_TRANSLATE_NOOP("DiagnosisText", "It fails at: %1. %2"))
            .arg(failed->title(), readable(failed->result));
    }
    if (!hasCome(diagnosis)) {
        const DiagnosisStep &logon = steps.at(int(DiagnosisStep::Id::Authentication));
        return text(QT_TRANSLATE_NOOP("DiagnosisText", "Nothing failed, but nobody was authenticated. %1"))
            .arg(readable(logon.result));
    }
    if (diagnosis.count(State::Warning) > 0)
        return text(QT_TRANSLATE_NOOP("DiagnosisText", "Nothing failed; some steps have a warning."));
    return text(QT_TRANSLATE_NOOP("DiagnosisText", "Nothing failed."));
}

QString report(const Diagnosis &diagnosis, const QString &computer)
{
    QStringList lines{ safeLine(computer) + u"  "_s + diagnosis.endpoint().url().toString(QUrl::FullyEncoded),
        QDateTime::currentDateTime().toString(Qt::ISODate), summary(diagnosis), QString() };
    int number = 0;
    for (const DiagnosisStep &step : diagnosis.steps()) {
        QString head = u"%1. %2: %3"_s.arg(++number).arg(step.title(), step.stateText());
        if (step.elapsed >= 0)
            head += u" ("_s + time(step) + u')';
        lines.append(head);
        for (const QString &part : { readable(step.result), readable(step.advice), facts(step) }) {
            if (!part.isEmpty())
                lines.append(indented(part));
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace DiagnosisText
