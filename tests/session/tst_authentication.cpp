/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionlist.h"
#include "endpointprocess.h"
#include "kerberosrealm.h"
#include "networkaccess.h"
#include "ntlmusers.h"
#include "session.h"
#include "testcertificate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

/// Every authentication that the program offers, against a service that accepts it for real: over HTTP
/// sealed, over HTTPS with channel binding, with right and wrong passwords.
class TestAuthentication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void opensAndRefuses_data();
    void opensAndRefuses();
    void costsNoMoreRoundTripsThanNeeded_data();
    void costsNoMoreRoundTripsThanNeeded();
    void aTicketIsEnough();
    void withoutATicketTheReasonIsTold();
    void anUnknownServiceIsNamed();
    void aKdcThatDoesNotAnswerCanBeCancelled();
    void spoiltSealedAnswersEndTheLane_data();
    void spoiltSealedAnswersEndTheLane();
    void aServerWithOnlyBasicIsNoWayDown();
    void unsealedNegotiateOverHttpIsRefusedUnlessAllowed();
    void aServerThatForbidsPlainTextIsToldFromAWrongPassword();
    void thePortCanBePartOfTheService();
    void utf16IsSealedAndUnderstood_data();
    void utf16IsSealedAndUnderstood();

private:
    [[nodiscard]] Profile profileFor(const QString &listener, Authentication authentication) const;
    Connection *open(const Profile &profile, const QString &password);
    [[nodiscard]] int requestsSoFar();

    std::unique_ptr<KerberosRealm> m_realm;
    std::unique_ptr<NtlmUsers> m_ntlmUsers;
    QTemporaryDir m_folder;
    TestCertificate m_certificate{ {} };
    std::unique_ptr<EndpointProcess> m_endpoint;
    TimeLimits m_limits{ std::chrono::seconds(20), std::chrono::seconds(5), std::chrono::seconds(5) };
    std::unique_ptr<ConnectionList> m_list;
};

