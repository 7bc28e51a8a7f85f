/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "tlstrust.h"

#include <QCryptographicHash>

namespace {

bool isSkipped(QSslError::SslError error, const SessionOptions &options)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return options.skipCnCheck;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return options.skipCaCheck;
    case QSslError::CertificateRevoked:
        return options.skipRevocationCheck;
    // Nobody could say whether it was revoked, which is so for nearly every WinRM service.
    case QSslError::OcspMalformedRequest:
    case QSslError::OcspMalformedResponse:
    case QSslError::OcspInternalError:
    case QSslError::OcspTryLater:
    case QSslError::OcspSigRequred:
    case QSslError::OcspUnauthorized:
    case QSslError::OcspResponseCannotBeTrusted:
    case QSslError::OcspResponseCertIdUnknown:
    case QSslError::OcspResponseExpired:
    case QSslError::OcspStatusUnknown:
    case QSslError::OcspNoResponseFound:
        return true;
    default:
        return false;
    }
}

} // namespace

TlsVerdict judgeCertificate(
    const QSslCertificate &certificate, const QList<QSslError> &errors, const Endpoint &endpoint)
{
    TlsVerdict verdict;
    for (const QSslError &error : errors) {
        const QString text = error.errorString();
        if (!isSkipped(error.error(), endpoint.options) && !verdict.problems.contains(text))
            verdict.problems.append(text);
    }
    if (endpoint.pinnedSha256.isEmpty())
        verdict.trusted = verdict.problems.isEmpty();
    else
        verdict.trusted = !certificate.isNull() && certificateSha256(certificate) == endpoint.pinnedSha256;
    return verdict;
}

QByteArray certificateSha256(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}
