/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "enumerations.h"
#include "requestenvelope.h"
#include "shellstore.h"
#include "soapanswer.h"

/// Who sent a request.
struct Caller {
    /// Empty: not authenticated, which only Identify allows.
    QString user;
    QString clientIp;
    /// The address that he reached, e.g. "http://127.0.0.1:40123/wsman".
    QString serviceUrl;
};

/// What can be done with the shells of one computer ([MS-WSMV] 3.1.4.5, 3.1.4.11).
class ShellOperations {
public:
    explicit ShellOperations(const ListenerConfig &config);

    [[nodiscard]] SoapResult create(const RequestEnvelope &request, const Caller &caller);
    [[nodiscard]] SoapResult get(const RequestEnvelope &request);
    [[nodiscard]] SoapResult remove(const RequestEnvelope &request);
    [[nodiscard]] SoapResult enumerate(const RequestEnvelope &request);
    [[nodiscard]] SoapResult pull(const RequestEnvelope &request);
    [[nodiscard]] SoapResult release(const RequestEnvelope &request);

    [[nodiscard]] const ShellStore &store() const { return m_store; }

private:
    ShellStore m_store;
    Enumerations m_enumerations;
    int m_maxShellsPerUser;
};
