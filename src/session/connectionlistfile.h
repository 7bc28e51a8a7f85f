/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "importedlist.h"
#include "result.h"

#include <QByteArray>
#include <QLatin1StringView>

/// Lists of computers in files, to hand on to other users and programs: written as JSON (*.wsmanlist) or as a
/// table (*.csv), and read from both, from what Windows Admin Center exports, and from plain text.
///
/// What belongs to one user stays at home: passwords, credential sets, whether a password is remembered, and
/// the file of a client certificate. So do pinned certificates. Their fingerprints are no secret, but a pin
/// says "I looked at it"; taken from a file it would make another user trust what he never saw.
namespace ConnectionListFile {

inline constexpr QLatin1StringView mediaType{ "application/x-wsman-explorer-list+json" };
inline constexpr QLatin1StringView suffix{ "wsmanlist" };
/// Raised when a file of this version could no longer be understood by the program before it.
inline constexpr int version = 1;
inline constexpr qint64 mostBytes = 10 * 1024 * 1024;
inline constexpr int mostComputers = 50'000;

/// One object, indented, with the computers sorted by host, so that two exports of the same list are the
/// same.
[[nodiscard]] QByteArray toJson(const QList<Profile> &profiles);
/// RFC 4180 in UTF-8: name and address, how to authenticate, and the user; the options are in the JSON only.
[[nodiscard]] QByteArray toCsv(const QList<Profile> &profiles);

/// As CSV where the name says so, else as JSON; the old file or the new one is there and never a mixture.
/// Empty when it worked, else the system's reason.
[[nodiscard]] QString write(const QString &fileName, const QList<Profile> &profiles);

/// Of any of the formats, told apart by the content. What the list does not say of a computer is taken from
/// `defaults`. Why it cannot be read, translated, with what to do.
[[nodiscard]] Result<ImportedList, QString> read(const QString &fileName, const Endpoint &defaults);
/// The same of bytes that were read already; `fileName` is for sentences and tells a table by its suffix.
[[nodiscard]] Result<ImportedList, QString> parse(
    const QByteArray &content, const QString &fileName, const Endpoint &defaults);

} // namespace ConnectionListFile
