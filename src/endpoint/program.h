/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringConverter>

#include <optional>

/// What a program of the shell has to do with the world: its streams, the time, and its end.
struct ProgramIo {
    /// How much output is kept for a client that does not fetch it; a program writes on when some was
    /// fetched.
    static constexpr qsizetype outputLimit = 64 * 1024;

    QByteArray input;
    bool inputEnded = false;
    QByteArray output;
    QByteArray errors;
    QDateTime now;
    /// When it wants to go on although nothing happens; invalid: only when something happens.
    QDateTime wakeAt;
    /// Set when it has ended.
    std::optional<int> exitCode;

    [[nodiscard]] qsizetype room() const { return outputLimit - output.size() - errors.size(); }
};

/// A command of the shell. Nothing is run: it is played, step by step, and writes only what there is room
/// for.
class Program {
public:
    virtual ~Program() = default;
    /// Called at the start, and whenever there is more room, more input, or the time has come.
    virtual void step(ProgramIo &io) = 0;
    /// Ctrl-C or Ctrl-Break; most programs end by it.
    virtual void interrupt(ProgramIo &io);
};

/// STATUS_CONTROL_C_EXIT, as cmd.exe reports it.
inline constexpr int interruptedExitCode = -1073741510;
