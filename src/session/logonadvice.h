/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>
#include <QStringList>

struct Endpoint;
struct TransportError;

/// What to try when a server refuses a user. A 401 never says why, so all that may be the cause is told, the
/// likeliest first, by what is known: the schemes that were offered and the form of the account.
namespace LogonAdvice {

/// The header name of what the endpoint authenticates by, "Negotiate"; empty where no header does.
[[nodiscard]] QString schemeOf(const Endpoint &endpoint);

/// Whether the server can be asked in that way at all. True where it offered nothing that could be compared.
[[nodiscard]] bool isOffered(const QStringList &offeredSchemes, const Endpoint &endpoint);

/// "This server does not offer Basic; it offers Negotiate, Kerberos.", translated.
[[nodiscard]] QString notOffered(const QStringList &offeredSchemes, const Endpoint &endpoint);

/// What to do where ours is not offered, translated.
[[nodiscard]] QString instead(const QStringList &offeredSchemes, const Endpoint &endpoint);

/// Steps to try, translated, the likeliest first. Empty where the error is not about the user.
[[nodiscard]] QStringList nextSteps(const TransportError &error, const Endpoint &endpoint);

/// A numbered line for each; one step stands for itself.
[[nodiscard]] QString numbered(const QStringList &steps);

} // namespace LogonAdvice
