/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

class ConnectionList;

/// The window's situation in one line, for the status bar.
namespace StatusSummary {

/// "7 computers: 2 opened, 1 closing, 1 broken". What is closed is not counted, as there is nothing to do
/// about it.
[[nodiscard]] QString counts(const ConnectionList &list);
/// The same, followed by how many of them the filter shows (-1: all) and how many are selected (below 2: not
/// said).
[[nodiscard]] QString line(const ConnectionList &list, int shown, int selected);

} // namespace StatusSummary
