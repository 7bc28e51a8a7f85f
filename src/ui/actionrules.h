/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QList>
#include <QString>

class Connection;

/// Which of the window's actions make sense for a selection: for each why it does not, translated, with what
/// to do instead; empty where it does. A value, so that there is one place that decides, and no window needed
/// to test it.
struct ActionRules {
    QString disconnect;
    QString reconnect;
    QString reopen;
    QString test;
    QString waitForComputer;
    QString tryNow;
    QString stopTrying;
    QString diagnose;
    QString newShell;
    QString edit;
    QString useCredentials;
    QString remove;
    QString copy;
    QString clearClosed;
    /// What Disconnect does at this moment, where that is not what it does otherwise.
    QString disconnectEffect;

    [[nodiscard]] static ActionRules forSelection(const QList<Connection *> &selected);
};
