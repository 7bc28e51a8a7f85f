/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "rowview.h"

#include <QTimer>

#include <functional>

class LiveObject;
class SessionObject;
class SessionTreeModel;

/// The tree of sessions with what one can do to a row: end what it shows by the word that belongs to it, look
/// at its results and at the history of its states, copy. Rows are expanded when they come, unless there are
/// very many computers; what the user collapses stays so.
class SessionView : public RowView {
    Q_OBJECT

public:
    explicit SessionView(QWidget *parent = nullptr);

    void setSessions(SessionTreeModel *model);
    /// Shown in the middle while there are no rows.
    void setEmptyText(const QString &text);
    /// Ends the selected objects: "Close", "Stop", "Cancel" or "Unsubscribe", as they are.
    [[nodiscard]] QAction *endAction() const { return m_end; }
    /// The window with the results of an object was asked for; one is only needed for those that have some.
    void setResultsShown(const std::function<bool(const SessionObject *)> &areShown);

Q_SIGNALS:
    void resultsRequested(SessionObject *object);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *addRowAction(const QString &name, const QString &text, const QString &icon);
    void createActions();
    void setInitialWidths();
    void expandReset();
    void expandInserted(const QModelIndex &parent, int first, int last);
    void updateActions();
    void updateEndAction(const QList<SessionObject *> &objects);
    [[nodiscard]] LiveObject *currentObject() const;
    [[nodiscard]] QList<SessionObject *> selectedObjects() const;
    void endSelected();
    void interruptSelected();
    void showResults();
    void copyIds();
    void showHistory();

    SessionTreeModel *m_sessions = nullptr;
    QString m_emptyText;
    std::function<bool(const SessionObject *)> m_resultsShown;
    /// For the durations of what is open.
    QTimer m_clock;
    QAction *m_end = nullptr;
    QAction *m_interrupt = nullptr;
    QAction *m_results = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_copyRow = nullptr;
    QAction *m_history = nullptr;
};
