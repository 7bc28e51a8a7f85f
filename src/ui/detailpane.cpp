/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "detailpane.h"

#include "connection.h"
#include "consolepage.h"
#include "displaytext.h"
#include "elidedlabel.h"
#include "faultmeaning.h"
#include "fittingscrollarea.h"
#include "identitytext.h"
#include "inlinemessage.h"
#include "problempanel.h"
#include "rowdelegate.h"
#include "session.h"
#include "sessionpage.h"
#include "shellspage.h"
#include "shellstext.h"
#include "stateicon.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr qsizetype longestName = 200;

QString countsText(const QList<Connection *> &connections)
{
    const auto count = [&connections](LiveObject::State state) {
        return int(std::count_if(connections.begin(), connections.end(),
            [state](const Connection *connection) { return connection->state() == state; }));
    };
    const int opened = count(LiveObject::State::Opened);
    const int broken = count(LiveObject::State::Broken);
    //: %1 and %2: numbers of computers in these states.
    if (broken > 0)
        return DetailPane::tr("%1 opened, %2 broken").arg(opened).arg(broken);
    //: %1: a number of computers in this state.
    return DetailPane::tr("%1 opened").arg(opened);
}

/// Why the shell that was asked for last could not be opened, where that is a quota; nullptr else.
const TransportError *refusedByQuota(const Connection &connection)
{
    const Session *session = connection.currentSession();
    if (!session || connection.state() != LiveObject::State::Opened)
        return nullptr;
    const QVector<SessionObject *> &objects = session->childObjects();
    const auto last = std::find_if(objects.crbegin(), objects.crend(),
        [](const SessionObject *object) { return object->kind() == SessionObject::Kind::Shell; });
    if (last == objects.crend() || (*last)->state() != LiveObject::State::Broken || !(*last)->lastError())
        return nullptr;
    const TransportError &error = *(*last)->lastError();
    return FaultMeaning::isShellQuota(error) ? &error : nullptr;
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_icon(new QLabel)
    , m_name(new ElidedLabel)
    , m_address(new ElidedLabel)
    , m_version(new ElidedLabel)
    , m_problemArea(nullptr)
    , m_problem(new ProblemPanel)
    , m_quotaMessage(new InlineMessage)
    , m_tabs(new QTabWidget)
    , m_tools(new QStackedWidget)
    , m_shellsPage(new ShellsPage)
{
    setObjectName(u"detailPane"_s);
    setAccessibleName(tr("Details"));
    auto *empty = new QLabel(tr("Select a computer to see what is open on it"));
    empty->setObjectName(u"detailEmpty"_s);
    empty->setAlignment(Qt::AlignCenter);
    empty->setForegroundRole(QPalette::PlaceholderText);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);
    m_pages->addWidget(buildContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(&m_refresh, &RefreshTimer::due, this, &DetailPane::refresh);
    connect(m_tabs, &QTabWidget::currentChanged, m_tools, &QStackedWidget::setCurrentIndex);
    // Who clicks a tab goes on to work in it; who came by the keyboard goes on along the tabs.
    connect(m_tabs, &QTabWidget::tabBarClicked, this, [this](int index) {
        // Once it is shown.
        if (index >= 0)
            QTimer::singleShot(0, m_tabPages.at(index), [page = m_tabPages.at(index)] { page->setFocus(); });
    });
    connect(m_problem, &ProblemPanel::editRequested, this, &DetailPane::editRequested);
    connect(m_problem, &ProblemPanel::diagnosisRequested, this, &DetailPane::diagnosisRequested);
    connect(m_problem, &ProblemPanel::trustGiven, this, &DetailPane::trustGiven);
    connect(m_problem, &ProblemPanel::passwordGiven, this, &DetailPane::passwordGiven);
    connect(m_problem, &ProblemPanel::reconnectRequested, this, &DetailPane::reconnectRequested);
    connect(m_shellsPage, &ShellsPage::reconnectRequested, this, &DetailPane::reconnectRequested);
    connect(m_shellsPage, &ShellsPage::orphansRequested, this, &DetailPane::orphansRequested);
    addPage(new SessionPage);
    addPage(m_shellsPage);
    addPage(new ConsolePage);
    refresh();
}

void DetailPane::setUp(const CredentialKeeper &keeper)
{
    m_problem->setUp(keeper);
}

QWidget *DetailPane::buildContent()
{
    m_name->setObjectName(u"detailName"_s);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_address->setObjectName(u"detailAddress"_s);
    m_address->setElideMode(Qt::ElideMiddle);
    m_version->setObjectName(u"detailVersion"_s);
    m_version->setMuted(true);
    m_icon->setObjectName(u"detailIcon"_s);
    m_icon->setFixedSize(iconSize, iconSize);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(RowDelegate::sideMargin, 8, RowDelegate::sideMargin, 6);
    heading->setSpacing(RowDelegate::iconGap);
    heading->addWidget(m_icon);
    heading->addWidget(m_name);
    heading->addSpacing(8);
    heading->addWidget(m_address);
    heading->addSpacing(8);
    heading->addWidget(m_version);
    heading->addStretch(1);

    auto *problemArea = new FittingScrollArea;
    problemArea->setObjectName(u"problemArea"_s);
    auto *problemPage = new QWidget;
    auto *problemLayout = new QVBoxLayout(problemPage);
    problemLayout->setContentsMargins(RowDelegate::sideMargin, 0, RowDelegate::sideMargin, 4);
    problemLayout->addWidget(m_problem);
    problemArea->setWidget(problemPage);
    m_problemArea = problemArea;

    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setDocumentMode(true);
    m_tabs->setCornerWidget(m_tools);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(problemArea);
    m_quotaMessage->setObjectName(u"quotaMessage"_s);
    m_quotaMessage->setContentsMargins(RowDelegate::sideMargin, 0, RowDelegate::sideMargin, 6);
    connect(m_quotaMessage, &InlineMessage::activated, this, [this] { showShells(nullptr); });
    column->addWidget(m_quotaMessage);
    column->addWidget(m_tabs, 1);
    return content;
}

void DetailPane::setConnections(const QList<Connection *> &selected)
{
    if (selected == present() && selected.size() == m_connections.size())
        return;
    for (const QPointer<Connection> &connection : std::as_const(m_connections)) {
        if (connection)
            connection->disconnect(this);
    }
    m_connections = QList<QPointer<Connection>>(selected.begin(), selected.end());
    for (Connection *connection : selected)
        follow(connection);
    for (DetailPage *page : std::as_const(m_tabPages))
        page->setConnections(selected);
    refresh();
}

void DetailPane::follow(Connection *connection)
{
    const auto request = [this] { m_refresh.request(); };
    connect(connection, &Connection::changed, this, request);
    connect(connection, &LiveObject::stateChanged, this, request);
    connect(connection, &Connection::sessionAdded, this, request);
    connect(connection, &Connection::sessionRemoved, this, request);
    // At once, so that nobody asks a connection that is no more.
    connect(connection, &QObject::destroyed, this, &DetailPane::refresh);
}

QList<Connection *> DetailPane::present() const
{
    QList<Connection *> result;
    for (const QPointer<Connection> &connection : m_connections) {
        if (connection)
            result.append(connection);
    }
    return result;
}

void DetailPane::refresh()
{
    const QList<Connection *> connections = present();
    m_pages->setCurrentIndex(connections.isEmpty() ? 0 : 1);
    m_problem->setConnections(connections);
    m_problemArea->setVisible(!m_problem->isHidden());
    updateQuotaMessage(connections);
    if (!connections.isEmpty())
        updateHeading(connections);
}

void DetailPane::updateQuotaMessage(const QList<Connection *> &connections)
{
    const TransportError *error
        = connections.size() == 1 ? refusedByQuota(*connections.constFirst()) : nullptr;
    if (!error) {
        m_quotaMessage->clear();
        return;
    }
    constexpr qsizetype longestText = 400;
    // The server names the quota and its limit.
    const QString words = clipped(safeLine(error->fault->text()), longestText);
    m_quotaMessage->setMessage(InlineMessage::Kind::Warning,
        words.isEmpty() ? ShellsText::problem(*error) : words, tr("Show Sh&ells"));
}

void DetailPane::updateHeading(const QList<Connection *> &connections)
{
    if (connections.size() > 1) {
        m_icon->hide();
        m_name->setText(tr("%Ln computers selected", nullptr, int(connections.size())));
        m_address->setText(countsText(connections));
        m_version->setText({});
        return;
    }
    const Connection &connection = *connections.constFirst();
    m_icon->show();
    m_icon->setPixmap(stateIcon(connection.state()).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_icon->setToolTip(stateName(connection.state()));
    m_icon->setAccessibleName(stateName(connection.state()));
    m_name->setText(clipped(safeLine(connection.profile().displayName()), longestName));
    m_address->setText(connection.profile().endpoint.url().toString(QUrl::FullyEncoded));
    m_version->setText(
        connection.identity().found ? IdentityText::versions(connection.identity()) : QString());
}

void DetailPane::addPage(DetailPage *page)
{
    m_tabPages.append(page);
    QWidget *tools = page->tools();
    m_tools->addWidget(tools ? tools : new QWidget);
    m_tabs->addTab(page, page->title());
    page->setConnections(present());
}

void DetailPane::showPage(DetailPage *page)
{
    m_tabs->setCurrentWidget(page);
}

void DetailPane::showShells(Connection *connection)
{
    if (connection && present() != QList<Connection *>{ connection })
        setConnections({ connection });
    showPage(m_shellsPage);
}
