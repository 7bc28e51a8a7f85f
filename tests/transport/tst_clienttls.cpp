/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "clientfixture.h"
#include "errors.h"
#include "testidentity.h"
#include "tlstrust.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = TransportError::Kind;
using Validity = TestIdentity::Validity;

namespace {

/// Makes the system trust a certificate for the time of a test.
class TrustedBySystem {
public:
    explicit TrustedBySystem(const QSslCertificate &certificate)
    {
        QSslConfiguration configuration = m_before;
        configuration.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    ~TrustedBySystem() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(TrustedBySystem)

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace

class ClientTlsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data();
    void initTestCase();
    void whatTheSystemTrustsWorks();
    void unknownCertificateAsksForTrust();
    void pinnedCertificateWorks_data();
    void pinnedCertificateWorks();
    void changedCertificateIsRefused();
    void aPinGoesBeforeTheSystem();
    void aPinIsNotForgottenAfterARenewal();
    void skippedChecks_data();
    void skippedChecks();
    void expiredCertificate();
    void everyLaneIsChecked();
    void tlsConnectionIsKept();
    void bodyUntilTheEndOfTheConnection();
    void tlsClientMeetsAnHttpPort();
    void httpClientMeetsATlsPort();
    void handshakeThatNeverEnds();
    void noPasswordNoHandshake();
};

void ClientTlsTest::initTestCase_data()
{
    addManagerRows();
}

void ClientTlsTest::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
}

void ClientTlsTest::whatTheSystemTrustsWorks()
{
    QFETCH_GLOBAL(Manager, manager);
    const TestIdentity identity = makeTestIdentity();
    const TrustedBySystem trust(identity.certificate);
    ScriptedServer server(identity.serverConfiguration());
    server.expect(identifyAnswer());
    Endpoint endpoint = endpointOf(server);
    endpoint.allowUnencrypted = false; // it is encrypted
    ClientFixture fixture(manager, endpoint);
    const auto outcome = fixture.run(Wsman::identify());
    QVERIFY(outcome);
    QVERIFY2(outcome->result, qPrintable(outcome->result ? QString() : outcome->result.error().detail));
    QVERIFY(server.requests().constFirst().hasHeader("Authorization"));
}

void ClientTlsTest::unknownCertificateAsksForTrust()
{
    QFETCH_GLOBAL(Manager, manager);
    const TestIdentity identity = makeTestIdentity();
    ScriptedServer server(identity.serverConfiguration());
    ClientFixture fixture(manager, endpointOf(server));
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Tls);
    QVERIFY(error->asksForTrust());
    QVERIFY(!error->isChangedCertificate());
    QCOMPARE(error->certificate, identity.certificate);
    QVERIFY(!error->certificateProblems.isEmpty());
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QCOMPARE(server.connectionCount(), 1);
    QVERIFY(server.requests().isEmpty());

    // The user looks at it and trusts it.
    Endpoint endpoint = endpointOf(server);
    endpoint.pinnedSha256 = certificateSha256(*error->certificate);
    QCOMPARE(endpoint.pinnedSha256, identity.sha256());
    server.expect(identifyAnswer());
    QVERIFY(ClientFixture(manager, endpoint).identifies());
}

void ClientTlsTest::pinnedCertificateWorks_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<Validity>("validity");
    QTest::newRow("self-signed") << QByteArray("IP:127.0.0.1") << Validity::Valid;
    QTest::newRow("for another name") << QByteArray("DNS:elsewhere.example") << Validity::Valid;
    QTest::newRow("expired") << QByteArray("IP:127.0.0.1") << Validity::Expired;
}

void ClientTlsTest::pinnedCertificateWorks()
{
    QFETCH_GLOBAL(Manager, manager);
    QFETCH(QByteArray, names);
    QFETCH(Validity, validity);
    const TestIdentity identity = makeTestIdentity(names, validity);
    ScriptedServer server(identity.serverConfiguration());
    server.expect(identifyAnswer());
    Endpoint endpoint = endpointOf(server);
    endpoint.pinnedSha256 = identity.sha256();
    QVERIFY(ClientFixture(manager, endpoint).identifies());
    QVERIFY(server.isAllScriptDone());
}

