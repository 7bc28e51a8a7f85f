/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QCollator>
#include <QList>
#include <QString>

/// The order in which people expect names: digits count as numbers, capitals do not matter, and letters come
/// in the order of the user's language.
///
/// It exists because QCollator does the numbers only where its backend can, and its sort keys come in a wrong
/// order on Windows (QTBUG-128170). Only stretches without digits are left to the collator here.
class NaturalOrder {
public:
    /// A text cut where digits begin and end; made once for each row that is sorted.
    struct Key {
        struct Piece {
            bool isNumber = false;
            QString text; ///< of a number: its digits as 0 to 9, without leading zeros
        };
        QList<Piece> pieces;
    };

    NaturalOrder();

    [[nodiscard]] static Key key(const QString &text);
    /// Below 0, 0 or above 0. A number comes before letters, a text before what continues it.
    [[nodiscard]] int compare(const Key &one, const Key &other) const;

private:
    [[nodiscard]] int comparePieces(const Key::Piece &one, const Key::Piece &other) const;

    QCollator m_collator;
};
