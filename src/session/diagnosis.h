/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "credential.h"
#include "diagnosischeck.h"
#include "networkfactory.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

/// Why a computer cannot be connected to, step by step: name, ports, TLS, HTTP, authentication, rights. Owns
/// the network accesses and the check that runs; nothing in it waits, and nothing is left behind on the
/// server. Credentials are sent only as the connection itself would send them: never to a server whose
/// certificate is not trusted, nor in plain text against the profile. One run.
class Diagnosis : public QObject {
    Q_OBJECT

public:
    /// `limit`: what the authentication may take. The factory outlives the diagnosis.
    Diagnosis(const NetworkFactory &network, const Endpoint &endpoint, const Credential &credential,
        std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~Diagnosis() override;

    /// Once. stepChanged() follows for each step, at least twice, and finished() at the end.
    void start();
    /// Ends at once; what has not ended is Skipped, and finished() comes from within.
    void cancel();

    [[nodiscard]] const Endpoint &endpoint() const { return m_knowledge.endpoint; }
    /// All of them, from the beginning, in the order in which they run.
    [[nodiscard]] const QVector<DiagnosisStep> &steps() const { return m_steps; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] int count(DiagnosisStep::State state) const;

Q_SIGNALS:
    void stepChanged(int index);
    void finished();

private:
    struct Access;

    void runNext();
    void run(std::unique_ptr<DiagnosisCheck> check);
    void endStep(const DiagnosisFinding &finding);
    void finish();
    [[nodiscard]] QString whyNot(DiagnosisStep::Id id) const;
    [[nodiscard]] QString whyNotSecret() const;
    [[nodiscard]] std::unique_ptr<DiagnosisCheck> makeCheck(DiagnosisStep::Id id);
    [[nodiscard]] Access &anonymousAccess();
    [[nodiscard]] Access &userAccess();

    const NetworkFactory &m_network;
    Credential m_credential;
    std::chrono::milliseconds m_limit;
    DiagnosisKnowledge m_knowledge;
    QVector<DiagnosisStep> m_steps;
    int m_current = -1;
    bool m_isRunning = false;
    QElapsedTimer m_clock;
    std::unique_ptr<Access> m_anonymous;
    std::unique_ptr<Access> m_user;
    /// Last, as it uses what stands before it.
    std::unique_ptr<DiagnosisCheck> m_check;
};
