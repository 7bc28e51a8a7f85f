/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

/// Lets the process have as many sockets as the system grants it; many systems begin with 1024.
void raiseDescriptorLimit();
