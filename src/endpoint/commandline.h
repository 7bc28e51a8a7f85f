/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "program.h"

#include <QPair>
#include <QVector>

#include <memory>

/// In which a command runs: what the shell was opened with ([MS-WSMV] 2.2.4.37).
struct CommandSurroundings {
    QString computer;
    QString user;
    QString osVersion;
    QString workingDirectory;
    QVector<QPair<QString, QString>> environment;
    int codePage = 65001;
};

/// The program for a command line, as cmd.exe /c would find it. One that is not known says so and ends
/// with 1.
[[nodiscard]] std::unique_ptr<Program> makeProgram(
    const QString &commandLine, const CommandSurroundings &surroundings);

/// Whether a command line names a program of its own, which needs no cmd.exe.
[[nodiscard]] bool isExecutable(const QString &commandLine);
