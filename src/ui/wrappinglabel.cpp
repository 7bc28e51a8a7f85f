/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "wrappinglabel.h"

namespace {

/// Longer lines are hard to read, so no more than this is asked for.
constexpr int preferredCharacters = 80;
constexpr int leastCharacters = 12;

} // namespace

WrappingLabel::WrappingLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// The height without any wrapping: layouts that know of heightForWidth() ask for more where it is needed,
/// but they never go below this.
QSize WrappingLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const QSize whole = fontMetrics().size(0, text());
    return { qMin(whole.width(), fontMetrics().averageCharWidth() * preferredCharacters) + margins.left()
            + margins.right() + 1,
        whole.height() + margins.top() + margins.bottom() };
}

QSize WrappingLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    return { fontMetrics().averageCharWidth() * leastCharacters,
        fontMetrics().height() + margins.top() + margins.bottom() };
}
