/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "clientfixture.h"
#include "testcertificate.h"

#include <QFile>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Kind = TransportError::Kind;

/// Certificates on both sides of a handshake: the client's own, and whether the server's was revoked.
class ClientCertificateTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data();
    void initTestCase();
    void cleanupTestCase();
    void isShownInTheHandshakeAndNamedInTheRequest();
    void manyRequestsReadTheFileOnce();
    void cancelWhileTheFileIsRead();
    void revocation_data();
    void revocation();

private:
    [[nodiscard]] QSslConfiguration serverConfiguration() const;
    [[nodiscard]] Endpoint endpointFor(const ScriptedServer &server) const;
    [[nodiscard]] QString ownFile() const { return m_folder.filePath(u"own.pem"_s); }

    QTemporaryDir m_folder;
    TestCertificate m_authority{ { "Test authority" } };
    TestCertificate m_server{ { "localhost", &m_authority } };
    TestCertificate m_own{ { "ada@contoso.com", &m_authority } };
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

void ClientCertificateTest::initTestCase_data()
{
    addManagerRows();
}

void ClientCertificateTest::initTestCase()
{
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(m_authority.certificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    QFile file(ownFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_own.pem() + m_own.keyPem());
}

void ClientCertificateTest::cleanupTestCase()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

QSslConfiguration ClientCertificateTest::serverConfiguration() const
{
    QSslConfiguration configuration = m_before;
    configuration.setLocalCertificate(m_server.certificate());
    configuration.setPrivateKey(QSslKey(m_server.keyPem(), QSsl::Ec));
    configuration.setCaCertificates({ m_authority.certificate() });
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}

Endpoint ClientCertificateTest::endpointFor(const ScriptedServer &server) const
{
    Endpoint endpoint = endpointOf(server);
    endpoint.authentication = Authentication::Certificate;
    endpoint.user.clear();
    endpoint.certificate.file = ownFile();
    endpoint.options.skipCnCheck = true;
    return endpoint;
}

void ClientCertificateTest::isShownInTheHandshakeAndNamedInTheRequest()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server(serverConfiguration());
    server.expect(identifyAnswer());
    ClientFixture fixture(manager, endpointFor(server));
    QVERIFY(fixture.identifies());
    QCOMPARE(server.requests().constFirst().header("Authorization"),
        QByteArray("http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/https/mutual"));
    // Who shows none does not come in there.
    Endpoint without = endpointFor(server);
    without.authentication = Authentication::None;
    without.certificate = {};
    QVERIFY(ClientFixture(manager, without).identifyError());
    QCOMPARE(server.requests().size(), 1);
}

void ClientCertificateTest::manyRequestsReadTheFileOnce()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server(serverConfiguration());
    for (int i = 0; i < 4; ++i)
        server.expect(identifyAnswer());
    ClientFixture fixture(manager, endpointFor(server));
    int done = 0;
    for (int i = 0; i < 3; ++i) {
        fixture.client().send(Wsman::identify(), patience, this,
            [&done](const Outcome<Wsman::IdentifyAnswer> &outcome) { done += outcome.result ? 1 : 0; });
    }
    QTRY_COMPARE(done, 3);
    QVERIFY(QFile::rename(ownFile(), ownFile() + u".away"_s));
    QVERIFY(fixture.identifies());
    QVERIFY(QFile::rename(ownFile() + u".away"_s, ownFile()));
}

void ClientCertificateTest::cancelWhileTheFileIsRead()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server(serverConfiguration());
    ClientFixture fixture(manager, endpointFor(server));
    std::optional<TransportError> error;
    Exchange *exchange = fixture.client().send(Wsman::identify(), patience, this,
        [&error](const Outcome<Wsman::IdentifyAnswer> &outcome) { error = outcome.result.error(); });
    exchange->cancel();
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Kind::Cancelled);
    QCOMPARE(server.requests().size(), 0);
}

void ClientCertificateTest::revocation_data()
{
    QTest::addColumn<QByteArray>("stapled");
    QTest::addColumn<bool>("skips");
    QTest::addColumn<bool>("opens");
    const QByteArray none;
    const QByteArray good = m_server.ocspResponse(false);
    const QByteArray revoked = m_server.ocspResponse(true);
    QTest::newRow("nothing said") << none << false << true;
    QTest::newRow("not revoked") << good << false << true;
    QTest::newRow("revoked") << revoked << false << false;
    QTest::newRow("revoked, but not asked") << revoked << true << true;
}

void ClientCertificateTest::revocation()
{
    QFETCH_GLOBAL(Manager, manager);
    QFETCH(QByteArray, stapled);
    QFETCH(bool, skips);
    QFETCH(bool, opens);
    if (!QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp))
        QSKIP("Qt's TLS has no OCSP here");
    QSslConfiguration tls = serverConfiguration();
    if (!stapled.isEmpty())
        tls.setBackendConfigurationOption("Qt-OCSP-response", stapled);
    ScriptedServer server(tls);
    if (opens)
        server.expect(identifyAnswer());
    Endpoint endpoint = endpointFor(server);
    endpoint.options.skipRevocationCheck = skips;
    ClientFixture fixture(manager, endpoint);
    const auto error = fixture.identifyError();
    QVERIFY2(error.has_value() != opens, error ? qPrintable(error->message + error->detail) : "");
    if (opens)
        return;
    QCOMPARE(error->kind, Kind::Tls);
    QVERIFY(!error->certificateProblems.isEmpty());
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(ClientCertificateTest)
#include "tst_clientcertificate.moc"
