/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "clientcertificates.h"

#include "channelbinding.h"
#include "jsonfields.h"

#include <QCryptographicHash>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Demand = ClientCertificateConfig::Demand;

QByteArray thumbprintOf(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha1);
}

bool isIssuedBy(
    const QSslCertificate &certificate, const QByteArray &issuer, const QList<QSslCertificate> &authorities)
{
    const auto names
        = [](const QSslCertificate &one) { return one.subjectInfo(QSslCertificate::CommonName); };
    return std::ranges::any_of(authorities, [&](const QSslCertificate &authority) {
        return thumbprintOf(authority) == issuer
            && names(authority) == certificate.issuerInfo(QSslCertificate::CommonName);
    });
}

bool hasSubject(const QSslCertificate &certificate, const QString &subject)
{
    const QStringList names = certificate.subjectAlternativeNames().values(QSsl::EmailEntry)
        + certificate.subjectInfo(QSslCertificate::CommonName);
    return subject == "*"_L1 || names.contains(subject, Qt::CaseInsensitive);
}

bool fits(const CertificateMapping &mapping, const TlsPeer &peer, const ClientCertificateConfig &config)
{
    const QSslCertificate &certificate = peer.certificate;
    if (!mapping.thumbprint.isEmpty() && mapping.thumbprint != thumbprintOf(certificate))
        return false;
    if (!mapping.issuer.isEmpty() && !isIssuedBy(certificate, mapping.issuer, config.authorities))
        return false;
    return mapping.subject.isEmpty() || hasSubject(certificate, mapping.subject);
}

QString readMapping(const QJsonObject &json, ClientCertificateConfig &config)
{
    JsonFields fields(json);
    CertificateMapping mapping;
    mapping.thumbprint = QByteArray::fromHex(fields.string("thumbprint"_L1).toLatin1());
    mapping.issuer = QByteArray::fromHex(fields.string("issuer"_L1).toLatin1());
    mapping.subject = fields.string("subject"_L1);
    mapping.user = fields.string("user"_L1);
    if (!fields.error().isEmpty())
        return fields.error();
    if (mapping.user.isEmpty())
        return u"a certificate mapping needs a \"user\""_s;
    if (mapping.thumbprint.isEmpty() && (mapping.issuer.isEmpty() || mapping.subject.isEmpty()))
        return u"a certificate mapping needs a \"thumbprint\", or \"issuer\" and \"subject\""_s;
    if (!mapping.issuer.isEmpty() && config.authorities.isEmpty())
        return u"a certificate mapping by issuer needs \"clientCa\""_s;
    config.mappings.append(mapping);
    return {};
}

QString readDemand(const QString &text, Demand &demand)
{
    if (text == "none"_L1)
        demand = Demand::None;
    else if (text == "offered"_L1)
        demand = Demand::Offered;
    else if (text == "required"_L1)
        demand = Demand::Required;
    else
        return u"\"clientCertificate\" must be none, offered or required"_s;
    return {};
}

} // namespace

TlsPeer TlsPeer::of(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    if (!tls)
        return {};
    return { ChannelBinding::tlsServerEndPoint(tls->localCertificate()), tls->peerCertificate(),
        tls->sslHandshakeErrors().isEmpty() };
}

QString userFor(const TlsPeer &peer, const ClientCertificateConfig &config)
{
    if (peer.certificate.isNull() || (!config.authorities.isEmpty() && !peer.isTrusted))
        return {};
    const auto found = std::ranges::find_if(
        config.mappings, [&](const CertificateMapping &mapping) { return fits(mapping, peer, config); });
    return found == config.mappings.cend() ? QString() : found->user;
}

QString readClientCertificates(JsonFields &fields, ClientCertificateConfig &config)
{
    const QString demand = fields.string("clientCertificate"_L1, u"none"_s);
    const QByteArray authorities = fields.string("clientCa"_L1).toLatin1();
    const QJsonArray mappings = fields.array("certificateMapping"_L1);
    config.authorities = QSslCertificate::fromData(authorities, QSsl::Pem);
    if (!authorities.isEmpty() && config.authorities.isEmpty())
        return u"\"clientCa\" must be certificates in PEM"_s;
    for (const auto &mapping : mappings) {
        if (const QString error = readMapping(mapping.toObject(), config); !error.isEmpty())
            return error;
    }
    return readDemand(demand, config.demand);
}
