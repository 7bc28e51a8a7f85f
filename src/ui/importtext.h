/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "importedlist.h"
#include "unsafeoptions.h"

#include <QString>
#include <QVector>

/// What the preview of a list of computers says, translated and safe to show in one line.
namespace ImportText {

/// "line 7", "entry 7"; with the name of the file in front where there are several. Empty for 0, a whole
/// file.
[[nodiscard]] QString place(ImportedList::Place kind, int place, const QString &fileName);

/// Where, what stands there, and what is wrong with it. `place`: as place() has it.
[[nodiscard]] QString problem(const ImportProblem &problem, const QString &place);

/// Some words each, "unencrypted traffic, any issuer".
[[nodiscard]] QString unsafeOptions(const QVector<UnsafeOption> &options);
/// A sentence each, in lines, with what comes from the file.
[[nodiscard]] QString unsafeOptionsMeaning(const QVector<UnsafeOption> &options, const Endpoint &endpoint);

} // namespace ImportText
