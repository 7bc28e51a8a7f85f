/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectiontable.h"

#include "connection.h"
#include "connectionmodel.h"
#include "connectionproxy.h"
#include "settings.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Written before the header's own state; another number means another set of columns.
constexpr char columnsVersion = '1';
/// How often "4 min ago" is brought up to date.
constexpr auto clockInterval = 20s;
/// Between a longer text and the wider column.
constexpr auto fitInterval = 200ms;

constexpr ConnectionModel::Column hiddenAtFirst[]
    = { ConnectionModel::Address, ConnectionModel::Since, ConnectionModel::System };

/// In digits of the table's font.
int widestAtFirst(int column)
{
    if (column == ConnectionModel::Computer || column == ConnectionModel::Address)
        return 36;
    return column == ConnectionModel::Transport ? 32 : 28;
}

int narrowestAtFirst(int column)
{
    switch (ConnectionModel::Column(column)) {
    case ConnectionModel::Computer:
        return 21;
    case ConnectionModel::Address:
        return 28;
    case ConnectionModel::User:
    case ConnectionModel::Transport:
        return 17;
    case ConnectionModel::State:
        return 14;
    case ConnectionModel::Since:
    case ConnectionModel::System:
        return 12;
    case ConnectionModel::Sessions:
    case ConnectionModel::Latency:
    case ConnectionModel::Message:
    case ConnectionModel::ColumnCount:
        break;
    }
    return 9;
}

} // namespace

ConnectionTable::ConnectionTable(QWidget *parent)
    : RowView(parent)
    , m_proxy(new ConnectionProxy(this))
    , m_emptyPanel(new EmptyPanel(viewport()))
{
    setAccessibleName(tr("Computers"));
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setSortIndicatorClearable(true);
    connect(header(), &QWidget::customContextMenuRequested, this, &ConnectionTable::showHeaderMenu);
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT connectionActivated(m_proxy->connectionAt(index)); });

    auto *clock = new QTimer(this);
    clock->setInterval(clockInterval);
    // Painting asks the model anew, and only for what can be seen.
    connect(clock, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    clock->start();
}

void ConnectionTable::setUp(ConnectionModel &model, Settings &settings)
{
    m_model = &model;
    m_settings = &settings;
    m_proxy->setSourceModel(&model);
    setModel(m_proxy);
    restoreColumns();
    setSortingEnabled(true);
    // Rows may come in thousands of steps, as when a filter goes.
    m_fitTimer.setSingleShot(true);
    connect(&m_fitTimer, &QTimer::timeout, this, &ConnectionTable::fitColumns);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this] { m_fitTimer.start(0ms); });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ConnectionTable::updateEmptyPanel);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &ConnectionTable::updateEmptyPanel);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ConnectionTable::updateEmptyPanel);
    // With a reset the selection goes without a word.
    connect(m_proxy, &QAbstractItemModel::modelReset, this,
        [this] { Q_EMIT selectionChangedTo(selectedConnections()); });
    updateEmptyPanel();
}

void ConnectionTable::saveColumns() const
{
    m_settings->setLayout(Settings::Layout::ConnectionHeader,
        m_isArranged ? columnsVersion + header()->saveState() : QByteArray());
}

void ConnectionTable::restoreColumns()
{
    const QByteArray saved = m_settings->layout(Settings::Layout::ConnectionHeader);
    if (saved.startsWith(columnsVersion) && header()->restoreState(saved.sliced(1)))
        m_isArranged = true;
    else
        resetColumns();
    const auto markArranged = [this] { m_isArranged = true; };
    connect(header(), &QHeaderView::sectionMoved, this, markArranged);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, markArranged);
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        // Only what the user does with the mouse; the last section follows the window.
        if (header()->visualIndex(section) < header()->count() - 1 && header()->underMouse())
            m_isArranged = true;
    });
}

