/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fittingscrollarea.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace {

/// A few lines can be read even where there is hardly any room.
constexpr int leastLines = 3;

} // namespace

FittingScrollArea::FittingScrollArea(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int FittingScrollArea::contentHeight(int width) const
{
    if (!widget())
        return 0;
    const int height
        = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
    return height + 2 * frameWidth();
}

QSize FittingScrollArea::sizeHint() const
{
    if (!widget())
        return QScrollArea::sizeHint();
    const int width = qMax(widget()->sizeHint().width(), widget()->minimumWidth());
    return { width + 2 * frameWidth(), contentHeight(width) };
}

QSize FittingScrollArea::minimumSizeHint() const
{
    if (!widget())
        return {};
    // The bar's width is kept free, so that nothing is cut off at the side once it comes.
    const int width = qMax(widget()->minimumSizeHint().width(), widget()->minimumWidth())
        + verticalScrollBar()->sizeHint().width();
    return { width, qMin(leastLines * fontMetrics().lineSpacing(), sizeHint().height()) };
}

int FittingScrollArea::heightForWidth(int width) const
{
    return contentHeight(width - 2 * frameWidth());
}

bool FittingScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        showBarIfNeeded();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void FittingScrollArea::resizeEvent(QResizeEvent *event)
{
    showBarIfNeeded();
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

/// QScrollArea asks for the height at the width beside the bar, so that a bar, once there, would keep itself.
void FittingScrollArea::showBarIfNeeded()
{
    const QSize room = maximumViewportSize();
    const bool isNeeded = contentHeight(room.width()) - 2 * frameWidth() > room.height();
    setVerticalScrollBarPolicy(isNeeded ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}
