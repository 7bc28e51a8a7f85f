/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "operation.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace Wsman {

/// How a text shell is to be opened ([MS-WSMV] 2.2.4.37, 3.1.4.5.2).
struct ShellOptions {
    /// Empty: the service's default.
    QString workingDirectory;
    /// xs:duration after which the server ends a shell that nobody uses; zero: the server's default.
    std::chrono::milliseconds idleTimeout{ 0 };
    /// Code page of the console; 65001 is UTF-8.
    int codePage = 65001;
    /// Whether the user's profile is left out, which opens faster.
    bool noProfile = false;
    /// What the shell is called in the server's list; empty: nothing.
    QString name;
};

/// A shell as its server describes it; any member but the id may be empty.
struct ShellInfo {
    QString shellId;
    QString name;
    QString resourceUri;
    QString owner;
    QString clientIp;
    QString processId;
    QString idleTimeout;
    QString state;
    QString shellRunTime;
    QString shellInactivity;
};

/// Reads the rsp:Shell element on which the reader stands, and leaves it.
[[nodiscard]] ShellInfo readShellInfo(XmlReader &xml);

/// The answer to Create: the id stands in an endpoint reference, newer services add the whole shell.
struct ShellCreated {
    ShellInfo shell;

    void readChild(XmlReader &xml);
    [[nodiscard]] bool isComplete() const { return !shell.shellId.isEmpty(); }
};

/// One page of the shells of a computer (WS-Enumeration 3.1, 3.2). Elements are taken in whatever order.
struct ShellPage {
    QVector<ShellInfo> shells;
    /// To be given to the next Pull; empty when there is none.
    QString context;
    bool endOfSequence = false;
    bool found = false;

    void readChild(XmlReader &xml);
    [[nodiscard]] bool isComplete() const { return found; }
    /// Whether a Pull is needed to see the rest. EndOfSequence wins over a context that comes with it.
    [[nodiscard]] bool hasMore() const { return !endOfSequence && !context.isEmpty(); }
};

[[nodiscard]] Operation<ShellCreated> createShell(const ShellOptions &options);

/// Ends a shell with all its commands. `resourceUri` is that of the shell's kind.
[[nodiscard]] Operation<Nothing> deleteShell(const QString &resourceUri, const QString &shellId);

/// Lists the shells of all owners that the user may see.
[[nodiscard]] Operation<ShellPage> enumerateShells(int maxElements = 100);
[[nodiscard]] Operation<ShellPage> pullShells(const QString &context, int maxElements = 100);

} // namespace Wsman
