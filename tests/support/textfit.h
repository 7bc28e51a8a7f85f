/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QStringList>

class QWidget;

/// What cannot be read to its end in a window as it is laid out now, a line each: labels, buttons, boxes,
/// tabs, headers and menus that need more room than they have, and whatever reaches beyond what holds it.
/// What scrolls may be longer, and what is elided with the whole in its tooltip does not count.
[[nodiscard]] QStringList cutTexts(const QWidget &window);
