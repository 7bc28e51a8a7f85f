/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellsview.h"

#include "rowdelegate.h"
#include "shellscolumns.h"
#include "shellsmodel.h"
#include "shellsproxy.h"
#include "tintedicon.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Written before the header's own state; another number means another set of columns.
constexpr char columnsVersion = '1';
constexpr auto clockInterval = 1s;
constexpr int iconWidth = RowDelegate::iconSize + RowDelegate::iconGap;

} // namespace

ShellsView::ShellsView(QWidget *parent)
    : RowView(parent)
    , m_proxy(new ShellsProxy(this))
{
    setObjectName(u"shellsView"_s);
    setAccessibleName(tr("Shells on this computer"));
    setRootIsDecorated(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setSortIndicatorClearable(true);
    connect(header(), &QWidget::customContextMenuRequested, this, &ShellsView::showHeaderMenu);
    createActions();
    m_clock.setInterval(clockInterval);
    m_clock.setTimerType(Qt::PreciseTimer);
    connect(&m_clock, &QTimer::timeout, this, &ShellsView::tick);
}

QAction *ShellsView::addRowAction(
    const QString &name, const QString &text, const QString &icon, const QKeySequence &key)
{
    auto *action = new QAction(tintedIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcut(key);
    addAction(action);
    return action;
}

void ShellsView::createActions()
{
    m_end = addRowAction(u"actionEndShells"_s, tr("&End…"), u"disconnect"_s, QKeySequence::Delete);
    m_copyId = addRowAction(
        u"actionCopyShellId"_s, tr("Copy &Id"), u"copy"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyRow = addRowAction(u"actionCopyShell"_s, tr("Copy &Row"), u"copy"_s, QKeySequence::Copy);
    m_refresh = addRowAction(u"actionRefreshShells"_s, tr("Re&fresh"), u"reconnect"_s, Qt::Key_F5);
    connect(m_copyId, &QAction::triggered, this, &ShellsView::copyIds);
    connect(m_copyRow, &QAction::triggered, this, &ShellsView::copySelection);
}

void ShellsView::setShells(ShellsModel &model)
{
    m_model = &model;
    m_proxy->setSourceModel(&model);
    setModel(m_proxy);
    resetColumns();
    setSortingEnabled(true);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        spanMessage(index);
        Q_EMIT commandsWanted(m_model->idAt(m_proxy->mapToSource(index)));
    });
    // A command or a message takes the whole row; which rows there are changes with what was read.
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &topLeft) {
        if (topLeft.parent().isValid())
            spanMessage(topLeft.parent());
    });
    connect(header(), &QHeaderView::sectionMoved, this, [this] { m_isArranged = true; });
    connect(header(), &QHeaderView::sortIndicatorChanged, this, [this] { m_isArranged = true; });
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        // Only what the user does with the mouse; the last section follows the window.
        if (header()->visualIndex(section) < header()->count() - 1 && header()->underMouse())
            m_isArranged = true;
    });
}

/// "No command runs in it" is too long for the first column, and there is nothing in the others.
void ShellsView::spanMessage(const QModelIndex &shell)
{
    for (int row = 0; row < m_proxy->rowCount(shell); ++row) {
        const QModelIndex source = m_proxy->mapToSource(m_proxy->index(row, 0, shell));
        setFirstColumnSpanned(row, shell, m_model->idAt(source).isEmpty());
    }
}

QList<RemoteShells::Entry> ShellsView::selectedShells() const
{
    QList<RemoteShells::Entry> shells;
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        if (!row.parent().isValid())
            shells.append(*m_model->entryAt(m_proxy->mapToSource(row)));
    }
    return shells;
}

QStringList ShellsView::expandedShells() const
{
    QStringList ids;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (isExpanded(index))
            ids.append(m_model->idAt(m_proxy->mapToSource(index)));
    }
    return ids;
}

void ShellsView::showResults()
{
    if (!header()->isSectionHidden(ShellsColumns::Result))
        return;
    header()->setSectionHidden(ShellsColumns::Result, false);
    header()->moveSection(header()->visualIndex(ShellsColumns::Result), header()->count() - 1);
}

QByteArray ShellsView::columnsState() const
{
    return m_isArranged ? columnsVersion + header()->saveState() : QByteArray();
}

void ShellsView::restoreColumns(const QByteArray &state)
{
    if (!state.startsWith(columnsVersion) || !header()->restoreState(state.sliced(1)))
        return;
    header()->setSectionHidden(ShellsColumns::Result, true);
    m_isArranged = true;
}

void ShellsView::resetColumns()
{
    for (int section = 0; section < ShellsColumns::ColumnCount; ++section) {
        const auto column = ShellsColumns::Column(section);
        header()->moveSection(header()->visualIndex(section), section);
        header()->setSectionHidden(section, ShellsColumns::isHiddenAtFirst(column));
        const int content
            = fontMetrics().horizontalAdvance(ShellsColumns::sample(column)) + 2 * RowDelegate::sideMargin;
        const int iconSpace = section == ShellsColumns::Whose ? indentation() + iconWidth
            : section == ShellsColumns::State                 ? iconWidth
                                                              : 0;
        header()->resizeSection(section, std::max(content + iconSpace, header()->sectionSizeHint(section)));
    }
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_isArranged = false;
}

void ShellsView::showHeaderMenu(QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int section = header()->logicalIndex(visual);
        const auto column = ShellsColumns::Column(section);
        QAction *action = menu->addAction(ShellsColumns::title(column));
        action->setToolTip(ShellsColumns::explanation(column));
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(section));
        // The commands of a shell stand there.
        action->setEnabled(column != ShellsColumns::Whose);
        connect(action, &QAction::toggled, this, [this, section](bool shown) {
            header()->setSectionHidden(section, !shown);
            m_isArranged = true;
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Reset Columns")), &QAction::triggered, this, &ShellsView::resetColumns);
    menu->popup(header()->mapToGlobal(position));
}

/// Painting asks the model anew, and only for what can be seen.
void ShellsView::tick()
{
    for (int section = 0; section < ShellsColumns::ColumnCount; ++section) {
        if (ShellsColumns::isTicking(ShellsColumns::Column(section)) && !header()->isSectionHidden(section))
            viewport()->update(
                columnViewportPosition(section), 0, columnWidth(section), viewport()->height());
    }
}

void ShellsView::copyIds() const
{
    QStringList ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const QString id = m_model->idAt(m_proxy->mapToSource(row)); !id.isEmpty())
            ids.append(id);
    }
    if (!ids.isEmpty())
        QApplication::clipboard()->setText(ids.join(u'\n'));
}

bool ShellsView::event(QEvent *event)
{
    // The window has actions with these keys for its own table; here they mean this one.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Delete)
            || (key->key() == Qt::Key_F5 && key->modifiers() == Qt::NoModifier)) {
            event->accept();
            return true;
        }
    }
    return RowView::event(event);
}

void ShellsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::Delete))
        m_end->trigger();
    else if (event->key() == Qt::Key_F5)
        m_refresh->trigger();
    else
        RowView::keyPressEvent(event);
}

void ShellsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowView::selectionChanged(selected, deselected);
    Q_EMIT shellSelectionChanged();
}

void ShellsView::showEvent(QShowEvent *event)
{
    RowView::showEvent(event);
    m_clock.start();
}

void ShellsView::hideEvent(QHideEvent *event)
{
    RowView::hideEvent(event);
    m_clock.stop();
}
