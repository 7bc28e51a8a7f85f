/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>

/// What a file holds by which a user can be shown to a server: certificates with a private key, PEM or
/// PKCS#12. A value; reads the file once.
struct CertificateFile {
    enum class Problem {
        None,
        Unreadable,
        /// Neither PEM nor PKCS#12, or without a certificate.
        NoCertificate,
        /// A certificate alone shows nothing.
        NoPrivateKey,
        /// PKCS#12 that cannot be opened without the password of its key.
        NeedsPassword,
        WrongPassword,
    };

    Problem problem = Problem::None;
    /// Why it cannot be read, in the system's words.
    QString detail;
    /// In the order of the file.
    QList<QSslCertificate> certificates;

    /// `password`: of the private key, empty where none is known.
    [[nodiscard]] static CertificateFile read(const QString &fileName, const QString &password);
    /// What is wrong and what to do, translated; empty where nothing is.
    [[nodiscard]] QString explanation() const;
};

/// SHA-1, by which Windows and ClientCertificate name certificates.
[[nodiscard]] QByteArray thumbprintOf(const QSslCertificate &certificate);
