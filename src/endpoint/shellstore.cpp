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

Shell toShell(const ForeignShell &foreign)
{
    Shell shell;
    shell.resourceUri = Wsman::Resource::commandShell;
    shell.owner = foreign.owner;
    shell.clientIp = foreign.clientIp;
    shell.idleTimeout = foreign.idleTimeout;
    shell.state = foreign.state;
    shell.lastUsed = QDateTime::currentDateTimeUtc().addMSecs(-foreign.inactivity.count());
    shell.created = shell.lastUsed;
    shell.foreign = true;
    return shell;
}

} // namespace

ShellStore::ShellStore(const QVector<ForeignShell> &foreignShells, QObject *parent)
    : QObject(parent)
{
    m_endTimer.setSingleShot(true);
    connect(&m_endTimer, &QTimer::timeout, this, &ShellStore::endUnused);
    for (const ForeignShell &foreign : foreignShells)
        add(toShell(foreign));
}

const Shell &ShellStore::add(Shell shell)
{
    if (shell.id.isEmpty())
        shell.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toUpper();
    if (!shell.created.isValid())
        shell.created = shell.lastUsed = QDateTime::currentDateTimeUtc();
    if (shell.inputStreams.isEmpty())
        shell.inputStreams = u"stdin"_s;
    if (shell.outputStreams.isEmpty())
        shell.outputStreams = u"stdout stderr"_s;
    shell.processId = anyProcessId();
    m_shells.append(shell);
    scheduleNextEnd();
    return m_shells.last();
}

const Shell *ShellStore::use(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return nullptr;
    Shell &shell = m_shells[index];
    shell.lastUsed = QDateTime::currentDateTimeUtc();
    scheduleNextEnd();
    return &shell;
}

bool ShellStore::remove(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return false;
    m_shells.removeAt(index);
    scheduleNextEnd();
    return true;
}

int ShellStore::countOf(const QString &owner) const
{
    return int(std::ranges::count_if(
        m_shells, [&](const Shell &shell) { return shell.owner.compare(owner, Qt::CaseInsensitive) == 0; }));
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
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_shells.removeIf(
        [&](const Shell &shell) { return shell.lastUsed.addMSecs(shell.idleTimeout.count()) <= now; });
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
    constexpr qint64 longest = 24LL * 60 * 60 * 1000;
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(next);
    m_endTimer.start(int(std::clamp<qint64>(left, 0, longest)));
}
