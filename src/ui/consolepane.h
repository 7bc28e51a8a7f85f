/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "consolerunner.h"

#include <QWidget>

class Connection;
class ConsoleHistory;
class ConsoleInput;
class ConsoleSearch;
class ConsoleView;
class ElidedLabel;
class InlineMessage;
class QAction;
class QToolButton;

/// The console of one connection: what was said, the line to type in, and what can be done with it. Owns the
/// runner and all widgets; lives on while other computers are selected.
class ConsolePane : public QWidget {
    Q_OBJECT

public:
    /// Connection and history outlive it.
    ConsolePane(Connection &connection, ConsoleHistory &history, QWidget *parent = nullptr);

    /// Whether anything would be lost if it were made anew.
    [[nodiscard]] bool isUsed() const;
    [[nodiscard]] QAction *newShellAction() const { return m_newShell; }
    /// For a menu, an empty pointer standing for a separator.
    [[nodiscard]] QList<QAction *> menuActions() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildView();
    QWidget *buildInputRow();
    void buildActions();
    void connectParts();
    QAction *makeAction(const QString &name, const QString &text, const QString &icon);
    void refresh();
    void refreshInput();
    void refreshActions();
    [[nodiscard]] QString prompt() const;
    [[nodiscard]] QString hint() const;
    void enter(const QString &line);
    void askForShell();
    void askForFile();
    void save(const QString &fileName);
    void showMenu(QPoint position);

    Connection &m_connection;
    ConsoleRunner *m_runner;
    ConsoleView *m_view;
    ConsoleSearch *m_search;
    InlineMessage *m_message;
    ElidedLabel *m_prompt;
    ConsoleInput *m_input;
    QToolButton *m_end;
    QToolButton *m_stop;
    QAction *m_newShell;
    QAction *m_closeShell;
    QAction *m_find;
    QAction *m_copy;
    QAction *m_selectAll;
    QAction *m_clear;
    QAction *m_save;
};
