/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "operation.h"

#include <QString>
#include <QVector>

namespace Wsman {

/// An XML element as a value: what Get answers for a resource whose schema the program does not know.
struct Element {
    QString name;
    /// Empty for elements with children, as for empty ones.
    QString text;
    QVector<Element> children;
    /// Without those that declare namespaces and types.
    QVector<QPair<QString, QString>> attributes;
    /// xsi:nil: there is no value, which is another thing than an empty one.
    bool isNil = false;

    /// The first child of that name, or nullptr.
    [[nodiscard]] const Element *child(QLatin1StringView childName) const;
    /// Empty when it is missing.
    [[nodiscard]] QString attribute(QLatin1StringView attributeName) const;
};

/// The representation of one resource (WS-Transfer 3.1).
struct Instance {
    Element root;

    void readChild(XmlReader &xml);
    [[nodiscard]] bool isComplete() const { return !root.name.isEmpty(); }
};

[[nodiscard]] Operation<Instance> get(const QString &resourceUri, const SelectorSet &selectors = {});

} // namespace Wsman
