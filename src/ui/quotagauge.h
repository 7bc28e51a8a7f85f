/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "quotareading.h"

#include <QWidget>

/// One quota in a line: what it limits, how much of it is used in words, and a small bar. Gives way where
/// there is no room; the whole stands in the tooltip.
class QuotaGauge : public QWidget {
    Q_OBJECT

public:
    explicit QuotaGauge(QWidget *parent = nullptr);

    void setReading(const QuotaReading &reading);
    [[nodiscard]] const QuotaReading &reading() const { return m_reading; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(QPainter &painter, const QRect &rect) const;

    QuotaReading m_reading;
};
