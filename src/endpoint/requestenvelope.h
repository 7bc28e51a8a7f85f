/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "request.h"
#include "requestbody.h"
#include "requestkind.h"
#include "result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

/// A SOAP request, taken apart.
struct RequestEnvelope {
    /// Whether the envelope is of SOAP 1.2.
    bool isSoap12 = false;
    QString action;
    QString messageId;
    QString replyTo;
    QString resourceUri;
    Wsman::SelectorSet selectors;
    Wsman::OptionSet options;
    /// Of the client's session; empty when it names none.
    QString sessionId;
    /// xs:duration; empty: the default.
    QString operationTimeout;
    /// e:Identifier, the subscription that the request is about; empty: none.
    QString identifier;
    /// Empty: the client sets no limit.
    QString maxEnvelopeSize;
    /// Local names of the headers that must be understood and are not.
    QStringList notUnderstood;
    RequestBody body;
    /// Whether the answer has to be in UTF-16 as well.
    bool utf16 = false;

    [[nodiscard]] RequestKind kind() const;
    /// Value of the selector of that name, in any case; empty when there is none.
    [[nodiscard]] QString selector(QStringView name) const;
    /// The same for an option.
    [[nodiscard]] QString option(QStringView name) const;
    /// Whether the option is set to true.
    [[nodiscard]] bool hasOption(QStringView name) const;
    /// How long the operation may take: OperationTimeout, within what a service allows.
    [[nodiscard]] std::chrono::milliseconds timeLimit() const;
};

/// `charset` is that of the Content-Type header; a byte order mark goes before it. The error says,
/// untranslated, what is wrong with the document.
[[nodiscard]] Result<RequestEnvelope, QString> readRequestEnvelope(
    const QByteArray &bytes, const QByteArray &charset);
