/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sessionview.h"

#include "semanticcolors.h"
#include "sessionobject.h"
#include "sessiontreemodel.h"
#include "shellcommand.h"
#include "statehistorypopup.h"
#include "tintedicon.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaEnum>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// With more computers than these nothing is expanded by itself: laying out thousands of rows takes the time
/// that they need to connect, and nobody reads them.
constexpr int mostExpandedComputers = 20;
constexpr int clockMs = 1000;

/// What is open inside a session; the session itself is closed by disconnecting its computer.
bool canEnd(const SessionObject *object)
{
    return object->kind() != SessionObject::Kind::Session && object->isOpen()
        && object->state() != LiveObject::State::Closing;
}

bool canInterrupt(const SessionObject *object)
{
    return object->kind() == SessionObject::Kind::Command && object->state() == LiveObject::State::Opened;
}

bool hasResults(const SessionObject *object)
{
    return object->kind() == SessionObject::Kind::Enumeration
        || object->kind() == SessionObject::Kind::Subscription;
}

/// The kind of those that can be ended; Session: none can, or they are of several kinds.
SessionObject::Kind commonKind(const QList<SessionObject *> &objects)
{
    auto common = SessionObject::Kind::Session;
    for (const SessionObject *object : objects) {
        if (common != SessionObject::Kind::Session && object->kind() != common)
            return SessionObject::Kind::Session;
        common = object->kind();
    }
    return common;
}

} // namespace

SessionView::SessionView(QWidget *parent)
    : RowView(parent)
{
    setRootIsDecorated(true);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    createActions();
    m_clock.setInterval(clockMs);
    connect(&m_clock, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
}

QAction *SessionView::addRowAction(const QString &name, const QString &text, const QString &icon)
{
    auto *action = new QAction(tintedIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    return action;
}

void SessionView::createActions()
{
    //: Ends what is selected at the computer: a shell, a command, an enumeration, a subscription.
    m_end = addRowAction(u"actionCloseObject"_s, tr("&End"), u"disconnect"_s);
    m_interrupt = addRowAction(u"actionInterrupt"_s, tr("&Send Ctrl-C"), u"cancel"_s);
    m_results = addRowAction(u"actionShowResults"_s, tr("Show Resul&ts"), u"details"_s);
    m_copyId = addRowAction(u"actionCopyId"_s, tr("Copy &Id"), u"copy"_s);
    m_copyId->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyRow = addRowAction(u"actionCopyRow"_s, tr("Copy &Row"), u"copy"_s);
    m_copyRow->setShortcut(QKeySequence::Copy);
    m_history = addRowAction(u"actionStateHistory"_s, tr("State &History"), u"activity"_s);
    m_history->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    connect(m_end, &QAction::triggered, this, &SessionView::endSelected);
    connect(m_interrupt, &QAction::triggered, this, &SessionView::interruptSelected);
    connect(m_results, &QAction::triggered, this, &SessionView::showResults);
    connect(this, &QAbstractItemView::doubleClicked, this, &SessionView::showResults);
    connect(m_copyId, &QAction::triggered, this, &SessionView::copyIds);
    connect(m_copyRow, &QAction::triggered, this, &SessionView::copySelection);
    connect(m_history, &QAction::triggered, this, &SessionView::showHistory);
}

void SessionView::setSessions(SessionTreeModel *model)
{
    m_sessions = model;
    setModel(model);
    setInitialWidths();
    connect(model, &QAbstractItemModel::modelReset, this, &SessionView::expandReset);
    connect(model, &QAbstractItemModel::modelReset, this, &SessionView::updateActions);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SessionView::updateActions);
    connect(model, &QAbstractItemModel::dataChanged, this, &SessionView::updateActions);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &SessionView::updateActions);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SessionView::expandInserted);
    expandReset();
    updateActions();
}

void SessionView::setResultsShown(const std::function<bool(const SessionObject *)> &areShown)
{
    m_resultsShown = areShown;
    updateActions();
}

void SessionView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void SessionView::setInitialWidths()
{
    const auto fit = [this](int column, const QString &sample) {
        setFirstWidth(column, fontMetrics().horizontalAdvance(sample) + 2 * fontMetrics().averageCharWidth());
    };
    int state = 0;
    const auto states = QMetaEnum::fromType<LiveObject::State>();
    for (int i = 0; i < states.keyCount(); ++i)
        state = qMax(state, fontMetrics().horizontalAdvance(stateName(LiveObject::State(states.value(i)))));
    // Three levels of indentation and two icons stand before the text.
    fit(SessionTreeModel::ObjectColumn, u"mmmmmmEnumeration Win32_Service"_s);
    setFirstWidth(SessionTreeModel::StateColumn, state + 5 * fontMetrics().horizontalAdvance(u'm'));
    fit(SessionTreeModel::DetailsColumn, u"All 10,000 items, 100 pages"_s);
    fit(SessionTreeModel::ReasonColumn, u"The server does not know this resource"_s);
    fit(SessionTreeModel::OpenedColumn, u"m00:00:00"_s);
    fit(SessionTreeModel::ClosedColumn, u"m00:00:00"_s);
    fit(SessionTreeModel::DurationColumn, u"m00:00:00"_s);
    fit(SessionTreeModel::ResourceColumn, u"windows/shell/cmd"_s);
    fit(SessionTreeModel::IdColumn, u"00000000-0000…00000000"_s);
    fit(SessionTreeModel::TrafficColumn, u"m000.0 KB / 000.0 KB"_s);
}

void SessionView::expandReset()
{
    if (model()->rowCount() <= mostExpandedComputers)
        expandAll();
}

