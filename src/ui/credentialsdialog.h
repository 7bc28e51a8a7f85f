/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QDialog>
#include <QUuid>

#include <memory>

class CredentialKeeper;
struct CredentialSet;
class CredentialSetModel;

namespace Ui {
class CredentialsDialog;
}

/// Lists the named credential sets and lets the user add, change and delete them. Every change takes effect
/// at once; what would be lost is asked about first.
class CredentialsDialog : public QDialog {
    Q_OBJECT

public:
    /// The keeper outlives it.
    explicit CredentialsDialog(CredentialKeeper &keeper, QWidget *parent = nullptr);
    ~CredentialsDialog() override;

private:
    void setUpView();
    void refresh();
    void selectSet(const QUuid &id);
    void edit(const CredentialSet &set);
    void change();
    void askToForget();
    void askToDelete();
    void ask(const QString &title, const QString &question, const QString &detail, const QString &action,
        std::function<void()> act);
    [[nodiscard]] const CredentialSet *current() const;

    CredentialKeeper &m_keeper;
    CredentialSetModel *m_model;
    QUuid m_current;
    std::unique_ptr<Ui::CredentialsDialog> m_ui;
};
