/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QDialog>
#include <QUuid>

#include <memory>

class CredentialSets;

namespace Ui {
class UseCredentialsDialog;
}

/// Chooses what a number of computers sign in with: one of the named sets, or accounts of their own.
class UseCredentialsDialog : public QDialog {
    Q_OBJECT

public:
    /// The sets outlive it. `current`: the one that all of the computers use now; null: none, or several.
    UseCredentialsDialog(
        const CredentialSets &sets, int computers, const QUuid &current, QWidget *parent = nullptr);
    ~UseCredentialsDialog() override;

    /// Null: an account of their own.
    [[nodiscard]] QUuid chosen() const;

Q_SIGNALS:
    /// The user wants to add or to change sets.
    void manageRequested();

private:
    void fill(const QUuid &current);

    const CredentialSets &m_sets;
    std::unique_ptr<Ui::UseCredentialsDialog> m_ui;
};
