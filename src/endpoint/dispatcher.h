/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "requestenvelope.h"
#include "shelloperations.h"
#include "soapanswer.h"

/// Brings a request of one computer to the operation that it names, after the checks that are the same for
/// all.
class Dispatcher {
public:
    explicit Dispatcher(const ListenerConfig &config);

    [[nodiscard]] SoapResult dispatch(const RequestEnvelope &request, const Caller &caller);

    [[nodiscard]] const ShellStore &shells() const { return m_shells.store(); }

private:
    [[nodiscard]] SoapResult identify(const Caller &caller) const;
    [[nodiscard]] SoapResult get(const RequestEnvelope &request);

    ListenerConfig m_config;
    ShellOperations m_shells;
};
