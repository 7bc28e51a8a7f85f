/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

class QWidget;

/// How a sentence reaches a screen reader without the focus going anywhere. The one place that knows which
/// events the bridges to the assistive technologies pass on.
namespace Announcement {

enum class Urgency {
    /// After what is being said.
    Polite,
    /// At once: something is wrong.
    Urgent,
};

/// Has `text` said in the name of the window of `widget`. Does nothing for an empty text, where that window
/// cannot be seen, and while nobody listens.
void say(QWidget &widget, const QString &text, Urgency urgency = Urgency::Polite);

} // namespace Announcement
