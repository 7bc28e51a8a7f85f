/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "diagnosischeck.h"
#include "identify.h"
#include "instance.h"

class Client;
template <typename T> struct Outcome;

/// Asks the service to identify itself, by a client that sends no credentials.
class DiagnosisAnonymousCheck final : public DiagnosisCheck {
    Q_OBJECT

public:
    /// The client outlives the check, as in all of these.
    DiagnosisAnonymousCheck(DiagnosisKnowledge &knowledge, Client &client);

    void start() override;

private:
    Client &m_client;
};

/// Proves who the user is, by the first message of a client with credentials.
class DiagnosisLogonCheck final : public DiagnosisCheck {
    Q_OBJECT

public:
    /// `limit`: what the user allows for opening a connection.
    DiagnosisLogonCheck(DiagnosisKnowledge &knowledge, Client &client, std::chrono::milliseconds limit);

    void start() override;

private:
    [[nodiscard]] DiagnosisFinding judge(const Outcome<Wsman::IdentifyAnswer> &outcome);
    [[nodiscard]] QVector<DiagnosisStep::Fact> facts(const QString &mechanism) const;
    [[nodiscard]] QString principal() const;

    Client &m_client;
    std::chrono::milliseconds m_limit;
};

/// Identify once more, as the user: what the service says of itself to someone whom it knows.
class DiagnosisIdentifyCheck final : public DiagnosisCheck {
    Q_OBJECT

public:
    DiagnosisIdentifyCheck(DiagnosisKnowledge &knowledge, Client &client);

    void start() override;

private:
    Client &m_client;
};

/// Reads winrm/config, which takes an administrator.
class DiagnosisConfigCheck final : public DiagnosisCheck {
    Q_OBJECT

public:
    DiagnosisConfigCheck(DiagnosisKnowledge &knowledge, Client &client);

    void start() override;

private:
    [[nodiscard]] DiagnosisFinding judge(const Outcome<Wsman::Instance> &outcome) const;

    Client &m_client;
};
