/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <chrono>

/// The time limits that the user can set.
struct TimeLimits {
    /// For the Identify with which a connection opens.
    std::chrono::milliseconds open{ 30000 };
    /// For all that a Disconnect waits for.
    std::chrono::milliseconds close{ 10000 };
    std::chrono::milliseconds test{ 5000 };
};
