/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "remoteshells.h"

#include <QList>
#include <QMessageBox>

/// The question before shells are ended: how many, and whose. Those of this program that are in use are named
/// apart and left out unless the user asks for them too. Ends nothing itself.
class ShellsQuestion : public QMessageBox {
    Q_OBJECT

public:
    /// `computerCount`: on how many computers they are.
    ShellsQuestion(const QList<RemoteShells::Entry> &shells, int computerCount, QWidget *parent);

    /// How many would be ended as it stands.
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void confirmed(bool evenInUse);

private:
    void updateText();

    QList<RemoteShells::Entry> m_shells;
    int m_computerCount;
    int m_inUseCount;
    QPushButton *m_end;
};
