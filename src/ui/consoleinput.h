/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QLineEdit>

class ConsoleHistory;

/// The line in which commands are typed, and input for the command that runs. Up and Down go through the
/// history, Ctrl+C interrupts where nothing is selected, Ctrl+Z and Ctrl+D end the input as they do in the
/// consoles of Windows and of Unix.
class ConsoleInput : public QLineEdit {
    Q_OBJECT

public:
    enum class Mode { Command, Input };

    /// The history outlives it.
    explicit ConsoleInput(ConsoleHistory &history, QWidget *parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }

Q_SIGNALS:
    /// Enter was pressed; the line is empty again. Commands are in the history by then, input never.
    void entered(const QString &line);
    void interruptRequested();
    void endRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool endsInput(const QKeyEvent &event) const;
    void enter();
    void goBack();
    void goForward();

    ConsoleHistory &m_history;
    Mode m_mode = Mode::Command;
    /// Index into the history; -1: the line that is being typed.
    qsizetype m_position = -1;
    QString m_typed;
};
