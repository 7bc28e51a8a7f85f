/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "clientidentity.h"
#include "credential.h"
#include "endpoint.h"
#include "exchange.h"
#include "operation.h"
#include "result.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QUuid>

#include <memory>
#include <optional>

class QNetworkAccessManager;

/// What came of one operation, with what it cost.
template <typename T> struct Outcome {
    Result<T, TransportError> result;
    /// Bytes of the bodies.
    qint64 bytesSent;
    qint64 bytesReceived;
    std::chrono::milliseconds elapsed;
    /// What authenticated the connection, "Kerberos" or "NTLM"; empty where requests authenticate.
    QString mechanism;
};

/// Sends operations to one endpoint, as one WS-Man session with its id and its sequence of operations. Works
/// with any QNetworkAccessManager. Owns the exchanges that are under way; without the client they end
/// silently.
class Client : public QObject {
    Q_OBJECT

public:
    /// The network access outlives the client.
    Client(QNetworkAccessManager &network, const Endpoint &endpoint, QObject *parent = nullptr);
    ~Client() override;

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] QUuid sessionId() const { return m_sessionId; }
    /// Before the first send().
    void setCredential(const Credential &credential) { m_credential = credential; }

    /// Sends one operation; `done` is called once with an Outcome, unless `context` is gone by then. The
    /// exchange that is returned may be cancelled and is gone after `done`. `timeout` bounds the whole
    /// exchange; of one that may wait at the server, the time from when it is its turn to be sent.
    template <typename T, typename Done>
    Exchange *send(
        const Wsman::Operation<T> &operation, std::chrono::milliseconds timeout, QObject *context, Done done);

    /// The time that one exchange may take when the server may use all of the operation time-out.
    [[nodiscard]] std::chrono::milliseconds exchangeTimeout() const;

    /// Gives up all exchanges; each ends as Cancelled.
    void cancelAll();

private:
    using Identity = Result<ClientIdentity, IdentityProblem>;

    /// What is to be posted once the client certificate is there.
    struct Pending {
        QPointer<Exchange> exchange;
        QNetworkRequest request;
        QByteArray envelope;
    };

    /// What the transport is told about an operation, see Wsman::Operation.
    struct Manner {
        bool repeatable = false;
        bool mayWait = false;
    };

    Exchange *start(const Wsman::Request &request, Manner manner, std::chrono::milliseconds timeout,
        std::shared_ptr<Wsman::BodyReader> body);
    void loadIdentity();
    void takeIdentity(const std::shared_ptr<Identity> &identity);
    void post(Pending pending);
    [[nodiscard]] QNetworkRequest httpRequest(const Wsman::Request &request, Manner manner) const;
    [[nodiscard]] QByteArray authorization() const;
    [[nodiscard]] QSslConfiguration tlsConfiguration() const;
    [[nodiscard]] Wsman::RequestContext newContext() const;
    [[nodiscard]] std::optional<TransportError> refusal() const;

    QNetworkAccessManager &m_network;
    Endpoint m_endpoint;
    Credential m_credential;
    QUuid m_sessionId = QUuid::createUuid();
    /// Of Authentication::Certificate, once it was read; it is read once.
    std::shared_ptr<Identity> m_identity;
    QQueue<Pending> m_pending;
};

template <typename T, typename Done>
Exchange *Client::send(
    const Wsman::Operation<T> &operation, std::chrono::milliseconds timeout, QObject *context, Done done)
{
    auto body = std::make_shared<Wsman::MessageReader<T>>();
    Exchange *exchange = start(operation.request, { operation.repeatable, operation.mayWait }, timeout, body);
    connect(exchange, &Exchange::finished, context, [exchange, body, done = std::move(done)] {
        const auto result = exchange->error() ? Result<T, TransportError>(Failure{ *exchange->error() })
                                              : Result<T, TransportError>(std::move(body->message));
        done(Outcome<T>{ result, exchange->bytesSent(), exchange->bytesReceived(), exchange->elapsed(),
            exchange->mechanism() });
    });
    return exchange;
}
