/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QColor>

class QPalette;

/// The few colours that carry a meaning, for a given palette. They exist because QPalette has no roles for
/// "well" or "failed", and because a fixed colour is unreadable on one kind of palette or the other. Each has
/// a contrast of at least `MinimumContrast` with the base, the alternate base, the window and the pages of
/// tabs of the palette. A colour never stands alone: the shape of an icon or a word says the same thing.
namespace SemanticColors {

/// What [WCAG 2.1] 1.4.3 asks of text, so that the colours serve for icons and for words. Only where a
/// palette's backgrounds are so far apart or so middling that no shade reaches it, the best one is taken.
inline constexpr double MinimumContrast = 4.5;

/// All is well (Opened).
[[nodiscard]] QColor ok(const QPalette &palette);
/// On the way up, only time is needed (Opening, Connecting).
[[nodiscard]] QColor busy(const QPalette &palette);
/// On the way down, or something to look at soon (Closing, Disconnecting, a warning).
[[nodiscard]] QColor attention(const QPalette &palette);
/// It failed (Broken, an error).
[[nodiscard]] QColor error(const QPalette &palette);
/// Nothing is going on (BeforeOpen, Closed), or of second rank.
[[nodiscard]] QColor muted(const QPalette &palette);

/// The contrast ratio of two opaque colours after [WCAG 2.1], 1 (the same) to 21 (black on white).
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace SemanticColors
