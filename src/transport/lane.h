/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "lanesecurity.h"

#include <QAbstractSocket>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

class HttpResponseParser;
class LaneAuthentication;
class LaneReply;
class QNetworkProxy;
class QSslSocket;
class QTcpSocket;
struct HttpResponse;

/// One TCP connection of a session, with one exchange in flight. Owns the socket. A lane that met an error or
/// an abort has ended and is never used again.
class Lane : public QObject {
    Q_OBJECT

public:
    /// A lane that nobody used for so long is closed; shorter than the 60 s after which servers close it.
    static constexpr std::chrono::seconds idleTime{ 50 };

    /// Connects, and where there is a `security` authenticates, with the first serve().
    /// `proxy` is used as it is; QNetworkProxy::NoProxy for none.
    Lane(const QUrl &target, const std::optional<LaneSecurity> &security, const QNetworkProxy &proxy,
        QObject *parent);
    ~Lane() override;

    /// Whether requests to that URL can go this way.
    [[nodiscard]] bool leadsTo(const QUrl &url) const;
    [[nodiscard]] bool isIdle() const { return m_phase == Phase::Idle; }
    /// Whether it carries an exchange that the server may keep waiting.
    [[nodiscard]] bool mayWait() const;
    /// Only while idle, or before the first one.
    void serve(LaneReply *reply);
    /// Closes an idle lane.
    void retire();

Q_SIGNALS:
    void idle();
    /// It is to be deleted. `returned` is a reply that was never answered and may go over another lane, or
    /// nullptr.
    void ended(LaneReply *returned);

private:
    enum class Phase { New, Connecting, Authenticating, Waiting, Idle, Ended };

    void connectSocket();
    void begin();
    void authenticate();
    void sendLeg(const QByteArray &authorization);
    void write(const QByteArray &bytes);
    void send();
    [[nodiscard]] bool seals() const { return m_security && m_security->seals; }
    void sendSealed();
    [[nodiscard]] std::optional<SecurityFailure> unseal(HttpResponse &response) const;
    void expectAnswer();
    void readAnswer();
    void handleComplete();
    void finishLeg();
    void finishAnswer();
    void handleTlsErrors(const QList<QSslError> &errors);
    void handleEncrypted();
    void handleSocketError(QAbstractSocket::SocketError error);
    [[nodiscard]] bool mayBeInHandshake() const;
    void handleClosed();
    [[nodiscard]] bool hasPartOfAnswer() const;
    void failReply(const SecurityFailure &failure);
    void failReply(int networkError, const QString &reason);
    void end(LaneReply *returned = nullptr);

    QUrl m_target;
    std::optional<LaneSecurity> m_security;
    QTcpSocket *m_socket;
    /// The same socket where it is encrypted, else nullptr.
    QSslSocket *m_tls = nullptr;
    std::unique_ptr<LaneAuthentication> m_authentication;
    std::unique_ptr<HttpResponseParser> m_parser;
    QPointer<LaneReply> m_reply;
    QTimer m_idleTimer;
    Phase m_phase = Phase::New;
    bool m_wasUsed = false;
};
