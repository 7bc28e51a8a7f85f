/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellspage.h"

#include "connection.h"
#include "filterbox.h"
#include "quotagauge.h"
#include "rowdelegate.h"
#include "shellsmodel.h"
#include "shellsprogress.h"
#include "shellsproxy.h"
#include "shellsquestion.h"
#include "shellstext.h"
#include "shellsview.h"
#include "tintedicon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How often the list is read by itself while it is seen.
constexpr auto pulse = 30s;
/// Coming back sooner shows what was read.
constexpr qint64 stillFreshMs = 5000;
constexpr int gaugeCount = 4;
constexpr int filterCharacters = 18;

QToolButton *toolButton(QAction *action, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ShellsPage::ShellsPage(QWidget *parent)
    : DetailPage(parent)
    , m_model(new ShellsModel(this))
    , m_pages(new QStackedWidget)
    , m_explanation(new QLabel)
    , m_explanationButton(new QPushButton)
    , m_strip(new QWidget)
    , m_filter(new FilterBox)
    , m_view(new ShellsView)
    , m_below(new QWidget)
    , m_message(new InlineMessage)
    , m_progress(new ShellsProgress)
    , m_refreshButton(nullptr)
    , m_endButton(nullptr)
    , m_tools(buildTools())
{
    setObjectName(u"shellsPage"_s);
    m_view->setShells(*m_model);
    m_view->setMinimumHeight(m_view->fontMetrics().height() * 4);
    buildStrip();
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(RowDelegate::sideMargin, 4, RowDelegate::sideMargin, 4);
    below->setSpacing(4);
    below->addWidget(m_progress);
    below->addWidget(m_message);
    auto *tablePage = new QWidget;
    auto *column = new QVBoxLayout(tablePage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_view, 1);
    column->addWidget(m_below);
    m_pages->addWidget(tablePage);
    buildExplanation();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_pages);

    connect(&m_refresh, &RefreshTimer::due, this, &ShellsPage::refresh);
    m_pulse.setInterval(pulse);
    connect(&m_pulse, &QTimer::timeout, this, &ShellsPage::readList);
    connect(m_view, &ShellsView::shellSelectionChanged, this, &ShellsPage::updateActions);
    connect(m_view, &ShellsView::commandsWanted, this, [this](const QString &shellId) {
        if (const Computer *computer = current())
            computer->shells->readCommands(shellId);
    });
    connect(m_progress, &ShellsProgress::stopped, this, [this] {
        if (const Computer *computer = current())
            computer->shells->cancelEnd();
    });
    connect(m_message, &InlineMessage::activated, this, &ShellsPage::readAll);
    refresh();
}

ShellsPage::~ShellsPage() = default;

QString ShellsPage::title() const
{
    return tr("Shells on &This Computer");
}

QWidget *ShellsPage::buildTools()
{
    connect(m_view->refreshAction(), &QAction::triggered, this, &ShellsPage::readAll);
    connect(m_view->endAction(), &QAction::triggered, this, &ShellsPage::askToEnd);
    m_refreshButton = toolButton(m_view->refreshAction(), u"refreshShells"_s);
    m_endButton = toolButton(m_view->endAction(), u"endShells"_s);
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(RowDelegate::sideMargin, 0, RowDelegate::sideMargin, 0);
    row->setSpacing(2);
    row->addWidget(m_endButton);
    row->addWidget(m_refreshButton);
    return tools;
}

void ShellsPage::buildStrip()
{
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(RowDelegate::sideMargin, 4, RowDelegate::sideMargin, 4);
    row->setSpacing(16);
    for (int i = 0; i < gaugeCount; ++i) {
        m_gauges.append(new QuotaGauge);
        row->addWidget(m_gauges.constLast());
    }
    row->addStretch(1);
    row->addWidget(m_filter);
    m_filter->setObjectName(u"shellsFilter"_s);
    m_filter->setPlaceholderText(tr("Filter shells"));
    m_filter->setAccessibleName(tr("Filter shells"));
    m_filter->setToolTip(
        tr("Shows only the shells in which each of these words is found, in whatever column"));
    m_filter->setFixedWidth(m_filter->fontMetrics().averageCharWidth() * filterCharacters * 2);
    connect(m_filter, &QLineEdit::textChanged, &m_view->proxy(), &ShellsProxy::setFilterText);
    connect(m_filter, &FilterBox::left, m_view, qOverload<>(&QWidget::setFocus));
}

