/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "refreshtimer.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class Connection;
class ConnectionList;
class OrphanModel;
class OrphanSearch;

namespace Ui {
class OrphanDialog;
}

/// Looks for forgotten shells on many computers and ends those that the user leaves checked. Owns the search;
/// closing the dialog begins nothing more.
class OrphanDialog : public QDialog {
    Q_OBJECT

public:
    /// `selected`: what the window has selected; more than one is what is looked at first, else all that are
    /// connected. The list outlives the dialog. `throttle`: how many computers are asked at once.
    OrphanDialog(ConnectionList &list, const QList<Connection *> &selected, int throttle, QWidget *parent);
    ~OrphanDialog() override;

    [[nodiscard]] OrphanModel *model() const { return m_model; }
    void askToEnd();

private:
    void buildView();
    void search();
    void end(bool evenInUse);
    void finishEnding(int succeeded, int failed);
    void refresh();
    [[nodiscard]] QList<Connection *> scope() const;
    [[nodiscard]] QString summary() const;

    ConnectionList &m_list;
    QList<QPointer<Connection>> m_selected;
    int m_throttle;
    std::unique_ptr<OrphanSearch> m_search;
    OrphanModel *m_model;
    int m_endingTotal = 0;
    RefreshTimer m_refresh;
    std::unique_ptr<Ui::OrphanDialog> m_ui;
};
