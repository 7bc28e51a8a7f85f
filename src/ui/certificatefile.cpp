/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "certificatefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSslKey>

namespace {

/// A file of certificates is small; whatever is larger was chosen by mistake.
constexpr qint64 largestFile = 1024 * 1024;
/// The first byte of a DER sequence, as which PKCS#12 begins.
constexpr char derSequence = 0x30;

CertificateFile readPkcs12(QByteArray content, const QString &password)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QSslKey key;
    QSslCertificate certificate;
    if (QSslCertificate::importPkcs12(&buffer, &key, &certificate, nullptr, password.toUtf8()))
        return { CertificateFile::Problem::None, {}, { certificate } };
    return { password.isEmpty() ? CertificateFile::Problem::NeedsPassword
                                : CertificateFile::Problem::WrongPassword,
        {}, {} };
}

QString text(const char *source)
{
    return QCoreApplication::translate("CertificateFile", source);
}

} // namespace

CertificateFile CertificateFile::read(const QString &fileName, const QString &password)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return { Problem::Unreadable, file.errorString(), {} };
    if (file.size() > largestFile)
        return { Problem::NoCertificate, {}, {} };
    const QByteArray content = file.readAll();
    if (content.startsWith(derSequence))
        return readPkcs12(content, password);
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(content, QSsl::Pem);
    if (certificates.isEmpty())
        return { Problem::NoCertificate, {}, {} };
    if (!content.contains("PRIVATE KEY-----"))
        return { Problem::NoPrivateKey, {}, certificates };
    return { Problem::None, {}, certificates };
}

QString CertificateFile::explanation() const
{
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::Unreadable:
        return text(QT_TRANSLATE_NOOP("CertificateFile", "The file cannot be read: %1. Choose another one."))
            .arg(detail);
    case Problem::NoCertificate:
        return text(QT_TRANSLATE_NOOP(
            "CertificateFile", "There is no certificate in this file. Choose one in PEM or PKCS#12 form."));
    case Problem::NoPrivateKey:
        return text(QT_TRANSLATE_NOOP("CertificateFile",
            "There is no private key in this file, so it cannot prove anything. Choose one with certificate and "
            "key."));
    case Problem::NeedsPassword:
        return text(QT_TRANSLATE_NOOP(
            "CertificateFile", "Enter the password of the key to see what is in the file."));
    case Problem::WrongPassword:
        return text(QT_TRANSLATE_NOOP("CertificateFile",
            "The password of the key does not open this file. Enter another one, or choose another file."));
    }
    Q_UNREACHABLE();
}

QByteArray thumbprintOf(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha1);
}
