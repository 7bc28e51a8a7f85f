/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "comeback.h"
#include "credential.h"
#include "endpoint.h"
#include "networkfactory.h"

#include <QElapsedTimer>

#include <memory>

class Probe;

/// Waits for a computer that is not there, as one that restarts: asks for its service again and again until
/// something answers. Asks without credentials, so that no account is locked by it.
class ComputerWait : public Comeback {
    Q_OBJECT

public:
    /// The factory outlives it. Of `credential` only the proxy's part is used. `probeLimit`: for one
    /// question. `limit`: for the whole; 0: none.
    ComputerWait(const NetworkFactory &network, const Endpoint &endpoint, const Credential &credential,
        std::chrono::milliseconds probeLimit, std::chrono::milliseconds limit);
    ~ComputerWait() override;

    void start() override;
    void tryNow() override;
    [[nodiscard]] bool goesOnAfter(const TransportError &error) override;
    [[nodiscard]] QString status() const override;
    [[nodiscard]] QString closingWords() const override;

private:
    void ask();
    void handleAnswer();
    void pauseOrGiveUp();

    const NetworkFactory &m_network;
    Endpoint m_endpoint;
    Credential m_credential;
    std::chrono::milliseconds m_probeLimit;
    std::chrono::milliseconds m_limit;
    std::unique_ptr<Probe> m_probe;
    QElapsedTimer m_clock;
    QTimer m_pause;
    int m_asked = 0;
};
