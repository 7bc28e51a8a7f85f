/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

class BulkRun;

/// What the user must know of a run that has finished: how many of how many failed. Empty when none did, and
/// for a run of one, whose row says it already.
[[nodiscard]] QString failureText(const BulkRun &run);