void ClientTlsTest::changedCertificateIsRefused()
{
    QFETCH_GLOBAL(Manager, manager);
    const TestIdentity identity = makeTestIdentity();
    ScriptedServer server(identity.serverConfiguration());
    Endpoint endpoint = endpointOf(server);
    endpoint.pinnedSha256 = makeTestIdentity().sha256();
    // A pin is not weakened by the options that go without one.
    endpoint.options.skipCaCheck = true;
    endpoint.options.skipCnCheck = true;
    ClientFixture fixture(manager, endpoint);
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Tls);
    QVERIFY(error->isChangedCertificate());
    QVERIFY(!error->asksForTrust());
    QCOMPARE(error->certificate, identity.certificate);
    QCOMPARE(error->pinnedSha256, endpoint.pinnedSha256);
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QVERIFY(server.requests().isEmpty());
}

void ClientTlsTest::aPinGoesBeforeTheSystem()
{
    QFETCH_GLOBAL(Manager, manager);
    const TestIdentity identity = makeTestIdentity();
    const TrustedBySystem trust(identity.certificate);
    ScriptedServer server(identity.serverConfiguration());
    Endpoint endpoint = endpointOf(server);
    endpoint.pinnedSha256 = makeTestIdentity().sha256();
    ClientFixture fixture(manager, endpoint);
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QVERIFY(error->isChangedCertificate());
    QCOMPARE(error->certificate, identity.certificate);
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QVERIFY(server.requests().isEmpty());
}

void ClientTlsTest::aPinIsNotForgottenAfterARenewal()
{
    QFETCH_GLOBAL(Manager, manager);
    const TestIdentity before = makeTestIdentity();
    ScriptedServer server(before.serverConfiguration());
    server.expect(identifyAnswer());
    Endpoint endpoint = endpointOf(server);
    endpoint.pinnedSha256 = before.sha256();
    ClientFixture fixture(manager, endpoint);
    QVERIFY(fixture.identifies());
    server.setTls(makeTestIdentity().serverConfiguration());
    server.closeConnections();
    QTRY_COMPARE(server.openConnectionCount(), 0);
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QVERIFY(error->isChangedCertificate());
    QCOMPARE(server.requests().size(), 1);
}

void ClientTlsTest::skippedChecks_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<bool>("skipCa");
    QTest::addColumn<bool>("skipCn");
    QTest::addColumn<bool>("works");
    const QByteArray right = "IP:127.0.0.1";
    const QByteArray wrong = "DNS:elsewhere.example";
    QTest::newRow("unknown issuer, skipped") << right << false << true << false << true;
    QTest::newRow("unknown issuer, the other one skipped") << right << false << false << true << false;
    QTest::newRow("wrong name") << wrong << true << false << false << false;
    QTest::newRow("wrong name, skipped") << wrong << true << false << true << true;
    QTest::newRow("wrong name, the other one skipped") << wrong << true << true << false << false;
    QTest::newRow("both, issuer skipped") << wrong << false << true << false << false;
    QTest::newRow("both, name skipped") << wrong << false << false << true << false;
    QTest::newRow("both, both skipped") << wrong << false << true << true << true;
}

void ClientTlsTest::skippedChecks()
{
    QFETCH_GLOBAL(Manager, manager);
    QFETCH(QByteArray, names);
    QFETCH(bool, isTrusted);
    QFETCH(bool, skipCa);
    QFETCH(bool, skipCn);
    QFETCH(bool, works);
    const TestIdentity identity = makeTestIdentity(names);
    const TrustedBySystem trust(isTrusted ? identity.certificate : QSslCertificate());
    ScriptedServer server(identity.serverConfiguration());
    if (works)
        server.expect(identifyAnswer());
    Endpoint endpoint = endpointOf(server);
    endpoint.options.skipCaCheck = skipCa;
    endpoint.options.skipCnCheck = skipCn;
    ClientFixture fixture(manager, endpoint);
    const auto outcome = fixture.run(Wsman::identify());
    QVERIFY(outcome);
    QCOMPARE(outcome->result.hasValue(), works);
    QCOMPARE(server.requests().size(), works ? 1 : 0);
    if (!works)
        QVERIFY(outcome->result.error().asksForTrust());
}