void ConnectionTable::resetColumns()
{
    for (int column = 0; column < ConnectionModel::ColumnCount; ++column) {
        header()->moveSection(header()->visualIndex(column), column);
        header()->setSectionHidden(column, false);
        header()->resizeSection(column, header()->minimumSectionSize());
    }
    for (const ConnectionModel::Column column : hiddenAtFirst)
        header()->setSectionHidden(column, true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_isArranged = false;
    fitColumns();
}

void ConnectionTable::fitColumns()
{
    for (int column = 0; column < ConnectionModel::Message && !m_isArranged; ++column)
        fitColumn(column);
}

void ConnectionTable::fitColumn(int column)
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const int content = std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
    const int width = std::clamp(content, narrowestAtFirst(column) * digit, widestAtFirst(column) * digit);
    // Never narrower again: what stands on the screen must not jump back and forth.
    if (width > header()->sectionSize(column))
        header()->resizeSection(column, width);
}

void ConnectionTable::showHeaderMenu(QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        // Without the names the other columns say nothing.
        action->setEnabled(column != ConnectionModel::Computer);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            header()->setSectionHidden(column, !shown);
            if (shown)
                fitColumn(column);
            m_isArranged = true;
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Reset Columns")), &QAction::triggered, this, &ConnectionTable::resetColumns);
    menu->popup(header()->mapToGlobal(position));
}

QList<Connection *> ConnectionTable::selectedConnections() const
{
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<Connection *> result;
    result.reserve(rows.size());
    for (const int row : std::as_const(rows))
        result.append(m_proxy->connectionAt(m_proxy->index(row, 0)));
    return result;
}

void ConnectionTable::selectConnections(const QList<Connection *> &connections)
{
    QItemSelection selection;
    QModelIndex first;
    for (const Connection *connection : connections) {
        const int row = m_model->rowOf(connection);
        const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
        if (!index.isValid())
            continue;
        selection.append(QItemSelectionRange(index));
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(first);
}

void ConnectionTable::setFilterText(const QString &text)
{
    m_proxy->setFilterText(text);
    releaseHeldRows();
    updateEmptyPanel();
}

void ConnectionTable::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    RowView::dataChanged(topLeft, bottomRight, roles);
    // The state sets the colour of the whole row.
    if (topLeft.column() <= ConnectionModel::State && bottomRight.column() >= ConnectionModel::State)
        viewport()->update();
    if (!m_isArranged && !m_fitTimer.isActive())
        m_fitTimer.start(fitInterval);
}

void ConnectionTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowView::selectionChanged(selected, deselected);
    m_hasMoreSelectionChanges = m_isSelectionFollowUpPosted;
    if (m_isSelectionFollowUpPosted)
        return;
    // Posted now, it comes before anything that the rest of this turn posts, such as the deletion of what is
    // removed.
    m_isSelectionFollowUpPosted = true;
    QMetaObject::invokeMethod(this, &ConnectionTable::followUpSelection, Qt::QueuedConnection);
    Q_EMIT selectionChangedTo(selectedConnections());
}

void ConnectionTable::followUpSelection()
{
    m_isSelectionFollowUpPosted = false;
    if (std::exchange(m_hasMoreSelectionChanges, false))
        Q_EMIT selectionChangedTo(selectedConnections());
    // Not while the selection model is still telling of its change, as rows may go.
    if (m_proxy->hasFilter())
        releaseHeldRows();
}

void ConnectionTable::releaseHeldRows()
{
    m_proxy->setHeld(selectedConnections());
}

void ConnectionTable::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(menuPosition(*event));
}

void ConnectionTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isEnter && isPlain && currentIndex().isValid()) {
        Q_EMIT connectionActivated(m_proxy->connectionAt(currentIndex()));
        return;
    }
    RowView::keyPressEvent(event);
}

void ConnectionTable::updateEmptyPanel()
{
    const int rows = m_proxy->rowCount();
    EmptyPanel::Reason reason = EmptyPanel::Reason::None;
    if (m_proxy->hasFilter() && rows == 0)
        reason = EmptyPanel::Reason::NoMatch;
    else if (!m_proxy->hasFilter() && rows <= 1)
        reason = EmptyPanel::Reason::NoComputers;
    const bool isBelowRows = reason != EmptyPanel::Reason::None && rows > 0;
    m_emptyPanel->show(reason, isBelowRows ? visualRect(m_proxy->index(rows - 1, 0)).bottom() + 1 : 0);
}
