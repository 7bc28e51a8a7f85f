/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "httpmessage.h"
#include "result.h"
#include "soapfault.h"

#include <QString>

#include <functional>
#include <memory>

class QXmlStreamWriter;

/// The good outcome of an operation, before it becomes an envelope.
struct SoapAnswer {
    /// Empty for the answer to Identify, which has no headers.
    QString action;
    /// Writes the children of the Body, with the prefixes s, a, w, p and rsp declared, and x, n and e where
    /// it is not about what is in a shell; unset: an empty Body.
    std::function<void(QXmlStreamWriter &)> writeBody;
    /// Set where the outcome is not known yet; the rest is then empty.
    std::shared_ptr<PendingAnswer> pending = {};
    /// Writes headers beside those of WS-Addressing; unset: none.
    std::function<void(QXmlStreamWriter &)> writeHeaders = {};
};

using SoapResult = Result<SoapAnswer, SoapFault>;

/// How an outcome is put on the wire.
struct SoapEncoding {
    /// MessageID of the request; empty when it had none.
    QString relatesTo;
    bool utf16 = false;
    /// The computer that the service plays.
    QString machine;
};

[[nodiscard]] HttpAnswer toHttpAnswer(const SoapResult &result, const SoapEncoding &encoding);
