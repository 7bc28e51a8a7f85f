/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "connectinput.h"

/// What of an endpoint does not go together, although each part of it may be right: a certificate without
/// TLS, a proxy with Kerberos. As WinRM has it.
namespace ConnectRules {

/// For each what is wrong and what to do, translated.
[[nodiscard]] ConnectInput::Problems problems(const Endpoint &endpoint);

} // namespace ConnectRules
