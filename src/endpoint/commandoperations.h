/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "caller.h"
#include "commandstore.h"
#include "quotakeeper.h"
#include "requestenvelope.h"
#include "shellstore.h"
#include "soapanswer.h"

/// What can be done with the commands of shells ([MS-WSMV] 3.1.4.11 to 3.1.4.14). Everything it is given must
/// outlive it.
class CommandOperations {
public:
    CommandOperations(
        const ListenerConfig &config, ShellStore &shells, CommandStore &commands, const QuotaKeeper &quotas);

    [[nodiscard]] SoapResult start(const RequestEnvelope &request, const Caller &caller);
    [[nodiscard]] SoapResult receive(const RequestEnvelope &request, const Caller &caller);
    [[nodiscard]] SoapResult send(const RequestEnvelope &request, const Caller &caller);
    [[nodiscard]] SoapResult signal(const RequestEnvelope &request, const Caller &caller);

private:
    [[nodiscard]] Result<Shell *, SoapFault> shellOf(const RequestEnvelope &request, const Caller &caller);
    [[nodiscard]] Result<RunningCommand *, SoapFault> commandOf(
        const RequestEnvelope &request, const Caller &caller);
    [[nodiscard]] std::unique_ptr<Program> programFor(const Shell &shell, const QString &line) const;

    QString m_computer;
    QString m_osVersion;
    ShellStore &m_shells;
    CommandStore &m_commands;
    const QuotaKeeper &m_quotas;
};
