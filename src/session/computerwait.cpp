/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "computerwait.h"

#include "probe.h"

using namespace std::chrono_literals;

namespace {

/// Between two questions: short against a restart, and no burden for what is just starting.
constexpr auto pauseBetween = 2s;

} // namespace

ComputerWait::ComputerWait(const NetworkFactory &network, const Endpoint &endpoint,
    const Credential &credential, std::chrono::milliseconds probeLimit, std::chrono::milliseconds limit)
    : m_network(network)
    , m_endpoint(endpoint.anonymous())
    , m_credential(credential.ofProxyAlone())
    , m_probeLimit(probeLimit)
    , m_limit(limit)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetween);
    connect(&m_pause, &QTimer::timeout, this, &ComputerWait::ask);
}

ComputerWait::~ComputerWait() = default;

void ComputerWait::start()
{
    m_clock.start();
    setCounting(true);
    ask();
}

void ComputerWait::tryNow()
{
    if (!m_probe)
        ask();
}

void ComputerWait::ask()
{
    m_pause.stop();
    ++m_asked;
    m_probe = std::make_unique<Probe>(m_network, m_endpoint, m_credential, m_probeLimit);
    connect(m_probe.get(), &Probe::finished, this, &ComputerWait::handleAnswer);
    m_probe->start();
}

void ComputerWait::handleAnswer()
{
    const bool isThere = !m_probe->error() || !meansAbsence(*m_probe->error());
    // It is the sender of this signal.
    m_probe.release()->deleteLater();
    if (isThere)
        Q_EMIT openDue();
    else
        pauseOrGiveUp();
}

void ComputerWait::pauseOrGiveUp()
{
    if (m_limit > 0ms && m_clock.hasExpired(m_limit.count())) {
        Q_EMIT gaveUp();
        return;
    }
    m_pause.start();
    Q_EMIT statusChanged();
}

bool ComputerWait::goesOnAfter(const TransportError &error)
{
    if (!meansAbsence(error))
        return false;
    m_pause.start();
    return true;
}

QString ComputerWait::status() const
{
    const qint64 seconds = m_clock.elapsed() / 1000;
    //: Minutes and seconds: "1:05".
    const QString elapsed = tr("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    //: %n: how many times it was asked so far, %1: minutes and seconds since the first time ("1:05").
    return tr("Waiting for the computer to answer: asked %n time(s) in %1", nullptr, m_asked).arg(elapsed);
}

QString ComputerWait::closingWords() const
{
    //: %1: seconds.
    return tr("The computer did not answer within %1 s. Check that it runs, then wait again.")
        .arg(std::chrono::round<std::chrono::seconds>(m_limit).count());
}
