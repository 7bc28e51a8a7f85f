/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "probe.h"

#include "client.h"

#include <QNetworkAccessManager>

Probe::Probe(const NetworkFactory &network, const Endpoint &endpoint, const Credential &credential,
    std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_network(network(endpoint, credential))
    , m_client(std::make_unique<Client>(*m_network, endpoint))
    , m_timeout(timeout)
{
    m_client->setCredential(credential);
}

Probe::~Probe() = default;

void Probe::start()
{
    m_client->send(Wsman::identify(), m_timeout, this, [this](const Outcome<Wsman::IdentifyAnswer> &outcome) {
        m_latency = int(outcome.elapsed.count());
        if (outcome.result)
            m_identity = *outcome.result;
        else
            m_error = outcome.result.error();
        Q_EMIT finished();
    });
}
