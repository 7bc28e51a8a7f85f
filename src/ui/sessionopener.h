/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "enumerationinput.h"
#include "shellmessages.h"
#include "subscriptioninput.h"

#include <QMap>
#include <QObject>
#include <QPointer>

class Connection;
class QAction;
class QMenu;
class ResultsWindow;
class SessionObject;

/// Opens what lives inside a session, by a dialog where there is something to choose, and shows what it
/// brings. Owns the menu for that, the windows of results and what was chosen the last time.
class SessionOpener : public QObject {
    Q_OBJECT

public:
    /// Dialogs and windows stand before the parent.
    explicit SessionOpener(QWidget *parent);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// For whom the menu is, and what of it is enabled. The connections may go away at any time.
    void setConnections(const QList<Connection *> &selected);

    /// Sizes of the windows, for the settings. restoreLayout() with an empty value does nothing.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

    /// Whether the results of an object are shown.
    [[nodiscard]] bool hasResults(const SessionObject *object) const { return windowOf(object) != nullptr; }
    /// Brings them to the front; nothing where they are not shown.
    void showResults(const SessionObject *object);

private:
    QAction *addAction(const QString &name, const QString &text);
    void openShells(const Wsman::ShellOptions &options);
    void askShell();
    void askEnumeration();
    void askSubscription();
    void openEnumeration(Connection *connection);
    void openSubscription(Connection *connection);
    void showWindow(ResultsWindow *window);
    [[nodiscard]] ResultsWindow *windowOf(const SessionObject *object) const;
    [[nodiscard]] QList<Connection *> openedConnections() const;

    QWidget *m_parent;
    QMenu *m_menu;
    QAction *m_shell;
    QAction *m_shellWithOptions;
    QAction *m_enumeration;
    QAction *m_subscription;
    QList<QPointer<Connection>> m_connections;
    QList<QPointer<ResultsWindow>> m_windows;
    /// By the kind of the window, as it was closed last.
    QMap<QString, QByteArray> m_geometries;
    Wsman::ShellOptions m_lastShell;
    EnumerationInput m_lastEnumeration;
    SubscriptionInput m_lastSubscription;
};
