/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QList>

class QWidget;

/// The parts of the window between which F6 moves, in their order on the screen. The focus comes back to
/// where it was in each of them.
class PaneCycle {
public:
    /// They outlive it.
    explicit PaneCycle(QList<QWidget *> panes);

    /// To the next part that is shown and has something for the keyboard, or to the one before.
    void move(bool forward) const;

private:
    QList<QWidget *> m_panes;
};
