/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include <QLatin1StringView>

#include <algorithm>
#include <functional>
#include <span>

/// The tables behind faultadvice.h, one file per family. Only the look-up and its test include this.
namespace Wsman::Advice {

/// One row: a numeric code and the untranslated sentences, marked for the context "FaultAdvice".
struct Entry {
    quint32 code;
    const char *meaning;
    const char *nextStep;
};

/// One row of the table that is keyed by the local name of a SOAP subcode.
struct SubcodeEntry {
    QLatin1StringView localName;
    const char *meaning;
    const char *nextStep;
};

/// What the binary search relies on, checked when each table is compiled.
[[nodiscard]] constexpr bool isStrictlyAscending(std::span<const Entry> table)
{
    return std::ranges::adjacent_find(table, std::ranges::greater_equal(), &Entry::code) == table.end();
}

// By code. No code is in two of these.
[[nodiscard]] std::span<const Entry> logonEntries();
[[nodiscard]] std::span<const Entry> connectingEntries();
[[nodiscard]] std::span<const Entry> shellEntries();
[[nodiscard]] std::span<const Entry> quotaEntries();
[[nodiscard]] std::span<const Entry> dataEntries();

/// By HTTP status.
[[nodiscard]] std::span<const Entry> httpEntries();

/// By local name; few enough to be searched from the start.
[[nodiscard]] std::span<const SubcodeEntry> subcodeEntries();

} // namespace Wsman::Advice
