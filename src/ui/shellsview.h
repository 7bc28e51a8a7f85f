/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "remoteshells.h"
#include "rowview.h"

#include <QTimer>

class ShellsModel;
class ShellsProxy;

/// The table of the shells of a computer with what one can do to a row. Owns the proxy that filters and
/// sorts, the choice and arrangement of the columns, and the one clock by which times that are seen go on.
class ShellsView : public RowView {
    Q_OBJECT

public:
    explicit ShellsView(QWidget *parent = nullptr);

    /// Once. The model outlives the view.
    void setShells(ShellsModel &model);
    [[nodiscard]] ShellsProxy &proxy() const { return *m_proxy; }

    /// Each shell once, from top to bottom; a selected command counts for nothing.
    [[nodiscard]] QList<RemoteShells::Entry> selectedShells() const;
    /// Those whose commands are looked at.
    [[nodiscard]] QStringList expandedShells() const;

    /// Shows the column in which results stand.
    void showResults();
    /// Empty: the user arranged nothing.
    [[nodiscard]] QByteArray columnsState() const;
    void restoreColumns(const QByteArray &state);
    void resetColumns();

    [[nodiscard]] QAction *endAction() const { return m_end; }
    [[nodiscard]] QAction *refreshAction() const { return m_refresh; }

Q_SIGNALS:
    void shellSelectionChanged();
    void commandsWanted(const QString &shellId);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *addRowAction(
        const QString &name, const QString &text, const QString &icon, const QKeySequence &key);
    void createActions();
    void showHeaderMenu(QPoint position);
    void tick();
    void spanMessage(const QModelIndex &shell);
    void copyIds() const;

    ShellsModel *m_model = nullptr;
    ShellsProxy *m_proxy;
    QTimer m_clock;
    /// The user has chosen or moved columns.
    bool m_isArranged = false;
    QAction *m_end = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_copyRow = nullptr;
};
