/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "naturalorder.h"

#include <QLocale>

#include <algorithm>

namespace {

/// In the "C" locale, as in scripts, QCollator would compare bytes.
QLocale collationLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

} // namespace

NaturalOrder::NaturalOrder()
    : m_collator(collationLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

NaturalOrder::Key NaturalOrder::key(const QString &text)
{
    Key key;
    for (const QChar character : text) {
        const bool isNumber = character.isDigit();
        if (key.pieces.isEmpty() || key.pieces.constLast().isNumber != isNumber)
            key.pieces.append(Key::Piece{ isNumber, {} });
        QString &piece = key.pieces.last().text;
        if (!isNumber)
            piece += character;
        else if (const int digit = character.digitValue(); digit > 0 || !piece.isEmpty())
            piece += QChar(u'0' + digit);
    }
    return key;
}

int NaturalOrder::compare(const Key &one, const Key &other) const
{
    const qsizetype common = std::min(one.pieces.size(), other.pieces.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (const int order = comparePieces(one.pieces.at(i), other.pieces.at(i)); order != 0)
            return order;
    }
    return one.pieces.size() < other.pieces.size() ? -1 : int(one.pieces.size() > other.pieces.size());
}

int NaturalOrder::comparePieces(const Key::Piece &one, const Key::Piece &other) const
{
    if (one.isNumber != other.isNumber)
        return one.isNumber ? -1 : 1;
    // Computers of one kind share the beginnings of their names; the collator is slow.
    if (one.text == other.text)
        return 0;
    if (!one.isNumber)
        return m_collator.compare(one.text, other.text);
    if (one.text.size() != other.text.size())
        return one.text.size() < other.text.size() ? -1 : 1;
    return one.text.compare(other.text);
}
