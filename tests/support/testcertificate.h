/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QSslCertificate>

#include <memory>

/// A certificate with its key as a user has it in a file, made by OpenSSL for one test.
class TestCertificate {
public:
    enum class Validity { Valid, Expired, NotYet };
    enum class Algorithm { Ec, Rsa };
    /// How the key in a file is protected.
    enum class Cipher { Aes256, Rc2 };

    struct Wish {
        /// Common name, and where it is one, e-mail address.
        QByteArray name = "ada@contoso.com";
        /// nullptr: it issues itself, and may issue others.
        const TestCertificate *issuer = nullptr;
        Validity validity = Validity::Valid;
        Algorithm algorithm = Algorithm::Ec;
    };

    explicit TestCertificate(const Wish &wish);

    [[nodiscard]] QSslCertificate certificate() const;
    [[nodiscard]] QByteArray sha1() const;
    /// The certificate alone.
    [[nodiscard]] QByteArray pem() const;
    /// The key alone, as PKCS#8; not encrypted where there is no password.
    [[nodiscard]] QByteArray keyPem(const QByteArray &password = {}) const;
    /// What the issuer says about it within a TLS handshake (RFC 6960); only where there is one.
    [[nodiscard]] QByteArray ocspResponse(bool isRevoked) const;
    /// Certificate, issuer where it has one, and key; empty where OpenSSL has no such cipher.
    [[nodiscard]] QByteArray pkcs12(const QByteArray &password, Cipher cipher = Cipher::Aes256) const;

private:
    struct Data;
    std::shared_ptr<Data> m_data;
};
