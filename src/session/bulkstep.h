/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "bulkreport.h"

/// What each verb of a run is for one connection. A further verb is a further case here.
namespace BulkStep {

void begin(Connection &connection, BulkReport::Verb verb);
/// Gives up what begin() started.
void cancel(Connection &connection, BulkReport::Verb verb);
/// Whether the connection has nothing more to do for the verb.
[[nodiscard]] bool hasEnded(const Connection &connection, BulkReport::Verb verb);
/// Why it ended badly; empty where it did not. Only where hasEnded().
[[nodiscard]] std::optional<TransportError> failure(const Connection &connection, BulkReport::Verb verb);

/// Bytes that its server has sent in the current session; grows.
[[nodiscard]] qint64 bytesHeard(const Connection &connection);

} // namespace BulkStep
