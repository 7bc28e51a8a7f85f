/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "caller.h"
#include "enumerations.h"
#include "quotakeeper.h"
#include "requestenvelope.h"
#include "soapanswer.h"

/// Enumerate, Pull and Release (WS-Enumeration 3, DSP0226 8), whatever the items are. What it is given must
/// outlive it.
class EnumerationOperations {
public:
    EnumerationOperations(Enumerations &enumerations, const QuotaKeeper &quotas)
        : m_enumerations(enumerations)
        , m_quotas(quotas)
    {
    }

    /// Begins an enumeration of these items; the resource has looked at filter and mode.
    [[nodiscard]] SoapResult begin(
        const RequestEnvelope &request, const Caller &caller, const EnumerationItems &items);
    [[nodiscard]] SoapResult pull(const RequestEnvelope &request);
    [[nodiscard]] SoapResult release(const RequestEnvelope &request);

    /// What an answer to this request can hold.
    [[nodiscard]] static Result<Enumerations::Limits, SoapFault> limitsOf(const RequestEnvelope &request);

private:
    Enumerations &m_enumerations;
    const QuotaKeeper &m_quotas;
};
