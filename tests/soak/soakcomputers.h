/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpointprocess.h"
#include "faultmatrix.h"
#include "ntlmusers.h"
#include "profile.h"

#include <QRandomGenerator>

#include <memory>
#include <vector>

struct Credential;

/// The computers that are visited, in a few wsman-endpoint processes: one transport each, and of each
/// transport one that lives as long as this and one that is killed and started again on the same ports. Owns
/// the processes and the users whom they know.
class SoakComputers {
public:
    /// Fewer transports where a part is missing. The generator outlives this.
    SoakComputers(int count, QRandomGenerator &random);

    /// Answers what went wrong, or an empty string.
    [[nodiscard]] QString start();
    [[nodiscard]] int count() const { return int(m_computers.size()); }
    [[nodiscard]] Profile profile(int computer) const;
    [[nodiscard]] Credential credential(int computer) const;
    /// Computers and transports, for the report.
    [[nodiscard]] QString description() const;
    /// Those that are never killed, so that they may grow, without those that accept NTLM: see NtlmCost.
    [[nodiscard]] QList<qint64> steadyProcesses() const;

    // What goes wrong.
    /// Gives any one computer another plan of faults, or none.
    void changeFaults();
    /// Lets the idle time-outs of any one computer pass.
    void advanceClock();
    /// Ends the connections of that one.
    void cut(int computer);
    /// Kills one process, and answers its number, for startAgain().
    [[nodiscard]] int kill();
    /// False: its ports are not free yet.
    [[nodiscard]] bool startAgain(int process);
    [[nodiscard]] int killCount() const { return m_killCount; }

private:
    struct Process {
        FaultTransport transport;
        bool isSteady;
        QJsonArray listeners;
        std::unique_ptr<EndpointProcess> endpoint; ///< nullptr while it is killed
    };
    struct Computer {
        QString name;
        int process;
        quint16 port;
        QByteArray certificateSha256;
    };

    void addProcess(FaultTransport transport, bool isSteady, int count);
    [[nodiscard]] bool start(Process &process);
    void learn(int process);
    [[nodiscard]] QJsonArray anyPlan(FaultTransport transport);
    void tell(int computer, const QString &command, QJsonObject arguments = {});

    QRandomGenerator &m_random;
    NtlmUsers m_ntlmUsers;
    std::vector<Process> m_processes;
    QVector<Computer> m_computers;
    int m_killCount = 0;
};
