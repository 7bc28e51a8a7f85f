/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslSocket>
#include <QUrl>

/// An answer as it came over the wire.
struct RawAnswer {
    int status = 0; ///< 0: nothing that looks like an answer came
    QByteArray head;
    QByteArray body;

    /// The value of the first header of that name; empty when there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QByteArray charset() const;
};

/// One connection to a server, for tests that look at the bytes. It waits instead of being told, and gives up
/// after a while.
class RawClient {
public:
    /// Connects, by TLS where the URL says https; any certificate will do.
    explicit RawClient(const QUrl &url);

    [[nodiscard]] bool isConnected() const;
    void send(const QByteArray &bytes);
    /// The next answer; one that is cut short comes with what there is of it.
    [[nodiscard]] RawAnswer readAnswer();
    /// What comes until there are so many bytes, or no more come for some time, or the connection ends.
    [[nodiscard]] QByteArray readBytes(qsizetype count);
    /// Everything until the server closes the connection.
    [[nodiscard]] QByteArray readToEnd();
    /// Whether nothing comes, and the connection stays, for so many milliseconds.
    [[nodiscard]] bool staysSilent(int time);
    [[nodiscard]] bool waitForEnd();
    [[nodiscard]] QSslCertificate certificate() const { return m_socket.peerCertificate(); }

private:
    bool readMore(int time);

    QSslSocket m_socket;
    QByteArray m_received;
};

/// A POST to /wsman of a SOAP message; more headers as "Name: value\r\n".
[[nodiscard]] QByteArray rawPost(const QByteArray &body, const QByteArray &moreHeaders = {});
/// "Authorization: Basic …\r\n"
[[nodiscard]] QByteArray basicHeader(const QString &user, const QString &password);
