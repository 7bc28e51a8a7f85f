/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpoint.h"
#include "response.h"
#include "transporterror.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class LaneReply;
class QNetworkReply;
class QSslError;

/// One request and its answer, from the post to the judgement: unseal, body, fault, HTTP status, network
/// error. Owned by its Client; deletes itself after finished(), which is emitted exactly once and never from
/// within the call that made it.
class Exchange : public QObject {
    Q_OBJECT

public:
    Exchange(const Endpoint &endpoint, QString messageId, std::shared_ptr<Wsman::BodyReader> body,
        QObject *parent);
    ~Exchange() override;

    /// Largest answer that is taken from an endpoint, in bytes; more is cut off.
    [[nodiscard]] static qint64 answerLimit(const Endpoint &endpoint);
    /// Bodies above this many bytes are parsed in a thread of the pool.
    static constexpr qsizetype largestInlineBody = qsizetype(256) * 1024;

    /// The clock runs from now on; the reply may be there later. It begins anew when a reply that waits for
    /// its turn among its like (AccessManager::mayWaitAttribute) gets it.
    void start(std::chrono::milliseconds timeout);
    void follow(QNetworkReply *reply, qint64 bytesSent);
    /// Ends without ever having been sent.
    void failLater(const TransportError &error);
    /// Gives up; finished() follows with the kind Cancelled.
    void cancel();
    [[nodiscard]] bool isFinished() const { return m_isFinished; }

    /// After finished(); empty when all went well.
    [[nodiscard]] const std::optional<TransportError> &error() const { return m_error; }
    /// Bytes of the bodies.
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return m_elapsed; }
    /// "Kerberos" or "NTLM"; empty where no lane authenticated.
    [[nodiscard]] QString mechanism() const { return m_mechanism; }

Q_SIGNALS:
    void finished();

private:
    void pauseUntilTaken(LaneReply &reply);
    void handleTlsErrors(const QList<QSslError> &errors);
    void handleEncrypted();
    void checkSize();
    void abortWith(const TransportError &error);
    void handleFinished();
    void parse(const QByteArray &bytes, const QByteArray &charset);
    void judge(const Result<Wsman::Response, QString> &parsed);
    [[nodiscard]] std::optional<TransportError> errorOf(const Result<Wsman::Response, QString> &parsed) const;
    [[nodiscard]] TransportError httpError() const;
    void finish(const std::optional<TransportError> &error);

    Endpoint m_endpoint;
    QString m_messageId;
    std::shared_ptr<Wsman::BodyReader> m_body;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_elapsed{ 0 };
    qint64 m_bytesSent = 0;
    qint64 m_bytesReceived = 0;
    /// Decided before the reply has finished: cancelled, too late, not trusted.
    std::optional<TransportError> m_decided;
    std::optional<TransportError> m_error;
    QByteArray m_answer;
    QString m_mechanism;
    bool m_isFinished = false;
};
