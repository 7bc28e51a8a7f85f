/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "consolelines.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTimer>

/// What a console shows: plain text, never to be written in. Owns the lines that wait to be shown; takes
/// them over at most once in 50 ms, and less often when showing them takes long, so that a flood of output
/// leaves the window its time. Keeps the newest ConsoleLines::maximumLines lines and
/// ConsoleLines::maximumCharacters characters.
///
/// A mark before a line says whose it is, as its colour does.
class ConsoleView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ConsoleView(QWidget *parent = nullptr);

    /// A piece of a stream of a command, cut anywhere.
    void addOutput(ConsoleLine::Kind kind, const QString &piece);
    /// A whole line that is not of a command.
    void addLine(ConsoleLine::Kind kind, const QString &text);
    void clearLines();
    /// From where it follows what comes, until it is scrolled away.
    void scrollToEnd();
    [[nodiscard]] bool hasLines() const { return m_hasLines || !m_lines.isEmpty(); }

    /// Shows at once what waits.
    void flush();
    /// Writes all that is shown as UTF-8. Empty when it is written, otherwise what went wrong, translated.
    [[nodiscard]] QString save(const QString &fileName);

    [[nodiscard]] int marginWidth() const;
    void paintMargin(QPaintEvent *event);

Q_SIGNALS:
    /// Ctrl+C where nothing is selected.
    void interruptRequested();
    /// A character was typed, which cannot go here.
    void typed(const QString &text);
    /// Lines came or went.
    void linesChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void requestFlush();
    void show(const ConsoleLines::Change &change);
    /// `beginsBlock`: the first line does not go where the unfinished one stood.
    void append(const QVector<ConsoleLine> &lines, bool beginsBlock);
    void trim();
    void recolor();
    [[nodiscard]] QTextCharFormat formatFor(ConsoleLine::Kind kind) const;

    ConsoleLines m_lines;
    bool m_hasLines = false;
    QTimer m_timer;
    qint64 m_lastCost = 0;
    QWidget *m_margin;
};
