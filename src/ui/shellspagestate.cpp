/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellspage.h"

#include "connection.h"
#include "displaytext.h"
#include "quotagauge.h"
#include "shellsmodel.h"
#include "shellsprogress.h"
#include "shellstext.h"
#include "shellsview.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

// What the page shows of what it knows.

void ShellsPage::refresh()
{
    QString action;
    const QString why = explanation(&action);
    m_explanation->setText(why);
    m_explanationButton->setText(action);
    m_explanationButton->setVisible(!action.isEmpty());
    m_pages->setCurrentIndex(why.isEmpty() ? 0 : 1);
    showGauges();
    showOutcome();
    updateActions();
}

QString ShellsPage::explanation(QString *action) const
{
    if (m_selected.size() > 1) {
        *action = tr("Fin&d Orphans…");
        return tr(
            "Select one computer to see all shells on it. Find Orphans looks at many computers at once.");
    }
    const Connection *connection = single();
    if (!connection)
        return tr("Select a computer to see all shells on it, whoever opened them.");
    const QString name = safeLine(connection->profile().displayName());
    if (connection->state() != LiveObject::State::Opened) {
        if (connection->isOpen())
            return tr("%1 is being connected or disconnected.").arg(name);
        *action = tr("Reconnect");
        return tr("%1 is not connected. Connect it to see all shells on it.").arg(name);
    }
    const auto computer = m_computers.value(connection);
    if (!computer || (!computer->shells->refreshedAt().isValid() && !computer->error))
        return tr("Reading the shells of %1…").arg(name);
    if (!computer->error)
        return {};
    *action = tr("Try a&gain");
    if (ShellsText::meansNoShells(*computer->error)) {
        action->clear();
        return tr("The service on %1 has no shells. Only Windows Remote Management has them.").arg(name);
    }
    if (ShellsText::meansDenied(*computer->error))
        return tr("The user of this connection may not list the shells of %1. Connect with an account of its "
                  "Administrators group.")
            .arg(name);
    // An old list is better than none; the problem stands below it.
    if (computer->shells->refreshedAt().isValid())
        return {};
    return tr("The shells of %1 could not be read. %2").arg(name, ShellsText::problem(*computer->error));
}

void ShellsPage::showGauges()
{
    const Computer *computer = current();
    if (!computer)
        return;
    const QList<QuotaReading> readings = QuotaReading::of(*computer->shells);
    for (qsizetype i = 0; i < std::min(readings.size(), m_gauges.size()); ++i)
        m_gauges.at(i)->setReading(readings.at(i));
}

void ShellsPage::showOutcome()
{
    const Computer *computer = current();
    const int total = computer ? computer->endingTotal : 0;
    if (total > 0)
        m_progress->setProgress(tr("Ending shells…"), computer->shells->finishedEndCount(), total);
    else
        m_progress->hide();
    m_progress->setStopTip(tr("Ends no more of them; those that are under way may end all the same"));
    if (computer && computer->error)
        m_message->setMessage(InlineMessage::Kind::Error,
            tr("The list is not up to date. %1").arg(ShellsText::problem(*computer->error)),
            tr("Try a&gain"));
    else if (computer)
        m_message->setMessage(computer->outcomeKind, computer->outcome);
    else
        m_message->clear();
    m_below->setHidden(m_progress->isHidden() && m_message->isHidden());
}

void ShellsPage::updateActions()
{
    const Connection *connection = single();
    const bool isOpened = connection && connection->state() == LiveObject::State::Opened;
    QAction *refreshAction = m_view->refreshAction();
    refreshAction->setEnabled(isOpened);
    refreshAction->setToolTip(
        isOpened ? tr("Reads shells and quotas anew (F5)") : tr("Select one computer that is connected"));
    const int count = isOpened ? int(m_view->selectedShells().size()) : 0;
    QAction *endAction = m_view->endAction();
    endAction->setEnabled(count > 0);
    endAction->setToolTip(count > 0 ? tr("Ends %n shell(s) at the server, after a question", nullptr, count)
                                    : tr("Select the shells to end in the table"));
}

QByteArray ShellsPage::layoutState() const
{
    return m_view->columnsState();
}

void ShellsPage::restoreLayout(const QByteArray &state)
{
    m_view->restoreColumns(state);
}

void ShellsPage::showEvent(QShowEvent *event)
{
    DetailPage::showEvent(event);
    m_pulse.start();
    readIfVisible();
}

void ShellsPage::hideEvent(QHideEvent *event)
{
    DetailPage::hideEvent(event);
    m_pulse.stop();
}
