/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "panecycle.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace {

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
        && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// Where the focus was in a pane, or else its first place for it; nullptr: it has none.
QWidget *entrance(QWidget *pane)
{
    if (QWidget *last = pane->focusWidget(); last && takesTab(last))
        return last;
    QWidget *widget = pane;
    do {
        if ((widget == pane || pane->isAncestorOf(widget)) && takesTab(widget))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != pane);
    return nullptr;
}

} // namespace

PaneCycle::PaneCycle(QList<QWidget *> panes)
    : m_panes(std::move(panes))
{
}

void PaneCycle::move(bool forward) const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto holdsFocus
        = [focus](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); };
    const auto present = std::find_if(m_panes.cbegin(), m_panes.cend(), holdsFocus);
    const qsizetype count = m_panes.size();
    // From outside of all of them to the first, or to the last.
    qsizetype at = present != m_panes.cend() ? present - m_panes.cbegin() : forward ? -1 : count;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + (forward ? 1 : -1) + count) % count;
        QWidget *pane = m_panes.at(at);
        if (QWidget *widget = pane->isVisible() ? entrance(pane) : nullptr) {
            widget->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}
