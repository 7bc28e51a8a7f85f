/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QPair>
#include <QVector>

#include <memory>

class PendingAnswer;

using HeaderList = QVector<QPair<QByteArray, QByteArray>>;

/// A request as it came over the wire, complete.
struct HttpRequest {
    QByteArray method;
    QByteArray target;
    HeaderList headers;
    QByteArray body;
    /// Whether the client wants the connection to stay (RFC 9112 9.3).
    bool keepAlive = true;

    /// The value of the first header of that name, in any case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The charset that Content-Type names; empty when it names none.
    [[nodiscard]] QByteArray charset() const;
    /// Request line and headers as text, with Authorization left out.
    [[nodiscard]] QByteArray redactedHead() const;
};

/// An answer before it is written: Server, Date and Content-Length are added by head().
struct HttpAnswer {
    int status = 200;
    /// Empty for an answer without a body.
    QByteArray contentType;
    HeaderList headers;
    QByteArray body;
    /// Whether the connection ends after this answer.
    bool close = false;
    /// Set while the rest is not known yet.
    std::shared_ptr<PendingAnswer> pending;

    /// Status line and headers, up to and with the empty line.
    [[nodiscard]] QByteArray head() const;
};
