/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "transporterror.h"

/// Whether a server that was asked to close something says that it knows it no longer, which is success.
[[nodiscard]] bool isAlreadyGone(const TransportError &error);
