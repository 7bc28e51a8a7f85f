/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "consolelines.h"

#include "displaytext.h"

#include <algorithm>
#include <utility>

namespace {

bool movesTheCursor(QChar character)
{
    return character == u'\n' || character == u'\r' || character == u'\b';
}

} // namespace

void ConsoleLines::addPiece(ConsoleLine::Kind kind, QStringView piece)
{
    if (piece.isEmpty())
        return;
    if (kind != m_current.kind && !m_current.text.isEmpty())
        finishLine();
    m_current.kind = kind;
    const auto *at = piece.begin();
    while (at != piece.end()) {
        const auto *stop = std::find_if(at, piece.end(), movesTheCursor);
        write(QStringView(at, stop));
        at = stop;
        if (at == piece.end())
            break;
        if (*at == u'\n')
            finishLine();
        else if (*at == u'\r')
            m_column = 0;
        else
            m_column = std::max<qsizetype>(m_column - 1, 0);
        ++at;
    }
}

void ConsoleLines::addText(ConsoleLine::Kind kind, const QString &text)
{
    if (!m_current.text.isEmpty())
        finishLine();
    addPiece(kind, text);
    finishLine();
}

void ConsoleLines::write(QStringView text)
{
    while (!text.isEmpty()) {
        const qsizetype room = maximumLineLength - m_column;
        if (room <= 0) {
            finishLine();
            continue;
        }
        const QStringView part = text.first(std::min(room, text.size()));
        m_current.text.replace(m_column, part.size(), part.data(), part.size());
        m_column += part.size();
        m_isChanged = true;
        text = text.sliced(part.size());
    }
}

void ConsoleLines::finishLine()
{
    if (m_lines.isEmpty())
        m_replacesLast = m_isCurrentShown;
    m_isCurrentShown = false;
    m_isChanged = false;
    m_column = 0;
    m_characters += m_current.text.size() + 1;
    m_lines.enqueue({ m_current.kind, std::exchange(m_current.text, QString()) });
    dropOldest();
}

void ConsoleLines::dropOldest()
{
    while (m_lines.size() > maximumLines || m_characters > maximumCharacters) {
        m_characters -= m_lines.dequeue().text.size() + 1;
        m_hasGap = true;
        m_replacesLast = false;
    }
}

ConsoleLines::Change ConsoleLines::take()
{
    Change change;
    change.hasGap = std::exchange(m_hasGap, false);
    change.replacesLast = m_lines.isEmpty() ? m_isCurrentShown : m_replacesLast;
    change.lines.reserve(m_lines.size() + 1);
    for (const ConsoleLine &line : std::as_const(m_lines))
        change.lines.append({ line.kind, safeDisplay(line.text) });
    if (m_isChanged) {
        change.lines.append({ m_current.kind, safeDisplay(m_current.text) });
        m_isCurrentShown = true;
    }
    m_lines.clear();
    m_characters = 0;
    m_replacesLast = false;
    m_isChanged = false;
    return change;
}

void ConsoleLines::clear()
{
    *this = ConsoleLines();
}
