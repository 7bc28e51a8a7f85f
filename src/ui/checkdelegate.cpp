/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "checkdelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace {

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

QSize boxSize(const QStyleOptionViewItem &option)
{
    const QStyle *style = styleOf(option);
    return { style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget),
        style->pixelMetric(QStyle::PM_IndicatorHeight, &option, option.widget) };
}

/// What the box takes away from the text.
int boxSpace(const QStyleOptionViewItem &option)
{
    return boxSize(option).width() + RowDelegate::iconGap;
}

QRect boxRect(const QStyleOptionViewItem &option)
{
    const QSize size = boxSize(option);
    const QRect box(option.rect.left() + RowDelegate::sideMargin,
        option.rect.top() + (option.rect.height() - size.height()) / 2, size.width(), size.height());
    return QStyle::visualRect(option.direction, option.rect, box);
}

} // namespace

void CheckDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // The ground of the whole cell; the rest is painted beside the box.
    styleOf(option)->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
    QStyleOptionViewItem box = cell;
    box.rect = boxRect(option);
    box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange | QStyle::State_HasFocus);
    box.state |= state.toInt() == Qt::Checked ? QStyle::State_On
        : state.toInt() == Qt::Unchecked      ? QStyle::State_Off
                                              : QStyle::State_NoChange;
    styleOf(option)->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    QStyleOptionViewItem rest = option;
    rest.rect = option.direction == Qt::RightToLeft ? option.rect.adjusted(0, 0, -boxSpace(option), 0)
                                                    : option.rect.adjusted(boxSpace(option), 0, 0, 0);
    RowDelegate::paint(painter, rest, index);
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    if (index.data(Qt::CheckStateRole).isValid())
        size.rwidth() += boxSpace(option);
    return size;
}

bool CheckDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid() || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    bool isMeant = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        isMeant = mouse->button() == Qt::LeftButton && boxRect(option).contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        isMeant = key->key() == Qt::Key_Space || key->key() == Qt::Key_Select;
    }
    if (!isMeant)
        return false;
    return model->setData(
        index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}
