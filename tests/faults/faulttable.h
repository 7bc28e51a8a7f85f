/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "faultcell.h"

/// The table of what came of all cells, as Markdown.
namespace FaultTable {

using Cells = std::vector<std::unique_ptr<FaultCell>>;

/// `redCount`: how many cells are not as they have to be. `elapsed`: what the run took, in milliseconds.
[[nodiscard]] QString text(const Cells &cells, int redCount, qint64 elapsed);

} // namespace FaultTable
