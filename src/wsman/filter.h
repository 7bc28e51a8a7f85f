/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpointreference.h"

#include <QString>

#include <optional>

class QXmlStreamWriter;

namespace Wsman {

/// Which instances are associated with one (DSP0227 8).
struct AssociationFilter {
    /// The instance from which to go; its resource URI and selectors.
    EndpointReference object;
    /// The associations themselves rather than what they lead to.
    bool associationsThemselves = false;
    /// Each narrows the result; empty: any.
    QString associationClass;
    QString role;
    QString resultClass;
    QString resultRole;

    [[nodiscard]] bool operator==(const AssociationFilter &other) const = default;
};

/// What narrows an enumeration or a subscription (DSP0226 8.3, 10.2.2). A null filter narrows nothing.
struct Filter {
    /// The URI of the language; empty in a null filter.
    QString dialect;
    /// For wql: the query. For eventQuery: a QueryList as XML. For others: text or XML as the dialect has it.
    QString text;
    SelectorSet selectorSet;
    std::optional<AssociationFilter> association;

    [[nodiscard]] static Filter wql(const QString &query);
    /// All of these must match.
    [[nodiscard]] static Filter selectors(const SelectorSet &selectors);
    [[nodiscard]] static Filter associated(const AssociationFilter &association);
    /// `queryList` is the QueryList element; fragmentError() says what is wrong with it.
    [[nodiscard]] static Filter eventQuery(const QString &queryList);

    [[nodiscard]] bool isNull() const { return dialect.isEmpty(); }
    [[nodiscard]] bool operator==(const Filter &other) const = default;
};

/// A QueryList that takes the events of one channel, such as "System", with these levels and above; 0 takes
/// all levels (1 is critical, 2 error, 3 warning, 4 information, 5 verbose).
[[nodiscard]] QString eventQueryList(const QString &channel, int highestLevel = 0);

/// wsman:Filter; nothing for a null filter.
void writeFilter(QXmlStreamWriter &xml, const Filter &filter);

} // namespace Wsman
