/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "consolepage.h"

#include "connection.h"
#include "consolepane.h"
#include "rowdelegate.h"
#include "tintedicon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

ConsolePage::ConsolePage(QWidget *parent)
    : DetailPage(parent)
    , m_stack(new QStackedWidget)
    , m_explanation(new QLabel)
    , m_newShell(new QToolButton)
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
    , m_tools(buildTools())
{
    setObjectName(u"consolePage"_s);
    m_explanation->setObjectName(u"consoleExplanation"_s);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setMargin(RowDelegate::sideMargin);
    m_stack->addWidget(m_explanation);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    refresh();
}

ConsolePage::~ConsolePage() = default;

QString ConsolePage::title() const
{
    return tr("C&onsole");
}

QWidget *ConsolePage::buildTools()
{
    m_newShell->setObjectName(u"consoleNewShellButton"_s);
    m_newShell->setText(tr("New Shell…"));
    m_newShell->setIcon(tintedIcon(u"new-shell"_s));
    m_newShell->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setObjectName(u"consoleMore"_s);
    m_more->setIcon(tintedIcon(u"more"_s));
    m_more->setAccessibleName(tr("More for the console"));
    m_more->setToolTip(tr("Find, copy, save and clear the output"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(RowDelegate::sideMargin, 0, RowDelegate::sideMargin, 0);
    for (QToolButton *button : { m_newShell, m_more }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_newShell, &QToolButton::clicked, this, [this] {
        if (ConsolePane *pane = currentPane())
            pane->newShellAction()->trigger();
    });
    connect(m_menu, &QMenu::aboutToShow, this, &ConsolePage::fillMenu);
    return tools;
}

void ConsolePage::setConnections(const QList<Connection *> &selected)
{
    for (const QPointer<Connection> &connection : std::as_const(m_connections)) {
        if (connection)
            disconnect(connection, &LiveObject::stateChanged, this, nullptr);
    }
    m_connections = QList<QPointer<Connection>>(selected.begin(), selected.end());
    for (Connection *connection : selected)
        connect(connection, &LiveObject::stateChanged, this, &ConsolePage::refresh);
    refresh();
}

void ConsolePage::showEvent(QShowEvent *event)
{
    DetailPage::showEvent(event);
    refresh();
}

ConsolePane *ConsolePage::currentPane() const
{
    return qobject_cast<ConsolePane *>(m_stack->currentWidget());
}

ConsolePane *ConsolePage::paneFor(Connection *connection)
{
    if (ConsolePane *pane = m_panes.value(connection))
        return pane;
    // Nobody looks: a pane for each computer that the selection passes would be in vain.
    const bool isWanted = isVisible() && connection->state() == LiveObject::State::Opened;
    return isWanted ? makePane(connection) : nullptr;
}

ConsolePane *ConsolePage::makePane(Connection *connection)
{
    auto *pane = new ConsolePane(*connection, m_history);
    m_panes.insert(connection, pane);
    m_stack->addWidget(pane);
    connect(connection, &QObject::destroyed, this, &ConsolePage::removePane);
    connect(pane->newShellAction(), &QAction::changed, this, &ConsolePage::refreshTools);
    return pane;
}

void ConsolePage::removePane(QObject *connection)
{
    delete m_panes.take(connection);
    refresh();
}

void ConsolePage::dropUnused()
{
    const ConsolePane *current = currentPane();
    m_panes.removeIf([current](const auto &entry) {
        ConsolePane *pane = entry.value();
        if (pane == current || pane->isUsed())
            return false;
        pane->deleteLater();
        return true;
    });
}

void ConsolePage::refresh()
{
    Connection *connection = m_connections.size() == 1 ? m_connections.constFirst().data() : nullptr;
    ConsolePane *pane = connection ? paneFor(connection) : nullptr;
    // One that was never used says less than the explanation does.
    if (pane && connection->state() != LiveObject::State::Opened && !pane->isUsed())
        pane = nullptr;
    m_explanation->setText(explanation());
    m_stack->setCurrentWidget(pane ? static_cast<QWidget *>(pane) : m_explanation);
    setFocusProxy(pane);
    dropUnused();
    refreshTools();
}

QString ConsolePage::explanation() const
{
    if (m_connections.isEmpty())
        return tr("Select a computer to run commands on it");
    if (m_connections.size() > 1)
        return tr("A console belongs to one computer. Select only one to run commands on it.");
    const Connection *connection = m_connections.constFirst();
    if (!connection)
        return tr("Select a computer to run commands on it");
    switch (connection->state()) {
    case LiveObject::State::Opening:
    case LiveObject::State::Connecting:
        return tr("The computer is being connected. The console opens as soon as it is.");
    case LiveObject::State::Closing:
    case LiveObject::State::Disconnecting:
        return tr("The computer is being disconnected. Reconnect it afterwards to run commands on it.");
    case LiveObject::State::Broken:
        return tr("The connection is broken. Look at the problem above, then reconnect to run commands.");
    case LiveObject::State::Opened:
    case LiveObject::State::BeforeOpen:
    case LiveObject::State::Disconnected:
    case LiveObject::State::Closed:
        return tr("The computer is not connected. Reconnect it to run commands on it.");
    }
    Q_UNREACHABLE();
}

void ConsolePage::refreshTools()
{
    const ConsolePane *pane = currentPane();
    m_newShell->setEnabled(pane && pane->newShellAction()->isEnabled());
    m_newShell->setToolTip(
        pane ? pane->newShellAction()->toolTip() : tr("Select one computer that is connected"));
    m_more->setEnabled(pane);
}

void ConsolePage::fillMenu()
{
    m_menu->clear();
    const ConsolePane *pane = currentPane();
    if (!pane)
        return;
    const QList<QAction *> actions = pane->menuActions();
    for (QAction *action : actions) {
        if (action)
            m_menu->addAction(action);
        else
            m_menu->addSeparator();
    }
}
