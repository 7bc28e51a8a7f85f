/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "operation.h"
#include "shellinfo.h"

#include <QPair>
#include <QString>
#include <QVector>

namespace Wsman {

/// How a text shell is to be opened ([MS-WSMV] 2.2.4.37, 3.1.4.5.2).
struct ShellOptions {
    /// Empty: the service's default.
    QString workingDirectory;
    /// xs:duration after which the server ends a shell that nobody uses; zero: the server's default. Windows
    /// takes no less than a minute.
    std::chrono::milliseconds idleTimeout{ 0 };
    /// Code page of the console; 65001 is UTF-8.
    int codePage = 65001;
    /// Whether the user's profile is left out, which opens faster.
    bool noProfile = false;
    /// What the shell is called in the server's list; empty: nothing.
    QString name;
    /// Variables that are added to the environment of its commands.
    QVector<QPair<QString, QString>> environment;
    /// A GUID in upper case, for the id; empty: the server makes one. A server refuses an id that is taken
    /// (0x803381D7), and lets only shells disconnect whose id the client gave.
    QString shellId;
};

/// The answer to Create: the id stands in an endpoint reference, newer services add the whole shell.
struct ShellCreated {
    ShellInfo shell;

    void readChild(XmlReader &xml);
    [[nodiscard]] bool isComplete() const { return !shell.shellId.isEmpty(); }
};

/// The answer to Get: the shell as it is now ([MS-WSMV] 3.1.4.2.1).
struct ShellRead {
    ShellInfo shell;
    bool found = false;

    void readChild(XmlReader &xml);
    [[nodiscard]] bool isComplete() const { return found; }
};

/// What a disconnected shell does with the output that nobody fetches.
enum class BufferMode { ServerDefault, Block, Drop };

[[nodiscard]] Operation<ShellCreated> createShell(const ShellOptions &options);

/// For the operations below, `resourceUri` is that of the shell's kind.
[[nodiscard]] Operation<ShellRead> getShell(const QString &resourceUri, const QString &shellId);
/// Ends a shell with all its commands.
[[nodiscard]] Operation<Nothing> deleteShell(const QString &resourceUri, const QString &shellId);

/// Leaves a shell to itself, so that it can be reconnected to ([MS-WSMV] 3.1.4.15); text shells answer
/// 0x803381C5. A zero time-out: that of the shell.
[[nodiscard]] Operation<Nothing> disconnectShell(const QString &resourceUri, const QString &shellId,
    std::chrono::milliseconds idleTimeout = {}, BufferMode bufferMode = BufferMode::ServerDefault);
/// Takes a shell up again in the session that opened it ([MS-WSMV] 3.1.4.16).
[[nodiscard]] Operation<Nothing> reconnectShell(const QString &resourceUri, const QString &shellId);
/// Takes over a disconnected shell in another session ([MS-WSMV] 3.1.4.17). `connectXml` is what the shell's
/// own protocol wants to be told, as XML; empty: nothing.
[[nodiscard]] Operation<Nothing> connectShell(
    const QString &resourceUri, const QString &shellId, const QString &connectXml = {});

} // namespace Wsman
