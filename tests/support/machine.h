/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

/// The day, and what a program was run on, for the head of its table: processor, system, versions.
[[nodiscard]] QString dateAndMachine();
