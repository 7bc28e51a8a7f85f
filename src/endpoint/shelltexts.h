/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "commandline.h"

#include <QStringList>

/// What the commands of the shell say whose output is known at once.
namespace ShellTexts {

struct Outcome {
    QString output;
    QString errors;
    int exitCode = 0;
};

/// `name` in small letters; `rest` is what stands behind it, `arguments` are the words of that.
[[nodiscard]] Outcome run(const QString &name, const QString &rest, const QStringList &arguments,
    const CommandSurroundings &surroundings);

/// The value of an environment variable, in any case; nullopt when it is not set.
[[nodiscard]] std::optional<QString> variable(const CommandSurroundings &surroundings, const QString &name);

} // namespace ShellTexts
