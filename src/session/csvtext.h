/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QStringList>

/// A table as RFC 4180 writes it, for all that is exported.
namespace CsvText {

/// What a spreadsheet would take for a formula gets an apostrophe in front, as the texts are mostly those of
/// a server.
[[nodiscard]] QString field(QString text);
/// One record with its CRLF; the texts are not quoted yet.
[[nodiscard]] QString line(const QStringList &texts);

} // namespace CsvText
