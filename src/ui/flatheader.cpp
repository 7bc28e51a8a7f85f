/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "flatheader.h"

#include "displaytext.h"
#include "rowdelegate.h"
#include "semanticcolors.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionHeader>
#include <QToolTip>

namespace {

constexpr int sortMarkWidth = 8;
constexpr int sortMarkGap = 6;
constexpr int headerAir = 10;

/// `share` of the text colour on the table's own: 0 is the table, 1 the text.
QColor shade(const QPalette &palette, double share)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const auto mix = [share](float from, float to) { return from + (to - from) * float(share); };
    return QColor::fromRgbF(
        mix(base.redF(), text.redF()), mix(base.greenF(), text.greenF()), mix(base.blueF(), text.blueF()));
}

} // namespace

FlatHeader::FlatHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setMinimumSectionSize(40);
    viewport()->setAttribute(Qt::WA_Hover);
}

bool FlatHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    if (section < 0 || sectionSizeHint(section) <= sectionSize(section))
        return QHeaderView::viewportEvent(event);
    const QString more = model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
    QToolTip::showText(
        help->globalPos(), plainToolTip(more.isEmpty() ? text(section) : text(section) + u'\n' + more), this);
    return true;
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, logicalIndex);

    const bool isPressed = option.state.testFlag(QStyle::State_Sunken);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(rect, shade(palette(), isPressed ? 0.12 : isHovered ? 0.06 : 0.0));
    painter->setPen(shade(palette(), 0.16));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (visualIndex(logicalIndex) < count() - 1 && rect.right() < viewport()->width() - 1)
        painter->drawLine(rect.right(), rect.top() + 5, rect.right(), rect.bottom() - 5);

    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    QRect content = rect.adjusted(RowDelegate::sideMargin, 0, -RowDelegate::sideMargin, 0);
    const int markSpace = isSorted ? sortMarkWidth + sortMarkGap : 0;
    const QString shown
        = fontMetrics().elidedText(text(logicalIndex), Qt::ElideRight, content.width() - markSpace);
    const int textWidth = fontMetrics().horizontalAdvance(shown);
    const bool isRight
        = QStyle::visualAlignment(layoutDirection(), option.textAlignment).testFlag(Qt::AlignRight);
    // Beside a right-aligned text the mark stands at its left, so that the numbers keep their edge.
    const int x = isRight ? content.right() + 1 - textWidth : content.left();
    painter->setPen(isSorted ? palette().color(QPalette::Text) : SemanticColors::muted(palette()));
    painter->drawText(
        QRect(x, rect.top(), textWidth + 1, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (isSorted && content.width() > markSpace) {
        const int markLeft = isRight ? x - sortMarkGap - sortMarkWidth : x + textWidth + sortMarkGap;
        paintSortMark(painter, { markLeft + sortMarkWidth / 2, rect.center().y() },
            sortIndicatorOrder() == Qt::AscendingOrder);
    }
}

void FlatHeader::paintSortMark(QPainter *painter, QPoint center, bool isAscending) const
{
    const double half = sortMarkWidth / 2.0 - 0.5;
    const double tip = isAscending ? -half / 2 : half / 2;
    QPainterPath path;
    path.moveTo(center.x() - half, center.y() - tip + 0.5);
    path.lineTo(center.x(), center.y() + tip + 0.5);
    path.lineTo(center.x() + half, center.y() - tip + 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(painter->pen().color(), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->restore();
}

QSize FlatHeader::sectionSizeFromContents(int logicalIndex) const
{
    return { fontMetrics().horizontalAdvance(text(logicalIndex)) + 2 * RowDelegate::sideMargin + sortMarkWidth
            + sortMarkGap,
        fontMetrics().height() + headerAir };
}

QString FlatHeader::text(int logicalIndex) const
{
    return model() ? model()->headerData(logicalIndex, Qt::Horizontal).toString() : QString();
}
