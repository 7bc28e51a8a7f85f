/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "remoteshells.h"

#include <QIcon>

/// How the shells of a computer are told about, translated. What a server wrote has passed safeLine().
namespace ShellsText {

/// Whose a shell is, in the order in which it matters to the one who wants to tidy up.
enum class Mark {
    /// Of the same user, unused for long or disconnected: probably left behind.
    Orphan,
    SameUser,
    /// Opened by this program and closed as far as it knows.
    Ours,
    InUse,
    Others,
};

[[nodiscard]] Mark markOf(const RemoteShells::Entry &entry);
/// A word or two.
[[nodiscard]] QString markName(Mark mark);
[[nodiscard]] QIcon markIcon(Mark mark);
/// One sentence for the tooltip.
[[nodiscard]] QString markMeaning(const RemoteShells::Entry &entry);
/// Why it counts as an orphan: "Disconnected", "Unused for 1:41:03"; empty where it does not.
[[nodiscard]] QString orphanReason(const RemoteShells::Entry &entry);

/// "cmd", or the name of a PowerShell endpoint; the whole URI where it is neither; empty where it is not
/// known.
[[nodiscard]] QString kind(const QString &resourceUri);
/// Hours, minutes and seconds with all digits, so that columns of them can be compared: "1:04:09",
/// "3 d 01:04:09". Less than nothing is 0.
[[nodiscard]] QString duration(std::chrono::milliseconds time);
/// In bytes; nullopt where it is no number with a unit, such as "3MB".
[[nodiscard]] std::optional<qint64> bytes(const QString &memory);
/// The last part of the codes and words of an error, for a cell: what happened and what the server says.
[[nodiscard]] QString problem(const TransportError &error);
/// The service is none that has shells, as those of other makers.
[[nodiscard]] bool meansNoShells(const TransportError &error);
/// The user may not see shells there.
[[nodiscard]] bool meansDenied(const TransportError &error);

} // namespace ShellsText