void SessionView::expandInserted(const QModelIndex &parent, int first, int last)
{
    if (model()->rowCount() > mostExpandedComputers)
        return;
    // The first children of a row: nobody can have collapsed it before.
    if (parent.isValid() && model()->rowCount(parent) == last - first + 1)
        expand(parent);
    for (int row = first; row <= last; ++row)
        expandRecursively(model()->index(row, 0, parent));
}

LiveObject *SessionView::currentObject() const
{
    return m_sessions ? m_sessions->objectAt(currentIndex()) : nullptr;
}

QList<SessionObject *> SessionView::selectedObjects() const
{
    QList<SessionObject *> objects;
    if (!m_sessions)
        return objects;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (SessionObject *object = m_sessions->sessionObjectAt(row))
            objects.append(object);
    }
    return objects;
}

void SessionView::updateActions()
{
    const QList<SessionObject *> objects = selectedObjects();
    updateEndAction(objects);
    const bool canInterruptOne = std::any_of(objects.begin(), objects.end(), canInterrupt);
    m_interrupt->setVisible(std::any_of(objects.begin(), objects.end(),
        [](const SessionObject *object) { return object->kind() == SessionObject::Kind::Command; }));
    m_interrupt->setEnabled(canInterruptOne);
    m_interrupt->setToolTip(canInterruptOne
            ? tr("How the command takes it shows in its output and in its end")
            : tr("The command does not run any more."));
    const bool isOne = objects.size() == 1 && hasResults(objects.constFirst());
    const bool areShown = isOne && m_resultsShown && m_resultsShown(objects.constFirst());
    m_results->setVisible(isOne);
    m_results->setEnabled(areShown);
    m_results->setToolTip(areShown ? tr("Brings its window to the front")
                                   : tr("Its window was closed, and the results went with it."));
    m_copyId->setEnabled(std::any_of(
        objects.begin(), objects.end(), [](const SessionObject *object) { return !object->id().isEmpty(); }));
    m_copyId->setToolTip(
        m_copyId->isEnabled() ? tr("The id by which the computer knows it") : tr("It has no id yet."));
    m_copyRow->setEnabled(selectionModel() && selectionModel()->hasSelection());
    m_history->setEnabled(currentObject() && !currentObject()->history().isEmpty());
}

/// Each kind has its own word, and says what happens at the computer.
void SessionView::updateEndAction(const QList<SessionObject *> &objects)
{
    QList<SessionObject *> open = objects;
    open.removeIf([](const SessionObject *object) { return !canEnd(object); });
    m_end->setEnabled(!open.isEmpty());
    m_end->setText(tr("&End"));
    m_end->setToolTip(open.isEmpty()
            ? tr("Select something open inside a session. A session is closed by Disconnect.")
            : tr("Ends each of them on the computer"));
    switch (commonKind(open)) {
    case SessionObject::Kind::Session:
        break;
    case SessionObject::Kind::Shell:
        m_end->setText(tr("&Close"));
        m_end->setToolTip(tr("Deletes the shell on the computer, and what runs in it ends"));
        break;
    case SessionObject::Kind::Command:
        m_end->setText(tr("S&top"));
        m_end->setToolTip(tr("Terminates the command, whatever it is doing"));
        break;
    case SessionObject::Kind::Enumeration:
        m_end->setText(tr("C&ancel"));
        m_end->setToolTip(tr("Fetches no more items and releases the enumeration on the computer"));
        break;
    case SessionObject::Kind::Subscription:
        m_end->setText(tr("&Unsubscribe"));
        m_end->setToolTip(tr("Ends the subscription on the computer; no more events come"));
        break;
    }
}

void SessionView::endSelected()
{
    const QList<SessionObject *> objects = selectedObjects();
    for (SessionObject *object : objects) {
        // Of a shell and its command, the shell takes the command along.
        if (canEnd(object))
            object->close();
    }
}

void SessionView::interruptSelected()
{
    const QList<SessionObject *> objects = selectedObjects();
    for (SessionObject *object : objects) {
        if (canInterrupt(object))
            static_cast<ShellCommand *>(object)->interrupt();
    }
}

void SessionView::showResults()
{
    if (m_results->isVisible() && m_results->isEnabled())
        Q_EMIT resultsRequested(selectedObjects().constFirst());
}

void SessionView::copyIds()
{
    QStringList ids;
    const QList<SessionObject *> objects = selectedObjects();
    for (const SessionObject *object : objects) {
        if (!object->id().isEmpty())
            ids.append(object->id());
    }
    if (!ids.isEmpty())
        QApplication::clipboard()->setText(ids.join(u'\n'));
}

void SessionView::showHistory()
{
    const LiveObject *object = currentObject();
    if (!object || object->history().isEmpty())
        return;
    auto *popup = new StateHistoryPopup(*object, this);
    const QRect row = visualRect(currentIndex().siblingAtColumn(SessionTreeModel::StateColumn));
    popup->showBelow(QRect(viewport()->mapToGlobal(row.topLeft()), row.size()));
}

bool SessionView::event(QEvent *event)
{
    // The window has a Copy of its own for the table; here the keys mean this tree.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return RowView::event(event);
}

void SessionView::contextMenuEvent(QContextMenuEvent *event)
{
    updateActions();
    RowView::contextMenuEvent(event);
}

void SessionView::showEvent(QShowEvent *event)
{
    RowView::showEvent(event);
    m_clock.start();
}

void SessionView::hideEvent(QHideEvent *event)
{
    RowView::hideEvent(event);
    m_clock.stop();
}

void SessionView::paintEvent(QPaintEvent *event)
{
    RowView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(SemanticColors::muted(palette()));
    painter.drawText(
        viewport()->rect().adjusted(24, 0, -24, 0), int(Qt::AlignCenter | Qt::TextWordWrap), m_emptyText);
}
