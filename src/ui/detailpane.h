/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "passwordrow.h"
#include "refreshtimer.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class Connection;
class CredentialKeeper;
class DetailPage;
class ElidedLabel;
class InlineMessage;
class ProblemPanel;
class QLabel;
class QStackedWidget;
class QTabWidget;
class ShellsPage;

/// What is known of the selected computers: which they are, what is wrong with them, and the pages below, of
/// which the first shows their sessions. Follows the connections by their signals and is brought up to date
/// by one function.
class DetailPane : public QWidget {
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// The keeper outlives the pane.
    void setUp(const CredentialKeeper &keeper);
    /// The connections may go away at any time.
    void setConnections(const QList<Connection *> &selected);

    /// Adds a tab, which belongs to the pane then.
    void addPage(DetailPage *page);
    [[nodiscard]] const QList<DetailPage *> &pages() const { return m_tabPages; }
    /// Brings a page to the front.
    void showPage(DetailPage *page);
    /// Shows all shells of a computer, as where a quota of shells is used up; nullptr: of what is selected.
    void showShells(Connection *connection);

Q_SIGNALS:
    void editRequested(Connection *connection);
    void diagnosisRequested(const QList<Connection *> &connections);
    void trustGiven(Connection *connection, const QByteArray &sha256);
    void passwordGiven(const QList<Connection *> &connections, const GivenPassword &given);
    void reconnectRequested(const QList<Connection *> &connections);
    /// Forgotten shells are to be looked for on many computers.
    void orphansRequested();

private:
    QWidget *buildContent();
    void follow(Connection *connection);
    void refresh();
    void updateQuotaMessage(const QList<Connection *> &connections);
    void updateHeading(const QList<Connection *> &connections);
    [[nodiscard]] QList<Connection *> present() const;

    QList<QPointer<Connection>> m_connections;
    RefreshTimer m_refresh;
    QStackedWidget *m_pages;
    QLabel *m_icon;
    ElidedLabel *m_name;
    ElidedLabel *m_address;
    ElidedLabel *m_version;
    QWidget *m_problemArea;
    ProblemPanel *m_problem;
    /// The last shell was refused because of a quota.
    InlineMessage *m_quotaMessage;
    QTabWidget *m_tabs;
    /// The tools of the page that is in front.
    QStackedWidget *m_tools;
    ShellsPage *m_shellsPage;
    QList<DetailPage *> m_tabPages;
};
