/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "readablestyle.h"

#include "semanticcolors.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

/// What Fusion makes the outline darker than the window by.
constexpr int fusionFactor = 140;
/// What [WCAG 2.1] 1.4.11 asks of the parts of a control.
constexpr double leastContrast = 3.0;
constexpr int mostSteps = 40;

/// They say something by themselves, and on a light palette too Fusion draws them pale.
bool isMark(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton;
}

bool isFrame(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_FrameLineEdit || element == QStyle::PE_Frame
        || element == QStyle::PE_FrameTabWidget || element == QStyle::PE_PanelButtonCommand;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

/// The palette with a window from which Fusion gets an outline that stands out of window and field.
QPalette outlined(QPalette palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    for (int step = 1; step < mostSteps; ++step) {
        const float share = float(step) / mostSteps;
        const QColor outline = QColor::fromHslF(
            qMax(0.0F, window.hslHueF()), window.hslSaturationF() / 2, isDark(palette) ? share : 1 - share);
        if (SemanticColors::contrastRatio(outline, window) >= leastContrast
            && SemanticColors::contrastRatio(outline, base) >= leastContrast) {
            palette.setColor(QPalette::Window, outline.lighter(fusionFactor));
            break;
        }
    }
    return palette;
}

/// Calls `draw` with a copy of the option that has another palette; false: the option is of another type.
template <typename Option, typename Draw>
bool drawWith(const QPalette &palette, const QStyleOption *option, const Draw &draw)
{
    const auto *typed = qstyleoption_cast<const Option *>(option);
    if (!typed)
        return false;
    Option copy = *typed;
    copy.palette = palette;
    draw(&copy);
    return true;
}

bool showsFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
}

void drawFocus(const QStyleOption &option, QPainter &painter, int inset, QPalette::ColorRole role)
{
    painter.save();
    painter.setPen(option.palette.color(role));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(inset, inset, -inset - 1, -inset - 1));
    painter.restore();
}

/// Fusion marks what Return presses and what has the focus alike.
void drawFocusOfDefault(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (element == QStyle::PE_PanelButtonCommand && button && showsFocus(option)
        && button->features.testFlag(QStyleOptionButton::DefaultButton))
        drawFocus(option, painter, 3, QPalette::ButtonText);
}

} // namespace

ReadableStyle::ReadableStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void ReadableStyle::install(QApplication &application)
{
    if (application.style()->name() == "fusion"_L1)
        QApplication::setStyle(new ReadableStyle);
}

void ReadableStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea *>(widget))
        widget->installEventFilter(this);
}

/// What scrolls paints only its inner part anew when it gets the focus.
bool ReadableStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget *>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

void ReadableStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto draw
        = [&](const QStyleOption *other) { QProxyStyle::drawPrimitive(element, other, painter, widget); };
    if (element == PE_Frame && showsFocus(*option)) {
        draw(option);
        drawFocus(*option, *painter, 0, QPalette::Highlight);
        return;
    }
    if (element == PE_IndicatorBranch && option->state.testFlag(State_Selected)) {
        QPalette palette = option->palette;
        for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::ButtonText, QPalette::Text })
            palette.setColor(role, palette.color(QPalette::HighlightedText));
        if (drawWith<QStyleOptionViewItem>(palette, option, draw))
            return;
    }
    const bool isMended = isMark(element) || (isFrame(element) && isDark(option->palette));
    if (isMended && option->state.testFlag(State_Enabled)) {
        const QPalette palette = outlined(option->palette);
        if (drawWith<QStyleOptionButton>(palette, option, draw)
            || drawWith<QStyleOptionTabWidgetFrame>(palette, option, draw)
            || drawWith<QStyleOptionFrame>(palette, option, draw)) {
            drawFocusOfDefault(element, *option, *painter);
            return;
        }
    }
    draw(option);
    drawFocusOfDefault(element, *option, *painter);
}

void ReadableStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto draw = [&](const QStyleOptionComplex *other) {
        QProxyStyle::drawComplexControl(control, other, painter, widget);
    };
    if (isDark(option->palette) && option->state.testFlag(State_Enabled)) {
        const QPalette palette = outlined(option->palette);
        if (drawWith<QStyleOptionComboBox>(palette, option, draw)
            || drawWith<QStyleOptionSpinBox>(palette, option, draw)
            || drawWith<QStyleOptionSlider>(palette, option, draw))
            return;
    }
    draw(option);
}
