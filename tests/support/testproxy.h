/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

/// A proxy on a free port of the loopback: HTTP CONNECT (RFC 9110 9.3.6) with Basic, or SOCKS 5 (RFC 1928,
/// RFC 1929). Records what it saw.
class TestProxy : public QTcpServer {
public:
    enum class Kind { Http, Socks5 };
    enum class Manner {
        Serve,
        Refuse, ///< the way is not opened
        Close, ///< nor is it said so
    };

    explicit TestProxy(Kind kind);

    /// From now on nobody comes through without them.
    void setCredentials(const QByteArray &user, const QByteArray &password);
    void setManner(Manner manner) { m_manner = manner; }

    /// Where the ways led that were opened: "localhost:5986".
    [[nodiscard]] const QStringList &targets() const { return m_targets; }
    /// Everything that clients sent, within ways as well.
    [[nodiscard]] const QByteArray &seen() const { return m_seen; }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }

private:
    enum class Step { Greeting, Credentials, Request, Open };
    struct Way;

    void take(QTcpSocket *client);
    void read(Way &way);
    bool readHttp(Way &way);
    bool readSocks(Way &way);
    bool readSocksGreeting(Way &way);
    bool readSocksCredentials(Way &way);
    bool readSocksRequest(Way &way);
    void openWay(Way &way, const QString &host, quint16 port);

    Kind m_kind;
    Manner m_manner = Manner::Serve;
    QByteArray m_user;
    QByteArray m_password;
    QStringList m_targets;
    QByteArray m_seen;
    int m_connectionCount = 0;
};
