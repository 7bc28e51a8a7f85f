/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "detailpage.h"
#include "refreshtimer.h"

#include <QPointer>

class QToolButton;
class SessionOpener;
class SessionTreeModel;
class SessionView;

/// The sessions of the selected computers with what is open inside, and the buttons that belong to them. Owns
/// the model and the view.
class SessionPage : public DetailPage {
    Q_OBJECT

public:
    explicit SessionPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setConnections(const QList<Connection *> &selected) override;
    /// Opens what lives inside the sessions.
    [[nodiscard]] SessionOpener *opener() const { return m_opener; }
    [[nodiscard]] QWidget *tools() override { return m_tools; }
    [[nodiscard]] QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

private:
    QWidget *buildTools();
    void setUpTool(QToolButton *button, const QString &name);
    void follow(Connection *connection);
    void refresh();
    void clearClosed();
    [[nodiscard]] QList<Connection *> present() const;

    QList<QPointer<Connection>> m_connections;
    RefreshTimer m_refresh;
    SessionTreeModel *m_sessions;
    SessionView *m_view;
    SessionOpener *m_opener;
    QToolButton *m_new;
    QToolButton *m_end;
    QToolButton *m_clear;
    QWidget *m_tools;
};
