/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "requestkind.h"
#include "result.h"

#include <QJsonArray>
#include <QVector>

#include <chrono>
#include <optional>

/// The ways in which the service can fail a client on purpose.
enum class Misbehaviour {
    // The request has no effect.
    HangBeforeHeaders, ///< no byte of an answer, ever
    Reset, ///< TCP RST
    CloseBeforeAnswer, ///< FIN right after the request was read
    Garbage, ///< bytes that are no HTTP, then FIN
    Unauthorized, ///< 401
    EmptyError, ///< 500 without a body
    Unavailable, ///< 503
    HtmlPage, ///< 200 with a web page
    HugeLength, ///< Content-Length of 2 GiB, a few bytes, then silence
    HugeBody, ///< 4 MiB of a body without a length, then FIN
    HugeHeader, ///< 1 MiB of header lines, then FIN
    Redirect, ///< 302 to another host
    ContinueForever, ///< 100 Continue every 20 ms
    TlsAlert, ///< a fatal alert in the middle of the TLS session, then FIN; without TLS only that
    DeepNesting, ///< an envelope with 10,000 nested elements
    XmlBomb, ///< a document type with entities that grow
    AccessDenied, ///< fault with code 5
    InternalError, ///< fault w:InternalError
    TimedOut, ///< fault w:TimedOut
    NothingInTime, ///< fault n:TimedOut, with which a Pull says that there is nothing yet
    // The request has its effect, only the answer is bad.
    ShellGone, ///< the shell ends, but the answer to Delete is InvalidSelectors
    HangAfterHeaders, ///< the headers, then silence
    HangInBody, ///< headers and half of the body, then silence
    Drip, ///< one byte a second
    CutInHeaders, ///< half of the headers, then FIN
    CutInBody, ///< headers and half of the body, then FIN
    WrongRelatesTo, ///< answers another MessageID
    Utf16, ///< UTF-16, whatever the request was in
    Slow, ///< a good answer, late
    ClockJump, ///< the clock goes forward by a day, and then a good answer
    // Only where the request was sealed; elsewhere the answer is good.
    FlipBit, ///< one bit of the sealed bytes is another one
    TruncateSealed, ///< the sealed part ends early, in an HTTP message that is whole
    WrongSealedLength, ///< OriginalContent says one byte more than there is
    ReplaySealed, ///< the sealed answer before this one; a good one where there was none
    UnsealedAnswer, ///< in plain text
};

/// Whether the request is carried out although its answer is spoilt.
[[nodiscard]] bool keepsEffect(Misbehaviour what);

/// One line of a plan: which requests are treated how, and how often.
struct FaultRule {
    /// nullopt: any request.
    std::optional<RequestKind> on;
    Misbehaviour what = Misbehaviour::Slow;
    /// How many requests are left to be treated; -1: without end.
    int count = -1;
    /// How many matching requests pass before the first one is treated.
    int skip = 0;
    /// Only for Slow.
    std::chrono::milliseconds delay{ 0 };
};

/// The rules of one listener, asked once for each request.
class FaultPlan {
public:
    FaultPlan() = default;
    explicit FaultPlan(const QVector<FaultRule> &rules)
        : m_rules(rules)
    {
    }

    /// The first rule that applies to this request, which it uses up by one.
    [[nodiscard]] std::optional<FaultRule> take(RequestKind kind);

private:
    QVector<FaultRule> m_rules;
};

/// Reads [{"on": "Delete", "do": "hangBeforeHeaders", "count": 1, "skip": 0, "ms": 0}, …]; only "do" is
/// needed.
[[nodiscard]] Result<QVector<FaultRule>, QString> readFaultRules(const QJsonArray &json);
