/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "emptypanel.h"
#include "rowview.h"

#include <QTimer>

class Connection;
class ConnectionModel;
class ConnectionProxy;
class Settings;

/// The table of connections. Owns the proxy that filters and sorts, keeps the arrangement of its columns in
/// the settings, and says what to do where there is nothing to show.
class ConnectionTable : public RowView {
    Q_OBJECT

public:
    explicit ConnectionTable(QWidget *parent = nullptr);

    /// Once, before anything else. Both outlive the table.
    void setUp(ConnectionModel &model, Settings &settings);
    /// Keeps the order, widths, choice and sorting of the columns.
    void saveColumns() const;

    /// From top to bottom, as they stand on the screen.
    [[nodiscard]] QList<Connection *> selectedConnections() const;
    /// Selects these and scrolls to the first. Those that the filter hides are left out.
    void selectConnections(const QList<Connection *> &connections);
    void setFilterText(const QString &text);
    [[nodiscard]] ConnectionProxy &proxy() const { return *m_proxy; }
    [[nodiscard]] EmptyPanel *emptyPanel() const { return m_emptyPanel; }
    /// The columns as they are in a new installation.
    void resetColumns();

Q_SIGNALS:
    /// At once for the first change in a turn of the event loop; the others of that turn follow as one.
    void selectionChangedTo(const QList<Connection *> &connections);
    /// Double click or Enter.
    void connectionActivated(Connection *connection);
    /// By the mouse or the keyboard; `position` is on the screen.
    void menuRequested(QPoint position);

protected:
    void dataChanged(
        const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restoreColumns();
    void fitColumns();
    void fitColumn(int column);
    void showHeaderMenu(QPoint position);
    void updateEmptyPanel();
    void releaseHeldRows();
    void followUpSelection();

    ConnectionModel *m_model = nullptr;
    Settings *m_settings = nullptr;
    ConnectionProxy *m_proxy;
    EmptyPanel *m_emptyPanel;
    /// A filter may take thousands of selected rows away, in as many steps.
    bool m_isSelectionFollowUpPosted = false;
    bool m_hasMoreSelectionChanges = false;
    QTimer m_fitTimer;
    /// The user has chosen widths; content must not change them any more.
    bool m_isArranged = false;
};
