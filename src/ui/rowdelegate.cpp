/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "rowdelegate.h"

#include "semanticcolors.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace {

QPalette::ColorGroup colorGroup(const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

QIcon::Mode iconMode(const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QIcon::Disabled;
    const bool isInverted
        = option.state.testFlag(QStyle::State_Selected) && !RowDelegate::isSelectionTinted(styleOf(option));
    return isInverted ? QIcon::Selected : QIcon::Normal;
}

/// Makes glyphs of one line of text, which takes most of the time of a table's painting, once for its width
/// and for the drawing. Answers the width in pixels.
qreal shape(QTextLayout &layout, const QString &text)
{
    QTextOption line(Qt::AlignLeft | Qt::AlignAbsolute);
    line.setWrapMode(QTextOption::NoWrap);
    line.setTextDirection(Qt::LayoutDirectionAuto);
    layout.setTextOption(line);
    layout.setText(text);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    return only.naturalTextWidth();
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

bool RowDelegate::isSelectionTinted(const QStyle *style)
{
    return style->inherits("QWindowsVistaStyle");
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->decorationSize = QSize(iconSize, iconSize);
    if (index.data(ElideMiddleRole).toBool())
        option->textElideMode = Qt::ElideMiddle;
    if (index.data(MutedRole).toBool())
        option->palette.setColor(QPalette::Text, SemanticColors::muted(option->palette));
    if (isSelectionTinted(styleOf(*option)))
        option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    styleOf(cell)->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    QRect content = cell.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    if (!cell.icon.isNull()) {
        QRect box = content;
        box.setWidth(std::min(iconSize, content.width()));
        box = QStyle::visualRect(cell.direction, content, box);
        cell.icon.paint(painter, box, Qt::AlignCenter, iconMode(cell));
        const int taken = iconSize + iconGap;
        content = cell.direction == Qt::RightToLeft ? content.adjusted(0, 0, -taken, 0)
                                                    : content.adjusted(taken, 0, 0, 0);
    }
    if (content.width() > 0 && !cell.text.isEmpty())
        paintText(painter, cell, content);
}

void RowDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, QRect rect) const
{
    const QPalette::ColorRole role
        = option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text;
    QTextLayout layout({}, option.font);
    qreal width = shape(layout, option.text);
    if (width > rect.width()) {
        const QFontMetrics metrics(option.font);
        width = shape(layout, metrics.elidedText(option.text, option.textElideMode, rect.width()));
    }
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.displayAlignment);
    qreal x = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = rect.right() + 1 - std::ceil(width);
    else if (alignment.testFlag(Qt::AlignHCenter))
        x += std::floor((rect.width() - width) / 2);
    // The baseline is that of the view's own font, so that a cell with another font does not stand higher.
    const QFontMetrics common(option.widget ? option.widget->font() : option.font);
    const int baseline = rect.top() + (rect.height() - common.height()) / 2 + common.ascent();

    painter->save();
    painter->setPen(option.palette.color(colorGroup(option), role));
    layout.draw(painter, { x, baseline - layout.lineAt(0).ascent() });
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // One more, as the width of a text is rounded and a hair too little elides it.
    int width = 2 * sideMargin + QFontMetrics(cell.font).horizontalAdvance(cell.text) + 1;
    if (!cell.icon.isNull())
        width += iconSize + iconGap;
    const QFontMetrics common(cell.widget ? cell.widget->font() : cell.font);
    return { width, std::max(common.height(), iconSize) + rowAir };
}
