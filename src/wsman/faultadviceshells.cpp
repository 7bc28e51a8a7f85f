/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faultadvicetable.h"

#include <QCoreApplication>

namespace Wsman::Advice {

namespace {

// Sessions, shells and commands: their states and what keeps them from starting.
constexpr Entry table[] = {
    { 0x2,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "The host process of the shell could not start, or the firewall could not be checked."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Read the detail below; check the user profile, the permissions and the virus scanner on "
            "that computer.") },
    { 0x80338029,
        QT_TRANSLATE_NOOP("FaultAdvice", "The operation did not finish within the operation time-out."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Raise the operation time-out; the server allows up to its MaxTimeoutms. While waiting for "
            "output this is no error.") },
    { 0x8033803B, QT_TRANSLATE_NOOP("FaultAdvice", "The server does not know this resource URI or endpoint."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Check the name of the configuration, the type of the shell, or the class and the namespace.") },
    { 0x8033805B,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "The shell or the command no longer exists on the server, or the selectors do not fit the "
            "resource."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Refresh, then open a new shell: the old one ended by its idle time-out or by a restart of "
            "the service.") },
    { 0x80338098, QT_TRANSLATE_NOOP("FaultAdvice", "The session is already being closed."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Nothing needs to be done; refresh to see its state.") },
    { 0x8033814A, QT_TRANSLATE_NOOP("FaultAdvice", "The shell is already being closed."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Nothing needs to be done; refresh to see its state.") },
    { 0x8033814F, QT_TRANSLATE_NOOP("FaultAdvice", "The command is already being closed."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Nothing needs to be done; refresh to see its state.") },
    { 0x8033816E,
        QT_TRANSLATE_NOOP("FaultAdvice", "The shell was not set up, because the service was shutting down."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Wait for WinRM or restart it, then open the shell again.") },
    { 0x803381AC, QT_TRANSLATE_NOOP("FaultAdvice", "The server does not allow remote shells."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Set Shell\\AllowRemoteShellAccess to true on that computer, or change its Group Policy.") },
    { 0x803381C0,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "The server lists the commands of a shell only if the shell is named."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Please report this as a defect of this program.") },
    { 0x803381C1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The server cannot list the commands of a shell by reference."),
        QT_TRANSLATE_NOOP("FaultAdvice", "List them as objects instead.") },
    { 0x803381C4, QT_TRANSLATE_NOOP("FaultAdvice", "The shell is disconnected."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Reconnect the shell, or connect to it.") },
    { 0x803381C5,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "The shell cannot be disconnected: an older client made it, or its provider cannot do it."),
        QT_TRANSLATE_NOOP("FaultAdvice", "End the shell instead.") },
    { 0x803381C6, QT_TRANSLATE_NOOP("FaultAdvice", "The shell belongs to another client session."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Reconnect with the session that created it, or connect to it.") },
    { 0x803381CC, QT_TRANSLATE_NOOP("FaultAdvice", "The command is ending or has ended."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Nothing needs to be done; refresh to see its state.") },
    { 0x803381CD, QT_TRANSLATE_NOOP("FaultAdvice", "The shell is connected to another client."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Disconnect it there, wait, or end the shell.") },
    { 0x803381CE,
        QT_TRANSLATE_NOOP("FaultAdvice", "The shell was disconnected, but its streams were cut off."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Reconnect and check the output; some of it may be lost.") },
    { 0x803381CF, QT_TRANSLATE_NOOP("FaultAdvice", "The shell is already disconnected."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Nothing needs to be done; reconnect when you need the shell.") },
    { 0x803381D0, QT_TRANSLATE_NOOP("FaultAdvice", "The shell is already connected."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Nothing needs to be done; go on using the shell.") },
    { 0x803381D7, QT_TRANSLATE_NOOP("FaultAdvice", "A shell with this id already exists on the server."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Open the shell again with a new id.") },
    { 0x803381DE, QT_TRANSLATE_NOOP("FaultAdvice", "The stream is disconnected."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Reconnect the shell.") },
    { 0x803381DF,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "The shell could not start, because the RunAs account of the endpoint failed."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Set RunAsUser and RunAsPassword again, and check that the policy Disallow WinRM from "
            "storing RunAs credentials is not enabled.") },
    { 0x803381E3, QT_TRANSLATE_NOOP("FaultAdvice", "This endpoint accepts only local connections."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Use another endpoint, or run Enable-PSSessionConfiguration on that computer.") },
    { 0x803381F2,
        QT_TRANSLATE_NOOP("FaultAdvice", "The idle time-out of the shell is outside the allowed range."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Choose at least 60 seconds and at most the MaxIdleTimeoutms of the server.") },
    { 0x803381FA,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "The session can no longer be used, for example because WinRM was restarted."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Connect again; repeat the operation only if doing it twice is safe.") },
};

static_assert(isStrictlyAscending(table));

} // namespace

std::span<const Entry> shellEntries()
{
    return table;
}

} // namespace Wsman::Advice
