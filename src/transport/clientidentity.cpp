/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "clientidentity.h"

#include "der.h"
#include "secretmemory.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = IdentityProblem::Kind;

namespace {

/// No file of certificates is larger; more is not read.
constexpr qint64 largestFile = qint64(1024) * 1024;

/// Everything that a file holds.
struct Content {
    QList<QSslCertificate> certificates;
    QList<QSslKey> keys;
};

using ContentResult = Result<Content, IdentityProblem>;

IdentityProblem problem(Kind kind, const QString &detail = {})
{
    return { kind, detail };
}

/// A key in its PEM lines, with what it is.
struct PemKey {
    QByteArray text;
    bool isEncrypted = false;
};

QList<PemKey> keysIn(const QByteArray &pem)
{
    QList<PemKey> keys;
    for (qsizetype begin = pem.indexOf("-----BEGIN "); begin >= 0;) {
        const qsizetype end = pem.indexOf("-----END ", begin);
        const qsizetype next = end < 0 ? -1 : pem.indexOf("-----BEGIN ", end);
        if (end < 0)
            break;
        const QByteArray block = pem.mid(begin, next < 0 ? -1 : next - begin);
        const QByteArray label = block.left(block.indexOf('\n')).trimmed();
        if (label.endsWith("PRIVATE KEY-----"))
            keys.append({ block, label.contains("ENCRYPTED") || block.contains("Proc-Type: 4,ENCRYPTED") });
        begin = next;
    }
    return keys;
}

/// PEM does not always name the algorithm, and Qt wants to know it.
QSslKey readKey(const QByteArray &pem, const QByteArray &password)
{
    for (const QSsl::KeyAlgorithm algorithm : { QSsl::Rsa, QSsl::Ec, QSsl::Dsa }) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, password);
        if (!key.isNull())
            return key;
    }
    return {};
}

ContentResult readPem(const QByteArray &bytes, const QByteArray &password)
{
    Content content;
    content.certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (content.certificates.isEmpty())
        return Failure{ problem(Kind::NotACertificate) };
    QList<PemKey> keys = keysIn(bytes);
    bool hasLockedKey = false;
    for (PemKey &pem : keys) {
        const QSslKey key = pem.isEncrypted && password.isEmpty() ? QSslKey() : readKey(pem.text, password);
        if (!key.isNull())
            content.keys.append(key);
        hasLockedKey = hasLockedKey || (key.isNull() && pem.isEncrypted);
        SecretMemory::wipe(pem.text);
    }
    if (content.keys.isEmpty() && hasLockedKey)
        return Failure{ problem(password.isEmpty() ? Kind::PasswordMissing : Kind::WrongPassword) };
    return content;
}

/// Length in bytes of a DER value, with its head; -1 when it has none.
qsizetype derLength(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return -1;
    const auto first = quint8(bytes.at(1));
    if (first < 0x80)
        return 2 + first;
    const qsizetype octets = first & 0x7f;
    if (octets > 4 || bytes.size() < 2 + octets)
        return -1;
    qsizetype length = 0;
    for (qsizetype i = 0; i < octets; ++i)
        length = length * 256 + quint8(bytes.at(2 + i));
    return 2 + octets + length;
}

/// A sequence that fills the file and begins with the version 3 (RFC 7292 4).
bool isPkcs12(const QByteArray &bytes)
{
    if (!bytes.startsWith('\x30') || derLength(bytes) != bytes.size())
        return false;
    const auto first = quint8(bytes.at(1));
    return bytes.mid(first < 0x80 ? 2 : 2 + (first & 0x7f), 3) == QByteArray("\x02\x01\x03", 3);
}

/// Whether pbeWithSHAAnd40BitRC2-CBC, 1.2.840.113549.1.12.1.6, is used.
bool usesOutdatedEncryption(const QByteArray &bytes)
{
    return bytes.contains(QByteArray("\x2a\x86\x48\x86\xf7\x0d\x01\x0c\x01\x06", 10));
}

ContentResult readPkcs12(QByteArray bytes, const QByteArray &password)
{
    if (!isPkcs12(bytes))
        return Failure{ problem(Kind::NotACertificate) };
    Content content;
    QSslKey key;
    QSslCertificate certificate;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    if (!QSslCertificate::importPkcs12(&buffer, &key, &certificate, &content.certificates, password)) {
        if (usesOutdatedEncryption(bytes))
            return Failure{ problem(Kind::OutdatedEncryption) };
        return Failure{ problem(password.isEmpty() ? Kind::PasswordMissing : Kind::WrongPassword) };
    }
    content.certificates.prepend(certificate);
    if (!key.isNull())
        content.keys.append(key);
    return content;
}

