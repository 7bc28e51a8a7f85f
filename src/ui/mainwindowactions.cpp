/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

// What the actions of the window do, and when they make sense.

#include "mainwindow.h"

#include "ui_mainwindow.h"

#include "aboutbox.h"
#include "actionrules.h"
#include "connectflow.h"
#include "connectionlist.h"
#include "credentialactions.h"
#include "filterbox.h"
#include "leftoversflow.h"
#include "listflow.h"
#include "panecycle.h"
#include "runfeedback.h"
#include "settingsdialog.h"
#include "tintedicon.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

void MainWindow::setUpActions()
{
    const std::pair<QAction *, QString> icons[] = {
        { m_ui->actionConnect, u"connect"_s },
        { m_ui->actionDisconnect, u"disconnect"_s },
        { m_ui->actionReconnect, u"reconnect"_s },
        { m_ui->actionTest, u"test"_s },
        { m_ui->actionDiagnose, u"diagnose"_s },
        { m_ui->actionNewShell, u"new-shell"_s },
        { m_ui->actionEdit, u"edit"_s },
        { m_ui->actionUseCredentials, u"key"_s },
        { m_ui->actionRemove, u"remove"_s },
        { m_ui->actionCopy, u"copy"_s },
        { m_ui->actionFind, u"filter"_s },
        { m_ui->actionClearClosed, u"clear"_s },
        { m_ui->actionDemo, u"demo"_s },
        { m_ui->actionSettings, u"settings"_s },
        { m_ui->actionShowDetails, u"details"_s },
        { m_ui->actionShowActivity, u"activity"_s },
        { m_ui->actionAbout, u"about"_s },
    };
    for (const auto &[action, icon] : icons)
        action->setIcon(tintedIcon(icon));
    const QList<QAction *> actions = findChildren<QAction *>(QRegularExpression(u"^action"_s));
    for (QAction *action : actions)
        m_explained.add(action);
}

