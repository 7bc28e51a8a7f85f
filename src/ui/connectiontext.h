/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

class Connection;
struct Endpoint;

/// What the table says of a connection, cell by cell, translated and safe to show in one line. One place for
/// the model and for the filter, so that one finds what one sees.
namespace ConnectionText {

/// "https 5986, pinned". Says so where the password crosses the network readable.
[[nodiscard]] QString transport(const Endpoint &endpoint, const QString &mechanism = {});
/// Empty for this computer itself.
[[nodiscard]] QString user(const Connection &connection);
/// Version of the system as the service tells it; empty when it does not.
[[nodiscard]] QString system(const Connection &connection);
/// What the situation is, with how long ago it began where that is known.
[[nodiscard]] QString message(const Connection &connection);
/// The whole message and the exact time.
[[nodiscard]] QString messageToolTip(const Connection &connection);
/// The state, since when, and why.
[[nodiscard]] QString stateToolTip(const Connection &connection);

} // namespace ConnectionText
