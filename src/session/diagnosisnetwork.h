/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "diagnosischeck.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

class QHostInfo;

/// Looks the computer's name up, and what its address is called.
class DiagnosisNameCheck final : public DiagnosisCheck {
    Q_OBJECT

public:
    using DiagnosisCheck::DiagnosisCheck;
    ~DiagnosisNameCheck() override;

    void start() override;

private:
    void lookUp(const QString &nameOrAddress, void (DiagnosisNameCheck::*answer)(const QHostInfo &),
        std::chrono::milliseconds limit);
    void handleForward(const QHostInfo &info);
    void handleReverse(const QHostInfo &info);

    int m_lookup = -1;
    QTimer m_deadline;
    bool m_isAddress = false;
    DiagnosisFinding m_finding;
};

/// Tries the two ports of WinRM, and the connection's own one where that is another, side by side.
class DiagnosisPortCheck final : public DiagnosisCheck {
    Q_OBJECT

public:
    using DiagnosisCheck::DiagnosisCheck;
    ~DiagnosisPortCheck() override;

    void start() override;

private:
    struct Port {
        quint16 number = 0;
        QPointer<QTcpSocket> socket;
        /// How it ended, translated; empty before.
        QString outcome;
        bool isRefused = false;
    };

    void tryPort(quint16 number);
    void settle(quint16 number, const QString &outcome, bool isRefused = false);
    void finishIfSettled();
    [[nodiscard]] DiagnosisFinding finding() const;
    [[nodiscard]] QString advice() const;
    [[nodiscard]] const Port &ownPort() const;

    QList<Port> m_ports;
    QElapsedTimer m_clock;
    QTimer m_deadline;
};
