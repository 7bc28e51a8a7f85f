/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "channelbinding.h"

#include "der.h"

#include <optional>

namespace {

/// What is inside the AlgorithmIdentifier of a certificate's signature (RFC 5280 4.1): the second element of
/// the outer sequence.
QByteArray signatureAlgorithm(const QByteArray &certificate)
{
    const auto outer = Der::read(certificate, 0);
    const auto signedPart = outer ? Der::read(outer->content, 0) : std::nullopt;
    const auto algorithm = signedPart ? Der::read(outer->content, signedPart->end) : std::nullopt;
    return algorithm ? algorithm->content : QByteArray();
}

/// The object identifier that names the hash. With RSASSA-PSS (RFC 4055 3.1) it is not the algorithm itself
/// but the first of its parameters, and not the hash of the mask, which is the second.
QByteArray hashIdentifier(const QByteArray &algorithm)
{
    constexpr QByteArrayView rsaPss("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0a");
    constexpr quint8 hashTag = 0xa0;
    const auto identifier = Der::read(algorithm, 0);
    if (!identifier || identifier->content != rsaPss)
        return identifier ? identifier->content : QByteArray();
    const auto parameters = Der::read(algorithm, identifier->end);
    const auto hash = parameters ? Der::read(parameters->content, 0) : std::nullopt;
    if (!hash || hash->tag != hashTag)
        return {};
    const auto hashAlgorithm = Der::read(hash->content, 0);
    const auto name = hashAlgorithm ? Der::read(hashAlgorithm->content, 0) : std::nullopt;
    return name ? name->content : QByteArray();
}

} // namespace

namespace ChannelBinding {

QCryptographicHash::Algorithm hashOf(const QSslCertificate &certificate)
{
    struct Known {
        QByteArrayView oid;
        QCryptographicHash::Algorithm hash;
    };
    static constexpr Known known[] = {
        { "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0c", QCryptographicHash::Sha384 }, // sha384WithRSAEncryption
        { "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0d", QCryptographicHash::Sha512 }, // sha512WithRSAEncryption
        { "\x2a\x86\x48\xce\x3d\x04\x03\x03", QCryptographicHash::Sha384 }, // ecdsa-with-SHA384
        { "\x2a\x86\x48\xce\x3d\x04\x03\x04", QCryptographicHash::Sha512 }, // ecdsa-with-SHA512
        { "\x60\x86\x48\x01\x65\x03\x04\x02\x02", QCryptographicHash::Sha384 }, // id-sha384
        { "\x60\x86\x48\x01\x65\x03\x04\x02\x03", QCryptographicHash::Sha512 }, // id-sha512
    };
    const QByteArray identifier = hashIdentifier(signatureAlgorithm(certificate.toDer()));
    for (const Known &one : known) {
        if (identifier == one.oid)
            return one.hash;
    }
    return QCryptographicHash::Sha256;
}

QByteArray tlsServerEndPoint(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    return "tls-server-end-point:" + certificate.digest(hashOf(certificate));
}

} // namespace ChannelBinding
