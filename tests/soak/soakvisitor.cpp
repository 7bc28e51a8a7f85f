/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "soakvisitor.h"

#include "connectionlist.h"
#include "eventmessages.h"
#include "session.h"
#include "shell.h"
#include "shellcommand.h"
#include "soakcomputers.h"
#include "subscription.h"

#include <QMetaEnum>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = LiveObject::State;

namespace {

constexpr auto longestPause = 4000ms;
constexpr auto longestOpening = 12s;
constexpr auto longestWork = 4000ms;
/// Far more than the time limit of a Disconnect.
constexpr auto longestLeaving = 60s;

template <typename Enum> QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

} // namespace

void SoakTally::count(const QString &what, const LiveObject &object)
{
    static const QRegularExpression number(u"[0-9A-F]{8}-[0-9A-F-]{27}|\\d+(\\.\\d+)?"_s);
    const QString state = what + u' ' + nameOf(object.state());
    ++states[state];
    if (!object.reason().isEmpty())
        ++reasons[state + u": "_s + object.reason().replace(number, u"…"_s).simplified()];
}

SoakVisitor::SoakVisitor(const Parts &parts, int computer, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_computer(computer)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SoakVisitor::handleTimeout);
}

void SoakVisitor::start()
{
    pause();
}

void SoakVisitor::pause()
{
    m_phase = Phase::Pausing;
    m_timer.start(std::chrono::milliseconds(m_parts.random.bounded(int(longestPause.count()))));
}

/// The row of before, with the certificate of today, or now and then a new one.
void SoakVisitor::takeRow()
{
    Profile profile = m_parts.computers.profile(m_computer);
    const bool wantsNewRow = m_parts.random.bounded(200) == 0;
    if (m_connection && !wantsNewRow) {
        profile.id = m_connection->profile().id;
        if (m_connection->profile() != profile)
            m_parts.list.change(m_connection, profile);
        return;
    }
    if (m_connection) {
        m_connection->disconnect(this);
        m_parts.list.remove({ m_connection });
    }
    m_connection = m_parts.list.add(profile);
    m_connection->setCredential(m_parts.computers.credential(m_computer));
    connect(m_connection, &LiveObject::stateChanged, this, &SoakVisitor::handleState);
}

void SoakVisitor::beginRound()
{
    takeRow();
    m_phase = Phase::Opening;
    m_timer.start(longestOpening);
    m_parts.list.open({ m_connection });
}

void SoakVisitor::handleTimeout()
{
    switch (m_phase) {
    case Phase::Pausing:
        beginRound();
        return;
    case Phase::Opening:
    case Phase::Working:
        leave();
        return;
    case Phase::Leaving:
        ++m_parts.tally.stuck;
        qWarning("%s is stuck in state %s: %s", qPrintable(m_connection->profile().label),
            qPrintable(nameOf(m_connection->state())), qPrintable(m_connection->message()));
        m_connection->drop();
        return;
    }
}

void SoakVisitor::handleState(State now)
{
    const bool hasEnded = now == State::Closed || now == State::Broken;
    switch (m_phase) {
    case Phase::Pausing:
        return;
    case Phase::Opening:
        if (now == State::Opened) {
            m_phase = Phase::Working;
            m_timer.start(std::chrono::milliseconds(m_parts.random.bounded(int(longestWork.count()))));
            QMetaObject::invokeMethod(this, &SoakVisitor::work, Qt::QueuedConnection);
        } else if (hasEnded) {
            QMetaObject::invokeMethod(this, &SoakVisitor::leave, Qt::QueuedConnection);
        }
        return;
    case Phase::Working:
        // Now and then it waits whether the connection comes back by itself.
        if (hasEnded && m_parts.random.bounded(2) == 0)
            QMetaObject::invokeMethod(this, &SoakVisitor::leave, Qt::QueuedConnection);
        return;
    case Phase::Leaving:
        if (hasEnded)
            QMetaObject::invokeMethod(this, &SoakVisitor::endRoundIfOver, Qt::QueuedConnection);
        return;
    }
}

