/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sessionpage.h"

#include "rowdelegate.h"
#include "session.h"
#include "sessionopener.h"
#include "sessiontreemodel.h"
#include "sessionview.h"
#include "tintedicon.h"
#include "connection.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Of the columns; a layout of others would hide or shrink the wrong ones.
const QByteArray layoutVersion = "columns-2"_qba;

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
    , m_opener(new SessionOpener(this))
    , m_new(new QToolButton)
    , m_end(new QToolButton)
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
    connect(m_view, &SessionView::resultsRequested, m_opener, &SessionOpener::showResults);
    m_view->setResultsShown([this](const SessionObject *object) { return m_opener->hasResults(object); });
    refresh();
}

QString SessionPage::title() const
{
    return tr("Sess&ions");
}

QWidget *SessionPage::buildTools()
{
    setUpTool(m_new, u"newObject"_s);
    m_new->setText(tr("Ne&w"));
    m_new->setIcon(tintedIcon(u"new-shell"_s));
    m_new->setMenu(m_opener->menu());
    m_new->setPopupMode(QToolButton::InstantPopup);
    m_new->setToolTip(tr("Opens a shell, an enumeration or a subscription"));
    setUpTool(m_end, u"endObject"_s);
    m_end->setDefaultAction(m_view->endAction());
    setUpTool(m_clear, u"clearClosed"_s);
    m_clear->setText(tr("C&lear Closed"));
    m_clear->setIcon(tintedIcon(u"clear"_s));
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(RowDelegate::sideMargin, 0, RowDelegate::sideMargin, 0);
    row->addWidget(m_new);
    row->addWidget(m_end);
    row->addWidget(m_clear);
    return tools;
}

void SessionPage::setUpTool(QToolButton *button, const QString &name)
{
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
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
    m_opener->setConnections(connections);
    m_clear->setEnabled(std::any_of(connections.begin(), connections.end(), hasClosed));
    m_clear->setToolTip(
        m_clear->isEnabled() ? tr("Forget all that is closed or broken") : tr("Nothing here is closed"));
}

void SessionPage::clearClosed()
{
    const QList<Connection *> connections = present();
    for (Connection *connection : connections)
        connection->clearClosed();
}

QByteArray SessionPage::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << layoutVersion << m_view->header()->saveState() << m_opener->layoutState();
    return state;
}

void SessionPage::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray version;
    QByteArray header;
    QByteArray windows;
    stream >> version >> header >> windows;
    if (version != layoutVersion || stream.status() != QDataStream::Ok)
        return;
    m_view->header()->restoreState(header);
    m_opener->restoreLayout(windows);
}
