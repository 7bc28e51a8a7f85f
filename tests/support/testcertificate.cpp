/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "testcertificate.h"

#include <QCryptographicHash>

#include <openssl/ec.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace {

template <auto function> struct Free {
    template <typename T> void operator()(T *object) const { function(object); }
};

using KeyPointer = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using CertificatePointer = std::unique_ptr<X509, Free<X509_free>>;
using ExtensionPointer = std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>>;
using BioPointer = std::unique_ptr<BIO, Free<BIO_free_all>>;
using OcspPointer = std::unique_ptr<OCSP_RESPONSE, Free<OCSP_RESPONSE_free>>;
using OcspBodyPointer = std::unique_ptr<OCSP_BASICRESP, Free<OCSP_BASICRESP_free>>;
using OcspIdPointer = std::unique_ptr<OCSP_CERTID, Free<OCSP_CERTID_free>>;
using TimePointer = std::unique_ptr<ASN1_TIME, Free<ASN1_TIME_free>>;
using Pkcs12Pointer = std::unique_ptr<PKCS12, Free<PKCS12_free>>;

constexpr long day = 24 * 60 * 60;

QByteArray contentOf(const BioPointer &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

void addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    const ExtensionPointer extension(X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData()));
    if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
        qFatal("no certificate could be made");
}

void setValidity(X509 *certificate, TestCertificate::Validity validity)
{
    using Validity = TestCertificate::Validity;
    const long shift = validity == Validity::Valid ? 0 : (validity == Validity::Expired ? -10 : 10);
    X509_gmtime_adj(X509_getm_notBefore(certificate), (shift - 1) * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), (shift + 1) * day);
}

} // namespace

struct TestCertificate::Data {
    KeyPointer key;
    CertificatePointer certificate;
    std::shared_ptr<Data> issuer;
};

TestCertificate::TestCertificate(const Wish &wish)
    : m_data(std::make_shared<Data>())
{
    static long serial = 0;
    m_data->key.reset(wish.algorithm == Algorithm::Rsa ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256"));
    m_data->certificate.reset(X509_new());
    X509 *certificate = m_data->certificate.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    setValidity(certificate, wish.validity);
    X509_set_pubkey(certificate, m_data->key.get());
    X509_NAME *subject = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(wish.name.constData()), -1, -1, 0);
    if (wish.issuer)
        m_data->issuer = wish.issuer->m_data;
    const Data &issuer = wish.issuer ? *m_data->issuer : *m_data;
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer.certificate.get()));
    addExtension(certificate, NID_basic_constraints, wish.issuer ? "CA:FALSE" : "critical,CA:TRUE");
    if (wish.issuer)
        addExtension(certificate, NID_ext_key_usage, "clientAuth,serverAuth");
    if (wish.name.contains('@'))
        addExtension(certificate, NID_subject_alt_name, "email:" + wish.name);
    X509_sign(certificate, issuer.key.get(), EVP_sha256());
}

QSslCertificate TestCertificate::certificate() const
{
    return QSslCertificate(pem(), QSsl::Pem);
}

QByteArray TestCertificate::sha1() const
{
    return certificate().digest(QCryptographicHash::Sha1);
}

QByteArray TestCertificate::pem() const
{
    const BioPointer text(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(text.get(), m_data->certificate.get());
    return contentOf(text);
}

QByteArray TestCertificate::keyPem(const QByteArray &password) const
{
    const BioPointer text(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(text.get(), m_data->key.get(),
        password.isEmpty() ? nullptr : EVP_aes_256_cbc(), password.isEmpty() ? nullptr : password.constData(),
        int(password.size()), nullptr, nullptr);
    return contentOf(text);
}

QByteArray TestCertificate::ocspResponse(bool isRevoked) const
{
    const Data &issuer = *m_data->issuer;
    const OcspIdPointer id(OCSP_cert_to_id(EVP_sha1(), m_data->certificate.get(), issuer.certificate.get()));
    const TimePointer since(X509_gmtime_adj(nullptr, -day / 24));
    const TimePointer until(X509_gmtime_adj(nullptr, day));
    const OcspBodyPointer body(OCSP_BASICRESP_new());
    OCSP_basic_add1_status(body.get(), id.get(),
        isRevoked ? V_OCSP_CERTSTATUS_REVOKED : V_OCSP_CERTSTATUS_GOOD, OCSP_REVOKED_STATUS_KEYCOMPROMISE,
        isRevoked ? since.get() : nullptr, since.get(), until.get());
    OCSP_basic_sign(body.get(), issuer.certificate.get(), issuer.key.get(), EVP_sha256(), nullptr, 0);
    const OcspPointer response(OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, body.get()));
    const BioPointer bytes(BIO_new(BIO_s_mem()));
    i2d_OCSP_RESPONSE_bio(bytes.get(), response.get());
    return contentOf(bytes);
}

QByteArray TestCertificate::pkcs12(const QByteArray &password, Cipher cipher) const
{
    // What the old cipher needs is not loaded by itself.
    OSSL_PROVIDER *old = cipher == Cipher::Rc2 ? OSSL_PROVIDER_try_load(nullptr, "legacy", 1) : nullptr;
    const int kind = cipher == Cipher::Rc2 ? NID_pbe_WithSHA1And40BitRC2_CBC : NID_aes_256_cbc;
    STACK_OF(X509) *others = sk_X509_new_null();
    if (m_data->issuer)
        sk_X509_push(others, m_data->issuer->certificate.get());
    const Pkcs12Pointer file(PKCS12_create(password.constData(), "test", m_data->key.get(),
        m_data->certificate.get(), others, kind, kind, 2048, 2048, 0));
    sk_X509_free(others);
    const BioPointer bytes(BIO_new(BIO_s_mem()));
    if (file)
        i2d_PKCS12_bio(bytes.get(), file.get());
    if (old)
        OSSL_PROVIDER_unload(old);
    return contentOf(bytes);
}
