/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faultadvicetable.h"

#include <QCoreApplication>

namespace Wsman::Advice {

namespace {

// Limits of the service, of a user and of a plugin.
constexpr Entry table[] = {
    { 0x8033803F, QT_TRANSLATE_NOOP("FaultAdvice", "The service is busy, or a quota has been reached."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Wait and try again; end shells that nobody needs any more.") },
    { 0x803381A5,
        QT_TRANSLATE_NOOP("FaultAdvice", "This user has reached the largest number of shells at one time."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "End idle shells of this user, or raise Shell\\MaxShellsPerUser on that computer.") },
    { 0x803381A6,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "This user has reached the largest number of operations at one time."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Open the shell anew and end idle shells; restart WinRM on that computer only if nothing "
            "else helps.") },
    { 0x803381A7, QT_TRANSLATE_NOOP("FaultAdvice", "This user sends more requests than the server allows."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Wait, then work on fewer computers or shells at once.") },
    { 0x803381A8, QT_TRANSLATE_NOOP("FaultAdvice", "The server is loaded up to the limit of its quota."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Wait, then work on fewer computers or shells at once.") },
    { 0x803381AB,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "The largest number of users with shells at one time has been reached."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Wait, or raise Shell\\MaxConcurrentUsers on that computer.") },
    { 0x803381E4,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "This user has reached the largest number of shells for this plugin."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "End a shell of this user, or raise MaxShellsPerUser in the quotas of the plugin.") },
    { 0x803381E5,
        QT_TRANSLATE_NOOP("FaultAdvice", "The largest number of users for this plugin has been reached."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Wait, or raise MaxConcurrentUsers in the quotas of the plugin.") },
    { 0x803381E6,
        QT_TRANSLATE_NOOP("FaultAdvice", "The largest number of shells for this plugin has been reached."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "End idle shells, or raise MaxShells in the quotas of the plugin.") },
    { 0x803381E7,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "The largest number of operations for this plugin has been reached."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Wait, or raise the limit of operations in the quotas of the plugin.") },
    { 0x803381E8,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "This user has reached the largest number of operations for this plugin."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Wait, or raise the limit of operations for each user in the quotas of the plugin.") },
    { 0x803381E9,
        QT_TRANSLATE_NOOP("FaultAdvice", "The largest number of commands in this shell has been reached."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "End a command of the shell, or raise MaxConcurrentCommandsPerShell in the quotas of the "
            "plugin.") },
    { 0x803381EA,
        QT_TRANSLATE_NOOP("FaultAdvice", "The server has too few free resources for this operation."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "End operations that are still running, or try again later; check the quotas of the plugin.") },
};

static_assert(isStrictlyAscending(table));

} // namespace

std::span<const Entry> quotaEntries()
{
    return table;
}

} // namespace Wsman::Advice
