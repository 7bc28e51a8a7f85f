/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

class Connection;
class Diagnosis;
struct DiagnosisStep;

/// A diagnosis in words, for the dialog and for the clipboard. All that a server wrote has passed
/// safeDisplay().
namespace DiagnosisText {

/// "12 ms"; empty for a step that did not run.
[[nodiscard]] QString time(const DiagnosisStep &step);

/// What was measured and read, a line for each.
[[nodiscard]] QString facts(const DiagnosisStep &step);

/// Whether it came to the end, with the user or, where the connection sends nobody's name, without.
[[nodiscard]] bool hasCome(const Diagnosis &diagnosis);

/// How it went in one sentence, with where to begin.
[[nodiscard]] QString summary(const Diagnosis &diagnosis);

/// All of it with computer, address and time. No secrets.
[[nodiscard]] QString report(const Diagnosis &diagnosis, const QString &computer);

} // namespace DiagnosisText
