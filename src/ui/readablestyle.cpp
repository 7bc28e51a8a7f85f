/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "readablestyle.h"

#include "semanticcolors.h"

#include <QApplication>
#include <QStyleOptionButton>
#include <QStyleOptionFrame>

using namespace Qt::StringLiterals;

namespace {

/// What Fusion makes the outline darker than the window by.
constexpr int fusionFactor = 140;
/// What [WCAG 2.1] 1.4.11 asks of the parts of a control.
constexpr double leastContrast = 3.0;
constexpr int mostSteps = 40;

bool isOutlined(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton
        || element == QStyle::PE_FrameLineEdit || element == QStyle::PE_Frame;
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
        const QColor outline = QColor::fromHslF(window.hslHueF() < 0 ? 0 : window.hslHueF(),
            window.hslSaturationF() / 2, float(step) / mostSteps);
        if (SemanticColors::contrastRatio(outline, window) >= leastContrast
            && SemanticColors::contrastRatio(outline, base) >= leastContrast) {
            palette.setColor(QPalette::Window, outline.lighter(fusionFactor));
            break;
        }
    }
    return palette;
}

template <typename Option>
bool drawOutlined(const QProxyStyle &style, QStyle::PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget)
{
    const auto *typed = qstyleoption_cast<const Option *>(option);
    if (!typed)
        return false;
    Option copy = *typed;
    copy.palette = outlined(copy.palette);
    style.QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    return true;
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

void ReadableStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool isMended = isOutlined(element) && isDark(option->palette)
        && option->state.testFlag(State_Enabled)
        && (drawOutlined<QStyleOptionButton>(*this, element, option, painter, widget)
            || drawOutlined<QStyleOptionFrame>(*this, element, option, painter, widget));
    if (!isMended)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}
