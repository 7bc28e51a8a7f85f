/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "waitingsend.h"

SoapAnswer answerWhenRead(
    RunningCommand &command, const SoapAnswer &answer, std::chrono::milliseconds timeLimit)
{
    auto pending = std::make_shared<PendingAnswer>();
    PendingAnswer *const waiting = pending.get();
    QObject::connect(&command, &RunningCommand::changed, waiting, [waiting, &command, answer] {
        if (command.takesInput() || !command.isRunning())
            waiting->finish(answer);
    });
    QObject::connect(&command, &QObject::destroyed, waiting,
        [waiting] { waiting->finish(Failure{ Faults::operationAborted() }); });
    QTimer::singleShot(timeLimit, waiting, [waiting] { waiting->finish(Failure{ Faults::timedOut() }); });
    return SoapAnswer{ {}, {}, pending };
}
