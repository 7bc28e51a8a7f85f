/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "request.h"
#include "requestkind.h"
#include "result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What the Body of a request asks for; a request uses the part that belongs to its action.
struct RequestBody {
    /// Local name of the first element; empty for an empty Body.
    QString name;

    // rsp:Shell ([MS-WSMV] 2.2.4.37)
    QString shellId; ///< empty: the service chooses one
    QString shellName;
    QString workingDirectory;
    QString idleTimeout; ///< xs:duration; empty: the default
    QString inputStreams;
    QString outputStreams;

    // n:Enumerate, n:Pull and n:Release (WS-Enumeration 3)
    bool optimize = false;
    bool filtered = false;
    QString enumerationMode;
    QString maxElements; ///< empty: the default
    QString context;
};

/// A SOAP request, taken apart.
struct RequestEnvelope {
    /// Whether the envelope is of SOAP 1.2.
    bool isSoap12 = false;
    QString action;
    QString messageId;
    QString replyTo;
    QString resourceUri;
    Wsman::SelectorSet selectors;
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
};

/// `charset` is that of the Content-Type header; a byte order mark goes before it. The error says,
/// untranslated, what is wrong with the document.
[[nodiscard]] Result<RequestEnvelope, QString> readRequestEnvelope(
    const QByteArray &bytes, const QByteArray &charset);
