/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellstore.h"

#include "namespaces.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Windows numbers its processes in steps of four.
quint32 anyProcessId()
{
    return QRandomGenerator::global()->bounded(250u, 8000u) * 4;
}

} // namespace

bool Shell::isConnected() const
{
    return state == "Connected"_L1;
}

bool Shell::isText() const
{
    return !resourceUri.startsWith(Wsman::Resource::powerShell, Qt::CaseInsensitive);
}

ShellStore::ShellStore(const ServiceClock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_endTimer.setSingleShot(true);
    connect(&m_endTimer, &QTimer::timeout, this, &ShellStore::endUnused);
    connect(&clock, &ServiceClock::advanced, this, &ShellStore::endUnused);
}

void ShellStore::addForeign(const QVector<ForeignShell> &shells)
{
    for (const ForeignShell &foreign : shells) {
        Shell shell;
        shell.id = foreign.id;
        shell.name = foreign.name;
        shell.resourceUri = foreign.resourceUri;
        shell.owner = foreign.owner;
        shell.clientIp = foreign.clientIp;
        shell.idleTimeout = foreign.idleTimeout;
        shell.state = foreign.state;
        shell.lastUsed = m_clock.now().addMSecs(-foreign.inactivity.count());
        shell.created = shell.lastUsed.addMSecs(-foreign.age.count());
        shell.foreign = true;
        add(shell);
    }
}

const Shell &ShellStore::add(Shell shell)
{
    if (shell.id.isEmpty())
        shell.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toUpper();
    if (!shell.created.isValid())
        shell.created = shell.lastUsed = m_clock.now();
    if (shell.state.isEmpty())
        shell.state = u"Connected"_s;
    if (shell.inputStreams.isEmpty())
        shell.inputStreams = u"stdin"_s;
    if (shell.outputStreams.isEmpty())
        shell.outputStreams = u"stdout stderr"_s;
    shell.processId = anyProcessId();
    m_shells.append(shell);
    scheduleNextEnd();
    return m_shells.last();
}

Shell *ShellStore::use(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return nullptr;
    Shell &shell = m_shells[index];
    shell.lastUsed = m_clock.now();
    scheduleNextEnd();
    return &shell;
}

bool ShellStore::remove(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return false;
    const QString removed = m_shells.takeAt(index).id;
    scheduleNextEnd();
    emit ended(removed);
    return true;
}

int ShellStore::ownCount() const
{
    return int(std::ranges::count(m_shells, false, &Shell::foreign));
}

qsizetype ShellStore::indexOf(const QString &id) const
{
    const auto it = std::ranges::find_if(
        m_shells, [&](const Shell &shell) { return shell.id.compare(id, Qt::CaseInsensitive) == 0; });
    return it == m_shells.end() ? -1 : it - m_shells.begin();
}

void ShellStore::endUnused()
{
    const QDateTime now = m_clock.now();
    QStringList unused;
    for (const Shell &shell : std::as_const(m_shells)) {
        if (shell.lastUsed.addMSecs(shell.idleTimeout.count()) <= now)
            unused.append(shell.id);
    }
    for (const QString &id : std::as_const(unused))
        remove(id);
    scheduleNextEnd();
}

/// One timer for all shells, since hundreds of computers with dozens of shells each share a process.
void ShellStore::scheduleNextEnd()
{
    if (m_shells.isEmpty()) {
        m_endTimer.stop();
        return;
    }
    QDateTime next;
    for (const Shell &shell : std::as_const(m_shells)) {
        const QDateTime end = shell.lastUsed.addMSecs(shell.idleTimeout.count());
        next = next.isValid() ? std::min(next, end) : end;
    }
    m_endTimer.start(m_clock.millisecondsTo(next));
}
