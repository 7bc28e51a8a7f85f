/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "commandmessages.h"
#include "remoteobject.h"
#include "shellmessages.h"

class ShellCommand;

/// A command shell that this program opened on a server ([MS-WSMV] 3.1.4.5.2), with the commands that run in
/// it. Whatever happens, it ends as Closed or as Broken with the reason why it is not known to be closed.
class Shell : public RemoteObject {
    Q_OBJECT

public:
    /// Windows counts an operation in a text shell until the shell ends, up to 1,500 a user ([MS-WSMV] note
    /// 118).
    static constexpr int renewalThreshold = 1000;

    /// Client and limits outlive the time while it is open.
    Shell(Client &client, const TimeLimits &limits, SessionObject *session);

    void open(const Wsman::ShellOptions &options);
    /// Runs a command; nullptr unless the shell is Opened.
    ShellCommand *openCommand(const Wsman::CommandOptions &options);
    ShellCommand *openCommand(const QString &commandLine);

    /// As it was asked for.
    [[nodiscard]] const Wsman::ShellOptions &options() const { return m_options; }
    /// As the server described it when it was opened; older services tell no more than the id.
    [[nodiscard]] const Wsman::ShellInfo &info() const { return m_info; }
    /// Messages that were sent to it.
    [[nodiscard]] int operationCount() const { return m_operationCount; }
    /// Whether it should be replaced by a new one before the next command: see Session::renewShell().
    [[nodiscard]] bool needsRenewal() const { return m_operationCount >= renewalThreshold; }

    /// Deletes the shell at the server, which ends its commands too. "Already gone" is success.
    void close() override;
    void giveUp() override;
    void stopWaiting() override;

    // For its commands.
    void countOperation() { ++m_operationCount; }
    /// A command met an error that may mean that the shell is gone: asks the server, once at a time.
    void checkExistence();

protected:
    void sendClose() override;
    [[nodiscard]] bool isAlreadyClosed(const TransportError &error) const override;
    [[nodiscard]] QString unconfirmedReason() const override;
    [[nodiscard]] QString uncertainReason(const QString &why) const override;
    void end(State state, const QString &reason) override;

private:
    void handleCreated(const Outcome<Wsman::ShellCreated> &outcome);
    [[nodiscard]] QVector<ShellCommand *> openCommands() const;

    Wsman::ShellOptions m_options;
    Wsman::ShellInfo m_info;
    int m_operationCount = 0;
    bool m_isChecking = false;
};
