/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "statussummary.h"

#include "connectionlist.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace {

using State = LiveObject::State;

QString translated(const char *text, int count)
{
    return QCoreApplication::translate("StatusSummary", text, nullptr, count);
}

/// Empty for a state that is not counted.
QString countText(State state, int count)
{
    switch (state) {
    case State::Opened:
        //: How many computers are in a state, as the next ones: "2 opened, 1 broken".
        return translated(QT_TRANSLATE_N_NOOP("StatusSummary", "%n opened"), count);
    case State::Opening:
        return translated(QT_TRANSLATE_N_NOOP("StatusSummary", "%n opening"), count);
    case State::Connecting:
        return translated(QT_TRANSLATE_N_NOOP("StatusSummary", "%n connecting"), count);
    case State::Disconnecting:
        return translated(QT_TRANSLATE_N_NOOP("StatusSummary", "%n disconnecting"), count);
    case State::Disconnected:
        return translated(QT_TRANSLATE_N_NOOP("StatusSummary", "%n disconnected"), count);
    case State::Closing:
        return translated(QT_TRANSLATE_N_NOOP("StatusSummary", "%n closing"), count);
    case State::Broken:
        return translated(QT_TRANSLATE_N_NOOP("StatusSummary", "%n broken"), count);
    case State::BeforeOpen:
    case State::Closed:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString StatusSummary::counts(const ConnectionList &list)
{
    std::array<int, int(State::Broken) + 1> numbers{};
    for (const Connection *connection : list.connections())
        ++numbers.at(size_t(connection->state()));
    static constexpr State order[] = { State::Opened, State::Opening, State::Connecting, State::Disconnecting,
        State::Disconnected, State::Closing, State::Broken };
    QStringList parts;
    for (const State state : order) {
        if (const int number = numbers.at(size_t(state)); number > 0)
            parts.append(countText(state, number));
    }
    QString computers
        = translated(QT_TRANSLATE_N_NOOP("StatusSummary", "%n computer(s)"), int(list.connections().size()));
    if (parts.isEmpty())
        return computers;
    //: Between the items of a list: "2 opened, 1 closing".
    const QString separator = QCoreApplication::translate("StatusSummary", ", ");
    //: %1: "7 computers", %2: "2 opened, 1 closing".
    return QCoreApplication::translate("StatusSummary", "%1: %2").arg(computers, parts.join(separator));
}

QString StatusSummary::line(const ConnectionList &list, int shown, int selected)
{
    QStringList parts{ counts(list) };
    if (shown >= 0)
        //: How many computers the filter shows.
        parts.append(translated(QT_TRANSLATE_N_NOOP("StatusSummary", "%n shown"), shown));
    if (selected > 1)
        //: How many computers are selected.
        parts.append(translated(QT_TRANSLATE_N_NOOP("StatusSummary", "%n selected"), selected));
    //: Between the parts of the status bar: "7 computers: 2 opened  ·  3 selected".
    return parts.join(QCoreApplication::translate("StatusSummary", "  ·  "));
}
