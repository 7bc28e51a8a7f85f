/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QNetworkReply>
#include <QSslConfiguration>

#include <optional>

struct HttpResponse;
struct SecurityFailure;

/// The answer to one request that a lane carries. Owns the request's bytes until they are sent, and the
/// answer's body until it is read. The lane fills it; whoever asked reads it, as any QNetworkReply.
class LaneReply final : public QNetworkReply {
    Q_OBJECT

public:
    LaneReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
        const QByteArray &body, QObject *parent);
    /// Gives up where nothing has come of it yet.
    ~LaneReply() override;

    /// The request as it goes on the wire (RFC 9112 3).
    [[nodiscard]] QByteArray requestBytes() const;
    /// The same with another body, as a sealed lane sends it.
    [[nodiscard]] QByteArray requestBytes(const QByteArray &body, const QByteArray &contentType) const;
    [[nodiscard]] const QByteArray &requestBody() const { return m_requestBody; }
    /// A request without a body that carries one leg of an authentication.
    [[nodiscard]] QByteArray legBytes(const QByteArray &authorization) const;
    /// Whether sending the request twice does no harm (AccessManager::repeatableAttribute).
    [[nodiscard]] bool isRepeatable() const;
    /// Whether the server may keep the answer back (AccessManager::mayWaitAttribute).
    [[nodiscard]] bool mayWait() const;
    /// Largest body of the answer, in bytes (AccessManager::bodyLimitAttribute).
    [[nodiscard]] qint64 bodyLimit() const;
    /// It came back from a kept connection that had died, and may not do so again.
    [[nodiscard]] bool wasReturned() const { return m_wasReturned; }
    void setReturned() { m_wasReturned = true; }

    // For the lane. finished() follows through the event loop, so that nobody deletes the lane under its own
    // feet.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    /// Emits sslErrors(); answers whether somebody said to ignore them.
    [[nodiscard]] bool asksToIgnore(const QList<QSslError> &errors);
    void complete(HttpResponse response);
    void fail(NetworkError code, const QString &reason);
    /// Ends with that failure in AccessManager::securityFailureAttribute.
    void fail(const SecurityFailure &failure);
    /// The mechanism that authenticated its lane, for AccessManager::mechanismAttribute.
    void setMechanism(const QString &mechanism);
    /// Emits finished() now, once.
    void tellFinished();

    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool isSequential() const override { return true; }
    void ignoreSslErrors() override { m_ignoresErrors = true; }

Q_SIGNALS:
    /// A lane is about to carry it; once more when it came back from a dead one.
    void taken();
    /// Whoever asked has given up.
    void aborted();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    void sslConfigurationImplementation(QSslConfiguration &configuration) const override;
    void setSslConfigurationImplementation(const QSslConfiguration &configuration) override;

private:
    void finishLater();
    [[nodiscard]] QByteArray startOfRequest() const;

    QByteArray m_requestBody;
    QByteArray m_body;
    qsizetype m_read = 0;
    /// Only for https: the mere making of one loads the library of TLS.
    std::optional<QSslConfiguration> m_tls;
    bool m_ignoresErrors = false;
    bool m_wasReturned = false;
    bool m_wasTold = false;
};
