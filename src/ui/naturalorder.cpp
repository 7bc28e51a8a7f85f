/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "naturalorder.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <vector>

namespace {

/// In the "C" locale, as in scripts, QCollator would compare bytes.
QLocale collationLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

/// A stretch of digits, or one without any.
struct Piece {
    bool isNumber;
    QStringView text;
};

/// Cuts the first piece off `rest`, which is not empty.
Piece takePiece(QStringView &rest)
{
    const bool isNumber = rest.front().isDigit();
    const auto end = std::find_if(
        rest.begin(), rest.end(), [isNumber](QChar character) { return character.isDigit() != isNumber; });
    const Piece piece{ isNumber, rest.first(end - rest.begin()) };
    rest = rest.sliced(piece.text.size());
    if (!isNumber)
        return piece;
    const auto significant = std::find_if(
        piece.text.begin(), piece.text.end(), [](QChar character) { return character.digitValue() != 0; });
    return { true, piece.text.sliced(significant - piece.text.begin()) };
}

/// Digits without leading zeros, of whatever script.
int compareNumbers(QStringView one, QStringView other)
{
    if (one.size() != other.size())
        return one.size() < other.size() ? -1 : 1;
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (const int difference = one.at(i).digitValue() - other.at(i).digitValue(); difference != 0)
            return difference;
    }
    return 0;
}

/// A text as numbers that are compared one after another: of digits their count and then their value in
/// parts, of a word its rank above all counts.
using Key = std::vector<quint64>;

void appendNumber(Key &key, QStringView digits)
{
    constexpr qsizetype digitsInPart = 18;
    key.push_back(quint64(digits.size()));
    for (qsizetype begin = 0; begin < digits.size(); begin += digitsInPart) {
        quint64 part = 0;
        for (const QChar digit : digits.sliced(begin, std::min(digitsInPart, digits.size() - begin)))
            part = part * 10 + quint64(digit.digitValue());
        key.push_back(part);
    }
}

Key keyOf(QStringView text, const QHash<QStringView, int> &wordRanks)
{
    constexpr quint64 aboveCounts = quint64(1) << 62;
    Key key;
    key.reserve(8);
    while (!text.isEmpty()) {
        const Piece piece = takePiece(text);
        if (piece.isNumber)
            appendNumber(key, piece.text);
        else
            key.push_back(aboveCounts + quint64(wordRanks.value(piece.text)));
    }
    return key;
}

} // namespace

NaturalOrder::NaturalOrder()
    : m_collator(collationLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

int NaturalOrder::compare(QStringView one, QStringView other) const
{
    while (!one.isEmpty() && !other.isEmpty()) {
        const Piece left = takePiece(one);
        const Piece right = takePiece(other);
        if (left.isNumber != right.isNumber)
            return left.isNumber ? -1 : 1;
        // Computers of one kind share the beginnings of their names; the collator is slow.
        if (left.text == right.text)
            continue;
        const int order = left.isNumber ? compareNumbers(left.text, right.text)
                                        : m_collator.compare(left.text, right.text);
        if (order != 0)
            return order;
    }
    return int(!one.isEmpty()) - int(!other.isEmpty());
}

QList<int> NaturalOrder::ranks(const QStringList &texts) const
{
    const QHash<QStringView, int> wordRanks = rankWords(texts);
    std::vector<Key> keys;
    keys.reserve(size_t(texts.size()));
    for (const QString &text : texts)
        keys.push_back(keyOf(text, wordRanks));
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&keys](int text) -> const Key & { return keys[size_t(text)]; };
    std::ranges::sort(order, {}, key);
    QList<int> ranks(texts.size());
    int rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && key(order[i]) != key(order[i - 1]))
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

/// The place of each word of the texts in the collator's order.
QHash<QStringView, int> NaturalOrder::rankWords(const QStringList &texts) const
{
    QHash<QStringView, int> ranks;
    for (QStringView rest : texts) {
        while (!rest.isEmpty()) {
            if (const Piece piece = takePiece(rest); !piece.isNumber)
                ranks.insert(piece.text, 0);
        }
    }
    QList<QStringView> words = ranks.keys();
    std::ranges::sort(
        words, [this](QStringView one, QStringView other) { return m_collator.compare(one, other) < 0; });
    int rank = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0 && m_collator.compare(words.at(i - 1), words.at(i)) != 0)
            ++rank;
        ranks[words.at(i)] = rank;
    }
    return ranks;
}
