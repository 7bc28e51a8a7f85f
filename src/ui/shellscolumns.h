/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "remoteshells.h"

#include <QVariant>

/// What the table of shells has in its columns: the text of a cell, the raw value by which it is sorted, and
/// what is known of a column itself. A place of its own, so that the model only has to care for its rows.
namespace ShellsColumns {

enum Column {
    Whose,
    Owner,
    Client,
    Kind,
    State,
    Idle,
    Expires,
    Age,
    Memory,
    ChildProcesses,
    Id,
    Process,
    Name,
    IdleLimit,
    LongestIdleLimit,
    InputStreams,
    OutputStreams,
    Locale,
    DataLocale,
    Compression,
    Profile,
    Encoding,
    BufferMode,
    ResourceUri,
    /// What came of ending it.
    Result,
    ColumnCount,
};

[[nodiscard]] QString title(Column column);
/// What the column is about, where its title cannot say it.
[[nodiscard]] QString explanation(Column column);
/// `readAt`: when the server told it; times that go on since are shown as they are `now`. Empty: not known.
[[nodiscard]] QString text(
    const RemoteShells::Entry &entry, Column column, const QDateTime &readAt, const QDateTime &now);
/// A qint64 or a QString; what is not known comes after all numbers.
[[nodiscard]] QVariant sortValue(const RemoteShells::Entry &entry, Column column);
[[nodiscard]] bool isNumber(Column column);
/// Its text changes with every second.
[[nodiscard]] bool isTicking(Column column);
[[nodiscard]] bool isHiddenAtFirst(Column column);
/// A text as long as those that are to be expected.
[[nodiscard]] QString sample(Column column);

} // namespace ShellsColumns