void TestAuthentication::initTestCase()
{
    for (const QString &package : { KerberosRealm::missingPackage(), NtlmUsers::missingPackage() }) {
        if (!package.isEmpty())
            QSKIP(qPrintable(u"the package %1 is missing"_s.arg(package)));
    }
    m_realm = std::make_unique<KerberosRealm>();
    QVERIFY2(m_realm->start(), qPrintable(m_realm->errorString()));
    QVERIFY(m_realm->addPrincipal(u"ada"_s, u"right"_s));
    QVERIFY(m_realm->keytab(u"HTTP/localhost"_s));
    m_ntlmUsers = std::make_unique<NtlmUsers>();
    QVERIFY(m_ntlmUsers->add(u"CONTOSO"_s, u"ada"_s, u"right"_s));
    const QJsonObject users{ { u"ada"_s, u"right"_s } };
    const QJsonArray all{ u"Basic"_s, u"Negotiate"_s, u"Kerberos"_s };
    QJsonArray allOverTls = all;
    allOverTls.append(u"Certificate"_s);
    const QString thumbprint = QString::fromLatin1(m_certificate.sha1().toHex());
    const QJsonArray mapping{ QJsonObject{ { u"thumbprint"_s, thumbprint }, { u"user"_s, u"ada"_s } } };
    QFile file(m_folder.filePath(u"ada.pfx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_certificate.pkcs12("right"));
    file.close();
    m_endpoint = std::make_unique<EndpointProcess>(QJsonArray{
        QJsonObject{ { u"name"_s, u"http"_s }, { u"users"_s, users }, { u"authentication"_s, all } },
        QJsonObject{ { u"name"_s, u"https"_s }, { u"users"_s, users }, { u"authentication"_s, allOverTls },
            { u"tls"_s, true }, { u"channelBinding"_s, u"strict"_s },
            { u"clientCertificate"_s, u"offered"_s }, { u"certificateMapping"_s, mapping } },
        QJsonObject{ { u"name"_s, u"basic"_s }, { u"users"_s, users } },
        QJsonObject{ { u"name"_s, u"windows"_s }, { u"users"_s, users }, { u"authentication"_s, all },
            { u"allowUnencrypted"_s, false } },
    });
    m_endpoint->setEnvironment(m_realm->environment());
    m_endpoint->setEnvironment(m_ntlmUsers->environment());
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
    m_realm->useInThisProcess();
}

void TestAuthentication::cleanup()
{
    m_list.reset();
    m_realm->useTickets();
    m_endpoint->setFaults(u"http"_s, {});
}

Profile TestAuthentication::profileFor(const QString &listener, Authentication authentication) const
{
    Profile profile;
    profile.endpoint.host = u"localhost"_s;
    profile.endpoint.port = m_endpoint->port(listener);
    profile.endpoint.authentication = authentication;
    profile.endpoint.scheme = listener == "https"_L1 ? Scheme::Https : Scheme::Http;
    profile.endpoint.pinnedSha256 = QByteArray::fromHex(m_endpoint->certificateSha256(listener));
    profile.endpoint.allowUnencrypted = authentication == Authentication::Basic;
    profile.endpoint.user
        = authentication == Authentication::Kerberos ? u"ada@"_s + m_realm->name() : u"CONTOSO\\ada"_s;
    if (authentication == Authentication::Basic)
        profile.endpoint.user = u"ada"_s;
    if (authentication == Authentication::Certificate) {
        profile.endpoint.user.clear();
        profile.endpoint.certificate.file = m_folder.filePath(u"ada.pfx"_s);
    }
    return profile;
}

Connection *TestAuthentication::open(const Profile &profile, const QString &password)
{
    m_list = std::make_unique<ConnectionList>(makeNetworkAccess, m_limits);
    Connection *connection = m_list->add(profile);
    connection->setCredential(Credential(profile.endpoint.user, password));
    connection->open();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(connection->state() != State::Opening, 20000); }();
    return connection;
}

int TestAuthentication::requestsSoFar()
{
    int sum = 0;
    const QJsonObject requests = m_endpoint->status().value("requests"_L1).toObject();
    for (const QJsonValue &count : requests)
        sum += count.toInt();
    return sum;
}

void TestAuthentication::opensAndRefuses_data()
{
    QTest::addColumn<QString>("listener");
    QTest::addColumn<Authentication>("authentication");
    QTest::addColumn<bool>("rightPassword");
    QTest::addColumn<QString>("mechanism");
    struct Row {
        Authentication authentication;
        const char *name;
        QString mechanism;
    };
    const Row rows[] = {
        { Authentication::Basic, "Basic", QString() },
        { Authentication::Negotiate, "Negotiate", u"NTLM"_s },
        { Authentication::Kerberos, "Kerberos", u"Kerberos"_s },
        { Authentication::Ntlm, "NTLM", u"NTLM"_s },
        { Authentication::Certificate, "Certificate", QString() },
    };
    for (const char *listener : { "http", "https" }) {
        for (const Row &row : rows) {
            if (row.authentication == Authentication::Certificate && QLatin1StringView(listener) == "http"_L1)
                continue; // there is no handshake to show one in
            for (const bool right : { true, false }) {
                QTest::addRow("%s, %s, %s", row.name, listener, right ? "right" : "wrong")
                    << QString::fromLatin1(listener) << row.authentication << right << row.mechanism;
            }
        }
    }
}

void TestAuthentication::opensAndRefuses()
{
    QFETCH(QString, listener);
    QFETCH(Authentication, authentication);
    QFETCH(bool, rightPassword);
    Connection *connection
        = open(profileFor(listener, authentication), rightPassword ? u"right"_s : u"wrong"_s);
    if (!rightPassword) {
        QCOMPARE(connection->state(), State::Broken);
        QCOMPARE(connection->lastError()->kind, TransportError::Kind::Authentication);
        QVERIFY(!connection->lastError()->nextStep.isEmpty());
        return;
    }
    QVERIFY2(connection->state() == State::Opened, qPrintable(connection->message()));
    QTEST(connection->mechanism(), "mechanism");
    connection->openShell();
    QTRY_COMPARE(m_endpoint->shellCount(), 1);
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    QCOMPARE(m_endpoint->shellCount(), 0);
}

void TestAuthentication::costsNoMoreRoundTripsThanNeeded_data()
{
    QTest::addColumn<Authentication>("authentication");
    QTest::addColumn<int>("roundTrips");
    QTest::newRow("Basic") << Authentication::Basic << 1;
    QTest::newRow("Kerberos") << Authentication::Kerberos << 2;
    QTest::newRow("NTLM") << Authentication::Ntlm << 3;
    QTest::newRow("Certificate") << Authentication::Certificate << 1;
}

void TestAuthentication::costsNoMoreRoundTripsThanNeeded()
{
    QFETCH(Authentication, authentication);
    const QString listener = authentication == Authentication::Certificate ? u"https"_s : u"http"_s;
    const int before = requestsSoFar();
    Connection *connection = open(profileFor(listener, authentication), u"right"_s);
    QCOMPARE(connection->state(), State::Opened);
    QTEST(requestsSoFar() - before, "roundTrips");
    const int opened = requestsSoFar();
    connection->openShell();
    QTRY_COMPARE(m_endpoint->shellCount(), 1);
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    QCOMPARE(requestsSoFar() - opened, 2);
}

void TestAuthentication::aTicketIsEnough()
{
    const QString tickets = m_realm->path(u"tickets"_s);
    QVERIFY(m_realm->kinit(u"ada"_s, u"right"_s, tickets));
    m_realm->useTickets(tickets);
    Profile profile = profileFor(u"http"_s, Authentication::Negotiate);
    profile.endpoint.user.clear();
    Connection *connection = open(profile, QString());
    QVERIFY2(connection->state() == State::Opened, qPrintable(connection->message()));
    QCOMPARE(connection->mechanism(), u"Kerberos"_s);
}

void TestAuthentication::withoutATicketTheReasonIsTold()
{
    Profile profile = profileFor(u"http"_s, Authentication::Kerberos);
    profile.endpoint.user.clear();
    Connection *connection = open(profile, QString());
    QCOMPARE(connection->state(), State::Broken);
    QVERIFY(connection->message().contains(u"ticket"_s));
}

void TestAuthentication::anUnknownServiceIsNamed()
{
    Profile profile = profileFor(u"http"_s, Authentication::Kerberos);
    profile.endpoint.options.spnService = u"WSMAN"_s;
    Connection *connection = open(profile, u"right"_s);
    QCOMPARE(connection->state(), State::Broken);
    QVERIFY2(
        connection->message().contains(u"WSMAN/localhost"_s), qPrintable(connection->lastError()->detail));
}

void TestAuthentication::aKdcThatDoesNotAnswerCanBeCancelled()
{
    m_realm->hang();
    m_list = std::make_unique<ConnectionList>(makeNetworkAccess, m_limits);
    const Profile profile = profileFor(u"http"_s, Authentication::Kerberos);
    Connection *connection = m_list->add(profile);
    connection->setCredential(Credential(profile.endpoint.user, u"right"_s));
    connection->open();
    QCOMPARE(connection->state(), State::Opening);
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    m_realm->resume();
}

void TestAuthentication::spoiltSealedAnswersEndTheLane_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Authentication>("authentication");
    for (const char *fault :
        { "flipBit", "truncateSealed", "wrongSealedLength", "replaySealed", "unsealedAnswer" }) {
        QTest::addRow("%s, NTLM", fault) << QString::fromLatin1(fault) << Authentication::Ntlm;
        QTest::addRow("%s, Kerberos", fault) << QString::fromLatin1(fault) << Authentication::Kerberos;
    }
}

