/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sessionpage.h"

#include "rowdelegate.h"
#include "session.h"
#include "sessiontreemodel.h"
#include "sessionview.h"
#include "tintedicon.h"
#include "connection.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whether clearClosed() would find anything.
bool hasClosed(const Connection *connection)
{
    const auto &sessions = connection->sessions();
    return std::any_of(sessions.begin(), sessions.end(),
        [](const Session *session) { return !session->isOpen() || session->hasEndedChildren(); });
}

} // namespace

SessionPage::SessionPage(QWidget *parent)
    : DetailPage(parent)
    , m_sessions(new SessionTreeModel(this))
    , m_view(new SessionView)
    , m_clear(new QToolButton)
    , m_tools(buildTools())
{
    setObjectName(u"sessionPage"_s);
    m_view->setObjectName(u"sessionView"_s);
    m_view->setAccessibleName(tr("Sessions"));
    m_view->setEmptyText(tr("No session yet. Reconnect opens one."));
    m_view->setSessions(m_sessions);
    m_view->setMinimumHeight(m_view->fontMetrics().height() * 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    connect(&m_refresh, &RefreshTimer::due, this, &SessionPage::refresh);
    connect(m_clear, &QToolButton::clicked, this, &SessionPage::clearClosed);
    refresh();
}

QString SessionPage::title() const
{
    return tr("Sess&ions");
}

QWidget *SessionPage::buildTools()
{
    m_clear->setObjectName(u"clearClosed"_s);
    m_clear->setAutoRaise(true);
    m_clear->setText(tr("C&lear Closed"));
    m_clear->setIcon(tintedIcon(u"clear"_s));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setFocusPolicy(Qt::TabFocus);
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(RowDelegate::sideMargin, 0, RowDelegate::sideMargin, 0);
    row->addWidget(m_clear);
    return tools;
}

void SessionPage::setConnections(const QList<Connection *> &selected)
{
    for (const QPointer<Connection> &connection : std::as_const(m_connections)) {
        if (connection)
            connection->disconnect(this);
    }
    m_connections = QList<QPointer<Connection>>(selected.begin(), selected.end());
    for (Connection *connection : selected)
        follow(connection);
    m_sessions->setConnections(selected);
    refresh();
}

void SessionPage::follow(Connection *connection)
{
    const auto request = [this] { m_refresh.request(); };
    connect(connection, &Connection::changed, this, request);
    connect(connection, &LiveObject::stateChanged, this, request);
    connect(connection, &Connection::sessionAdded, this, request);
    connect(connection, &Connection::sessionRemoved, this, request);
}

QList<Connection *> SessionPage::present() const
{
    QList<Connection *> result;
    for (const QPointer<Connection> &connection : m_connections) {
        if (connection)
            result.append(connection);
    }
    return result;
}

void SessionPage::refresh()
{
    const QList<Connection *> connections = present();
    m_clear->setEnabled(std::any_of(connections.begin(), connections.end(), hasClosed));
    m_clear->setToolTip(m_clear->isEnabled() ? tr("Forget all that is closed or broken")
                                             : tr("Nothing here is closed"));
}

void SessionPage::clearClosed()
{
    const QList<Connection *> connections = present();
    for (Connection *connection : connections)
        connection->clearClosed();
}

QByteArray SessionPage::layoutState() const
{
    return m_view->header()->saveState();
}

void SessionPage::restoreLayout(const QByteArray &state)
{
    if (!state.isEmpty())
        m_view->header()->restoreState(state);
}
