/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "filter.h"
#include "item.h"
#include "shellinfo.h"

namespace Wsman {

/// What is to be listed, and in which form (WS-Enumeration 3.1, DSP0226 8, DSP0227 8).
struct EnumerationRequest {
    enum class Mode {
        Object,
        /// Only what names each instance.
        Reference,
        ObjectAndReference,
    };
    /// How instances of derived classes are shown (DSP0227 8.2).
    enum class Polymorphism {
        /// As the service does by itself, which is with their own properties.
        Default,
        IncludeSubclassProperties,
        /// With the properties of the class that was asked for only (winrm: -basePropertiesOnly).
        ExcludeSubclassProperties,
        /// Not at all (winrm: -shallow).
        None,
    };

    QString resourceUri;
    SelectorSet selectors;
    OptionSet options;
    Filter filter;
    Mode mode = Mode::Object;
    Polymorphism polymorphism = Polymorphism::Default;
    /// Whether the first page comes with the answer to Enumerate (DSP0226 8.2.3).
    bool optimized = true;
    /// Items a page; 0: one, as the services take it that are not told.
    int maxElements = 100;
};

/// One page of an enumeration.
struct EnumerationPage : PageState {
    QVector<Item> items;

    void readChild(XmlReader &xml);
};

[[nodiscard]] Operation<EnumerationPage> enumerate(const EnumerationRequest &request);
/// The next page. The request is that of the Enumerate: Windows refuses other limits (0x803381AD).
[[nodiscard]] Operation<EnumerationPage> pull(const EnumerationRequest &request, const QString &context);
/// Ends an enumeration that was not read to its end (WS-Enumeration 3.5).
[[nodiscard]] Operation<Nothing> release(const EnumerationRequest &request, const QString &context);

} // namespace Wsman
