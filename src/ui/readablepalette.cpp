/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "readablepalette.h"

#include "semanticcolors.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace {

constexpr int mostSteps = 40;

/// `share` of `to` in `from`, opaque.
QColor mixed(const QColor &from, const QColor &to, float share)
{
    const auto mix = [share](float one, float other) { return one + (other - one) * share; };
    return QColor::fromRgbF(
        mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

/// Nearer to `base` than `text`, but with that contrast to it.
QColor quieter(const QColor &base, const QColor &text, double contrast)
{
    for (int step = 1; step < mostSteps; ++step) {
        const QColor color = mixed(base, text, float(step) / mostSteps);
        if (SemanticColors::contrastRatio(color, base) >= contrast)
            return color;
    }
    return text;
}

double leastContrast(QPalette::ColorGroup group)
{
    return group == QPalette::Disabled ? ReadablePalette::DisabledContrast : SemanticColors::MinimumContrast;
}

/// Mends the colour of `role` on that of `ground`, with what `palette` has for the enabled text.
void mend(QPalette &result, const QPalette &palette, QPalette::ColorGroup group, QPalette::ColorRole role,
    QPalette::ColorRole ground, QPalette::ColorRole text)
{
    const QColor base = palette.color(group, ground);
    // Qt makes placeholder texts half transparent.
    const QColor shown = palette.color(group, role);
    const QColor opaque = mixed(base, QColor(shown.rgb()), shown.alphaF());
    if (SemanticColors::contrastRatio(opaque, base) < leastContrast(group))
        result.setColor(
            group, role, quieter(base, palette.color(QPalette::Active, text), leastContrast(group)));
}

/// The nearest shade of a selection on which its text can be read.
QColor selection(const QColor &highlight, const QColor &text)
{
    const QColor target = text.lightnessF() > 0.5F ? Qt::black : Qt::white;
    for (int step = 0; step < mostSteps; ++step) {
        const QColor color = mixed(highlight, target, float(step) / mostSteps);
        if (SemanticColors::contrastRatio(color, text) >= SemanticColors::MinimumContrast)
            return color;
    }
    return target;
}

} // namespace

ReadablePalette::ReadablePalette(QApplication &application)
    : m_application(application)
{
    application.installEventFilter(this);
    apply();
}

QPalette ReadablePalette::mended(const QPalette &palette)
{
    QPalette result;
    result.setResolveMask(0);
    for (const QPalette::ColorGroup group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
        mend(result, palette, group, QPalette::PlaceholderText, QPalette::Base, QPalette::Text);
        if (group == QPalette::Disabled) {
            mend(result, palette, group, QPalette::Text, QPalette::Base, QPalette::Text);
            mend(result, palette, group, QPalette::WindowText, QPalette::Window, QPalette::WindowText);
            mend(result, palette, group, QPalette::ButtonText, QPalette::Button, QPalette::ButtonText);
        }
        const QColor highlight = palette.color(group, QPalette::Highlight);
        const QColor highlighted = palette.color(group, QPalette::HighlightedText);
        if (SemanticColors::contrastRatio(highlight, highlighted) < SemanticColors::MinimumContrast)
            result.setColor(group, QPalette::Highlight, selection(highlight, highlighted));
    }
    return result;
}

bool ReadablePalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange && !m_isApplying)
        apply();
    return false;
}

void ReadablePalette::apply()
{
    const QScopedValueRollback<bool> applying(m_isApplying, true);
    // Without what was mended before, the palette is that of the desktop again.
    QApplication::setPalette(QPalette());
    if (const QPalette palette = mended(QApplication::palette()); palette.resolveMask() != 0)
        QApplication::setPalette(palette);
}
