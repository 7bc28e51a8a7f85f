/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "rowview.h"

#include "flatheader.h"
#include "rowdelegate.h"
#include "tintedicon.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// The row numbers from the root down to `index`, by which rows are ordered as they stand on the screen.
std::vector<int> path(QModelIndex index)
{
    std::vector<int> rows;
    for (; index.isValid(); index = index.parent())
        rows.insert(rows.begin(), index.row());
    return rows;
}

} // namespace

RowView::RowView(QWidget *parent)
    : QTreeView(parent)
{
    setHeader(new FlatHeader(this));
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(true);
    // The width of a column comes from about as many rows as a screen shows. Qt would measure a thousand,
    // which takes as long as painting thirty screens.
    header()->setResizeContentsPrecision(50);
}

QString RowView::selectedText() const
{
    if (!selectionModel())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
        [](const QModelIndex &one, const QModelIndex &other) { return path(one) < path(other); });
    QList<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        if (!header()->isSectionHidden(header()->logicalIndex(visual)))
            columns.append(header()->logicalIndex(visual));
    }
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void RowView::copySelection() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void RowView::setFirstWidth(int column, int width)
{
    header()->resizeSection(column, std::max(width, header()->sectionSizeHint(column)));
}

QSize RowView::sizeHint() const
{
    constexpr int rows = 5;
    const int rowHeight = fontMetrics().height() + RowDelegate::rowAir;
    return { QTreeView::sizeHint().width(), header()->sizeHint().height() + rows * rowHeight };
}

void RowView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (!hasFocus() || index.siblingAtColumn(0) != currentIndex().siblingAtColumn(0))
        return;
    const bool isInverted = selectionModel()->isSelected(index) && !RowDelegate::isSelectionTinted(style());
    QColor color = palette().color(isInverted ? QPalette::HighlightedText : QPalette::Highlight);
    if (isInverted)
        color.setAlphaF(0.7F);
    painter->save();
    painter->setPen(color);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(
        QRect(0, option.rect.top(), viewport()->width(), option.rect.height()).adjusted(1, 1, -2, -2));
    painter->restore();
}

QPoint RowView::menuPosition(const QContextMenuEvent &event) const
{
    if (event.reason() != QContextMenuEvent::Keyboard)
        return event.globalPos();
    const QRect row = visualRect(currentIndex()) & viewport()->rect();
    return viewport()->mapToGlobal(isRightToLeft() ? row.bottomRight() : row.bottomLeft());
}

void RowView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actions());
    if (menu->isEmpty()) {
        QAction *copy = menu->addAction(tintedIcon(u"copy"_s), tr("&Copy"), this, &RowView::copySelection);
        copy->setShortcut(QKeySequence::Copy);
        copy->setEnabled(selectionModel()->hasSelection());
    }
    menu->popup(menuPosition(*event));
}

/// The whole rows, and not only the cell of the keyboard as QAbstractItemView does.
void RowView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTreeView::keyPressEvent(event);
}

void RowView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    // Without a row the focus would not be seen.
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -2, -2));
}

void RowView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    viewport()->update();
}

void RowView::focusOutEvent(QFocusEvent *event)
{
    QTreeView::focusOutEvent(event);
    viewport()->update();
}
