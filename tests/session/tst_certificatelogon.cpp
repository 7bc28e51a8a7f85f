/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionlist.h"
#include "endpointprocess.h"
#include "networkaccess.h"
#include "session.h"
#include "testcertificate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using State = LiveObject::State;
using Kind = TransportError::Kind;

/// Authentication by client certificate, against a service that asks for one within the TLS handshake and
/// maps it to a user. What Windows calls certmapping.
class CertificateLogonTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void opensWithTheRightCertificate_data();
    void opensWithTheRightCertificate();
    void costsOneRoundTrip();
    void everyLaneShowsIt();
    void refusesWhatIsMappedToNobody_data();
    void refusesWhatIsMappedToNobody();
    void anUntrustedIssuerEndsInTheHandshake();
    void aBadFileIsToldBeforeAnythingIsSent_data();
    void aBadFileIsToldBeforeAnythingIsSent();
    void overHttpItIsRefused();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] Profile profileFor(const QString &listener, const QString &file) const;
    Connection *open(const Profile &profile, const QString &password = {});
    [[nodiscard]] int connectionsSoFar();

    QTemporaryDir m_folder;
    TestCertificate m_authority{ { "Test authority" } };
    TestCertificate m_own{ { "ada@contoso.com", &m_authority } };
    TestCertificate m_other{ { "bob@contoso.com", &m_authority } };
    TestCertificate m_alone{ { "alone@contoso.com" } };
    std::unique_ptr<EndpointProcess> m_endpoint;
    TimeLimits m_limits{ std::chrono::seconds(20), std::chrono::seconds(5), std::chrono::seconds(5) };
    std::unique_ptr<ConnectionList> m_list;
};

void CertificateLogonTest::initTestCase()
{
    const QString thumbprint = QString::fromLatin1(m_own.sha1().toHex());
    const QString issuer = QString::fromLatin1(m_authority.sha1().toHex());
    const QString authority = QString::fromLatin1(m_authority.pem());
    const QJsonArray byThumbprint{ QJsonObject{
        { u"thumbprint"_s, thumbprint }, { u"user"_s, u"WEB01\\ada"_s } } };
    const QJsonArray byIssuer{ QJsonObject{
        { u"issuer"_s, issuer }, { u"subject"_s, u"ada@contoso.com"_s }, { u"user"_s, u"WEB01\\ada"_s } } };
    const auto listener
        = [](const QString &name, const QString &demand, const QJsonArray &mapping, QJsonObject more = {}) {
              more.insert(u"name"_s, name);
              more.insert(u"tls"_s, true);
              more.insert(u"authentication"_s, QJsonArray{ u"Certificate"_s });
              more.insert(u"clientCertificate"_s, demand);
              more.insert(u"certificateMapping"_s, mapping);
              return more;
          };
    m_endpoint = std::make_unique<EndpointProcess>(QJsonArray{
        listener(u"offered"_s, u"offered"_s, byThumbprint),
        listener(u"tls12"_s, u"offered"_s, byThumbprint, { { u"tlsVersion"_s, u"1.2"_s } }),
        listener(u"tls13"_s, u"offered"_s, byThumbprint, { { u"tlsVersion"_s, u"1.3"_s } }),
        listener(u"required"_s, u"required"_s, byIssuer, { { u"clientCa"_s, authority } }),
        listener(u"required12"_s, u"required"_s, byIssuer,
            { { u"clientCa"_s, authority }, { u"tlsVersion"_s, u"1.2"_s } }),
        QJsonObject{ { u"name"_s, u"http"_s } },
    });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void CertificateLogonTest::cleanup()
{
    m_list.reset();
}

QString CertificateLogonTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

Profile CertificateLogonTest::profileFor(const QString &listener, const QString &file) const
{
    Profile profile;
    profile.endpoint.host = u"127.0.0.1"_s;
    profile.endpoint.port = m_endpoint->port(listener);
    profile.endpoint.scheme = listener == "http"_L1 ? Scheme::Http : Scheme::Https;
    profile.endpoint.pinnedSha256 = QByteArray::fromHex(m_endpoint->certificateSha256(listener));
    profile.endpoint.authentication = Authentication::Certificate;
    profile.endpoint.certificate.file = file;
    return profile;
}

Connection *CertificateLogonTest::open(const Profile &profile, const QString &password)
{
    m_list = std::make_unique<ConnectionList>(makeNetworkAccess, m_limits);
    Connection *connection = m_list->add(profile);
    connection->setCredential(Credential(QString(), password));
    connection->open();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(connection->state() != State::Opening, 20000); }();
    return connection;
}

int CertificateLogonTest::connectionsSoFar()
{
    return m_endpoint->status().value("connectionsAccepted"_L1).toInt(-1);
}

void CertificateLogonTest::opensWithTheRightCertificate_data()
{
    QTest::addColumn<QString>("listener");
    QTest::addColumn<bool>("pkcs12");
    for (const char *listener : { "offered", "tls12", "tls13", "required", "required12" }) {
        QTest::addRow("%s, PEM", listener) << QString::fromLatin1(listener) << false;
        QTest::addRow("%s, PKCS#12", listener) << QString::fromLatin1(listener) << true;
    }
}

