/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "pendinganswer.h"
#include "runningcommand.h"

#include <QPointer>

/// What a Receive wants to have ([MS-WSMV] 2.2.4.27).
struct ReceiveWish {
    RunningCommand::Streams streams;
    /// Bytes of output that fit into the answer.
    qsizetype room = 0;
    std::chrono::milliseconds timeLimit{ 0 };
    /// Whether a time-out is answered as output that is empty, not by a fault.
    bool keepAlive = false;
};

/// The answer to a Receive: at once when there is something, else when there is, or after its time limit
/// ([MS-WSMV] 3.1.4.14).
[[nodiscard]] SoapResult receiveFrom(RunningCommand &command, const ReceiveWish &wish);

/// A Receive that waits. It is a child of the answer, and goes with it.
class WaitingReceive : public QObject {
    Q_OBJECT
public:
    WaitingReceive(PendingAnswer &answer, RunningCommand &command, const ReceiveWish &wish);

private:
    void look();
    void giveUp();

    PendingAnswer &m_answer;
    QPointer<RunningCommand> m_command;
    ReceiveWish m_wish;
    QString m_commandId;
    QTimer m_timer;
};
