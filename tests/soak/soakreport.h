/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

class SoakComputers;
class SoakSeries;
struct SoakTally;

/// Writes down what came of a run, as Markdown.
namespace SoakReport {

struct Run {
    const SoakComputers &computers;
    const SoakTally &tally;
    const SoakSeries &series;
    quint32 seed;
    qint64 seconds;
    /// By NTLM, and what each of them costs the platform; see NtlmCost.
    qint64 credentials;
    qint64 credentialCost;
};

[[nodiscard]] QString text(const Run &run);

} // namespace SoakReport