void TestAuthentication::spoiltSealedAnswersEndTheLane()
{
    QFETCH(QString, fault);
    QFETCH(Authentication, authentication);
    Connection *connection = open(profileFor(u"http"_s, authentication), u"right"_s);
    QVERIFY2(connection->state() == State::Opened, qPrintable(connection->message()));
    m_endpoint->setFaults(
        u"http"_s, { QJsonObject{ { u"on"_s, u"Create"_s }, { u"do"_s, fault }, { u"count"_s, 1 } } });
    connection->openShell();
    const SessionObject *shell = connection->currentSession()->childObjects().constFirst();
    QTRY_COMPARE(shell->state(), State::Broken);
    QCOMPARE(shell->lastError()->kind, TransportError::Kind::Protocol);
    QVERIFY(!shell->lastError()->detail.isEmpty());
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    connection->open();
    QTRY_COMPARE(connection->state(), State::Opened);
}

void TestAuthentication::aServerWithOnlyBasicIsNoWayDown()
{
    Connection *connection = open(profileFor(u"basic"_s, Authentication::Negotiate), u"right"_s);
    QCOMPARE(connection->state(), State::Broken);
    QCOMPARE(connection->lastError()->kind, TransportError::Kind::Authentication);
    QCOMPARE(connection->lastError()->offeredSchemes, QStringList{ u"Basic"_s });
}

