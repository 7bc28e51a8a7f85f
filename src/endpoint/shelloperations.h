/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "caller.h"
#include "commandstore.h"
#include "enumerations.h"
#include "quotakeeper.h"
#include "requestenvelope.h"
#include "shellstore.h"
#include "soapanswer.h"

struct ShellView;

/// What can be done with the shells of one computer ([MS-WSMV] 3.1.4.5, 3.1.4.11, 3.1.4.15, 3.1.4.16).
/// Everything it is given must outlive it.
class ShellOperations {
public:
    ShellOperations(
        ShellStore &shells, CommandStore &commands, const QuotaKeeper &quotas, const ServiceClock &clock);

    [[nodiscard]] SoapResult create(const RequestEnvelope &request, const Caller &caller);
    [[nodiscard]] SoapResult get(const RequestEnvelope &request);
    [[nodiscard]] SoapResult remove(const RequestEnvelope &request);
    [[nodiscard]] SoapResult disconnect(const RequestEnvelope &request, const Caller &caller);
    [[nodiscard]] SoapResult reconnect(const RequestEnvelope &request, const Caller &caller);

    /// The shells, or why they cannot be listed in the way that is asked for.
    [[nodiscard]] Result<EnumerationItems, SoapFault> shellItems(const RequestEnvelope &request) const;
    /// The same for the commands of one shell.
    [[nodiscard]] Result<EnumerationItems, SoapFault> commandItems(const RequestEnvelope &request) const;

private:
    [[nodiscard]] Result<Shell, SoapFault> newShell(
        const RequestEnvelope &request, const Caller &caller) const;
    [[nodiscard]] Result<Shell *, SoapFault> ownShell(const RequestEnvelope &request, const Caller &caller);
    [[nodiscard]] ShellView viewOf(const Shell &shell) const;

    ShellStore &m_shells;
    CommandStore &m_commands;
    const QuotaKeeper &m_quotas;
    const ServiceClock &m_clock;
};
