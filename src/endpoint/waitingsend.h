/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "pendinganswer.h"
#include "runningcommand.h"

/// The answer to a Send that brought more than the command reads at once: it comes when the command has read
/// on, so that a client cannot fill the memory.
[[nodiscard]] SoapAnswer answerWhenRead(
    RunningCommand &command, const SoapAnswer &answer, std::chrono::milliseconds timeLimit);
