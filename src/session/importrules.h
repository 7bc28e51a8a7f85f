/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

#include <optional>

class QJsonObject;
struct Endpoint;
struct Profile;

/// What a value of an imported list must be like. Each answers what is wrong and what to do, translated;
/// nothing where all is well.
namespace ImportRules {

/// Puts transport, port, path, authentication and user, as far as they are there, into the endpoint. Numbers
/// may stand there as texts, as in a table.
[[nodiscard]] std::optional<QString> apply(const QJsonObject &values, Endpoint &endpoint);

/// Checks all texts, brings numbers inside their limits, and takes away what belongs to the user who wrote
/// the list: credential set, remembered password, pinned certificate, the file of a client certificate. The
/// id is made anew, as passwords are stored by it.
[[nodiscard]] std::optional<QString> check(Profile &profile);

[[nodiscard]] QString noHost();

} // namespace ImportRules
