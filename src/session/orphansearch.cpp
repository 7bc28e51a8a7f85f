/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "orphansearch.h"

#include "connection.h"

#include <algorithm>
#include <utility>

namespace {

/// Computers that are being asked for their list are many; of these the deletes of one go side by side as
/// well, so that one crowded computer does not take hours.
constexpr int endsAtOnce = 8;

TransportError notConnected()
{
    TransportError error;
    error.kind = TransportError::Kind::Cancelled;
    error.message = OrphanSearch::tr("It is not connected.");
    error.nextStep = OrphanSearch::tr("Connect it and search again.");
    return error;
}

} // namespace

OrphanSearch::OrphanSearch(const QList<Connection *> &connections, int throttle, QObject *parent)
    : QObject(parent)
    , m_throttle(qMax(1, throttle))
{
    m_computers.reserve(size_t(connections.size()));
    for (Connection *connection : connections) {
        const int index = count();
        m_computers.push_back({ connection, connection->profile().displayName(), State::Waiting, {},
            std::make_unique<RemoteShells>(*connection) });
        RemoteShells *shells = m_computers.back().shells.get();
        shells->setThrottle(endsAtOnce);
        connect(shells, &RemoteShells::refreshed, this, [this, index] { handleList(index); });
        connect(shells, &RemoteShells::failed, this,
            [this, index](const TransportError &error) { settle(index, State::Failed, error); });
        connect(shells, &RemoteShells::ended, this,
            [this, index](const QString &shellId, const std::optional<TransportError> &error) {
                handleEnded(index, shellId, error);
            });
        connect(shells, &RemoteShells::endFinished, this, &OrphanSearch::finishEnding);
        connect(connection, &QObject::destroyed, this, [this, index] {
            // What still waits for that computer will hear nothing.
            m_computers.at(size_t(index)).shells.reset();
            settle(index, State::Failed, notConnected());
            finishEnding();
        });
    }
}

OrphanSearch::~OrphanSearch() = default;

void OrphanSearch::setOrphanAge(std::chrono::milliseconds age)
{
    for (const Computer &computer : m_computers) {
        if (computer.shells)
            computer.shells->setOrphanAge(age);
    }
}

void OrphanSearch::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_waiting.clear();
    for (int index = 0; index < count(); ++index) {
        Computer &computer = m_computers.at(size_t(index));
        if (computer.state == State::Reading)
            continue;
        computer.state = State::Waiting;
        computer.error.reset();
        m_waiting.enqueue(index);
        Q_EMIT computerChanged(index);
    }
    // Through the event loop, as all may fail at once.
    QMetaObject::invokeMethod(this, &OrphanSearch::startNext, Qt::QueuedConnection);
}

void OrphanSearch::stop()
{
    if (!m_isRunning)
        return;
    m_waiting.clear();
    for (int index = 0; index < count(); ++index) {
        const State state = computer(index).state;
        if (state == State::Waiting || state == State::Reading)
            settle(index, State::Stopped);
    }
    finishWhenIdle();
}

void OrphanSearch::startNext()
{
    while (m_isRunning && !m_waiting.isEmpty() && m_readingCount < m_throttle)
        read(m_waiting.dequeue());
    finishWhenIdle();
}

void OrphanSearch::read(int index)
{
    Computer &computer = m_computers.at(size_t(index));
    if (!computer.connection || computer.connection->state() != LiveObject::State::Opened) {
        settle(index, State::Failed, notConnected());
        return;
    }
    computer.state = State::Reading;
    ++m_readingCount;
    Q_EMIT computerChanged(index);
    computer.shells->refresh();
}

/// Of a new list, or of another judgement of the old one.
void OrphanSearch::handleList(int index)
{
    const State state = computer(index).state;
    // What is asked while the search is stopped may be answered all the same.
    if (state == State::Reading || state == State::Stopped)
        settle(index, State::Read);
    else
        Q_EMIT computerChanged(index);
}

void OrphanSearch::settle(int index, State state, const std::optional<TransportError> &error)
{
    Computer &computer = m_computers.at(size_t(index));
    const bool wasReading = computer.state == State::Reading;
    if (wasReading)
        --m_readingCount;
    computer.state = state;
    computer.error = error;
    Q_EMIT computerChanged(index);
    if (wasReading && m_isRunning)
        QMetaObject::invokeMethod(this, &OrphanSearch::startNext, Qt::QueuedConnection);
}

void OrphanSearch::finishWhenIdle()
{
    if (!m_isRunning || !m_waiting.isEmpty() || m_readingCount > 0)
        return;
    m_isRunning = false;
    Q_EMIT finished();
}

int OrphanSearch::doneCount() const
{
    return int(std::count_if(m_computers.cbegin(), m_computers.cend(), [](const Computer &computer) {
        return computer.state != State::Waiting && computer.state != State::Reading;
    }));
}

int OrphanSearch::failedCount() const
{
    return int(std::count_if(m_computers.cbegin(), m_computers.cend(),
        [](const Computer &computer) { return computer.state == State::Failed; }));
}

int OrphanSearch::orphanCount() const
{
    int orphans = 0;
    for (const Computer &computer : m_computers)
        orphans += computer.shells ? computer.shells->orphanCount() : 0;
    return orphans;
}

int OrphanSearch::end(int index, const QStringList &shellIds, bool evenInUse)
{
    RemoteShells *shells = computer(index).shells.get();
    return shells ? shells->end(shellIds, evenInUse) : 0;
}

void OrphanSearch::cancelEnd()
{
    for (const Computer &computer : m_computers) {
        if (computer.shells)
            computer.shells->cancelEnd();
    }
}

int OrphanSearch::pendingEndCount() const
{
    int pending = 0;
    for (const Computer &computer : m_computers)
        pending += computer.shells ? computer.shells->pendingEndCount() : 0;
    return pending;
}

void OrphanSearch::handleEnded(int index, const QString &shellId, const std::optional<TransportError> &error)
{
    ++(error ? m_failedEndCount : m_endedCount);
    Q_EMIT shellEnded(index, shellId, error);
}

void OrphanSearch::finishEnding()
{
    if (pendingEndCount() == 0 && finishedEndCount() > 0)
        Q_EMIT endingFinished(std::exchange(m_endedCount, 0), std::exchange(m_failedEndCount, 0));
}
