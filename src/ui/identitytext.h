/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

namespace Wsman {
struct IdentifyAnswer;
}

/// What a service says of itself, for the eye. Servers write these texts: they are made safe here.
namespace IdentityText {

/// "OS 10.0.20348, Stack 3.0"; what the service does not tell is left out.
[[nodiscard]] QString versions(const Wsman::IdentifyAnswer &identity);
/// "Microsoft Corporation, OS 10.0.20348, Stack 3.0 (12 ms)".
[[nodiscard]] QString summary(const Wsman::IdentifyAnswer &identity, int latencyMs);

} // namespace IdentityText
