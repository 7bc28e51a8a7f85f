/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QPointer>
#include <QQueue>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

class QTcpSocket;

/// A request as the server received it.
struct ReceivedRequest {
    /// Which connection it came over, counted from 0.
    qsizetype connection = 0;
    /// "POST /wsman HTTP/1.1"
    QByteArray requestLine;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    /// The value of the first header of that name, in whatever case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What the server sends back, and what it does with the connection then.
struct ScriptedAnswer {
    enum class Then { Keep, Close, Reset };

    /// Written one after the other, each through the event loop.
    QByteArrayList pieces;
    Then then = Then::Keep;
};

/// A server on a free port of the loopback, HTTP or HTTPS, that plays a script: each line of it expects one
/// request and says what comes back, so that a test reads like the wire. Records what it received. A request
/// that the script does not expect is answered by a reset.
class ScriptedServer : public QTcpServer {
public:
    using Then = ScriptedAnswer::Then;
    using Reply = std::function<ScriptedAnswer(const ReceivedRequest &)>;

    /// Listens from the start; over TLS where `tls` has a certificate.
    explicit ScriptedServer(const QSslConfiguration &tls = QSslConfiguration(),
        const QHostAddress &address = QHostAddress::LocalHost);
    ~ScriptedServer() override;

    /// http://ADDRESS:PORT/wsman
    [[nodiscard]] QUrl url() const;

    // The script.
    void expect(const QByteArray &answer, Then then = Then::Keep);
    void expect(const Reply &reply);
    /// What is answered from the end of the script on; for clients that send again by themselves.
    void expectEver(const QByteArray &answer, Then then);
    /// The answer is given by release().
    void expectAndHold();
    /// Whether everything that the script expects has come, and nothing else, and nothing is held.
    [[nodiscard]] bool isAllScriptDone() const;

    /// Answers the oldest request that is held.
    void release(const QByteArray &answer, Then then = Then::Keep);
    /// Sends bytes that nobody asked for.
    void say(qsizetype connection, const QByteArray &bytes);
    void closeConnections();

    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }
    /// TCP connections that were ever made.
    [[nodiscard]] qsizetype connectionCount() const { return m_connections.size(); }
    [[nodiscard]] qsizetype openConnectionCount() const;
    [[nodiscard]] qsizetype heldCount() const { return m_held.size(); }
    /// How many connections brought something that is no HTTP, as a TLS handshake is to a plain server.
    [[nodiscard]] int garbageCount() const { return m_garbageCount; }
    /// TLS handshakes that were completed.
    [[nodiscard]] int handshakeCount() const { return m_handshakeCount; }
    void setTls(const QSslConfiguration &tls) { m_tls = tls; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Connection {
        QPointer<QTcpSocket> socket;
        QByteArray received;
    };

    void startTls(QTcpSocket *socket);
    void read(qsizetype number);
    std::optional<ReceivedRequest> takeRequest(qsizetype number);
    void handle(const ReceivedRequest &request);
    static void write(QTcpSocket *socket, ScriptedAnswer answer);

    QSslConfiguration m_tls;
    /// An empty function holds the request.
    QQueue<Reply> m_script;
    Reply m_everAfter;
    QQueue<qsizetype> m_held;
    QList<Connection> m_connections;
    QList<ReceivedRequest> m_requests;
    int m_unexpectedCount = 0;
    int m_garbageCount = 0;
    int m_handshakeCount = 0;
};

/// An HTTP answer with a Content-Length. `headers` are whole lines, without the line ends.
[[nodiscard]] QByteArray httpAnswer(const QByteArray &status, const QByteArray &body,
    const QByteArray &contentType = "application/soap+xml;charset=UTF-8", const QByteArrayList &headers = {});
