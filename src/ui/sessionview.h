/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "rowview.h"

class LiveObject;
class SessionObject;
class SessionTreeModel;

/// The tree of sessions with what one can do to a row: close a shell, copy, look at the history of its
/// states. Rows are expanded when they come; what the user collapses stays so.
class SessionView : public RowView {
    Q_OBJECT

public:
    explicit SessionView(QWidget *parent = nullptr);

    void setSessions(SessionTreeModel *model);
    /// Shown in the middle while there are no rows.
    void setEmptyText(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *addRowAction(const QString &name, const QString &text, const QString &icon);
    void createActions();
    void setInitialWidths();
    void expandInserted(const QModelIndex &parent, int first, int last);
    void updateActions();
    [[nodiscard]] LiveObject *currentObject() const;
    [[nodiscard]] QList<SessionObject *> selectedObjects() const;
    void closeSelected();
    void copyIds();
    void showHistory();

    SessionTreeModel *m_sessions = nullptr;
    QString m_emptyText;
    QAction *m_close = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_copyRow = nullptr;
    QAction *m_history = nullptr;
};
