/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sessionview.h"

#include "semanticcolors.h"
#include "sessionobject.h"
#include "sessiontreemodel.h"
#include "statehistorypopup.h"
#include "tintedicon.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// An open shell or what lives in one; the session itself is closed by disconnecting its computer.
bool canClose(const SessionObject *object)
{
    return object->kind() != SessionObject::Kind::Session && object->isOpen()
        && object->state() != LiveObject::State::Closing;
}

} // namespace

SessionView::SessionView(QWidget *parent)
    : RowView(parent)
{
    setRootIsDecorated(true);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    createActions();
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
    m_close = addRowAction(u"actionCloseObject"_s, tr("&Close"), u"disconnect"_s);
    m_copyId = addRowAction(u"actionCopyId"_s, tr("Copy &Id"), u"copy"_s);
    m_copyId->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyRow = addRowAction(u"actionCopyRow"_s, tr("Copy &Row"), u"copy"_s);
    m_copyRow->setShortcut(QKeySequence::Copy);
    m_history = addRowAction(u"actionStateHistory"_s, tr("State &History"), u"activity"_s);
    m_history->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    connect(m_close, &QAction::triggered, this, &SessionView::closeSelected);
    connect(m_copyId, &QAction::triggered, this, &SessionView::copyIds);
    connect(m_copyRow, &QAction::triggered, this, &SessionView::copySelection);
    connect(m_history, &QAction::triggered, this, &SessionView::showHistory);
}

void SessionView::setSessions(SessionTreeModel *model)
{
    m_sessions = model;
    setModel(model);
    setInitialWidths();
    connect(model, &QAbstractItemModel::modelReset, this, &SessionView::expandAll);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SessionView::expandInserted);
    expandAll();
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
        header()->resizeSection(
            column, fontMetrics().horizontalAdvance(sample) + 2 * fontMetrics().averageCharWidth());
    };
    // Three levels of indentation and two icons stand before the text.
    fit(SessionTreeModel::ObjectColumn, u"mmmmmmWS-Management session"_s);
    fit(SessionTreeModel::StateColumn, u"mmmDisconnecting"_s);
    fit(SessionTreeModel::IdColumn, u"00000000-0000…00000000"_s);
    fit(SessionTreeModel::OpenedColumn, u"m00:00:00"_s);
    fit(SessionTreeModel::ClosedColumn, u"m00:00:00"_s);
    fit(SessionTreeModel::TrafficColumn, u"m000.0 KB / 000.0 KB"_s);
}

void SessionView::expandInserted(const QModelIndex &parent, int first, int last)
{
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
    m_close->setEnabled(std::any_of(objects.begin(), objects.end(), canClose));
    m_close->setToolTip(m_close->isEnabled()
            ? tr("Close it on the computer")
            : tr("Only open shells can be closed here. A session is closed by Disconnect."));
    m_copyId->setEnabled(std::any_of(
        objects.begin(), objects.end(), [](const SessionObject *object) { return !object->id().isEmpty(); }));
    m_copyId->setToolTip(
        m_copyId->isEnabled() ? tr("The id by which the computer knows it") : tr("It has no id yet."));
    m_copyRow->setEnabled(selectionModel() && selectionModel()->hasSelection());
    m_history->setEnabled(currentObject() && !currentObject()->history().isEmpty());
}

void SessionView::closeSelected()
{
    const QList<SessionObject *> objects = selectedObjects();
    for (SessionObject *object : objects) {
        if (canClose(object))
            object->close();
    }
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

void SessionView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        RowView::keyPressEvent(event);
}

void SessionView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    updateActions();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actions());
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        where = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu->popup(where);
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
