/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>

struct BulkReport;

/// The results of a run as a file that other programs read. Names of columns and members are the same in
/// every language; the sentences are the user's.
namespace BulkExport {

/// RFC 4180 in UTF-8: CRLF, a header line. What a spreadsheet would take for a formula gets an apostrophe in
/// front, as part of it is a server's own text.
[[nodiscard]] QByteArray toCsv(const BulkReport &report);
/// RFC 8259: one object with the run and its results.
[[nodiscard]] QByteArray toJson(const BulkReport &report);

} // namespace BulkExport
