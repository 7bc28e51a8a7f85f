/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "quotakeeper.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// What there is of shells of the same kind already.
struct Census {
    int shells = 0;
    int shellsOfUser = 0;
    QSet<QString> users;

    /// How many users there are when this one comes.
    [[nodiscard]] qsizetype usersWith(const QString &user) const
    {
        return users.size() + (users.contains(user.toLower()) ? 0 : 1);
    }
};

Census censusFor(const Shell &shell, const QVector<Shell> &shells)
{
    Census census;
    for (const Shell &other : shells) {
        if (other.isText() != shell.isText())
            continue;
        ++census.shells;
        census.shellsOfUser += isSame(other.owner, shell.owner) ? 1 : 0;
        census.users.insert(other.owner.toLower());
    }
    return census;
}

std::optional<SoapFault> exceeds(qsizetype count, int limit, quint32 code, const QString &quota)
{
    return count > limit ? std::optional(Faults::quotaExceeded(code, quota, limit)) : std::nullopt;
}

} // namespace

QuotaKeeper::QuotaKeeper(const Quotas &quotas, const ShellStore &shells, const CommandStore &commands)
    : m_quotas(quotas)
    , m_shells(shells)
    , m_commands(commands)
{
}

std::optional<SoapFault> QuotaKeeper::forNewShell(const Shell &shell) const
{
    if (const auto fault = shell.isText() ? forNewTextShell(shell) : forNewPluginShell(shell))
        return fault;
    return forNewOperation(shell.owner);
}

std::optional<SoapFault> QuotaKeeper::forNewTextShell(const Shell &shell) const
{
    const Census census = censusFor(shell, m_shells.shells());
    if (const auto fault = exceeds(
            census.usersWith(shell.owner), m_quotas.maxConcurrentUsers, 0x803381AB, u"MaxConcurrentUsers"_s))
        return fault;
    return exceeds(census.shellsOfUser + 1, m_quotas.maxShellsPerUser, 0x803381A5, u"MaxShellsPerUser"_s);
}

std::optional<SoapFault> QuotaKeeper::forNewPluginShell(const Shell &shell) const
{
    const Quotas::Plugin &plugin = m_quotas.plugin;
    const Census census = censusFor(shell, m_shells.shells());
    const struct {
        qsizetype count;
        int limit;
        quint32 code;
        const char *quota;
    } checks[] = {
        { census.shellsOfUser + 1, plugin.maxShellsPerUser, 0x803381E4, "MaxShellsPerUser" },
        { census.usersWith(shell.owner), plugin.maxConcurrentUsers, 0x803381E5, "MaxConcurrentUsers" },
        { census.shells + 1, plugin.maxShells, 0x803381E6, "MaxShells" },
    };
    for (const auto &check : checks) {
        if (const auto fault
            = exceeds(check.count, check.limit, check.code, QString::fromLatin1(check.quota)))
            return fault;
    }
    return std::nullopt;
}

std::optional<SoapFault> QuotaKeeper::forNewCommand(const Shell &shell) const
{
    if (!shell.isText()) {
        if (const auto fault = forPluginCommand(shell))
            return fault;
    } else if (m_commands.runningIn(shell.id) >= m_quotas.maxProcessesPerShell) {
        // What Windows says when the job object of a shell takes no more processes.
        constexpr quint32 notEnoughQuota = 1816;
        return Faults::quotaExceeded(
            notEnoughQuota, u"MaxProcessesPerShell"_s, m_quotas.maxProcessesPerShell);
    }
    return forNewOperation(shell.owner);
}

std::optional<SoapFault> QuotaKeeper::forPluginCommand(const Shell &shell) const
{
    const Quotas::Plugin &plugin = m_quotas.plugin;
    int ofUser = 0;
    int ofAll = 0;
    for (const Shell &other : m_shells.shells()) {
        const int count = other.isText() ? 0 : m_commands.openIn(other.id);
        ofAll += count;
        ofUser += isSame(other.owner, shell.owner) ? count : 0;
    }
    if (const auto fault = exceeds(m_commands.openIn(shell.id) + 1, plugin.maxConcurrentCommandsPerShell,
            0x803381E9, u"MaxConcurrentCommandsPerShell"_s))
        return fault;
    if (const auto fault = exceeds(ofUser + 1, plugin.maxConcurrentOperationsPerUser, 0x803381E8,
            u"MaxConcurrentOperationsPerUser"_s))
        return fault;
    return exceeds(ofAll + 1, plugin.maxConcurrentOperations, 0x803381E7, u"MaxConcurrentOperations"_s);
}

std::optional<SoapFault> QuotaKeeper::forNewOperation(const QString &user) const
{
    return exceeds(operationsOf(user) + 1, m_quotas.maxConcurrentOperationsPerUser, 0x803381A6,
        u"MaxConcurrentOperationsPerUser"_s);
}

int QuotaKeeper::operationsOf(const QString &user) const
{
    int count = m_otherOperations ? m_otherOperations(user) : 0;
    for (const Shell &shell : m_shells.shells())
        count += isSame(shell.owner, user) ? commandOperations(shell) : 0;
    return count;
}

int QuotaKeeper::commandOperations(const Shell &shell) const
{
    return shell.isText() ? m_commands.startedIn(shell.id) : m_commands.openIn(shell.id);
}
