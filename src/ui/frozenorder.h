/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "naturalorder.h"

#include <QHash>
#include <QString>

class QVariant;

/// By what the rows of a table are sorted: the value that each had when the order was chosen or when the row
/// came, so that no row moves under the user's hand. Rows are known by a number that stays theirs.
class FrozenOrder {
public:
    /// Where all rows of a table stand at once.
    enum class Place { Sorted, AlwaysFirst };

    void clear() { m_values.clear(); }
    void forget(quint64 row) { m_values.remove(row); }
    /// Also in place of a value that it had. A text is compared as people do, anything else as an integer.
    void insert(quint64 row, const QVariant &value, Place place = Place::Sorted);
    /// After many rows were inserted: makes each lessThan() between them a comparison of two numbers.
    void rank();

    /// Both rows are known. For a descending order QSortFilterProxyModel turns the answer around, which
    /// counts for what is always first.
    [[nodiscard]] bool lessThan(quint64 one, quint64 other, Qt::SortOrder order) const;

private:
    struct Value {
        qint64 number = 0;
        QString text;
        Place place = Place::Sorted;
        /// -1: came later than the last rank().
        int rank = -1;
    };

    NaturalOrder m_order;
    QHash<quint64, Value> m_values;
};