void CertificateLogonTest::opensWithTheRightCertificate()
{
    QFETCH(QString, listener);
    QFETCH(bool, pkcs12);
    const QByteArray content = pkcs12 ? m_own.pkcs12("right") : m_own.pem() + m_own.keyPem("right");
    Connection *connection = open(profileFor(listener, write(u"own"_s, content)), u"right"_s);
    QVERIFY2(connection->state() == State::Opened, qPrintable(connection->message()));
    connection->openShell();
    QTRY_COMPARE(m_endpoint->shellCount(), 1);
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    QCOMPARE(m_endpoint->shellCount(), 0);
}

void CertificateLogonTest::costsOneRoundTrip()
{
    const auto requests = [this] {
        const QJsonObject counts = m_endpoint->status().value("requests"_L1).toObject();
        return std::accumulate(counts.begin(), counts.end(), 0,
            [](int sum, const QJsonValue &count) { return sum + count.toInt(); });
    };
    const int before = requests();
    const Connection *connection
        = open(profileFor(u"offered"_s, write(u"own"_s, m_own.pem() + m_own.keyPem())));
    QCOMPARE(connection->state(), State::Opened);
    QCOMPARE(requests() - before, 1);
}

void CertificateLogonTest::everyLaneShowsIt()
{
    Connection *connection = open(profileFor(u"tls13"_s, write(u"own"_s, m_own.pem() + m_own.keyPem())));
    QCOMPARE(connection->state(), State::Opened);
    const int before = connectionsSoFar();
    for (int i = 0; i < 3; ++i)
        connection->openShell();
    QTRY_COMPARE(m_endpoint->shellCount(), 3);
    QVERIFY(connectionsSoFar() > before);
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    QCOMPARE(m_endpoint->shellCount(), 0);
}

void CertificateLogonTest::refusesWhatIsMappedToNobody_data()
{
    QTest::addColumn<QString>("listener");
    for (const char *listener : { "offered", "tls12", "tls13", "required" })
        QTest::newRow(listener) << QString::fromLatin1(listener);
}

void CertificateLogonTest::refusesWhatIsMappedToNobody()
{
    QFETCH(QString, listener);
    const QString file = write(u"other"_s, m_other.pem() + m_other.keyPem());
    const Connection *connection = open(profileFor(listener, file));
    QCOMPARE(connection->state(), State::Broken);
    const TransportError error = *connection->lastError();
    QCOMPARE(error.kind, Kind::Authentication);
    QCOMPARE(error.httpStatus, 401);
    QVERIFY2(error.message.contains("certificate"_L1), qPrintable(error.message));
    QVERIFY2(error.nextStep.contains("ClientCertificate"_L1), qPrintable(error.nextStep));
}

void CertificateLogonTest::anUntrustedIssuerEndsInTheHandshake()
{
    const QString file = write(u"alone"_s, m_alone.pem() + m_alone.keyPem());
    for (const QString &listener : { u"required"_s, u"required12"_s }) {
        const Connection *connection = open(profileFor(listener, file));
        QCOMPARE(connection->state(), State::Broken);
        const TransportError error = *connection->lastError();
        QVERIFY2(error.nextStep.contains("issuer"_L1), qPrintable(error.message + u" | "_s + error.nextStep));
    }
}

void CertificateLogonTest::aBadFileIsToldBeforeAnythingIsSent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("says");
    QTest::newRow("wrong password") << m_own.pem() + m_own.keyPem("right") << u"wrong"_s
                                    << u"password does not open"_s;
    QTest::newRow("missing password")
        << m_own.pem() + m_own.keyPem("right") << QString() << u"protected by a password"_s;
    QTest::newRow("no key") << m_own.pem() << QString() << u"no private key"_s;
    QTest::newRow("no certificate") << QByteArray("?") << QString() << u"no certificate"_s;
}

void CertificateLogonTest::aBadFileIsToldBeforeAnythingIsSent()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, password);
    QFETCH(QString, says);
    const int before = connectionsSoFar();
    const Connection *connection = open(profileFor(u"offered"_s, write(u"own"_s, content)), password);
    QCOMPARE(connection->state(), State::Broken);
    QCOMPARE(connection->lastError()->kind, Kind::Authentication);
    QVERIFY2(connection->message().contains(says), qPrintable(connection->message()));
    QVERIFY(!connection->lastError()->nextStep.isEmpty());
    QCOMPARE(connectionsSoFar(), before);
}

void CertificateLogonTest::overHttpItIsRefused()
{
    const int before = connectionsSoFar();
    const Connection *connection = open(profileFor(u"http"_s, write(u"own"_s, m_own.pem() + m_own.keyPem())));
    QCOMPARE(connection->state(), State::Broken);
    QVERIFY(connection->lastError()->detail.contains("0x803380D8"_L1));
    QCOMPARE(connectionsSoFar(), before);
}

QTEST_GUILESS_MAIN(CertificateLogonTest)
#include "tst_certificatelogon.moc"
