/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QProxyStyle>

class QApplication;

/// Fusion with outlines that can be seen: it makes them darker than the window, so that on a dark palette
/// check boxes, radio buttons, fields, lists and buttons have none. The arrow of a selected row has the
/// colour of its text. The focus is shown where Fusion does not: around lists and texts, and in a default
/// button.
class ReadableStyle : public QProxyStyle {
    Q_OBJECT

public:
    ReadableStyle();

    /// Where the application has Fusion; other styles have outlines of their own.
    static void install(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
};