/// The numbers of a public key, RSA's modulus or the point of a curve, stand in the private key as well. Not
/// by QSslCertificate::publicKey(), which crashes in Qt 6.4 where OpenSSL does not know the key.
bool belongsTo(const QSslKey &key, const QSslCertificate &certificate)
{
    constexpr qsizetype enough = 64;
    // The point of the smallest curve that is still used has more; less could be there by chance.
    constexpr qsizetype least = 32;
    const QByteArray numbers = Der::publicKeyBits(certificate.toDer()).right(enough);
    QByteArray secret = key.toDer();
    const bool belongs = numbers.size() >= least && secret.contains(numbers);
    SecretMemory::wipe(secret);
    return belongs;
}

const QSslKey *keyFor(const QSslCertificate &certificate, const Content &content)
{
    const auto found = std::ranges::find_if(
        content.keys, [&certificate](const QSslKey &key) { return belongsTo(key, certificate); });
    return found == content.keys.end() ? nullptr : &*found;
}

bool isIssuedBy(const QSslCertificate &certificate, const QSslCertificate &issuer)
{
    const QList<QByteArray> names = certificate.issuerInfoAttributes();
    return names == issuer.subjectInfoAttributes() && std::ranges::all_of(names, [&](const QByteArray &name) {
        return certificate.issuerInfo(name) == issuer.subjectInfo(name);
    });
}

QList<QSslCertificate> chainFrom(const QSslCertificate &certificate, const Content &content)
{
    QList<QSslCertificate> chain{ certificate };
    while (!chain.last().isSelfSigned()) {
        const auto issuer = std::ranges::find_if(content.certificates, [&](const QSslCertificate &one) {
            return !chain.contains(one) && isIssuedBy(chain.last(), one);
        });
        if (issuer == content.certificates.end())
            break;
        chain.append(*issuer);
    }
    return chain;
}

QString thumbprintsOf(const QList<QSslCertificate> &certificates)
{
    QStringList thumbprints;
    for (const QSslCertificate &certificate : certificates)
        thumbprints.append(
            QString::fromLatin1(certificate.digest(QCryptographicHash::Sha1).toHex().toUpper()));
    return thumbprints.join(", "_L1);
}

Result<QSslCertificate, IdentityProblem> choose(const Content &content, const QByteArray &thumbprint)
{
    const auto isChosen = [&](const QSslCertificate &certificate) {
        return thumbprint.isEmpty() ? keyFor(certificate, content) != nullptr
                                    : certificate.digest(QCryptographicHash::Sha1) == thumbprint;
    };
    const auto found = std::ranges::find_if(content.certificates, isChosen);
    if (found != content.certificates.end())
        return *found;
    if (thumbprint.isEmpty())
        return Failure{ problem(Kind::NoKey) };
    return Failure{ problem(Kind::NoSuchThumbprint, thumbprintsOf(content.certificates)) };
}

QString inIso(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

Result<ClientIdentity, IdentityProblem> identityFrom(const Content &content, const QByteArray &thumbprint)
{
    const auto certificate = choose(content, thumbprint);
    if (!certificate)
        return Failure{ certificate.error() };
    const QSslKey *key = keyFor(*certificate, content);
    if (!key)
        return Failure{ problem(Kind::NoKey) };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (certificate->expiryDate() < now)
        return Failure{ problem(Kind::Expired, inIso(certificate->expiryDate())) };
    if (certificate->effectiveDate() > now)
        return Failure{ problem(Kind::NotYetValid, inIso(certificate->effectiveDate())) };
    return ClientIdentity{ chainFrom(*certificate, content), *key };
}

} // namespace

void ClientIdentity::applyTo(QSslConfiguration &configuration) const
{
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
}

Result<ClientIdentity, IdentityProblem> loadClientIdentity(
    const ClientCertificate &source, const QString &keyPassword)
{
    QFile file(source.file);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{ problem(Kind::CannotRead, file.errorString()) };
    QByteArray bytes = file.read(largestFile);
    if (file.error() != QFileDevice::NoError)
        return Failure{ problem(Kind::CannotRead, file.errorString()) };
    QByteArray password = keyPassword.toUtf8();
    const ContentResult content
        = bytes.contains("-----BEGIN ") ? readPem(bytes, password) : readPkcs12(bytes, password);
    SecretMemory::wipe(password);
    SecretMemory::wipe(bytes);
    return content ? identityFrom(*content, source.thumbprint) : Failure{ content.error() };
}
