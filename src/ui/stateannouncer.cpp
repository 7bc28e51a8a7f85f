/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "stateannouncer.h"

#include "announcement.h"
#include "connectionlist.h"
#include "displaytext.h"
#include "runmessage.h"
#include "statussummary.h"

#include <QWidget>

#include <utility>

namespace {

/// Of more than these at once only the counts are told.
constexpr qsizetype mostSentences = 3;

/// The others are on the way to one of these.
bool isWorthTelling(LiveObject::State state)
{
    switch (state) {
    case LiveObject::State::Opened:
    case LiveObject::State::Disconnected:
    case LiveObject::State::Closed:
    case LiveObject::State::Broken:
        return true;
    case LiveObject::State::BeforeOpen:
    case LiveObject::State::Opening:
    case LiveObject::State::Disconnecting:
    case LiveObject::State::Connecting:
    case LiveObject::State::Closing:
        return false;
    }
    Q_UNREACHABLE();
}

QString sentence(const Connection &connection)
{
    const QString name = safeLine(connection.profile().displayName());
    const QString state = stateName(connection.state());
    const QString message = safeLine(connection.message());
    if (message.isEmpty())
        //: Said by a screen reader. %1: name of a computer, %2: its state ("Opened").
        return StateAnnouncer::tr("%1: %2").arg(name, state);
    //: Said by a screen reader. %1: name of a computer, %2: its state ("Broken"), %3: what happened.
    return StateAnnouncer::tr("%1: %2. %3").arg(name, state, message);
}

} // namespace

StateAnnouncer::StateAnnouncer(ConnectionList &list, QWidget &window)
    : QObject(&window)
    , m_list(list)
    , m_window(window)
{
    connect(&m_refresh, &RefreshTimer::due, this, &StateAnnouncer::speak);
    connect(&m_list, &ConnectionList::runStarted, this, &StateAnnouncer::followRun);
    const auto followAll = [this] {
        for (Connection *connection : m_list.connections())
            follow(connection);
    };
    connect(&m_list, &ConnectionList::added, this, followAll);
    connect(&m_list, &ConnectionList::reset, this, followAll);
    followAll();
}

void StateAnnouncer::follow(Connection *connection)
{
    // Whether a service answers on this computer is nobody's news at each start.
    if (connection->isLocalComputer() || m_said.contains(connection))
        return;
    m_said.insert(connection, connection->state());
    connect(connection, &LiveObject::stateChanged, this, [this, connection] { note(connection); });
    connect(connection, &QObject::destroyed, this, [this, connection] { forget(connection); });
}

void StateAnnouncer::followRun(BulkRun *run)
{
    if (run->total() < 2)
        return;
    ++m_runsOfMany;
    connect(run, &BulkRun::finished, this, [this, run] {
        --m_runsOfMany;
        m_changed.clear();
        //: Said by a screen reader. %1: "Results of Connecting", %2: how many went well and failed.
        const QString results = tr("%1: %2").arg(resultsTitle(run->verb()), resultsSummary(run->report()));
        Announcement::say(m_window, results);
    });
}

void StateAnnouncer::note(Connection *connection)
{
    m_changed.removeOne(connection);
    const LiveObject::State state = connection->state();
    if (!isWorthTelling(state))
        return;
    const LiveObject::State before = std::exchange(m_said[connection], state);
    if (m_runsOfMany > 0 || (before == state && connection->isComingBack()))
        return;
    m_changed.append(connection);
    m_refresh.request();
}

void StateAnnouncer::forget(const Connection *connection)
{
    m_changed.removeIf([connection](const Connection *changed) { return changed == connection; });
    m_said.remove(connection);
}

void StateAnnouncer::speak()
{
    const QList<Connection *> changed = std::exchange(m_changed, {});
    if (changed.size() > mostSentences) {
        Announcement::say(m_window, StatusSummary::counts(m_list));
        return;
    }
    for (const Connection *connection : changed) {
        const bool isBroken = connection->state() == LiveObject::State::Broken;
        Announcement::say(m_window, sentence(*connection),
            isBroken ? Announcement::Urgency::Urgent : Announcement::Urgency::Polite);
    }
}
