/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "enumerationmessages.h"

/// What the user fills in to list instances, and what it means. A value, so that what is asked of a server is
/// tested without a dialog.
struct EnumerationInput {
    enum class Language { None, Wql, Selectors };

    /// A resource URI, or one that begins with an alias; see Wsman::resourceFromText().
    QString resource;
    Language language = Language::None;
    /// A query, or "Name='value'; Other='value'".
    QString filter;
    Wsman::EnumerationRequest::Mode mode = Wsman::EnumerationRequest::Mode::Object;
    Wsman::EnumerationRequest::Polymorphism polymorphism = Wsman::EnumerationRequest::Polymorphism::Default;
    int maxElements = 100;
    bool optimized = true;

    /// Why it cannot be sent and what to do about it, translated; empty: it can.
    [[nodiscard]] QString problem() const;
    /// What will be sent where that is not obvious, translated; empty: nothing to say.
    [[nodiscard]] QString hint() const;
    /// Of use when there is no problem().
    [[nodiscard]] Wsman::EnumerationRequest request() const;
};
