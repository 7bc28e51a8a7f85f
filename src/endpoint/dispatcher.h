/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "cimoperations.h"
#include "commandoperations.h"
#include "enumerationoperations.h"
#include "requestenvelope.h"
#include "shelloperations.h"
#include "soapanswer.h"
#include "subscriptionoperations.h"

/// Brings a request of one computer to the operation that it names, after the checks that are the same for
/// all.
class Dispatcher {
public:
    explicit Dispatcher(const ListenerConfig &config);

    [[nodiscard]] SoapResult dispatch(const RequestEnvelope &request, const Caller &caller);

    [[nodiscard]] ServiceClock &clock() { return m_clock; }
    [[nodiscard]] ShellStore &shells() { return m_store; }
    [[nodiscard]] const ShellStore &shells() const { return m_store; }
    [[nodiscard]] const CommandStore &commands() const { return m_commandStore; }
    [[nodiscard]] const Enumerations &enumerations() const { return m_enumerationStore; }
    [[nodiscard]] const Subscriptions &subscriptions() const { return m_subscriptionStore; }
    [[nodiscard]] EventLog &eventLog() { return m_eventLog; }
    [[nodiscard]] QuotaKeeper &quotas() { return m_quotas; }

private:
    [[nodiscard]] SoapResult dispatchShell(
        RequestKind kind, const RequestEnvelope &request, const Caller &caller);
    [[nodiscard]] SoapResult enumerate(const RequestEnvelope &request, const Caller &caller);
    [[nodiscard]] SoapResult identify(const Caller &caller) const;
    [[nodiscard]] bool isRightful(const Caller &caller) const;
    [[nodiscard]] SoapResult get(const RequestEnvelope &request, const Caller &caller);
    [[nodiscard]] SoapResult dispatchEvents(
        RequestKind kind, const RequestEnvelope &request, const Caller &caller);

    ListenerConfig m_config;
    ServiceClock m_clock; ///< first, as the others use it to the last
    CommandStore m_commandStore{ m_clock };
    ShellStore m_store{ m_clock };
    Enumerations m_enumerationStore{ m_clock };
    Subscriptions m_subscriptionStore{ m_clock };
    EventLog m_eventLog;
    QuotaKeeper m_quotas;
    ShellOperations m_shells;
    CommandOperations m_commands;
    EnumerationOperations m_enumerations{ m_enumerationStore, m_quotas };
    SubscriptionOperations m_subscriptions;
    CimOperations m_cim;
};
