/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "servedcomputer.h"

#include <QObject>

class QTcpServer;

/// The port of one computer that the service plays: owns the computer, the listening socket, the certificate
/// and the connections.
class Listener : public QObject {
    Q_OBJECT
public:
    Listener(const ListenerConfig &config, Statistics &statistics, QObject *parent = nullptr);
    ~Listener() override;

    /// Opens the port, the same one as before when there was one. Answers what went wrong, or an empty
    /// string.
    [[nodiscard]] QString open();
    /// Closes the port; connections stay.
    void close();
    /// Gives it another certificate for new connections. Answers what went wrong, or an empty string.
    [[nodiscard]] QString renewCertificate();
    void dropConnections();

    [[nodiscard]] QString name() const { return m_config.name; }
    [[nodiscard]] QString scheme() const;
    [[nodiscard]] QString address() const { return m_config.address.toString(); }
    [[nodiscard]] quint16 port() const { return m_config.port; }
    /// Hexadecimal; empty without TLS.
    [[nodiscard]] QByteArray certificateSha256() const { return m_certificateSha256; }
    [[nodiscard]] int connectionCount() const;
    [[nodiscard]] ServedComputer &computer() { return m_computer; }
    [[nodiscard]] const ServedComputer &computer() const { return m_computer; }

private:
    void takeConnections();
    [[nodiscard]] QString serviceUrl() const;

    ListenerConfig m_config;
    Statistics &m_statistics;
    ServedComputer m_computer;
    QByteArray m_certificateSha256;
    QTcpServer *m_server;
};
