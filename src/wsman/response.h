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
    /// Called for each header block that is not common to all answers, while the reader stands on it; must
    /// leave it.
    virtual void readHeader(XmlReader &xml) = 0;
    /// Called with the WS-Addressing action, which may be an event's own.
    virtual void takeAction(const QString &action) = 0;
    /// Called for each child of the Body while the reader stands on it; must leave it.
    virtual void readChild(XmlReader &xml) = 0;
    /// Whether all that makes the answer what was asked for has been read.
    [[nodiscard]] virtual bool isComplete() const = 0;
};

/// Leaves the element on which the reader stands.
void skipElement(XmlReader &xml);

/// A BodyReader that fills a message, which has a readChild() and an isComplete() of its own; a message that
/// looks at headers has a readHeader() and a takeAction() too.
template <typename Message> class MessageReader final : public BodyReader {
public:
    void readHeader(XmlReader &xml) override
    {
        if constexpr (requires { message.readHeader(xml); })
            message.readHeader(xml);
        else
            skipElement(xml);
    }
    void takeAction(const QString &action) override
    {
        if constexpr (requires { message.takeAction(action); })
            message.takeAction(action);
    }
    void readChild(XmlReader &xml) override { message.readChild(xml); }
    [[nodiscard]] bool isComplete() const override { return message.isComplete(); }

    Message message;
};

/// Reads an answer in one pass. `charset` is that of the Content-Type header, empty when it names none; a
/// byte order mark goes before it. The error says, untranslated, what is wrong with the document.
[[nodiscard]] Result<Response, QString> readResponse(
    const QByteArray &bytes, const QByteArray &charset, BodyReader &body);

} // namespace Wsman
