/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "explainedactions.h"

#include "displaytext.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

namespace {

/// "Disconnect (Ctrl+D)" above what is to be said.
QString toolTip(const QAction &action, const QString &text)
{
    QString name = withoutAccessKey(action.text());
    name.remove(u'…');
    const QString shortcut = action.shortcut().toString(QKeySequence::NativeText);
    const QString title = shortcut.isEmpty()
        ? name
        //: Tooltip of a button. %1: name of an action, %2: its keyboard shortcut.
        : QCoreApplication::translate("ExplainedActions", "%1 (%2)").arg(name, shortcut);
    return QStringLiteral("<b>%1</b><br/>%2").arg(title.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

void ExplainedActions::add(QAction *action)
{
    m_descriptions.insert(action, action->statusTip());
    setUnavailable(action, {});
}

void ExplainedActions::setUnavailable(QAction *action, const QString &why, const QString &effect)
{
    const QString description = effect.isEmpty() ? m_descriptions.value(action) : effect;
    const QString text = why.isEmpty() ? description : why;
    action->setEnabled(why.isEmpty());
    action->setStatusTip(text);
    action->setToolTip(toolTip(*action, text));
}
