/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QCollator>
#include <QHash>
#include <QList>
#include <QStringList>

/// The order in which people expect names: digits count as numbers, capitals do not matter, and letters come
/// in the order of the user's language.
///
/// It exists because QCollator does the numbers only where its backend can, and its sort keys come in a wrong
/// order on Windows (QTBUG-128170). Only stretches without digits are left to the collator here.
class NaturalOrder {
public:
    NaturalOrder();

    /// Below 0, 0 or above 0. A number comes before letters, a text before what continues it.
    [[nodiscard]] int compare(QStringView one, QStringView other) const;
    /// The place of each text among them, equal for those that compare() calls equal. For many texts at once
    /// it is faster than compare(): each word that occurs in them is shown to the collator a few times only.
    [[nodiscard]] QList<int> ranks(const QStringList &texts) const;

private:
    [[nodiscard]] QHash<QStringView, int> rankWords(const QStringList &texts) const;

    QCollator m_collator;
};
