/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QIcon>

class QColor;
class QPalette;
class QString;

/// Chooses the colour of an icon for a palette, see `semanticcolors.h`.
using IconColor = QColor (*)(const QPalette &palette);

/// The line icon `name` of `resources/icons`, drawn in the text colour of the application's palette: disabled
/// and selected icons in that of disabled and selected text. The palette is asked whenever the icon is
/// painted, so a change to a dark one needs nothing but the repaint that Qt does anyway. An unknown name
/// gives a null icon.
[[nodiscard]] QIcon tintedIcon(const QString &name);

/// The same with a colour of its own while it is neither disabled nor selected.
[[nodiscard]] QIcon tintedIcon(const QString &name, IconColor color);
