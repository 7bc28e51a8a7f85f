/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QQueue>
#include <QString>
#include <QVector>

/// One line of a console as it is shown.
struct ConsoleLine {
    /// Whose line it is. The values are kept as the state of text blocks.
    enum class Kind {
        /// Of a command, on its stdout.
        Output,
        /// The same on its stderr.
        Error,
        /// A command line that was run.
        Command,
        /// A line that was sent to a command.
        Input,
        /// Said by this program: an exit code, an end.
        Note,
        /// Said by this program about what went wrong.
        Problem,
    };

    Kind kind = Kind::Output;
    QString text;
};

/// Makes lines of the pieces in which output comes, as a terminal would: a carriage return goes back to the
/// beginning of the line, a backspace one character, and what follows is written over what stands there.
/// Every other control character, and with it every escape sequence, is shown written out and does nothing.
///
/// Owns what nobody has taken yet, at most `maximumLines` and `maximumCharacters` of it: the oldest is
/// forgotten, so that a flood that outruns the view costs neither memory nor time.
class ConsoleLines {
public:
    static constexpr int maximumLines = 10'000;
    static constexpr qsizetype maximumCharacters = 2'000'000;
    /// A longer line is broken, because a text layout takes seconds for one of a million characters.
    static constexpr qsizetype maximumLineLength = 4'096;

    struct Change {
        /// Lines were forgotten before they were taken; with them all that was taken earlier has scrolled
        /// out.
        bool hasGap = false;
        /// The first line stands for the last one of the change before, which was not finished then.
        bool replacesLast = false;
        QVector<ConsoleLine> lines;
    };

    /// A piece of a stream, cut anywhere.
    void addPiece(ConsoleLine::Kind kind, QStringView piece);
    /// A whole line or several; an unfinished one of a stream ends before it.
    void addText(ConsoleLine::Kind kind, const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty() && !m_isChanged; }
    /// What is new since the last time, the unfinished line included.
    [[nodiscard]] Change take();
    /// Forgets everything, an unfinished line too.
    void clear();

private:
    void write(QStringView text);
    void finishLine();
    void dropOldest();

    QQueue<ConsoleLine> m_lines;
    qsizetype m_characters = 0;
    /// The unfinished line, and where the next character goes.
    ConsoleLine m_current;
    qsizetype m_column = 0;
    bool m_isChanged = false;
    bool m_isCurrentShown = false;
    /// The first of m_lines replaces a shown one.
    bool m_replacesLast = false;
    bool m_hasGap = false;
};
