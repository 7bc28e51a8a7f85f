/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>
#include <QVector>

#include <chrono>

class FaultCell;

/// One thing that the program does at a computer, and the request of it that meets the fault.
struct FaultOperation {
    /// As the table has it.
    QString name;
    /// The kind of request that is treated badly, as the fault plan of wsman-endpoint has it.
    QString request;
    /// How many of that kind go well first.
    int passing = 0;
    /// When it must have ended, in milliseconds after it began.
    std::chrono::milliseconds deadline{ 0 };
    /// Whether a connection is opened for it first.
    bool needsConnection = true;
    bool isAnonymous = false;
    /// Whether it asks for no more than that something answers.
    bool isContentWithAnyAnswer = false;
    /// Whether what it does is seen without its answer.
    bool showsEffect = false;
    /// Whether it leaves something at the server that is lost with the answer.
    bool leavesSomething = false;
    /// Begins it; the cell is told how it ended.
    void (*begin)(FaultCell &cell) = nullptr;
};

namespace FaultOperations {

/// The limits that hold for an operation that meets a fault; before and after it they are generous.
inline constexpr std::chrono::milliseconds openLimit{ 1000 };
inline constexpr std::chrono::milliseconds closeLimit{ 700 };
inline constexpr std::chrono::milliseconds operationTimeout{ 500 };

[[nodiscard]] const QVector<FaultOperation> &all();

} // namespace FaultOperations
