/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "securitycontext.h"

#include <functional>
#include <memory>

/// How the lanes of one session prove who the user is, and whether they seal.
struct LaneSecurity {
    SecurityTarget target;
    /// Whether messages go as multipart/encrypted; a sealed lane takes nothing unsealed but an answer without
    /// a body.
    bool seals = true;
    std::function<std::unique_ptr<SecurityContext>(const SecurityTarget &)> makeContext = makeSecurityContext;
};
