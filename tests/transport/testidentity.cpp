/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "testidentity.h"

#include <QCryptographicHash>

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace {

template <auto function> struct Free {
    template <typename T> void operator()(T *object) const { function(object); }
};

using KeyPointer = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using CertificatePointer = std::unique_ptr<X509, Free<X509_free>>;
using ExtensionPointer = std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>>;
using BioPointer = std::unique_ptr<BIO, Free<BIO_free_all>>;

constexpr long day = 24 * 60 * 60;

QByteArray contentOf(const BioPointer &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

void setNames(X509 *certificate, const QByteArray &names)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(
        subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("test"), -1, -1, 0);
    X509_set_issuer_name(certificate, subject);
    const ExtensionPointer alternatives(
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, names.constData()));
    X509_add_ext(certificate, alternatives.get(), -1);
}

} // namespace

QSslConfiguration TestIdentity::serverConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QByteArray TestIdentity::sha256() const
{
    return QCryptographicHash::hash(certificate.toDer(), QCryptographicHash::Sha256);
}

TestIdentity makeTestIdentity(const QByteArray &names, TestIdentity::Validity validity)
{
    const KeyPointer key(EVP_EC_gen("P-256"));
    const CertificatePointer certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    const bool expired = validity == TestIdentity::Validity::Expired;
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), expired ? -30 * day : -day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), expired ? -day : day);
    X509_set_pubkey(certificate.get(), key.get());
    setNames(certificate.get(), names);
    X509_sign(certificate.get(), key.get(), EVP_sha256());

    const BioPointer certificateText(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    const BioPointer keyText(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    TestIdentity identity{ QSslCertificate(contentOf(certificateText)),
        QSslKey(contentOf(keyText), QSsl::Ec) };
    if (identity.certificate.isNull() || identity.key.isNull())
        qFatal("no certificate could be made");
    return identity;
}
