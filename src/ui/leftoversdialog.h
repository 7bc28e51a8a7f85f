/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QDialog>
#include <QUuid>

#include <memory>

class Leftovers;
class LeftoversModel;

namespace Ui {
class LeftoversDialog;
}

/// Shows what earlier runs left at servers and lets the user ask for it, close it or forget it. Changes
/// nothing itself.
class LeftoversDialog : public QDialog {
    Q_OBJECT

public:
    LeftoversDialog(Leftovers &leftovers, QWidget *parent);
    ~LeftoversDialog() override;

Q_SIGNALS:
    /// The computers of these entries are to be connected, as their passwords are not known.
    void connectRequested(const QList<QUuid> &keys);

private:
    [[nodiscard]] QList<QUuid> chosen() const;
    void updateText();
    void updateButtons();
    void forgetChosen();

    Leftovers &m_leftovers;
    LeftoversModel *m_model;
    std::unique_ptr<Ui::LeftoversDialog> m_ui;
};
