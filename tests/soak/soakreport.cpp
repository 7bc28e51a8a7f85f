/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "soakreport.h"

#include "machine.h"
#include "soakcomputers.h"
#include "soakfigures.h"
#include "soakvisitor.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReasons = 40;

QString figuresText(const SoakSeries &series)
{
    QString text
        = u"| Figure | First tenth (warm-up) | Second tenth | Last tenth | Allowed | Slope per 1,000 rounds "
          "| Verdict |\n|---|--:|--:|--:|--:|--:|---|\n"_s;
    for (const SoakFigure figure : allSoakFigures) {
        const SoakSeries::Verdict verdict = series.verdict(figure);
        const auto value = [figure](double number) { return SoakSeries::text(figure, number); };
        const bool isSmall = std::abs(verdict.slopePerThousandRounds) < 100;
        text += u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n"_s.arg(SoakSeries::name(figure),
            value(verdict.firstTenth), value(verdict.secondTenth), value(verdict.lastTenth),
            value(verdict.secondTenth * 1.05 + double(SoakSeries::allowance(figure))),
            QString::number(verdict.slopePerThousandRounds, 'f', isSmall ? 2 : 0),
            verdict.isFlat ? u"flat"_s : u"**grows**"_s);
    }
    return text;
}

/// Most frequent first.
QString tableOf(const QMap<QString, qint64> &counts, const QString &heading, int most)
{
    QList<QPair<qint64, QString>> sorted;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sorted.append({ -it.value(), it.key() });
    std::ranges::sort(sorted);
    QString text = u"| %1 | Number |\n|---|--:|\n"_s.arg(heading);
    for (const auto &[count, key] : sorted.mid(0, most))
        text += u"| %1 | %2 |\n"_s.arg(QString(key).replace(u'|', u"\\|"_s), QString::number(-count));
    return text;
}

} // namespace

QString SoakReport::text(const Run &run)
{
    const bool isFlat = run.series.isFlat() && run.tally.stuck == 0;
    QString text
        = u"# Computers that come and go under faults\n\n"
          "Written by `packaging/soak`. %1.\n\n"
          "%2 computers for %3 minutes: %4. Seed %5. %6 rounds, %7 times a process of computers was killed "
          "and "
          "started again, %8 visits that did not end in time. **%9**\n\n"_s.arg(dateAndMachine(),
              QString::number(run.computers.count()), QString::number(double(run.seconds) / 60, 'f', 1),
              run.computers.description(), QString::number(run.seed), QString::number(run.tally.rounds),
              QString::number(run.computers.killCount()), QString::number(run.tally.stuck),
              isFlat ? u"Everything is flat."_s : u"Not everything is as it has to be."_s);
    text += u"A round connects, opens shells with commands, an enumeration or a subscription, lists the "
            u"shells, tests "
            "or only waits, and leaves by Disconnect, by two of them, by dropping the connection, or is cut "
            "off; "
            "all the time the computers' faults change. The figures are medians of %1 samples a tenth. A "
            "figure is "
            "flat when its median over the last tenth is at most 5 % and a small allowance above that over "
            "the "
            "second tenth (\"Allowed\"); the first tenth is warm-up. Of the computers those processes count "
            "that are "
            "neither killed nor sealed.\n\n"_s.arg(run.series.samples().size() / 10);
    text += u"Credentials made for NTLM: %1, of each of which gss-ntlmssp keeps %2 bytes for ever, measured "
            "without this program: %3, which the two figures of memory are without.\n\n"_s.arg(
                QString::number(run.credentials), QString::number(run.credentialCost),
                SoakSeries::text(SoakFigure::Heap, double(run.credentials * run.credentialCost)));
    text += figuresText(run.series);
    text += u"\n## States in the end\n\n"_s
        + tableOf(run.tally.states, u"What"_s, int(run.tally.states.size()));
    text += u"\n## The most frequent reasons\n\n"_s + tableOf(run.tally.reasons, u"Reason"_s, mostReasons);
    return text;
}
