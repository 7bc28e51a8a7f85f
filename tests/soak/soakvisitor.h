/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "connection.h"
#include "remoteshells.h"
#include "sessionobject.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <memory>

class ConnectionList;
class Shell;
class SoakComputers;

/// What came of all visits.
struct SoakTally {
    qint64 rounds = 0;
    /// Visits that did not come to an end within their time; what they look like goes to standard error.
    int stuck = 0;
    /// By "Connection Closed", "Shell Broken" …
    QMap<QString, qint64> states;
    /// The same with the reasons, without numbers.
    QMap<QString, qint64> reasons;

    void count(const QString &what, const LiveObject &object);
};

/// Visits one computer again and again: connects, does something, leaves in one of many ways, waits a while.
/// Everything is drawn by lot. Owns nothing but what looks at its row.
class SoakVisitor : public QObject {
    Q_OBJECT

public:
    /// All of these outlive it. `computer` is an index of SoakComputers.
    struct Parts {
        ConnectionList &list;
        SoakComputers &computers;
        SoakTally &tally;
        QRandomGenerator &random;
    };
    SoakVisitor(const Parts &parts, int computer, QObject *parent);

    void start();

private:
    enum class Phase { Pausing, Opening, Working, Leaving };

    void pause();
    void beginRound();
    void takeRow();
    void handleTimeout();
    void handleState(LiveObject::State now);
    void work();
    void useShell();
    void runCommand(Shell &shell);
    void enumerate();
    void leave();
    void closeSomehow();
    void endRoundIfOver();
    void endRound();
    void countObjects(const SessionObject &object);

    Parts m_parts;
    int m_computer;
    QPointer<Connection> m_connection;
    std::unique_ptr<RemoteShells> m_shells;
    QTimer m_timer;
    Phase m_phase = Phase::Pausing;
};
