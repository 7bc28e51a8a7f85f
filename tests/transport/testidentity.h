/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

/// A server's self-signed certificate with its key, made for one test and never written anywhere.
struct TestIdentity {
    enum class Validity { Valid, Expired };

    QSslCertificate certificate;
    QSslKey key;

    [[nodiscard]] QSslConfiguration serverConfiguration() const;
    [[nodiscard]] QByteArray sha256() const;
};

/// `names` as OpenSSL writes alternative names, e.g. "IP:127.0.0.1,DNS:localhost".
[[nodiscard]] TestIdentity makeTestIdentity(const QByteArray &names = "IP:127.0.0.1",
    TestIdentity::Validity validity = TestIdentity::Validity::Valid);
