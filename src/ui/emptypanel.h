/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// What stands in the middle of a table that has nothing to show: why, and what to do about it. Lies over the
/// viewport of the table and leaves its first rows free.
class EmptyPanel : public QWidget {
    Q_OBJECT

public:
    enum class Reason {
        /// There is something to show.
        None,
        NoComputers,
        NoMatch,
    };

    /// `viewport`: of the table, over which the panel lies.
    explicit EmptyPanel(QWidget *viewport);

    /// `top`: where the free space begins, in pixels below the upper edge of the viewport.
    void show(Reason reason, int top);
    [[nodiscard]] Reason reason() const { return m_reason; }

Q_SIGNALS:
    void connectRequested();
    void demoRequested();
    void clearFilterRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    Reason m_reason = Reason::None;
    int m_top = 0;
    QLabel *m_headline;
    QLabel *m_sentence;
    QPushButton *m_connectButton;
    QPushButton *m_demoButton;
    QPushButton *m_clearButton;
};
