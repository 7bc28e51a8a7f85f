/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "faultplan.h"
#include "httpmessage.h"
#include "result.h"
#include "sealedmessage.h"

#include <QByteArray>

#include <optional>

/// Opens the sealed requests of one authenticated connection and seals their answers ([MS-WSMV] 2.2.9.1).
class SealedTransport {
public:
    /// `context` must be complete and outlive this; `protocol` is that of the scheme by which the client
    /// came.
    SealedTransport(SecurityContext &context, const QByteArray &protocol)
        : m_context(context)
        , m_protocol(protocol)
    {
    }

    /// Puts what was sealed, and its Content-Type, in the place of the sealed body. The error is
    /// untranslated.
    [[nodiscard]] Result<HttpRequest, QString> opened(const HttpRequest &request);
    /// Seals the body, or spoils the sealing where that is planned. Only SOAP is sealed: what a server says
    /// about HTTP itself comes in plain text.
    void seal(HttpAnswer &answer, std::optional<Misbehaviour> misbehaviour);

private:
    [[nodiscard]] QByteArray sealedBody(const HttpAnswer &answer, std::optional<Misbehaviour> misbehaviour);

    SecurityContext &m_context;
    QByteArray m_protocol;
    QByteArray m_lastBody; ///< sealed, of the answer before
};
