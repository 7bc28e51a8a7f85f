/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faultcell.h"

#include "keepalive.h"
#include "networkaccess.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = LiveObject::State;

FaultCell::FaultCell(const FaultOperation &operation, const Fault &fault, FaultTransport transport)
    : m_operation(operation)
    , m_fault(fault)
    , m_transport(transport)
    , m_network(makeNetworkAccess)
{
    m_limits.keepAlive = 0ms;
    m_limits.reconnectTries = 0;
    setGenerousLimits();
}

FaultCell::~FaultCell()
{
    // What looks at the connection goes before it.
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

void FaultCell::setGenerousLimits()
{
    m_limits.open = m_limits.close = 30s;
}

void FaultCell::setStrictLimits()
{
    m_limits.open = m_limits.test = FaultOperations::openLimit;
    m_limits.close = FaultOperations::closeLimit;
}

void FaultCell::start(const Profile &profile, const Credential &credential)
{
    m_connection = std::make_unique<Connection>(profile, m_network, m_limits);
    m_connection->setCredential(credential);
    (new KeepAlive(m_limits, this))->follow(m_connection.get());
    connect(m_connection.get(), &LiveObject::stateChanged, this, &FaultCell::handleState);
    if (m_operation.needsConnection)
        m_connection->open();
    else
        begin();
}

void FaultCell::begin()
{
    setStrictLimits();
    m_phase = Phase::Operating;
    startClock();
    m_operation.begin(*this);
}

void FaultCell::follow(SessionObject *object)
{
    connect(object, &LiveObject::stateChanged, this, [this, object](State now) {
        if (now == State::Closed && object->reason().isEmpty())
            pass();
        else if (now == State::Closed || now == State::Broken)
            report(now == State::Closed ? u"Closed"_s : u"Broken"_s, object->reason());
    });
}

void FaultCell::pass()
{
    report(u"passed"_s, {});
}

void FaultCell::fail(const TransportError &error)
{
    report(u"failed"_s, error.message);
}

void FaultCell::keepAlive(std::chrono::milliseconds interval)
{
    m_limits.keepAlive = interval;
}

void FaultCell::report(const QString &state, const QString &reason)
{
    if (m_phase != Phase::Operating)
        return;
    m_phase = Phase::Ending;
    m_outcome.state = state;
    m_outcome.reason = reason;
    m_outcome.milliseconds = m_clock.elapsed();
    QMetaObject::invokeMethod(this, &FaultCell::disconnect, Qt::QueuedConnection);
}

void FaultCell::reportConnection()
{
    report(stateName(m_connection->state()), m_connection->reason());
    disconnect();
}

void FaultCell::disconnect()
{
    if (m_phase != Phase::Ending)
        return;
    if (!m_connection->isOpen())
        finish();
    else if (m_connection->state() != State::Closing)
        m_connection->close();
}

void FaultCell::handleState(State now)
{
    const bool hasEnded = now == State::Closed || now == State::Broken;
    switch (m_phase) {
    case Phase::Preparing:
        if (now == State::Opened)
            QMetaObject::invokeMethod(this, &FaultCell::begin, Qt::QueuedConnection);
        if (!hasEnded)
            return;
        m_outcome.setupError = m_connection->reason();
        finish();
        return;
    case Phase::Operating:
        if (now == State::Opened)
            pass();
        else if (hasEnded) // what is followed may say more about it, a moment later
            QMetaObject::invokeMethod(this, &FaultCell::reportConnection, Qt::QueuedConnection);
        return;
    case Phase::Ending:
        if (hasEnded)
            QMetaObject::invokeMethod(this, &FaultCell::disconnect, Qt::QueuedConnection);
        return;
    case Phase::Reopening:
        if (now == State::Opened) {
            m_outcome.isUsableAgain = true;
            QMetaObject::invokeMethod(m_connection.get(), &Connection::close, Qt::QueuedConnection);
        } else if (hasEnded) {
            m_outcome.reopenError = m_connection->reason();
            finish();
        }
        return;
    case Phase::Ended:
        return;
    }
}

void FaultCell::finish()
{
    if (m_phase == Phase::Ending) {
        m_outcome.connection = m_connection->state();
        m_outcome.message = m_connection->message();
    }
    m_phase = Phase::Ended;
    QMetaObject::invokeMethod(this, &FaultCell::finished, Qt::QueuedConnection);
}

void FaultCell::reopen()
{
    m_phase = Phase::Reopening;
    m_limits.keepAlive = 0ms;
    setGenerousLimits();
    m_connection->open();
}
