/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "client.h"
#include "sessionobject.h"
#include "shellmessages.h"
#include "timelimits.h"

/// A command shell that this program opened on a server ([MS-WSMV] 3.1.4.5.2). Whatever happens, it ends as
/// Closed or as Broken with the reason why it is not known to be closed.
class Shell : public SessionObject {
    Q_OBJECT

public:
    /// Client and limits outlive the shell.
    Shell(Client &client, const TimeLimits &limits, SessionObject *session);

    void open(const Wsman::ShellOptions &options);
    /// Deletes the shell at the server. "Already gone" is success.
    void close() override;
    void giveUp() override;

private:
    void handleCreated(const Outcome<Wsman::ShellCreated> &outcome);
    void sendDelete();
    void handleDeleted(const Outcome<Wsman::Nothing> &outcome);

    Client &m_client;
    const TimeLimits &m_limits;
};
