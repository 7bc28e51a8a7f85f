/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "consolehistory.h"
#include "detailpage.h"

#include <QHash>
#include <QPointer>

class ConsolePane;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

/// A command console for the selected computer. Owns one pane for each connection that was used in this way,
/// as long as the connection is there, and the history that they share. Each pane is bounded in what it
/// keeps; one that was not used goes when another computer is selected.
class ConsolePage : public DetailPage {
    Q_OBJECT

public:
    explicit ConsolePage(QWidget *parent = nullptr);
    ~ConsolePage() override;

    [[nodiscard]] QString title() const override;
    void setConnections(const QList<Connection *> &selected) override;
    [[nodiscard]] QWidget *tools() override { return m_tools; }
    /// nullptr where the page explains why there is none.
    [[nodiscard]] ConsolePane *currentPane() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTools();
    [[nodiscard]] ConsolePane *paneFor(Connection *connection);
    ConsolePane *makePane(Connection *connection);
    void removePane(QObject *connection);
    void dropUnused();
    void refresh();
    void refreshTools();
    void fillMenu();
    [[nodiscard]] QString explanation() const;

    ConsoleHistory m_history;
    QList<QPointer<Connection>> m_connections;
    /// By address only; a pane goes before its connection does.
    QHash<const QObject *, ConsolePane *> m_panes;
    QStackedWidget *m_stack;
    QLabel *m_explanation;
    QToolButton *m_newShell;
    QToolButton *m_more;
    QMenu *m_menu;
    QWidget *m_tools;
};
