/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "request.h"

namespace Wsman {

class XmlReader;

/// A request together with the type of its answer. One function builds each operation; the answer's type
/// reads it.
template <typename Message> struct Operation {
    using Answer = Message;

    Request request;
    /// Whether sending it twice does no harm, so that it may be repeated when a kept connection turns out
    /// dead.
    bool repeatable = false;
    /// Whether the service may keep the answer back until something happens, for as long as the operation
    /// time-out (DSP0226 6.1), as it does with Receive and Pull.
    bool mayWait = false;
};

/// The answer of operations whose Body says nothing, such as Delete and Release.
struct Nothing {
    void readChild(XmlReader &xml);
    [[nodiscard]] bool isComplete() const { return true; }
};

} // namespace Wsman
