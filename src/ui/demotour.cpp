/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "demotour.h"

#include "connectionlist.h"
#include "connectiontable.h"
#include "democomputers.h"
#include "mainwindow.h"
#include "session.h"

#include <QAction>
#include <QDir>
#include <QPixmap>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

constexpr std::chrono::milliseconds checkInterval{ 50 };
/// Longer than everything in the demo that is slow on purpose.
constexpr std::chrono::seconds stepLimit{ 60 };

void printLine(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// "12:03:04.005  web01  session  Opening -> Opened", with the reason where there is one.
void printChange(const QString &computer, const QString &what, const LiveObject &object)
{
    const LiveObject::Transition &change = object.history().constLast();
    const QString reason = change.reason.isEmpty() ? QString() : u"  (%1)"_s.arg(change.reason);
    printLine(u"%1  %2 %3 %4 -> %5%6"_s.arg(change.at.toString(u"hh:mm:ss.zzz"_s), computer.leftJustified(10),
        what.leftJustified(11), stateName(change.from), stateName(change.to), reason));
}

} // namespace

DemoTour::DemoTour(MainWindow &window, ConnectionList &list, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_list(list)
    , m_folder(folder)
{
    m_timer.setInterval(checkInterval);
    connect(&m_timer, &QTimer::timeout, this, &DemoTour::check);
    for (Connection *connection : m_list.connections())
        printChanges(connection);
    connect(&m_list, &ConnectionList::aboutToAdd, this, [this](int first) {
        connect(
            &m_list, &ConnectionList::added, this,
            [this, first] {
                for (int i = first; i < m_list.connections().size(); ++i)
                    printChanges(m_list.connections().at(i));
            },
            Qt::SingleShotConnection);
    });
}

void DemoTour::printChanges(Connection *connection)
{
    const QString name = connection->profile().displayName();
    connect(connection, &LiveObject::stateChanged, this,
        [name, connection] { printChange(name, u"connection"_s, *connection); });
    connect(connection, &Connection::sessionAdded, this, [this, name](Session *session) {
        connect(session, &SessionObject::childAdded, this, [this, name](SessionObject *shell) {
            connect(shell, &LiveObject::stateChanged, this,
                [name, shell] { printChange(name, u"shell"_s, *shell); });
        });
    });
}

void DemoTour::start()
{
    planSteps();
    m_clock.start();
    m_timer.start();
}

void DemoTour::planSteps()
{
    QStringList answering{ u"web01"_s, u"web02"_s, u"branch07"_s };
    QStringList refused{ u"files01"_s };
    if (DemoComputers::hasEncrypted) {
        answering.append(u"app01"_s);
        refused.append(u"sql01"_s);
    }
    const QStringList leaving{ u"web01"_s, u"branch07"_s };
    m_steps = {
        { u"1-empty"_s, [this] { return m_window.isVisible(); }, [this] { trigger(u"actionDemo"_s); } },
        { u"2-connecting"_s, [this] { return computer(u"web02"_s) && computer(u"web02"_s)->isOpen(); },
            [] {} },
        { u"3-connected"_s,
            [=, this] { return are(answering, State::Opened) && are(refused, State::Broken); },
            [=, this] {
                select(leaving);
                trigger(u"actionNewShell"_s);
            } },
        { u"4-shells-opened"_s, [=, this] { return haveOpenShell(leaving); },
            [this] { trigger(u"actionDisconnect"_s); } },
        { u"5-closing"_s, [this] { return computer(u"branch07"_s)->state() == State::Closing; }, [] {} },
        { u"6-closed"_s, [=, this] { return are(leaving, State::Closed); },
            [this] { select({ DemoComputers::hasEncrypted ? u"sql01"_s : u"files01"_s }); } },
    };
    if (DemoComputers::hasEncrypted) {
        m_steps.append(
            { u"7-unknown-certificate"_s, [] { return true; }, [this] { select({ u"files01"_s }); } });
    }
    m_steps.append({ u"8-wrong-password"_s, [] { return true; }, [] {} });
}

void DemoTour::check()
{
    const Step step = m_steps.at(m_step);
    if (!step.isReached()) {
        if (m_clock.hasExpired(std::chrono::milliseconds(stepLimit).count())) {
            m_timer.stop();
            printLine(u"The step %1 was not reached."_s.arg(step.name));
            Q_EMIT finished(1);
        }
        return;
    }
    // What was reached may not be painted yet: views refresh a little later.
    m_timer.stop();
    QTimer::singleShot(std::chrono::milliseconds(250), this, [this, step] {
        if (!savePicture(step.name)) {
            Q_EMIT finished(1);
            return;
        }
        step.act();
        if (++m_step == m_steps.size()) {
            Q_EMIT finished(0);
            return;
        }
        m_clock.restart();
        m_timer.start();
    });
}

bool DemoTour::savePicture(const QString &name)
{
    const QString fileName = QDir(m_folder).filePath(name + u".png"_s);
    const bool saved = m_window.grab().save(fileName);
    printLine(
        saved ? u"Picture: %1"_s.arg(fileName) : u"The picture %1 could not be written."_s.arg(fileName));
    return saved;
}

void DemoTour::select(const QStringList &computers)
{
    QList<Connection *> connections;
    for (const QString &name : computers)
        connections.append(computer(name));
    m_window.table()->selectConnections(connections);
}

void DemoTour::trigger(const QString &action)
{
    // A selection enables its actions with the next refresh of the window, as it does for a person.
    QTimer::singleShot(std::chrono::milliseconds(150), this,
        [this, action] { m_window.findChild<QAction *>(action)->trigger(); });
}

Connection *DemoTour::computer(const QString &name) const
{
    for (Connection *connection : m_list.connections()) {
        if (connection->profile().displayName() == name)
            return connection;
    }
    return nullptr;
}

bool DemoTour::are(const QStringList &computers, State state) const
{
    return std::all_of(computers.cbegin(), computers.cend(), [this, state](const QString &name) {
        const Connection *connection = computer(name);
        return connection && connection->state() == state;
    });
}

bool DemoTour::haveOpenShell(const QStringList &computers) const
{
    return std::all_of(computers.cbegin(), computers.cend(), [this](const QString &name) {
        const auto &objects = computer(name)->currentSession()->childObjects();
        return std::any_of(objects.cbegin(), objects.cend(),
            [](const SessionObject *object) { return object->state() == State::Opened; });
    });
}