void ShellsPage::buildExplanation()
{
    m_explanation->setObjectName(u"shellsExplanation"_s);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanationButton->setObjectName(u"shellsExplanationButton"_s);
    m_explanationButton->setAutoDefault(false);
    connect(m_explanationButton, &QPushButton::clicked, this, [this] {
        if (m_selected.size() > 1)
            Q_EMIT orphansRequested();
        else if (Connection *connection = single(); connection && !connection->isOpen())
            Q_EMIT reconnectRequested({ connection });
        else
            readAll();
    });
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 8, 24, 8);
    column->addStretch(2);
    column->addWidget(m_explanation);
    column->addWidget(m_explanationButton, 0, Qt::AlignCenter);
    column->addStretch(3);
    m_pages->addWidget(page);
}

void ShellsPage::setConnections(const QList<Connection *> &selected)
{
    for (const QPointer<Connection> &connection : std::as_const(m_selected)) {
        if (connection)
            disconnect(connection, &LiveObject::stateChanged, this, nullptr);
    }
    m_selected = QList<QPointer<Connection>>(selected.begin(), selected.end());
    if (Connection *connection = single())
        follow(connection);
    showComputer();
    readIfVisible();
}

void ShellsPage::follow(Connection *connection)
{
    connect(connection, &LiveObject::stateChanged, this, [this, connection] {
        if (connection->state() == LiveObject::State::Opened)
            readIfVisible();
        m_refresh.request();
    });
}

Connection *ShellsPage::single() const
{
    return m_selected.size() == 1 ? m_selected.constFirst().data() : nullptr;
}

ShellsPage::Computer *ShellsPage::current()
{
    const Connection *connection = single();
    return connection ? m_computers.value(connection).get() : nullptr;
}

ShellsPage::Computer &ShellsPage::computerOf(Connection *connection)
{
    std::shared_ptr<Computer> &computer = m_computers[connection];
    if (!computer) {
        computer = std::make_shared<Computer>();
        computer->shells = std::make_unique<RemoteShells>(*connection);
        connectShells(connection, computer->shells.get());
    }
    return *computer;
}

void ShellsPage::connectShells(Connection *connection, RemoteShells *shells)
{
    connect(connection, &QObject::destroyed, this, [this](QObject *gone) {
        m_computers.remove(gone);
        m_refresh.request();
    });
    connect(shells, &RemoteShells::refreshed, this, [this, connection] { takeList(connection); });
    connect(shells, &RemoteShells::failed, this, [this, connection](const TransportError &error) {
        // A session that ended is seen by the state of the computer.
        if (error.kind != TransportError::Kind::Cancelled)
            computerOf(connection).error = error;
        m_refresh.request();
    });
    connect(shells, &RemoteShells::quotasChanged, this, [this] { m_refresh.request(); });
    connect(shells, &RemoteShells::commandsRead, this,
        [this, connection](const QString &id, const auto &commands, const auto &error) {
            if (m_shown == connection)
                m_model->setCommands(id, commands, error);
        });
    connect(shells, &RemoteShells::ended, this,
        [this, connection](const QString &id, const std::optional<TransportError> &error) {
            takeEnded(connection, id, error);
        });
    connect(shells, &RemoteShells::endFinished, this,
        [this, connection](int succeeded, int failed) { takeEndFinished(connection, succeeded, failed); });
}

void ShellsPage::readIfVisible()
{
    Connection *connection = single();
    if (!isVisible() || !connection || connection->state() != LiveObject::State::Opened)
        return;
    const Computer &computer = computerOf(connection);
    const QDateTime readAt = computer.shells->refreshedAt();
    const bool isOfThisSession = readAt.isValid() && readAt >= connection->since();
    if (!isOfThisSession)
        readAll();
    else if (readAt.msecsTo(QDateTime::currentDateTime()) > stillFreshMs)
        readList();
}

void ShellsPage::readAll()
{
    Connection *connection = single();
    if (!connection || connection->state() != LiveObject::State::Opened)
        return;
    Computer &computer = computerOf(connection);
    computer.outcome.clear();
    computer.shells->readQuotas();
    readList();
}

