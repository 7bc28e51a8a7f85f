/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "textfit.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QProgressBar>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QTreeView>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Rounding at a scale that is no whole number.
constexpr int tolerance = 1;

bool isLarger(QSize needed, QSize given)
{
    return needed.width() > given.width() + tolerance || needed.height() > given.height() + tolerance;
}

/// The size of a text that is wrapped at the width of its label.
QSize wrappedSize(const QLabel &label, int width)
{
    if (label.textFormat() == Qt::RichText
        || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()))) {
        QTextDocument document;
        document.setDocumentMargin(0);
        document.setDefaultFont(label.font());
        document.setHtml(label.text());
        document.setTextWidth(width);
        return { int(std::ceil(document.idealWidth())), int(std::ceil(document.size().height())) };
    }
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    return label.fontMetrics()
        .boundingRect(room, int(Qt::TextWordWrap | Qt::TextShowMnemonic | label.alignment()), label.text())
        .size();
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if (!label.wordWrap())
        return isLarger(label.sizeHint(), label.size());
    const QSize room = label.contentsRect().size() - QSize(2 * label.margin(), 2 * label.margin());
    return isLarger(wrappedSize(label, room.width()), room);
}

bool isCut(const QGroupBox &box)
{
    return !box.title().isEmpty() && isLarger(box.minimumSizeHint(), box.size());
}

/// Which of its texts are too long for a box that is not typed in.
QStringList cutItems(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room
        = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    QStringList cut;
    for (int i = 0; i < box.count(); ++i) {
        if (box.fontMetrics().horizontalAdvance(box.itemText(i)) > room.width() + tolerance
            && box.itemData(i, Qt::ToolTipRole).isNull())
            cut.append(box.itemText(i));
    }
    return cut;
}

/// Bars that scroll hide some of their tabs.
QStringList cutTabs(const QTabBar &bar)
{
    QStringList cut;
    for (int i = 0; i < bar.count(); ++i) {
        const bool isElided = bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(i)).width()
            > bar.tabRect(i).width() + tolerance;
        if (bar.isTabVisible(i) && (isElided || !bar.rect().contains(bar.tabRect(i))))
            cut.append(bar.tabText(i));
    }
    return cut;
}

QStringList cutSections(const QHeaderView &header)
{
    QStringList cut;
    for (int i = 0; i < header.count(); ++i) {
        // The last one takes what is left, and has its whole text in its tooltip.
        const bool isRest = header.stretchLastSection() && header.visualIndex(i) == header.count() - 1;
        if (!header.isSectionHidden(i) && !isRest
            && header.sectionSizeHint(i) > header.sectionSize(i) + tolerance)
            cut.append(header.model()->headerData(i, Qt::Horizontal).toString());
    }
    return cut;
}

QStringList cutMenus(const QMenuBar &bar)
{
    QStringList cut;
    for (QAction *action : bar.actions()) {
        if (action->isVisible() && !bar.rect().contains(bar.actionGeometry(action)))
            cut.append(action->text());
    }
    return cut;
}

QStringList cutTextsOf(const QWidget *widget)
{
    const auto whole
        = [](bool cut, const QString &text) { return cut ? QStringList{ text } : QStringList(); };
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return whole(isCut(*label), label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return whole(
            !button->text().isEmpty() && isLarger(button->sizeHint(), button->size()), button->text());
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        return whole(isCut(*box), box->title());
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->isEditable() ? QStringList() : cutItems(*box);
    if (const auto *box = qobject_cast<const QAbstractSpinBox *>(widget))
        return whole(isLarger(box->sizeHint(), box->size()), box->text());
    if (const auto *bar = qobject_cast<const QTabBar *>(widget))
        return cutTabs(*bar);
    if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
        return cutMenus(*bar);
    if (const auto *header = qobject_cast<const QHeaderView *>(widget);
        header && header->orientation() == Qt::Horizontal)
        return cutSections(*header);
    return {};
}

bool canScroll(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()))
            return true;
    }
    return false;
}

/// Texts of a widget that its parents cover at some side.
bool reachesOut(const QWidget *widget)
{
    const QWidget *window = widget->window();
    const QRect place(widget->mapTo(window, QPoint()), widget->size());
    return !canScroll(widget) && !window->rect().contains(place);
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        for (const QString &text : cutTextsOf(widget))
            cut.append(u"%1: \"%2\""_s.arg(widget->objectName(), text));
        if (reachesOut(widget))
            cut.append(u"%1 reaches out of its window"_s.arg(widget->objectName()));
    }
    return cut;
}
