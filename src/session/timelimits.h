/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <chrono>

/// The time limits that the user can set, and how long a connection is kept and brought back.
struct TimeLimits {
    /// For the Identify with which a connection opens.
    std::chrono::milliseconds open{ 30000 };
    /// For all that a Disconnect waits for.
    std::chrono::milliseconds close{ 10000 };
    std::chrono::milliseconds test{ 5000 };
    /// How often an open connection that is silent is asked whether it is still there, at least; 0: never.
    std::chrono::milliseconds keepAlive{ 60000 };
    /// How often to connect anew after a connection has broken by itself; 0: not at all.
    int reconnectTries = 5;
    /// The time over which these tries are spread.
    std::chrono::milliseconds reconnectWithin{ 240000 };
    /// How long to wait for a computer to come up; 0: until it does.
    std::chrono::milliseconds waitForComputer{ 0 };
};
