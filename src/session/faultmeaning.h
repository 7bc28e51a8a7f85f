/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

struct TransportError;

/// What the errors of the server mean for the life of an object, by their code, or by their subcode where a
/// service sends no code.
namespace FaultMeaning {

/// The shell or the command does not exist any more, or is being closed.
[[nodiscard]] bool isGone(const TransportError &error);
/// The enumeration or the subscription does not exist any more.
[[nodiscard]] bool isReleased(const TransportError &error);
/// A quota of shells or of their users is used up: ending shells helps.
[[nodiscard]] bool isShellQuota(const TransportError &error);
/// The time was over before there was something to answer: ask again.
[[nodiscard]] bool isNothingYet(const TransportError &error);

/// No answer says whether the request was carried out; the server may have done so.
[[nodiscard]] bool leavesItOpen(const TransportError &error);

} // namespace FaultMeaning
