/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QLabel>

/// Plain text that wraps, may be selected with the mouse, and asks for no more room than it needs at the
/// width that it gets. A wrapping QLabel reserves the height of a much narrower text, which tears the rows of
/// a form apart.
class WrappingLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrappingLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};
