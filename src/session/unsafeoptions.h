/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpoint.h"

#include <QVector>

/// An option of an endpoint that gives up some safety. Whoever writes it into a list of computers decides
/// that for others, so none of them is taken over from a file without a word.
enum class UnsafeOption {
    /// Credentials and messages may cross the network readable by anyone.
    UnencryptedTraffic,
    /// Messages are not sealed by the keys of the authentication.
    NoSealing,
    /// A certificate of any issuer will do.
    AnyIssuer,
    /// A certificate for any name will do.
    AnyName,
    /// A certificate may have been revoked.
    NoRevocationCheck,
    /// The server may act as the user towards others.
    Delegation,
    /// The ticket is one for a service that the file names, which the server could hand on to it.
    OtherService,
    /// All that is sent goes through a computer that the file names.
    Proxy,
};

namespace UnsafeOptions {

/// Those that the endpoint has, in the order above; empty: none.
[[nodiscard]] QVector<UnsafeOption> of(const Endpoint &endpoint);
/// The same endpoint with the default in place of each of them.
[[nodiscard]] Endpoint removedFrom(Endpoint endpoint);

} // namespace UnsafeOptions
