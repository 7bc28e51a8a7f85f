/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "request.h"

#include <QString>
#include <QStringList>

class QXmlStreamWriter;

namespace Wsman {

class XmlReader;

/// What names one resource of a service (WS-Addressing 2.1, DSP0226 5.1).
struct EndpointReference {
    /// As the service writes it; often a name by which only the service knows itself.
    QString address;
    QString resourceUri;
    SelectorSet selectors;
    /// All other reference parameters and properties, each as XML that stands for itself; a request to the
    /// resource carries them as header blocks.
    QStringList parameters;

    /// The value of a selector, its name in any case; empty when there is none.
    [[nodiscard]] QString selector(QLatin1StringView name) const;
    [[nodiscard]] bool isNull() const { return resourceUri.isEmpty() && parameters.isEmpty(); }
    [[nodiscard]] bool operator==(const EndpointReference &other) const = default;
};

/// Reads the element on which the reader stands, such as EndpointReference, ResourceCreated or
/// SubscriptionManager, and leaves it.
[[nodiscard]] EndpointReference readEndpointReference(XmlReader &xml);

/// The children of such an element.
void writeEndpointReference(QXmlStreamWriter &xml, const EndpointReference &reference);

/// wsman:SelectorSet, also where it stands in a filter or a reference.
void writeSelectorSet(QXmlStreamWriter &xml, const SelectorSet &selectors);

} // namespace Wsman
