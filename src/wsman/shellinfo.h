/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "operation.h"

#include <QString>
#include <QVector>

#include <chrono>
#include <optional>

namespace Wsman {

/// A shell as its server describes it ([MS-WSMV] 2.2.4.37), each member as it is written there; any but the
/// id may be empty.
struct ShellInfo {
    QString shellId;
    QString name;
    QString resourceUri;
    /// DOMAIN\user
    QString owner;
    QString clientIp;
    QString processId;
    /// xs:duration, as all times here.
    QString idleTimeout;
    QString maxIdleTimeout;
    QString inputStreams;
    QString outputStreams;
    QString locale;
    QString dataLocale;
    QString compressionMode;
    QString profileLoaded;
    QString encoding;
    QString bufferMode;
    /// Connected or Disconnected.
    QString state;
    QString shellRunTime;
    QString shellInactivity;
    /// "3MB"
    QString memoryUsed;
    QString childProcesses;

    [[nodiscard]] bool isDisconnected() const;
    /// How long nobody has used it; nullopt when the server does not say.
    [[nodiscard]] std::optional<std::chrono::milliseconds> inactivity() const;
    /// How long it was open at the time of the answer; nullopt when the server does not say.
    [[nodiscard]] std::optional<std::chrono::milliseconds> runTime() const;
    /// IdleTimeOut less ShellInactivity, counted from the time of the answer, never negative; nullopt when
    /// the server does not say both.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeToExpiry() const;
    [[nodiscard]] bool operator==(const ShellInfo &other) const = default;
};

/// A command that runs in a shell, as the server lists it.
struct CommandInfo {
    QString commandId;
    QString commandLine;
    QString state;

    [[nodiscard]] bool operator==(const CommandInfo &other) const = default;
};

/// Each reads the element on which the reader stands, and leaves it.
[[nodiscard]] ShellInfo readShellInfo(XmlReader &xml);
[[nodiscard]] CommandInfo readCommandInfo(XmlReader &xml);

/// What pages of an enumeration have in common (WS-Enumeration 3.1, 3.2).
struct PageState {
    /// To be given to the next Pull; empty when there is none.
    QString context;
    bool endOfSequence = false;
    bool found = false;

    [[nodiscard]] bool isComplete() const { return found; }
    /// Whether a Pull is needed to see the rest. EndOfSequence wins over a context that comes with it.
    [[nodiscard]] bool hasMore() const { return !endOfSequence && !context.isEmpty(); }
    /// Reads an EnumerateResponse or a PullResponse, its elements in whatever order; `readItem` leaves the
    /// item on which the reader stands. Skips any other element.
    void readPage(XmlReader &xml, const std::function<void(XmlReader &)> &readItem);
};

/// One page of the shells of a computer.
struct ShellPage : PageState {
    QVector<ShellInfo> shells;

    void readChild(XmlReader &xml);
};

/// One page of the commands of a shell.
struct CommandPage : PageState {
    QVector<CommandInfo> commands;

    void readChild(XmlReader &xml);
};

/// Lists the shells of all owners that the user may see.
[[nodiscard]] Operation<ShellPage> enumerateShells(int maxElements = 100);
[[nodiscard]] Operation<ShellPage> pullShells(const QString &context, int maxElements = 100);

/// Lists the commands of one shell; without the filter Windows answers 0x803381C0.
[[nodiscard]] Operation<CommandPage> enumerateCommands(const QString &shellId, int maxElements = 100);
[[nodiscard]] Operation<CommandPage> pullCommands(const QString &context, int maxElements = 100);

} // namespace Wsman
