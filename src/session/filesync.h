/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

/// Makes the system write to the disk what it would keep in memory for up to half a minute, which only
/// matters when the power fails. Waits for the disk. Does nothing on Windows, where names are written with
/// their files.
namespace FileSync {

/// The content of a file; nothing where there is none.
void file(const QString &fileName);
/// The names in a folder: what was made, renamed or removed there.
void folder(const QString &path);

} // namespace FileSync
