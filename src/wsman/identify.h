/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "operation.h"

#include <QString>

namespace Wsman {

/// What a service says of itself (DSP0226 11.2).
struct IdentifyAnswer {
    QString protocolVersion;
    QString productVendor;
    /// Windows: "OS: 10.0.20348 SP: 0.0 Stack: 3.0", with 0.0.0 for the OS towards an unauthenticated client.
    QString productVersion;
    bool found = false;

    void readChild(XmlReader &xml);
    [[nodiscard]] bool isComplete() const { return found; }

    /// The version of the operating system, "10.0.20348"; empty when the service does not tell.
    [[nodiscard]] QString osVersion() const;
    /// The version of the WS-Man stack, "3.0"; empty when the service does not tell.
    [[nodiscard]] QString stackVersion() const;
};

[[nodiscard]] Operation<IdentifyAnswer> identify();

} // namespace Wsman
