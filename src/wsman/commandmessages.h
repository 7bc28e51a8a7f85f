/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "operation.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace Wsman {

/// What is to be run in a text shell ([MS-WSMV] 3.1.4.11).
struct CommandOptions {
    /// A line for cmd.exe, or a program when cmd.exe is left out.
    QString commandLine;
    QStringList arguments;
    /// WINRS_CONSOLEMODE_STDIN: input goes to the console of the command rather than into a pipe. A pipe can
    /// be ended, a console cannot.
    bool consoleInput = false;
    /// WINRS_SKIP_CMD_SHELL: the program is started without cmd.exe.
    bool withoutCmd = false;
};

/// Names a shell and, where it is about one, a command in it.
struct CommandAddress {
    QString resourceUri;
    QString shellId;
    QString commandId;
};

/// The answer to Command.
struct CommandStarted {
    QString commandId;

    void readChild(XmlReader &xml);
    [[nodiscard]] bool isComplete() const { return !commandId.isEmpty(); }
};

/// A piece of one stream ([MS-WSMV] 2.2.4.40).
struct StreamChunk {
    /// stdout or stderr.
    QString stream;
    QByteArray bytes;
    /// Nothing follows on this stream.
    bool end = false;
};

/// The answer to Receive ([MS-WSMV] 3.1.4.14): any number of pieces, and the state when it is known.
struct ReceivedOutput {
    enum class State { Unknown, Pending, Running, Done };

    QVector<StreamChunk> chunks;
    State state = State::Unknown;
    /// Only with Done, and not from every service.
    std::optional<qint64> exitCode;
    bool found = false;

    void readChild(XmlReader &xml);
    [[nodiscard]] bool isComplete() const { return found; }
};

/// [MS-WSMV] 3.1.4.12.
enum class Signal { CtrlC, CtrlBreak, Terminate };

[[nodiscard]] Operation<CommandStarted> runCommand(
    const QString &resourceUri, const QString &shellId, const CommandOptions &options);
/// Waits for output of both streams, for as long as the operation time-out lets it; that over without any,
/// the answer is the fault 0x80338029, which is no error here.
[[nodiscard]] Operation<ReceivedOutput> receiveOutput(const CommandAddress &command);
/// `end`: nothing follows; the bytes may then be empty.
[[nodiscard]] Operation<Nothing> sendInput(const CommandAddress &command, const QByteArray &bytes, bool end);
[[nodiscard]] Operation<Nothing> signalCommand(const CommandAddress &command, Signal signal);

} // namespace Wsman