void ShellsPage::readList()
{
    Connection *connection = single();
    if (!connection || connection->state() != LiveObject::State::Opened)
        return;
    Computer &computer = computerOf(connection);
    computer.shells->refresh();
    const QStringList expanded = m_shown == connection ? m_view->expandedShells() : QStringList();
    for (const QString &shellId : expanded)
        computer.shells->readCommands(shellId);
    m_refresh.request();
}

void ShellsPage::takeList(Connection *connection)
{
    Computer &computer = computerOf(connection);
    computer.error.reset();
    if (m_shown == connection)
        m_model->setEntries(computer.shells->entries(), computer.shells->refreshedAt());
    m_refresh.request();
}

/// Gives the table another computer, with what is known of it by now.
void ShellsPage::showComputer()
{
    if (m_shown != single()) {
        m_shown = single();
        m_model->clear();
        const Computer *computer = current();
        if (computer && computer->shells->refreshedAt().isValid())
            m_model->setEntries(computer->shells->entries(), computer->shells->refreshedAt());
        if (computer) {
            for (const RemoteShells::Entry &entry : computer->shells->entries()) {
                if (computer->shells->isEnding(entry.info.shellId))
                    m_model->setEnding(entry.info.shellId, ShellsModel::Ending::Waiting);
            }
            for (auto it = computer->problems.cbegin(); it != computer->problems.cend(); ++it)
                m_model->setEnding(it.key(), ShellsModel::Ending::Failed, it.value());
        }
    }
    refresh();
}

void ShellsPage::askToEnd()
{
    Connection *connection = single();
    const QList<RemoteShells::Entry> shells = m_view->selectedShells();
    if (!connection || shells.isEmpty())
        return;
    QStringList ids;
    for (const RemoteShells::Entry &entry : shells)
        ids.append(entry.info.shellId);
    auto *question = new ShellsQuestion(shells, 1, this);
    connect(question, &ShellsQuestion::confirmed, this,
        [this, ids, asked = QPointer<Connection>(connection)](bool evenInUse) {
            if (asked)
                end(asked, ids, evenInUse);
        });
    question->open();
}

void ShellsPage::end(Connection *connection, const QStringList &ids, bool evenInUse)
{
    Computer &computer = computerOf(connection);
    if (computer.shells->pendingEndCount() == 0) {
        computer.endingTotal = 0;
        computer.problems.clear();
        m_model->clearResults();
    }
    computer.outcome.clear();
    computer.endingTotal += computer.shells->end(ids, evenInUse);
    for (const QString &shellId : ids) {
        if (m_shown == connection && computer.shells->isEnding(shellId))
            m_model->setEnding(shellId, ShellsModel::Ending::Waiting);
    }
    refresh();
}

void ShellsPage::takeEnded(
    Connection *connection, const QString &shellId, const std::optional<TransportError> &error)
{
    Computer &computer = computerOf(connection);
    const QString problem = error ? ShellsText::problem(*error) : QString();
    if (error)
        computer.problems.insert(shellId, problem);
    if (m_shown == connection)
        m_model->setEnding(
            shellId, error ? ShellsModel::Ending::Failed : ShellsModel::Ending::Ended, problem);
    m_refresh.request();
}

void ShellsPage::takeEndFinished(Connection *connection, int succeeded, int failed)
{
    Computer &computer = computerOf(connection);
    const bool isCut = succeeded + failed < computer.endingTotal;
    computer.outcomeKind = failed > 0 ? InlineMessage::Kind::Warning : InlineMessage::Kind::Success;
    if (failed > 0)
        computer.outcome = tr("%n shell(s) not ended; the reason stands in the row.", nullptr, failed);
    else if (isCut)
        computer.outcome = tr("Stopped. %n shell(s) ended, the others were left alone.", nullptr, succeeded);
    else
        computer.outcome = tr("%n shell(s) ended.", nullptr, succeeded);
    computer.endingTotal = 0;
    if (m_shown != connection)
        return;
    if (failed > 0)
        m_view->showResults();
    for (const RemoteShells::Entry &entry : computer.shells->entries()) {
        if (!computer.problems.contains(entry.info.shellId))
            m_model->setEnding(entry.info.shellId, ShellsModel::Ending::No);
    }
    readList();
}
