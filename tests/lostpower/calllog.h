/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

/// Writes down what the process does to the files of one folder: each call of the system that makes, writes,
/// cuts, renames, removes or synchronises one, in the order in which they took effect.
///
/// It works by functions of the C library's names in the executable, to which the dynamic linker binds Qt's
/// calls.
namespace CallLog {

/// From now on; both are given without a slash at the end.
void start(const char *folder, const char *logFile);
/// A line of the writer's own, to be found again between the others.
void mark(const char *text);

} // namespace CallLog