void MainWindow::connectComputerActions()
{
    connect(m_ui->actionConnect, &QAction::triggered, m_connectFlow, &ConnectFlow::showDialog);
    connect(m_ui->actionDemo, &QAction::triggered, this, &MainWindow::startDemo);
    const std::pair<QAction *, BulkRun::Verb> runs[] = {
        { m_ui->actionDisconnect, BulkRun::Verb::Close },
        { m_ui->actionReconnect, BulkRun::Verb::Open },
        { m_ui->actionReopen, BulkRun::Verb::Reopen },
        { m_ui->actionTest, BulkRun::Verb::Test },
    };
    for (const auto &[action, verb] : runs)
        connect(
            action, &QAction::triggered, this, [this, verb = verb] { m_connectFlow->run(verb, selected()); });
    const std::pair<QAction *, void (Connection::*)()> each[] = {
        { m_ui->actionWait, &Connection::waitForComputer },
        { m_ui->actionTryNow, &Connection::tryNow },
        { m_ui->actionStopTrying, &Connection::stopTrying },
        { m_ui->actionNewShell, &Connection::openShell },
        { m_ui->actionClearClosed, &Connection::clearClosed },
    };
    for (const auto &[action, function] : each)
        connect(
            action, &QAction::triggered, this, [this, function = function] { forEachSelected(function); });
    connect(m_ui->actionResults, &QAction::triggered, m_runFeedback, &RunFeedback::showResults);
    connect(m_ui->actionDiagnose, &QAction::triggered, this, [this] { m_connectFlow->diagnose(selected()); });
    connect(m_ui->actionEdit, &QAction::triggered, this, [this] {
        if (const QList<Connection *> connections = selected(); !connections.isEmpty())
            m_connectFlow->edit(connections.constFirst());
    });
    connect(m_ui->actionLeftovers, &QAction::triggered, m_leftoversFlow, &LeftoversFlow::showDialog);
    connect(
        m_ui->actionRemove, &QAction::triggered, this, [this] { m_credentialActions->remove(selected()); });
    connect(m_ui->actionUseCredentials, &QAction::triggered, this,
        [this] { m_credentialActions->chooseFor(selected()); });
    connect(m_ui->actionCredentials, &QAction::triggered, m_credentialActions, &CredentialActions::manage);
    connect(m_ui->actionImport, &QAction::triggered, m_listFlow, &ListFlow::chooseImport);
    connect(m_ui->actionExport, &QAction::triggered, this, [this] { m_listFlow->chooseExport(selected()); });
    connect(m_ui->actionFindOrphans, &QAction::triggered, this, &MainWindow::findOrphans);
    connect(m_ui->detailPane, &DetailPane::orphansRequested, this, &MainWindow::findOrphans);
    connect(m_ui->actionCopy, &QAction::triggered, m_ui->connectionTable, &RowView::copySelection);
    connect(m_ui->actionSelectAll, &QAction::triggered, m_ui->connectionTable, &QAbstractItemView::selectAll);
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectViewActions()
{
    connect(m_ui->actionFind, &QAction::triggered, this, [this] {
        m_ui->toolBar->show();
        m_filterBox->setFocus(Qt::ShortcutFocusReason);
        m_filterBox->selectAll();
    });
    connect(m_ui->actionShowToolBar, &QAction::toggled, m_ui->toolBar, &QWidget::setVisible);
    connect(m_ui->actionShowDetails, &QAction::toggled, m_ui->detailPane, &QWidget::setVisible);
    connect(m_ui->actionShowActivity, &QAction::toggled, m_ui->activityDock, &QWidget::setVisible);
    // Both can also be closed by themselves; a minimized window does not count as that. A window that is
    // deleted while it is shown hides them when its parts of this class are gone already.
    const auto follow = [](const QWidget *widget, QAction *action) {
        return [widget, action] { action->setChecked(!widget->isHidden()); };
    };
    connect(m_ui->toolBar, &QToolBar::visibilityChanged, m_ui->actionShowToolBar,
        follow(m_ui->toolBar, m_ui->actionShowToolBar));
    connect(m_ui->activityDock, &QDockWidget::visibilityChanged, m_ui->actionShowActivity,
        follow(m_ui->activityDock, m_ui->actionShowActivity));
    const PaneCycle panes({ m_ui->connectionTable, m_ui->messageArea, m_ui->detailPane, m_ui->activityDock });
    connect(m_ui->actionNextPane, &QAction::triggered, this, [panes] { panes.move(true); });
    connect(m_ui->actionPreviousPane, &QAction::triggered, this, [panes] { panes.move(false); });
    connect(
        m_ui->actionResetColumns, &QAction::triggered, m_ui->connectionTable, &ConnectionTable::resetColumns);
    connect(m_ui->actionSettings, &QAction::triggered, this, [this] {
        auto *dialog = new SettingsDialog(m_settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_ui->actionAbout, &QAction::triggered, this, [this] { showAboutBox(this); });
}

void MainWindow::updateActions()
{
    const ActionRules rules = ActionRules::forSelection(selected());
    m_explained.setUnavailable(m_ui->actionDisconnect, rules.disconnect, rules.disconnectEffect);
    m_explained.setUnavailable(m_ui->actionReconnect, rules.reconnect);
    m_explained.setUnavailable(m_ui->actionTest, rules.test);
    m_explained.setUnavailable(m_ui->actionReopen, rules.reopen);
    m_explained.setUnavailable(m_ui->actionWait, rules.waitForComputer);
    m_explained.setUnavailable(m_ui->actionTryNow, rules.tryNow);
    m_explained.setUnavailable(m_ui->actionStopTrying, rules.stopTrying);
    m_explained.setUnavailable(m_ui->actionResults,
        m_runFeedback->hasResults() ? QString() : tr("Nothing was done on several computers yet."));
    m_explained.setUnavailable(m_ui->actionDiagnose, rules.diagnose);
    m_explained.setUnavailable(m_ui->actionNewShell, rules.newShell);
    m_explained.setUnavailable(m_ui->actionEdit, rules.edit);
    m_explained.setUnavailable(m_ui->actionUseCredentials, rules.useCredentials);
    m_explained.setUnavailable(m_ui->actionRemove, rules.remove);
    m_explained.setUnavailable(
        m_ui->actionExport, m_listFlow->whyNotExport(), m_listFlow->exportEffect(selected()));
    m_explained.setUnavailable(m_ui->actionCopy, rules.copy);
    m_explained.setUnavailable(m_ui->actionClearClosed, rules.clearClosed);
}
