/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "mainwindow.h"

#include "ui_mainwindow.h"

#include "connectflow.h"
#include "detailpage.h"
#include "displaytext.h"
#include "connectionlist.h"
#include "connectionmodel.h"
#include "connectionproxy.h"
#include "credentialactions.h"
#include "elidedlabel.h"
#include "erroractionmenu.h"
#include "filterbox.h"
#include "leftoversflow.h"
#include "listflow.h"
#include "messagebar.h"
#include "orphandialog.h"
#include "profilesaver.h"
#include "quitguard.h"
#include "rowdelegate.h"
#include "runfeedback.h"
#include "runprogress.h"
#include "sessionopener.h"
#include "sessionpage.h"
#include "settings.h"
#include "stateannouncer.h"
#include "statussummary.h"
#include "tintedicon.h"

#include <QCloseEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize toolIconSize{ 20, 20 };
/// How many new rows are selected at once.
constexpr qsizetype mostSelected = 200;
/// What is needed to work; below it the toolbar moves its last buttons into a menu.
constexpr QSize smallestWindow{ 640, 420 };

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_list(parts.list)
    , m_log(parts.log)
    , m_settings(parts.settings)
    , m_network(parts.network)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_model(new ConnectionModel(m_list, this))
    , m_connectFlow(new ConnectFlow(m_list, parts.keeper, m_network, m_settings, parts.demo, *this))
    , m_credentialActions(new CredentialActions(m_list, parts.keeper, *this))
    , m_leftoversFlow(nullptr)
    , m_listFlow(nullptr)
    , m_profileSaver(new ProfileSaver(m_list, parts.store, this))
    , m_quitGuard(new QuitGuard(m_list, m_settings, *this))
    , m_filterBox(new FilterBox(this))
    , m_statusLabel(new ElidedLabel(this))
    , m_runProgress(new RunProgress(this))
{
    m_ui->setupUi(this);
    m_leftoversFlow = new LeftoversFlow(
        parts.journal, parts.leftovers, m_list, *m_connectFlow, *m_ui->messageArea, *this);
    m_listFlow = new ListFlow(m_list, *m_connectFlow, m_settings, *m_ui->messageArea, *this);
    m_runFeedback = new RunFeedback(m_list, m_settings, *m_ui->messageArea, *m_runProgress, *this);
    new StateAnnouncer(m_list, *this);
    setMinimumSize(smallestWindow);
    setUpActions();
    setUpToolBar();
    setUpStatusBar();
    setUpTable();
    setUpDetails();
    m_ui->detailPane->setUp(parts.keeper);
    m_credentialActions->setUp(*m_ui->messageArea, *m_ui->connectionTable);
    m_ui->activityDock->setUp(m_log, m_settings);
    restoreLayout();
    connectComputerActions();
    connectViewActions();
    connectList();
    updateActions();
    updateStatus();
    // In the order of the eye: the filter stands above the table, the button in the last line.
    setTabOrder(m_ui->connectionTable->previousInFocusChain(), m_filterBox);
    setTabOrder(m_ui->activityDock->lastForKeyboard(), findChild<QWidget *>(u"activityButton"_s));
    m_ui->connectionTable->setFocus();
    m_leftoversFlow->announce();
}

MainWindow::~MainWindow()
{
    // They are hidden with the window, when there is nothing any more that could take notice.
    m_ui->toolBar->disconnect(this);
    m_ui->activityDock->disconnect(this);
}

void MainWindow::setUpToolBar()
{
    m_ui->toolBar->setIconSize(toolIconSize);
    // Access keys do nothing there; Japanese writes them as letters of their own.
    for (QAction *action : m_ui->toolBar->actions())
        action->setIconText(withoutAccessKey(action->text()));
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->toolBar->addWidget(space);
    m_filterBox->setObjectName(u"filterBox"_s);
    m_ui->toolBar->addWidget(m_filterBox);
}

void MainWindow::setUpStatusBar()
{
    m_statusLabel->setObjectName(u"statusLabel"_s);
    m_runProgress->setObjectName(u"runProgress"_s);
    auto *activityButton = new QToolButton(this);
    activityButton->setObjectName(u"activityButton"_s);
    activityButton->setDefaultAction(m_ui->actionShowActivity);
    activityButton->setAutoRaise(true);
    activityButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    statusBar()->setContentsMargins(RowDelegate::sideMargin, 0, 0, 0);
    statusBar()->addWidget(m_statusLabel, 1);
    statusBar()->addPermanentWidget(m_runProgress);
    statusBar()->addPermanentWidget(activityButton);
}

