/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QList>
#include <QStringList>

/// A table as RFC 4180 writes it, for all that is exported and for lists that are imported.
namespace CsvText {

/// What a spreadsheet would take for a formula gets an apostrophe in front, as the texts are mostly those of
/// a server.
[[nodiscard]] QString field(QString text);
/// One record with its CRLF; the texts are not quoted yet.
[[nodiscard]] QString line(const QStringList &texts);

struct Record {
    /// Where it begins, from 1.
    int line = 0;
    /// Without the quotes, and without the apostrophe that field() puts in front. Empty where it is broken.
    QStringList fields{};
    /// A quotation mark does not end, or ends in the middle of a field. What follows starts on the next line.
    bool isBroken = false;
};

/// Comma, semicolon or tab: what the first line has most of, outside of quotes.
[[nodiscard]] QChar separatorOf(const QString &text);
/// Up to `most` records; lines without anything are left out. Ends of lines of any system.
[[nodiscard]] QList<Record> records(const QString &text, QChar separator, qsizetype most);

} // namespace CsvText
