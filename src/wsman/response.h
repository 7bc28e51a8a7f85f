/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "fault.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Wsman {

class XmlReader;

/// What is common to all answers: the addressing headers, and the fault if it is one.
struct Response {
    QString action;
    QString messageId;
    /// MessageID of the request that this answers, as it was written; empty where the service sends none.
    QString relatesTo;
    std::optional<Fault> fault;
};

/// Takes in what stands in the Body of an answer that is no fault.
class BodyReader {
public:
    virtual ~BodyReader() = default;
    /// Called for each child of the Body while the reader stands on it; must leave it.
    virtual void readChild(XmlReader &xml) = 0;
    /// Whether all that makes the answer what was asked for has been read.
    [[nodiscard]] virtual bool isComplete() const = 0;
};

/// A BodyReader that fills a message, which has a readChild() and an isComplete() of its own.
template <typename Message> class MessageReader final : public BodyReader {
public:
    void readChild(XmlReader &xml) override { message.readChild(xml); }
    [[nodiscard]] bool isComplete() const override { return message.isComplete(); }

    Message message;
};

/// Reads an answer in one pass. `charset` is that of the Content-Type header, empty when it names none; a
/// byte order mark goes before it. The error says, untranslated, what is wrong with the document.
[[nodiscard]] Result<Response, QString> readResponse(
    const QByteArray &bytes, const QByteArray &charset, BodyReader &body);

} // namespace Wsman