void SoakVisitor::work()
{
    Session *session = m_connection->currentSession();
    if (m_phase != Phase::Working || !session || session->state() != State::Opened)
        return;
    switch (m_parts.random.bounded(10)) {
    case 0:
        return; // only looks
    case 1:
        m_connection->test();
        return;
    case 2:
        m_shells = std::make_unique<RemoteShells>(*m_connection);
        m_shells->refresh();
        m_shells->readQuotas();
        return;
    case 3:
        session->openSubscription(Wsman::eventLogSubscription(Wsman::eventQueryList(u"Application"_s)));
        return;
    case 4:
    case 5:
        enumerate();
        return;
    case 6:
        useShell();
        useShell();
        return;
    default:
        useShell();
        return;
    }
}

void SoakVisitor::enumerate()
{
    Wsman::EnumerationRequest request;
    request.resourceUri = u"http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/Win32_Demo"_s;
    request.maxElements = 20;
    const bool goesToTheEnd = m_parts.random.bounded(2) == 0;
    m_connection->currentSession()->openEnumeration(
        request, goesToTheEnd ? Enumeration::Pulling::ToTheEnd : Enumeration::Pulling::OnDemand);
}

void SoakVisitor::useShell()
{
    Shell *shell = m_connection->currentSession()->openShell();
    connect(
        shell, &LiveObject::stateChanged, this,
        [this, shell](State now) {
            if (now == State::Opened && shell->state() == State::Opened)
                runCommand(*shell);
        },
        Qt::QueuedConnection);
}

void SoakVisitor::runCommand(Shell &shell)
{
    static const QStringList commands{ u"echo hello"_s, u"hostname"_s, u"ping -n 3 127.0.0.1"_s,
        u"type con"_s, u"nosuchcommand"_s };
    ShellCommand *command = shell.openCommand(commands.at(m_parts.random.bounded(int(commands.size()))));
    command->sendText(u"input\r\n"_s);
    if (m_parts.random.bounded(3) == 0)
        command->interrupt();
    if (m_parts.random.bounded(3) == 0)
        connect(command, &LiveObject::stateChanged, &shell, [&shell](State now) {
            if (now == State::Closed || now == State::Broken)
                shell.close();
        });
}

void SoakVisitor::leave()
{
    if (m_phase == Phase::Pausing || m_phase == Phase::Leaving)
        return;
    m_phase = Phase::Leaving;
    m_timer.start(longestLeaving);
    if (m_connection->isOpen())
        closeSomehow();
    else
        endRoundIfOver();
}

void SoakVisitor::closeSomehow()
{
    switch (m_parts.random.bounded(10)) {
    case 0:
        m_connection->drop();
        return;
    case 1: // twice, which is an impatient user
        m_connection->close();
        m_connection->close();
        return;
    case 2:
        m_parts.computers.cut(m_computer);
        m_parts.list.close({ m_connection });
        return;
    default:
        m_parts.list.close({ m_connection });
        return;
    }
}

void SoakVisitor::endRoundIfOver()
{
    if (m_phase != Phase::Leaving)
        return;
    if (m_connection->isOpen()) {
        // It had begun to come back.
        if (m_connection->state() != State::Closing)
            m_connection->close();
        return;
    }
    m_connection->stopTrying();
    endRound();
}

void SoakVisitor::endRound()
{
    m_shells.reset();
    m_connection->cancelTest();
    ++m_parts.tally.rounds;
    m_parts.tally.count(u"Connection"_s, *m_connection);
    if (const Session *session = m_connection->currentSession())
        countObjects(*session);
    pause();
}

void SoakVisitor::countObjects(const SessionObject &object)
{
    for (const SessionObject *child : object.childObjects()) {
        m_parts.tally.count(nameOf(child->kind()), *child);
        countObjects(*child);
    }
}
