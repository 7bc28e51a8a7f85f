/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpoint.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QStringList>

/// Whether a server's certificate is good enough for an endpoint.
struct TlsVerdict {
    bool trusted = false;
    /// What is wrong with the certificate, translated; empty where nothing but a pin stands against it.
    QStringList problems;
};

/// A pinned certificate is trusted for what it is, and no other is. Without a pin the system's judgement
/// counts, less the checks that the endpoint's options skip.
[[nodiscard]] TlsVerdict judgeCertificate(
    const QSslCertificate &certificate, const QList<QSslError> &errors, const Endpoint &endpoint);

/// SHA-256 over the certificate's DER form, as pins keep it.
[[nodiscard]] QByteArray certificateSha256(const QSslCertificate &certificate);
