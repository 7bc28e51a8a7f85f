/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "reconnector.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

/// Each pause is twice as long as the one before, up to this many times.
constexpr int mostDoublings = 4;
/// By how much pauses differ between connections, at most.
constexpr double spread = 0.2;

int weight(int number)
{
    return 1 << std::min(number - 1, mostDoublings);
}

} // namespace

Reconnector::Reconnector(int tries, std::chrono::milliseconds within, const QString &reason)
    : m_tries(tries)
    , m_within(within)
    , m_reason(reason)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Reconnector::tryNow);
}

std::chrono::milliseconds Reconnector::due(int number, int tries, std::chrono::milliseconds within)
{
    Q_ASSERT(tries > 0);
    qint64 before = 0;
    qint64 all = 0;
    for (int i = 1; i <= tries; ++i) {
        all += weight(i);
        if (i <= number)
            before += weight(i);
    }
    return std::chrono::milliseconds(within.count() * before / all);
}

void Reconnector::start()
{
    m_clock.start();
    scheduleNext();
}

void Reconnector::scheduleNext()
{
    const std::chrono::milliseconds left
        = due(m_number, m_tries, m_within) - std::chrono::milliseconds(m_clock.elapsed());
    const double share = 1.0 - spread * QRandomGenerator::global()->generateDouble();
    m_pause.start(std::max(0ms, std::chrono::milliseconds(qint64(double(left.count()) * share))));
    setCounting(true);
}

void Reconnector::tryNow()
{
    m_pause.stop();
    setCounting(false);
    Q_EMIT openDue();
}

bool Reconnector::goesOnAfter(const TransportError &error)
{
    m_reason = error.message;
    if (!meansAbsence(error) || m_number >= m_tries)
        return false;
    ++m_number;
    scheduleNext();
    return true;
}

QString Reconnector::status() const
{
    if (!m_pause.isActive())
        //: %1: number of this try, %2: how many there will be.
        return tr("Connecting anew (try %1 of %2)…").arg(m_number).arg(m_tries);
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(m_pause.remainingTimeAsDuration()).count();
    //: %1: seconds, %2: number of that try, %3: how many there will be, %4: why the connection broke, a
    //: sentence.
    return tr("Next try in %1 s (%2 of %3). %4").arg(seconds).arg(m_number).arg(m_tries).arg(m_reason);
}

QString Reconnector::closingWords() const
{
    if (m_number < m_tries)
        return {};
    //: %1: what went wrong at last, a sentence.
    return tr("%1 Gave up after %n tries.", nullptr, m_tries).arg(m_reason);
}
