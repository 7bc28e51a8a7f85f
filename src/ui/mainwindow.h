/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "explainedactions.h"
#include "refreshtimer.h"
#include "windowparts.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>

class ConnectFlow;
class Connection;
class ConnectionModel;
class ConnectionTable;
class CredentialActions;
class ElidedLabel;
class FilterBox;
class LeftoversFlow;
class ListFlow;
class MessageArea;
class ProfileSaver;
class QuitGuard;
class RunFeedback;
class RunProgress;

namespace Ui {
class MainWindow;
}

/// The window: turns what the user does into calls of the list, and what the list says into what is enabled
/// and shown. Owns the models and the widgets, and knows nothing of protocol and network.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Something about saving and loading that the user must know, in place. Empty: nothing.
    void showStorageWarning(const QString &text);
    void startDemo();
    /// Files that were named at the start. None: nothing happens.
    void importLists(const QStringList &fileNames);

    [[nodiscard]] ConnectionTable *table() const;
    [[nodiscard]] MessageArea *messageArea() const;
    [[nodiscard]] RunProgress *runProgress() const { return m_runProgress; }
    [[nodiscard]] QString statusText() const;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void setUpActions();
    void setUpToolBar();
    void setUpStatusBar();
    void setUpTable();
    void setUpDetails();
    void connectComputerActions();
    void connectViewActions();
    void connectList();

    void restoreLayout();
    void saveLayout();
    [[nodiscard]] QList<Connection *> selected() const;
    void handleSelection(const QList<Connection *> &connections);
    void updateActions();
    void updateStatus();
    void activate(Connection *connection);
    void forEachSelected(void (Connection::*action)());
    void selectNew(const QList<Connection *> &connections);
    void showInTable(const QList<Connection *> &connections);
    void findOrphans();

    ConnectionList &m_list;
    ActivityLog &m_log;
    Settings &m_settings;
    NetworkFactory m_network;
    std::unique_ptr<Ui::MainWindow> m_ui;
    ConnectionModel *m_model;
    ConnectFlow *m_connectFlow;
    CredentialActions *m_credentialActions;
    LeftoversFlow *m_leftoversFlow;
    ListFlow *m_listFlow;
    ProfileSaver *m_profileSaver;
    QuitGuard *m_quitGuard;
    FilterBox *m_filterBox;
    ElidedLabel *m_statusLabel;
    RunProgress *m_runProgress;
    RunFeedback *m_runFeedback = nullptr;
    ExplainedActions m_explained;
    /// As the table told last.
    QList<QPointer<Connection>> m_selected;
    RefreshTimer m_statusRefresh;
    /// Once for all changes of a turn of the event loop.
    QTimer m_actionRefresh;
};
