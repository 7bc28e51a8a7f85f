/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "frozenorder.h"

#include <QVariant>

void FrozenOrder::insert(quint64 row, const QVariant &value, Place place)
{
    Value known;
    known.place = place;
    if (value.typeId() == QMetaType::QString)
        known.text = value.toString();
    else
        known.number = value.toLongLong();
    m_values.insert(row, known);
}

/// Numbers need no ranks, and a column has either.
void FrozenOrder::rank()
{
    QStringList texts;
    texts.reserve(m_values.size());
    for (const Value &value : std::as_const(m_values))
        texts.append(value.text);
    const QList<int> ranks = m_order.ranks(texts);
    auto rank = ranks.cbegin();
    for (Value &value : m_values)
        value.rank = *rank++;
}

bool FrozenOrder::lessThan(quint64 one, quint64 other, Qt::SortOrder order) const
{
    const Value &left = *m_values.constFind(one);
    const Value &right = *m_values.constFind(other);
    if (left.place != right.place)
        return (left.place == Place::AlwaysFirst) == (order == Qt::AscendingOrder);
    if (left.number != right.number)
        return left.number < right.number;
    if (left.rank >= 0 && right.rank >= 0)
        return left.rank < right.rank;
    return m_order.compare(left.text, right.text) < 0;
}
