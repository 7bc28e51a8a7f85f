/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "credentialset.h"
#include "secret.h"

#include <QDialog>

#include <memory>

class CredentialKeeper;

namespace Ui {
class CredentialSetDialog;
}

/// Adds or changes one named credential set. Edits values: what becomes of them is up to whoever shows it.
class CredentialSetDialog : public QDialog {
    Q_OBJECT

public:
    /// The keeper outlives it. `set`: the one to be changed; one that is not among the sets is added.
    CredentialSetDialog(const CredentialKeeper &keeper, const CredentialSet &set, QWidget *parent = nullptr);
    ~CredentialSetDialog() override;

    [[nodiscard]] CredentialSet set() const;
    /// Empty: it stays as it is.
    [[nodiscard]] Secret password() const;

    void accept() override;

private:
    void setUpWidgets(bool isNew);
    void fillAuthentications();
    void refresh();
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString userProblem() const;

    const CredentialKeeper &m_keeper;
    CredentialSet m_set;
    std::unique_ptr<Ui::CredentialSetDialog> m_ui;
};
