/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "liveobject.h"

#include <QFrame>

/// Every change of state of one object: when, from what, to what and why. A small list that goes away with
/// the next click or key, and deletes itself then. It shows the moment at which it was opened.
class StateHistoryPopup : public QFrame {
    Q_OBJECT

public:
    StateHistoryPopup(const LiveObject &object, QWidget *parent);

    /// `anchor` in global coordinates: shown below it where there is room on the screen.
    void showBelow(const QRect &anchor);
    /// The same as text, a change a line.
    [[nodiscard]] static QString text(const LiveObject &object);

protected:
    void paintEvent(QPaintEvent *event) override;
};
