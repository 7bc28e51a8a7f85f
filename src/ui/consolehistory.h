/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>
#include <QStringList>

/// The command lines of this run, for all computers. Owned by the page and kept in memory only: people type
/// passwords into command lines, and a file of them would outlive the day. A line that begins with a blank
/// is not kept even here.
class ConsoleHistory {
public:
    static constexpr qsizetype maximumLines = 500;

    void add(const QString &line)
    {
        if (line.isEmpty() || line.at(0).isSpace() || (!m_lines.isEmpty() && m_lines.constLast() == line))
            return;
        m_lines.append(line);
        if (m_lines.size() > maximumLines)
            m_lines.removeFirst();
    }

    /// Oldest first.
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    QStringList m_lines;
};
