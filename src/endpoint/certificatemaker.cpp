/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "certificatemaker.h"

using namespace Qt::StringLiterals;

#ifndef WSMAN_ENDPOINT_HAS_OPENSSL

Result<ServerIdentity, QString> makeServerIdentity(const QHostAddress &, bool)
{
    return Failure{ u"TLS listeners need a build with OpenSSL 3, which makes their certificates"_s };
}

#else

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace {

template <auto function> struct Deleter {
    template <typename T> void operator()(T *pointer) const { function(pointer); }
};

using KeyPointer = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using CertificatePointer = std::unique_ptr<X509, Deleter<X509_free>>;
using ExtensionPointer = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;
using BioPointer = std::unique_ptr<BIO, Deleter<BIO_free_all>>;

constexpr long day = 24L * 60 * 60;

bool addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const ExtensionPointer extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool addSerialNumber(X509 *certificate)
{
    quint64 number = 0;
    return RAND_bytes(reinterpret_cast<unsigned char *>(&number), sizeof number) == 1
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), number >> 1) == 1;
}

bool addNames(X509 *certificate, const QHostAddress &address)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto commonName = reinterpret_cast<const unsigned char *>("localhost");
    const QByteArray alternatives = "DNS:localhost,IP:127.0.0.1,IP:" + address.toString().toLatin1();
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, commonName, -1, -1, 0) == 1
        && X509_set_issuer_name(certificate, name) == 1
        && addExtension(certificate, NID_subject_alt_name, alternatives);
}

bool fill(X509 *certificate, EVP_PKEY *key, const QHostAddress &address, bool expired)
{
    constexpr long version3 = 2;
    const long start = expired ? -365 * day : -day;
    const long end = expired ? -day : 365 * day;
    return X509_set_version(certificate, version3) == 1 && addSerialNumber(certificate)
        && X509_gmtime_adj(X509_getm_notBefore(certificate), start)
        && X509_gmtime_adj(X509_getm_notAfter(certificate), end) && X509_set_pubkey(certificate, key) == 1
        && addNames(certificate, address) && addExtension(certificate, NID_basic_constraints, "CA:FALSE")
        && addExtension(certificate, NID_key_usage, "digitalSignature")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && X509_sign(certificate, key, EVP_sha256()) > 0;
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

} // namespace

Result<ServerIdentity, QString> makeServerIdentity(const QHostAddress &address, bool expired)
{
    const KeyPointer key(EVP_EC_gen("P-256"));
    const CertificatePointer certificate(X509_new());
    if (!key || !certificate || !fill(certificate.get(), key.get(), address, expired))
        return Failure{ u"OpenSSL could not make a certificate"_s };

    const BioPointer certificateText(BIO_new(BIO_s_mem()));
    const BioPointer keyText(BIO_new(BIO_s_secmem()));
    if (PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return Failure{ u"OpenSSL could not write the certificate"_s };
    const ServerIdentity identity{ QSslCertificate(contentOf(certificateText.get())),
        QSslKey(contentOf(keyText.get()), QSsl::Ec) };
    if (identity.certificate.isNull() || identity.key.isNull())
        return Failure{ u"Qt cannot use the certificate; is its TLS plug-in there?"_s };
    return identity;
}

#endif