void ClientTlsTest::expiredCertificate()
{
    QFETCH_GLOBAL(Manager, manager);
    const TestIdentity identity = makeTestIdentity("IP:127.0.0.1", Validity::Expired);
    ScriptedServer server(identity.serverConfiguration());
    Endpoint endpoint = endpointOf(server);
    endpoint.options.skipCaCheck = true;
    endpoint.options.skipCnCheck = true;
    ClientFixture fixture(manager, endpoint);
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QVERIFY(error->asksForTrust());
    QCOMPARE(
        error->certificateProblems, QStringList{ QSslError(QSslError::CertificateExpired).errorString() });
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QVERIFY(server.requests().isEmpty());
}

void ClientTlsTest::everyLaneIsChecked()
{
    QFETCH_GLOBAL(Manager, manager);
    const TestIdentity identity = makeTestIdentity();
    ScriptedServer server(identity.serverConfiguration());
    server.expectAndHold();
    Endpoint endpoint = endpointOf(server);
    endpoint.pinnedSha256 = identity.sha256();
    ClientFixture fixture(manager, endpoint);
    fixture.client().send(Wsman::identify(), patience, this, [](const auto &) {});
    QTRY_COMPARE(server.heldCount(), 1);
    server.setTls(makeTestIdentity().serverConfiguration());
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QVERIFY(error->isChangedCertificate());
    QCOMPARE(server.requests().size(), 1);
}

void ClientTlsTest::tlsConnectionIsKept()
{
    QFETCH_GLOBAL(Manager, manager);
    const TestIdentity identity = makeTestIdentity();
    ScriptedServer server(identity.serverConfiguration());
    Endpoint endpoint = endpointOf(server);
    endpoint.pinnedSha256 = identity.sha256();
    ClientFixture fixture(manager, endpoint);
    for (int i = 0; i < 3; ++i) {
        server.expect(identifyAnswer());
        QVERIFY(fixture.identifies());
    }
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(server.handshakeCount(), 1);
}

void ClientTlsTest::bodyUntilTheEndOfTheConnection()
{
    QFETCH_GLOBAL(Manager, manager);
    const TestIdentity identity = makeTestIdentity();
    const QByteArray body = identifyEnvelope(QByteArray(700'000, 'x'));
    ScriptedServer server(identity.serverConfiguration());
    server.expect("HTTP/1.1 200 OK\r\n\r\n" + body, ScriptedAnswer::Then::Close);
    Endpoint endpoint = endpointOf(server);
    endpoint.pinnedSha256 = identity.sha256();
    ClientFixture fixture(manager, endpoint);
    const auto outcome = fixture.run(Wsman::identify());
    QVERIFY(outcome && outcome->result);
    QCOMPARE(outcome->bytesReceived, qint64(body.size()));
}

void ClientTlsTest::tlsClientMeetsAnHttpPort()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    Endpoint endpoint = endpointOf(server);
    endpoint.scheme = Scheme::Https;
    ClientFixture fixture(manager, endpoint);
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Tls);
    QCOMPARE(error->message, Errors::network(QNetworkReply::SslHandshakeFailedError, endpoint, {}).message);
    QVERIFY(!error->asksForTrust());
    QVERIFY(!error->isChangedCertificate());
    QCOMPARE(server.garbageCount(), 1);
}

void ClientTlsTest::httpClientMeetsATlsPort()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server(makeTestIdentity().serverConfiguration());
    Endpoint endpoint = endpointOf(server);
    endpoint.scheme = Scheme::Http;
    ClientFixture fixture(manager, endpoint);
    const auto error = fixture.identifyError();
    QVERIFY(error);
    // An alert comes back from some servers, which is no HTTP; others just close. Both words name HTTPS.
    QVERIFY(error->kind == Kind::Protocol || error->kind == Kind::Network);
    QVERIFY2(error->nextStep.contains("HTTPS"_L1), qPrintable(error->message));
}

void ClientTlsTest::handshakeThatNeverEnds()
{
    QFETCH_GLOBAL(Manager, manager);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Endpoint endpoint;
    endpoint.host = u"127.0.0.1"_s;
    endpoint.port = silent.serverPort();
    endpoint.scheme = Scheme::Https;
    ClientFixture fixture(manager, endpoint);
    const auto error = fixture.identifyError(100ms);
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Timeout);
}

void ClientTlsTest::noPasswordNoHandshake()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server(makeTestIdentity().serverConfiguration());
    ClientFixture fixture(manager, endpointOf(server));
    fixture.client().setCredential(Credential(u"ann"_s, QString()));
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Authentication);
    QCOMPARE(server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(ClientTlsTest)

#include "tst_clienttls.moc"
