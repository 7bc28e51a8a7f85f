/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "faultplan.h"
#include "httpmessage.h"

#include <optional>

/// 401 with the challenges, as Windows sends it: without a body, and the connection stays.
[[nodiscard]] HttpAnswer unauthorizedAnswer(const QVector<QByteArray> &challenges);

/// An answer that is nothing but this status.
[[nodiscard]] HttpAnswer emptyAnswer(int status);

/// The answer for a misbehaviour that is a complete answer of fixed content; nullopt for the others.
[[nodiscard]] std::optional<HttpAnswer> cannedAnswer(Misbehaviour what);
