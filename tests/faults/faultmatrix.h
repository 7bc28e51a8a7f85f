/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "faultoperations.h"

#include <QString>
#include <QVector>

#include <array>
#include <optional>

/// The ways to a computer over which all is tried.
enum class FaultTransport {
    Http, ///< Basic, nothing is encrypted
    Https, ///< Basic within TLS, the certificate is pinned
    Sealed, ///< NTLM over HTTP, the messages are sealed
};

inline constexpr std::array allFaultTransports{ FaultTransport::Http, FaultTransport::Https,
    FaultTransport::Sealed };

[[nodiscard]] QString toString(FaultTransport transport);

/// One thing that a server or what lies before it can do wrong.
struct Fault {
    enum class Needs { Nothing, Tls, Sealing, MessageId, Body };
    /// What becomes of the request.
    enum class Effect {
        None, ///< or it cannot be known
        Kept, ///< it is carried out, and only the answer is bad
        Harmless, ///< it may go well all the same
    };

    /// As the table has it.
    QString name;
    /// As the plan of wsman-endpoint has it.
    QString plan;
    /// What the reason has to say, as a regular expression; empty: anything.
    QString words;
    /// Without it there is nothing to spoil.
    Needs needs = Needs::Nothing;
    Effect effect = Effect::None;
};

/// What is tried: every operation with every fault over every transport, as far as that makes sense.
namespace FaultMatrix {

[[nodiscard]] const QVector<Fault> &faults();
/// What does not make sense, and why.
struct LeftOut {
    QString what;
    QString reason;
};

/// nullopt: that cell makes sense.
[[nodiscard]] std::optional<LeftOut> leftOut(
    const FaultOperation &operation, const Fault &fault, FaultTransport transport);
/// Whether the operation may go well in spite of the fault.
[[nodiscard]] bool mayPass(const FaultOperation &operation, const Fault &fault);

} // namespace FaultMatrix
