/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "cimclass.h"

#include <QStringList>

#include <optional>

/// A query "select … from … where …" of WQL, of which it knows comparisons, "like", "and" and "or" without
/// brackets; "and" binds tighter.
class WqlQuery {
public:
    /// nullopt when it cannot be understood.
    [[nodiscard]] static std::optional<WqlQuery> from(const QString &text);

    [[nodiscard]] QString className() const { return m_className; }
    /// Empty: all.
    [[nodiscard]] QStringList properties() const { return m_properties; }
    [[nodiscard]] bool matches(const CimInstance &instance) const;

private:
    struct Condition {
        QString property;
        QString comparison;
        QString value;

        [[nodiscard]] bool isMet(const CimInstance &instance) const;
    };

    QString m_className;
    QStringList m_properties;
    /// One of these has to be met as a whole; without any, everything matches.
    QVector<QVector<Condition>> m_alternatives;
};