void TestAuthentication::unsealedNegotiateOverHttpIsRefusedUnlessAllowed()
{
    Profile profile = profileFor(u"http"_s, Authentication::Ntlm);
    profile.endpoint.options.encryption = Encryption::Never;
    const int before = requestsSoFar();
    Connection *connection = open(profile, u"right"_s);
    QCOMPARE(connection->state(), State::Broken);
    QCOMPARE(connection->lastError()->kind, TransportError::Kind::Tls);
    QCOMPARE(requestsSoFar(), before);
}

void TestAuthentication::aServerThatForbidsPlainTextIsToldFromAWrongPassword()
{
    const Profile profile = profileFor(u"windows"_s, Authentication::Basic);
    Connection *connection = open(profile, u"right"_s);
    QCOMPARE(connection->state(), State::Broken);
    const TransportError error = *connection->lastError();
    QCOMPARE(error.kind, TransportError::Kind::Authentication);
    QCOMPARE(error.offeredSchemes, (QStringList{ u"Negotiate"_s, u"Kerberos"_s }));
    QVERIFY2(!error.message.contains(u"password"_s), qPrintable(error.message));
    QVERIFY2(error.nextStep.contains(u"AllowUnencrypted"_s), qPrintable(error.nextStep));
    // The same server lets in whoever seals.
    connection = open(profileFor(u"windows"_s, Authentication::Ntlm), u"right"_s);
    QVERIFY2(connection->state() == State::Opened, qPrintable(connection->message()));
}

void TestAuthentication::thePortCanBePartOfTheService()
{
    Profile profile = profileFor(u"http"_s, Authentication::Kerberos);
    profile.endpoint.options.spnPort = true;
    const QString service = u"HTTP/localhost:%1"_s.arg(profile.endpoint.port);
    Connection *connection = open(profile, u"right"_s);
    QCOMPARE(connection->state(), State::Broken);
    QVERIFY2(connection->message().contains(service.section(u'/', 1)), qPrintable(connection->message()));
    QVERIFY(m_realm->keytab(service));
    connection = open(profile, u"right"_s);
    QVERIFY2(connection->state() == State::Opened, qPrintable(connection->message()));
}

void TestAuthentication::utf16IsSealedAndUnderstood_data()
{
    QTest::addColumn<Authentication>("authentication");
    QTest::newRow("Basic") << Authentication::Basic;
    QTest::newRow("NTLM") << Authentication::Ntlm;
    QTest::newRow("Kerberos") << Authentication::Kerberos;
}

void TestAuthentication::utf16IsSealedAndUnderstood()
{
    QFETCH(Authentication, authentication);
    Profile profile = profileFor(u"http"_s, authentication);
    profile.endpoint.options.useUtf16 = true;
    profile.endpoint.options.optionSet = { { u"Größe"_s, u"5 < 6 & ∞"_s } };
    Connection *connection = open(profile, u"right"_s);
    QVERIFY2(connection->state() == State::Opened, qPrintable(connection->message()));
    const int shells = m_endpoint->shellCount();
    connection->openShell();
    QTRY_COMPARE(m_endpoint->shellCount(), shells + 1);
    const QString body = m_endpoint->lastRequest(u"http"_s).value("body"_L1).toString();
    QVERIFY2(body.contains(u"Größe"_s), qPrintable(body.left(2000)));
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    QCOMPARE(m_endpoint->shellCount(), shells);
}

QTEST_GUILESS_MAIN(TestAuthentication)
#include "tst_authentication.moc"
