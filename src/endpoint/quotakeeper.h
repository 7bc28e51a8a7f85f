/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "commandstore.h"
#include "shellstore.h"
#include "soapfault.h"

#include <functional>
#include <optional>

/// Says whether something more may be opened on one computer, and which quota is against it.
class QuotaKeeper {
public:
    /// Both stores must outlive it.
    QuotaKeeper(const Quotas &quotas, const ShellStore &shells, const CommandStore &commands);

    [[nodiscard]] const Quotas &quotas() const { return m_quotas; }
    void setQuotas(const Quotas &quotas) { m_quotas = quotas; }
    /// What of a user's operations are no commands: how many enumerations and subscriptions are open.
    void setOtherOperations(const std::function<int(const QString &user)> &count)
    {
        m_otherOperations = count;
    }

    [[nodiscard]] std::optional<SoapFault> forNewShell(const Shell &shell) const;
    [[nodiscard]] std::optional<SoapFault> forNewCommand(const Shell &shell) const;
    [[nodiscard]] std::optional<SoapFault> forNewOperation(const QString &user) const;
    [[nodiscard]] int operationsOf(const QString &user) const;

private:
    [[nodiscard]] std::optional<SoapFault> forNewTextShell(const Shell &shell) const;
    [[nodiscard]] std::optional<SoapFault> forNewPluginShell(const Shell &shell) const;
    [[nodiscard]] std::optional<SoapFault> forPluginCommand(const Shell &shell) const;
    [[nodiscard]] int commandOperations(const Shell &shell) const;

    Quotas m_quotas;
    const ShellStore &m_shells;
    const CommandStore &m_commands;
    std::function<int(const QString &)> m_otherOperations;
};
