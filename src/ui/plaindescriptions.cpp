/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "plaindescriptions.h"

#include <QApplication>
#include <QEvent>
#include <QTextDocumentFragment>
#include <QWidget>

namespace {

/// Set on a widget whose description is from here.
constexpr char isDerived[] = "isDescriptionDerived";

void describe(QWidget &widget)
{
    if (!widget.accessibleDescription().isEmpty() && !widget.property(isDerived).toBool())
        return;
    const QString toolTip = widget.toolTip();
    // Without a description of its own a widget is described by its tooltip.
    const bool isRich = Qt::mightBeRichText(toolTip);
    widget.setProperty(isDerived, isRich);
    widget.setAccessibleDescription(
        isRich ? QTextDocumentFragment::fromHtml(toolTip).toPlainText() : QString());
}

} // namespace

PlainDescriptions::PlainDescriptions(QApplication &application)
{
    application.installEventFilter(this);
}

bool PlainDescriptions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTipChange && watched->isWidgetType())
        describe(*static_cast<QWidget *>(watched));
    return false;
}
