/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QVector>

class JsonFields;
class QTcpSocket;

/// Which user a client certificate stands for, as winrm/config/service/certmapping has it.
struct CertificateMapping {
    /// SHA-1 of the certificate itself; empty: any that the two below name.
    QByteArray thumbprint;
    /// SHA-1 of the authority that issued it; empty: whoever did.
    QByteArray issuer;
    /// The e-mail address among its alternative names, or its common name; "*": whatever it is.
    QString subject;
    QString user;
};

/// What a TLS listener wants to see of its clients.
struct ClientCertificateConfig {
    enum class Demand {
        None,
        Offered, ///< who has none may come in by another scheme
        Required, ///< who has none, or none of a trusted issuer, ends in the handshake
    };

    Demand demand = Demand::None;
    QVector<CertificateMapping> mappings;
    /// Those that are trusted to issue certificates; empty: nobody is asked, the thumbprint has to do.
    QList<QSslCertificate> authorities;
};

/// The other side of a connection, as far as TLS tells; all empty without it.
struct TlsPeer {
    /// tls-server-end-point data (RFC 5929).
    QByteArray channelBinding;
    QSslCertificate certificate = QSslCertificate();
    /// Whether the certificate leads to one of the authorities.
    bool isTrusted = false;

    [[nodiscard]] static TlsPeer of(const QTcpSocket &socket);
};

/// The user that the certificate stands for; empty: none.
[[nodiscard]] QString userFor(const TlsPeer &peer, const ClientCertificateConfig &config);

/// Takes "clientCertificate" (none, offered, required), "certificateMapping" and "clientCa" (PEM). Answers
/// what is wrong, or an empty string.
[[nodiscard]] QString readClientCertificates(JsonFields &fields, ClientCertificateConfig &config);
