/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "shellstore.h"
#include "soapanswer.h"

class QXmlStreamWriter;

// The elements of which the answers about shells are made. The prefixes are those of SoapAnswer.

/// A shell, and what of it changes by itself.
struct ShellView {
    Shell shell;
    QDateTime now;
    int childProcesses = 0;
};

/// rsp:Shell ([MS-WSMV] 2.2.4.37).
void writeShell(QXmlStreamWriter &xml, const ShellView &shell);

/// x:ResourceCreated with the endpoint reference of the shell (WS-Transfer 3.4).
void writeShellReference(QXmlStreamWriter &xml, const Shell &shell, const QString &serviceUrl);

/// A command of a shell.
struct CommandView {
    QString shellId;
    QString commandId;
    QString line;
    bool isRunning = false;
};

/// rsp:Command, as an enumeration lists it ([MS-WSMV] 2.2.4.8).
void writeCommand(QXmlStreamWriter &xml, const CommandView &command);

/// The answer to a verb of shells that has nothing to tell: an element of this name, and nothing in it.
[[nodiscard]] SoapAnswer emptyShellAnswer(QLatin1StringView action, QLatin1StringView element);
