/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpoint.h"

#include <QString>

/// The name of a way to authenticate, as the dialogs show it.
[[nodiscard]] QString authenticationName(Authentication authentication);

/// Why this system cannot do it, translated, with what to use instead; empty where it can.
[[nodiscard]] QString whyNotAvailable(Authentication authentication);
