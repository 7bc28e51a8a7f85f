/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpoint.h"
#include "result.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

/// What a client shows within the TLS handshake to prove who it is: its certificate, those that lead to the
/// issuer, and the key.
struct ClientIdentity {
    /// The client's own first, never empty.
    QList<QSslCertificate> chain;
    QSslKey key;

    void applyTo(QSslConfiguration &configuration) const;
};

/// Why a file gives no identity.
struct IdentityProblem {
    enum class Kind {
        /// The file is not there or may not be read.
        CannotRead,
        /// Neither PEM nor PKCS#12.
        NotACertificate,
        /// There is no key for the certificate.
        NoKey,
        PasswordMissing,
        WrongPassword,
        /// PKCS#12 in RC2 with 40 bits, as old versions of Windows write it and OpenSSL 3 does not read it.
        OutdatedEncryption,
        /// The file holds other certificates.
        NoSuchThumbprint,
        Expired,
        NotYetValid,
    };

    Kind kind = Kind::CannotRead;
    /// Untranslated: what the system says, or what the file holds; may be empty.
    QString detail;
};

/// Reads the file, which blocks, and takes the certificate of that thumbprint. `keyPassword` may be empty
/// where nothing is encrypted. May run in any thread.
[[nodiscard]] Result<ClientIdentity, IdentityProblem> loadClientIdentity(
    const ClientCertificate &source, const QString &keyPassword);