void MainWindow::setUpTable()
{
    ConnectionTable *table = m_ui->connectionTable;
    m_ui->menuComputer->insertMenu(m_ui->actionResults, makeErrorActionMenu(m_settings, this));
    table->setUp(*m_model, m_settings);
    table->addActions({ m_ui->actionRemove, m_ui->actionCopy, m_ui->actionSelectAll });
    auto *menu = new QMenu(this);
    menu->setObjectName(u"tableMenu"_s);
    menu->setToolTipsVisible(true);
    menu->addActions({ m_ui->actionDisconnect, m_ui->actionReconnect, m_ui->actionTest, m_ui->actionDiagnose,
        m_ui->actionNewShell });
    menu->addSeparator();
    menu->addActions({ m_ui->actionWait, m_ui->actionTryNow, m_ui->actionStopTrying });
    menu->addSeparator();
    menu->addActions({ m_ui->actionEdit, m_ui->actionUseCredentials, m_ui->actionRemove });
    menu->addSeparator();
    menu->addActions({ m_ui->actionCopy, m_ui->actionClearClosed });
    connect(table, &ConnectionTable::menuRequested, menu, [menu](QPoint position) { menu->popup(position); });
    connect(table, &ConnectionTable::connectionActivated, this, &MainWindow::activate);
    connect(table, &ConnectionTable::selectionChangedTo, this, &MainWindow::handleSelection);
    EmptyPanel *empty = table->emptyPanel();
    connect(empty, &EmptyPanel::connectRequested, m_ui->actionConnect, &QAction::trigger);
    connect(empty, &EmptyPanel::demoRequested, m_ui->actionDemo, &QAction::trigger);
    connect(empty, &EmptyPanel::clearFilterRequested, m_filterBox, &QLineEdit::clear);
    connect(m_filterBox, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_ui->connectionTable->setFilterText(text);
        updateStatus();
    });
    connect(m_filterBox, &FilterBox::left, table, qOverload<>(&QWidget::setFocus));
}

void MainWindow::setUpDetails()
{
    DetailPane *details = m_ui->detailPane;
    if (const auto *sessions = details->findChild<SessionPage *>())
        m_ui->menuSession->insertMenu(m_ui->menuSession->actions().at(1), sessions->opener()->menu());
    connect(details, &DetailPane::editRequested, m_connectFlow, &ConnectFlow::edit);
    connect(details, &DetailPane::diagnosisRequested, m_connectFlow, &ConnectFlow::diagnose);
    connect(details, &DetailPane::trustGiven, m_connectFlow, &ConnectFlow::trust);
    connect(details, &DetailPane::passwordGiven, m_connectFlow, &ConnectFlow::usePassword);
    connect(details, &DetailPane::reconnectRequested, m_connectFlow, &ConnectFlow::open);
    connect(m_connectFlow, &ConnectFlow::started, this, &MainWindow::selectNew);
    connect(m_connectFlow, &ConnectFlow::demoFailed, this, [this](const QString &reason) {
        m_ui->messageArea->show(MessageArea::Topic::Demo, InlineMessage::Kind::Error, reason);
    });
    connect(m_connectFlow, &ConnectFlow::changeFailed, this, [this](const QString &reason) {
        m_ui->messageArea->show(MessageArea::Topic::Connection, InlineMessage::Kind::Error, reason);
    });
}

void MainWindow::connectList()
{
    m_actionRefresh.setSingleShot(true);
    connect(&m_actionRefresh, &QTimer::timeout, this, &MainWindow::updateActions);
    connect(m_model, &ConnectionModel::stateChanged, &m_actionRefresh, qOverload<>(&QTimer::start));
    connect(&m_statusRefresh, &RefreshTimer::due, this, &MainWindow::updateStatus);
    connect(m_model, &QAbstractItemModel::rowsInserted, &m_statusRefresh, &RefreshTimer::request);
    connect(m_model, &QAbstractItemModel::rowsRemoved, &m_statusRefresh, &RefreshTimer::request);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        m_actionRefresh.start();
        m_statusRefresh.request();
    });
    connect(m_runFeedback, &RunFeedback::resultsChanged, this, &MainWindow::updateActions);
    connect(m_runFeedback, &RunFeedback::showRequested, this, &MainWindow::showInTable);
    connect(&m_list, &ConnectionList::profilesChanged, &m_actionRefresh, qOverload<>(&QTimer::start));
    connect(m_listFlow, &ListFlow::added, this, &MainWindow::selectNew);
    connect(m_listFlow, &ListFlow::removalRequested, m_credentialActions, &CredentialActions::remove);
    connect(m_profileSaver, &ProfileSaver::failed, this, &MainWindow::showStorageWarning);
    connect(m_profileSaver, &ProfileSaver::recovered, this,
        [this] { m_ui->messageArea->clear(MessageArea::Topic::Storage); });
    // A slot of its own turn, as the window is destroyed by it.
    connect(m_quitGuard, &QuitGuard::readyToQuit, this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::restoreLayout()
{
    m_ui->activityDock->hide();
    restoreGeometry(m_settings.layout(Settings::Layout::WindowGeometry));
    restoreState(m_settings.layout(Settings::Layout::WindowState));
    for (DetailPage *page : m_ui->detailPane->pages())
        page->restoreLayout(m_settings.pageLayout(page->objectName()));
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 1);
    if (!m_ui->splitter->restoreState(m_settings.layout(Settings::Layout::Splitter)))
        m_ui->splitter->setSizes({ height() / 2, height() / 2 });
    m_ui->detailPane->setVisible(m_settings.showsDetails());
    m_ui->actionShowDetails->setChecked(m_settings.showsDetails());
    m_ui->actionShowToolBar->setChecked(!m_ui->toolBar->isHidden());
    m_ui->actionShowActivity->setChecked(!m_ui->activityDock->isHidden());
}

