/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "refreshtimer.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class Connection;
class ElidedLabel;
class ProblemPanel;
class QLabel;
class QStackedWidget;
class QToolButton;
class SessionTreeModel;
class SessionView;

/// What is known of the selected computers: which they are, what is wrong with them, and their sessions with
/// what is open inside. Follows the connections by their signals and is brought up to date by one function.
class DetailPane : public QWidget {
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// The connections may go away at any time.
    void setConnections(const QList<Connection *> &selected);

    /// Widths and order of the columns, for the settings. restoreHeader() with an empty value does nothing.
    [[nodiscard]] QByteArray headerState() const;
    void restoreHeader(const QByteArray &state);

Q_SIGNALS:
    void editRequested(Connection *connection);
    void trustGiven(Connection *connection, const QByteArray &sha256);
    void passwordGiven(const QList<Connection *> &connections, const QString &password);
    void reconnectRequested(const QList<Connection *> &connections);

private:
    QWidget *buildContent();
    void follow(Connection *connection);
    void refresh();
    void updateHeading(const QList<Connection *> &connections);
    void clearClosed();
    [[nodiscard]] QList<Connection *> present() const;

    QList<QPointer<Connection>> m_connections;
    RefreshTimer m_refresh;
    SessionTreeModel *m_sessions;
    QStackedWidget *m_pages;
    QLabel *m_icon;
    ElidedLabel *m_name;
    ElidedLabel *m_address;
    ElidedLabel *m_version;
    QWidget *m_problemArea;
    ProblemPanel *m_problem;
    QToolButton *m_clear;
    SessionView *m_view;
};
