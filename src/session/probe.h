/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "credential.h"
#include "endpoint.h"
#include "identify.h"
#include "networkfactory.h"
#include "transporterror.h"

#include <QObject>

#include <memory>
#include <optional>

class Client;

/// One Identify that leaves nothing behind: what Test does, for a row and for the dialog before there is a
/// row. Owns its own network access. Dropping it cancels it.
class Probe : public QObject {
    Q_OBJECT

public:
    Probe(const NetworkFactory &network, const Endpoint &endpoint, const Credential &credential,
        std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~Probe() override;

    /// finished() follows later, never from within.
    void start();

    /// Set after finished() when it failed.
    [[nodiscard]] const std::optional<TransportError> &error() const { return m_error; }
    [[nodiscard]] const Wsman::IdentifyAnswer &identity() const { return m_identity; }
    /// Milliseconds from start to answer.
    [[nodiscard]] int latency() const { return m_latency; }

Q_SIGNALS:
    void finished();

private:
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Client> m_client;
    std::chrono::milliseconds m_timeout;
    std::optional<TransportError> m_error;
    Wsman::IdentifyAnswer m_identity;
    int m_latency = -1;
};
