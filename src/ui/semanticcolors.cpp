/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "semanticcolors.h"

#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace {

/// One meaning in its two shades.
struct Shades {
    QRgb onLight;
    QRgb onDark;
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The page of a tab, which some styles make lighter than a button on a dark palette.
QColor pageColor(const QPalette &palette)
{
    const QColor button = palette.color(QPalette::Button);
    return button.lightnessF() < 0.5F ? button.lighter(125) : button;
}

double worstContrast(const QColor &color, const QPalette &palette)
{
    return std::min({ SemanticColors::contrastRatio(color, pageColor(palette)),
        SemanticColors::contrastRatio(color, palette.color(QPalette::Base)),
        SemanticColors::contrastRatio(color, palette.color(QPalette::AlternateBase)),
        SemanticColors::contrastRatio(color, palette.color(QPalette::Window)) });
}

/// The shade itself where it can be read, otherwise the nearest lighter or darker one of the same hue that
/// can.
QColor readable(const QColor &shade, bool lighter, const QPalette &palette)
{
    constexpr int Steps = 20;
    QColor best = shade;
    double bestContrast = worstContrast(shade, palette);
    const float target = lighter ? 1.0F : 0.0F;
    for (int step = 1; step <= Steps && bestContrast < SemanticColors::MinimumContrast; ++step) {
        const float share = static_cast<float>(step) / Steps;
        const float lightness = shade.lightnessF() + (target - shade.lightnessF()) * share;
        const QColor candidate = QColor::fromHslF(shade.hslHueF(), shade.hslSaturationF(), lightness);
        if (const double contrast = worstContrast(candidate, palette); contrast > bestContrast) {
            best = candidate;
            bestContrast = contrast;
        }
    }
    return best;
}

QColor find(const Shades &shades, const QPalette &palette)
{
    const QColor dark = readable(QColor(shades.onLight), false, palette);
    const QColor light = readable(QColor(shades.onDark), true, palette);
    return worstContrast(dark, palette) >= worstContrast(light, palette) ? dark : light;
}

/// Remembers what was found, as every cell that is painted asks.
QColor pick(const Shades &shades, const QPalette &palette)
{
    static std::map<std::array<QRgb, 5>, QColor> found;
    const std::array<QRgb, 5> key{ shades.onLight, palette.color(QPalette::Button).rgba(),
        palette.color(QPalette::Base).rgba(), palette.color(QPalette::AlternateBase).rgba(),
        palette.color(QPalette::Window).rgba() };
    auto known = found.find(key);
    if (known == found.end())
        known = found.emplace(key, find(shades, palette)).first;
    return known->second;
}

} // namespace

namespace SemanticColors {

QColor ok(const QPalette &palette)
{
    return pick({ 0x157a3c, 0x3fbf6f }, palette);
}

QColor busy(const QPalette &palette)
{
    return pick({ 0x1666c5, 0x5aa8f7 }, palette);
}

QColor attention(const QPalette &palette)
{
    return pick({ 0x9c5b00, 0xf0ad3c }, palette);
}

QColor error(const QPalette &palette)
{
    return pick({ 0xc62828, 0xff7a72 }, palette);
}

QColor muted(const QPalette &palette)
{
    return pick({ 0x666b73, 0x9aa1ab }, palette);
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({ luminance(one), luminance(other) });
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace SemanticColors
