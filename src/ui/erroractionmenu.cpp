/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "erroractionmenu.h"

#include "runmessage.h"
#include "settings.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

QMenu *makeErrorActionMenu(Settings &settings, QWidget *parent)
{
    //: A menu: what happens to the other computers when an action fails on one.
    auto *menu = new QMenu(QCoreApplication::translate("ErrorActionMenu", "I&f One Fails"), parent);
    menu->setObjectName(u"errorActionMenu"_s);
    menu->setToolTipsVisible(true);
    auto *group = new QActionGroup(menu);
    const QMetaEnum actions = QMetaEnum::fromType<BulkReport::ErrorAction>();
    for (int i = 0; i < actions.keyCount(); ++i) {
        const auto value = BulkReport::ErrorAction(actions.value(i));
        QAction *action = menu->addAction(errorActionName(value));
        action->setObjectName("errorAction"_L1 + QLatin1StringView(actions.key(i)));
        action->setToolTip(errorActionMeaning(value));
        action->setStatusTip(errorActionMeaning(value));
        action->setCheckable(true);
        action->setChecked(value == settings.errorAction());
        group->addAction(action);
        QObject::connect(
            action, &QAction::triggered, &settings, [&settings, value] { settings.setErrorAction(value); });
        QObject::connect(&settings, &Settings::errorActionChanged, action,
            [action, value](BulkReport::ErrorAction now) { action->setChecked(now == value); });
    }
    return menu;
}
