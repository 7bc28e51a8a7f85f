/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faulttable.h"

#include "machine.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Row = std::array<const FaultCell *, allFaultTransports.size()>;

const FaultCell *find(const FaultTable::Cells &cells, const FaultOperation &operation, const Fault &fault,
    FaultTransport transport)
{
    const auto found = std::ranges::find_if(cells, [&](const auto &cell) {
        return &cell->operation() == &operation && &cell->fault() == &fault && cell->transport() == transport;
    });
    return found == cells.end() ? nullptr : found->get();
}

/// Without what is another thing in each run.
QString reasonOf(const FaultCell &cell)
{
    static const QRegularExpression port(u"\\bport \\d+"_s);
    QString reason = cell.outcome().reason;
    reason.replace(port, u"port …"_s).replace(u'|', u"\\|"_s);
    return reason.simplified();
}

QString stateOf(const FaultCell *cell)
{
    if (!cell)
        return u"–"_s;
    const FaultOutcome &outcome = cell->outcome();
    return outcome.state.isEmpty() ? u"**no end**"_s : outcome.state;
}

QString millisecondsOf(const FaultCell *cell)
{
    return cell ? QString::number(cell->outcome().milliseconds) : u"–"_s;
}

/// One value where it is the same for all transports that were tried.
QString joined(const QStringList &values)
{
    QStringList different = values;
    different.removeAll(u"–"_s);
    different.removeDuplicates();
    return different.size() == 1 && values.size() > 1 ? different.constFirst() : values.join(u" / "_s);
}

QString rowText(const Fault &fault, const Row &row)
{
    QStringList states;
    QStringList times;
    QStringList reasons;
    for (const FaultCell *cell : row) {
        states.append(stateOf(cell));
        times.append(millisecondsOf(cell));
        if (cell)
            reasons.append(reasonOf(*cell));
    }
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    return u"| %1 | %2 | %3 | %4 |\n"_s.arg(
        fault.name, joined(states), times.join(u" / "_s), reasons.join(u"<br>"_s));
}

QString operationText(const FaultTable::Cells &cells, const FaultOperation &operation)
{
    QString text
        = u"\n## %1\n\nDeadline: %2 ms.\n\n| Fault | State | ms | Reason |\n|---|---|---|---|\n"_s.arg(
            operation.name, QString::number(operation.deadline.count()));
    for (const Fault &fault : FaultMatrix::faults()) {
        Row row;
        std::ranges::transform(allFaultTransports, row.begin(),
            [&](FaultTransport transport) { return find(cells, operation, fault, transport); });
        if (std::ranges::any_of(row, [](const FaultCell *cell) { return cell != nullptr; }))
            text += rowText(fault, row);
    }
    return text;
}

/// Each reason once, with what it holds for.
QString leftOutText()
{
    QMap<QString, QStringList> byReason;
    for (const Fault &fault : FaultMatrix::faults()) {
        for (const FaultOperation &operation : FaultOperations::all()) {
            for (const FaultTransport transport : allFaultTransports) {
                const auto leftOut = FaultMatrix::leftOut(operation, fault, transport);
                if (leftOut && !byReason[leftOut->reason].contains(leftOut->what))
                    byReason[leftOut->reason].append(leftOut->what);
            }
        }
    }
    QString text = u"\n## Left out\n\n"_s;
    for (auto it = byReason.cbegin(); it != byReason.cend(); ++it)
        text += u"- Because %1: %2.\n"_s.arg(it.key(), it->join(u", "_s));
    return text;
}

} // namespace

QString FaultTable::text(const Cells &cells, int redCount, qint64 elapsed)
{
    QString text
        = u"# What becomes of every operation under every fault\n\n"
          "Written by `packaging/faults`. %1.\n\n"
          "%2 cells in %3 s, of which %4 are not as they have to be: each ends within its deadline, "
          "tells a reason that is about the fault unless all went well, leaves no TCP connection open, "
          "and the computer can be opened again when the fault is gone.\n\n"
          "Times, and where they differ states and reasons, are given for HTTP / HTTPS / sealed (NTLM "
          "over HTTP). **Closed** and **Broken** are states of the object that the operation is about, "
          "**failed** is reported while it lives on, **passed** means that the fault did no harm.\n"_s.arg(
              dateAndMachine(), QString::number(cells.size()), QString::number(elapsed / 1000),
              QString::number(redCount));
    for (const FaultOperation &operation : FaultOperations::all())
        text += operationText(cells, operation);
    return text + leftOutText();
}