void MainWindow::saveLayout()
{
    m_settings.setLayout(Settings::Layout::WindowGeometry, saveGeometry());
    m_settings.setLayout(Settings::Layout::WindowState, saveState());
    m_settings.setLayout(Settings::Layout::Splitter, m_ui->splitter->saveState());
    for (const DetailPage *page : m_ui->detailPane->pages())
        m_settings.setPageLayout(page->objectName(), page->layoutState());
    m_settings.setShowsDetails(m_ui->actionShowDetails->isChecked());
    m_ui->connectionTable->saveColumns();
    m_ui->activityDock->saveColumns();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_settings.restoresConnections() && !m_quitGuard->isDecided())
        m_settings.setOpenAtEnd(m_list.openIds());
    if (!m_quitGuard->mayQuit()) {
        event->ignore();
        return;
    }
    saveLayout();
    m_profileSaver->flush();
    QMainWindow::closeEvent(event);
}

QList<Connection *> MainWindow::selected() const
{
    QList<Connection *> present;
    present.reserve(m_selected.size());
    std::copy_if(m_selected.cbegin(), m_selected.cend(), std::back_inserter(present),
        [](const QPointer<Connection> &connection) { return !connection.isNull(); });
    return present;
}

void MainWindow::handleSelection(const QList<Connection *> &connections)
{
    m_selected = { connections.cbegin(), connections.cend() };
    m_ui->detailPane->setConnections(connections);
    m_statusRefresh.request();
    updateActions();
}

void MainWindow::updateStatus()
{
    const ConnectionProxy &proxy = m_ui->connectionTable->proxy();
    const int shown = proxy.hasFilter() ? proxy.rowCount() : -1;
    m_statusLabel->setText(StatusSummary::line(m_list, shown, int(m_selected.size())));
}

void MainWindow::activate(Connection *connection)
{
    if (!connection->isOpen()) {
        m_connectFlow->open({ connection });
        return;
    }
    m_ui->actionShowDetails->setChecked(true);
    if (auto *sessions = m_ui->detailPane->findChild<RowView *>())
        sessions->setFocus();
}

void MainWindow::forEachSelected(void (Connection::*action)())
{
    const QList<Connection *> connections = selected();
    for (Connection *connection : connections)
        (connection->*action)();
}

void MainWindow::showInTable(const QList<Connection *> &connections)
{
    m_filterBox->clear();
    m_ui->connectionTable->selectConnections(connections);
}

void MainWindow::selectNew(const QList<Connection *> &connections)
{
    // Of thousands nobody wants to see the details at once.
    m_ui->connectionTable->selectConnections(connections.first(std::min(connections.size(), mostSelected)));
}

void MainWindow::findOrphans()
{
    if (auto *open = findChild<OrphanDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new OrphanDialog(m_list, selected(), m_settings.throttle(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showStorageWarning(const QString &text)
{
    if (!text.isEmpty())
        m_ui->messageArea->show(MessageArea::Topic::Storage, InlineMessage::Kind::Warning, text);
}

void MainWindow::startDemo()
{
    m_connectFlow->startDemo();
}

void MainWindow::importLists(const QStringList &fileNames)
{
    m_listFlow->importFiles(fileNames);
}

ConnectionTable *MainWindow::table() const
{
    return m_ui->connectionTable;
}

MessageArea *MainWindow::messageArea() const
{
    return m_ui->messageArea;
}

QString MainWindow::statusText() const
{
    return m_statusLabel->text();
}
