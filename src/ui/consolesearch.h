/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QTimer>
#include <QWidget>

class ConsoleView;
class QLabel;
class QLineEdit;
class QToolButton;

/// The bar below a console's output in which it is searched: without regard to case, round the end, with the
/// count of what was found. Owns its fields; the view is shown beside it.
class ConsoleSearch : public QWidget {
    Q_OBJECT

public:
    /// The view outlives it.
    explicit ConsoleSearch(ConsoleView &view, QWidget *parent = nullptr);

    /// Shows it, with the selected word if there is one.
    void start();
    void findNext();
    void findPrevious();

Q_SIGNALS:
    /// It was left, and is hidden.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(bool backward);
    void findFromSelection();
    void leave();
    void updateCount();
    QToolButton *makeButton(const QString &name, const QString &text, const QString &tip);

    ConsoleView &m_view;
    QLineEdit *m_edit;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QTimer m_counting;
};
