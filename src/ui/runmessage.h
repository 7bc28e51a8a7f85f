/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "bulkreport.h"

class BulkRun;

/// What the user must know of a run that has finished: how many of how many failed, and with what. Empty when
/// none did, for a run of one, whose row says it already, and where the error action keeps it quiet.
[[nodiscard]] QString failureText(const BulkRun &run);
/// Name of the list of a run's results.
[[nodiscard]] QString resultsTitle(BulkReport::Verb verb);
/// One line about all of a run: how many went well, failed, and were not started.
[[nodiscard]] QString resultsSummary(const BulkReport &report);
/// Name and meaning of an error action, as menus and settings show them.
[[nodiscard]] QString errorActionName(BulkReport::ErrorAction action);
[[nodiscard]] QString errorActionMeaning(BulkReport::ErrorAction action);
