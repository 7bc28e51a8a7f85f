/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <Qt>

class QAbstractItemModel;
class QIODevice;

/// A table as a file that other programs read, row by row, so that it takes no more memory than a row.
namespace TableExport {

/// What a cell is to be exported as: a string, nullptr for nil, and nothing where there is no such cell. Of
/// a header: the name of the column.
inline constexpr int ValueRole = Qt::UserRole + 200;

enum class Format {
    /// RFC 4180 in UTF-8; nil is an empty field, and so is what is missing.
    Csv,
    /// RFC 8259: an array of objects; nil is null, what is missing is left out.
    Json,
};

/// False: the device says why.
[[nodiscard]] bool write(QIODevice &device, const QAbstractItemModel &table, Format format);

} // namespace TableExport
