/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionlist.h"
#include "diagnosis.h"
#include "endpointprocess.h"
#include "networkaccess.h"
#include "session.h"
#include "testproxy.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = LiveObject::State;
using Access = ProxyOptions::Access;

namespace {

/// What an application sets for all its sockets, for the time of a test.
class ApplicationProxy {
public:
    explicit ApplicationProxy(const QNetworkProxy &proxy) { QNetworkProxy::setApplicationProxy(proxy); }
    ~ApplicationProxy() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }
    Q_DISABLE_COPY_MOVE(ApplicationProxy)
};

} // namespace

/// The way to a computer through a proxy that speaks real HTTP CONNECT or SOCKS 5.
class ProxyTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void leadsToTheComputer_data();
    void leadsToTheComputer();
    void whoWaitsOrDiagnosesGoesThroughAProxyThatAsks();
    void wrongCredentialsAreTold_data();
    void wrongCredentialsAreTold();
    void whatTheProxyRefusesIsTold_data();
    void whatTheProxyRefusesIsTold();
    void aProxyThatIsNotThere();
    void withoutOneTheApplicationsIsNotUsed();
    void theSystemIsAsked_data();
    void theSystemIsAsked();
    void whatCannotGoThroughAProxyIsNotSent_data();
    void whatCannotGoThroughAProxyIsNotSent();

private:
    [[nodiscard]] Profile profileFor(Access access, quint16 proxyPort) const;
    Connection *open(const Profile &profile, const QString &proxyPassword = {});

    std::unique_ptr<EndpointProcess> m_endpoint;
    TimeLimits m_limits{ std::chrono::seconds(20), std::chrono::seconds(5), std::chrono::seconds(5) };
    std::unique_ptr<ConnectionList> m_list;
};

void ProxyTest::initTestCase()
{
    m_endpoint = std::make_unique<EndpointProcess>(QJsonArray{ QJsonObject{ { u"name"_s, u"web01"_s },
        { u"tls"_s, true }, { u"users"_s, QJsonObject{ { u"ada"_s, u"server-secret"_s } } } } });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void ProxyTest::cleanup()
{
    m_list.reset();
}

Profile ProxyTest::profileFor(Access access, quint16 proxyPort) const
{
    Profile profile;
    profile.endpoint.host = u"localhost"_s;
    profile.endpoint.scheme = Scheme::Https;
    profile.endpoint.port = m_endpoint->port(u"web01"_s);
    profile.endpoint.user = u"ada"_s;
    // The name is checked as well: it has to be the computer's, not the proxy's.
    profile.endpoint.options.skipCaCheck = true;
    profile.endpoint.options.proxy.access = access;
    profile.endpoint.options.proxy.host = u"127.0.0.1"_s;
    profile.endpoint.options.proxy.port = proxyPort;
    return profile;
}

Connection *ProxyTest::open(const Profile &profile, const QString &proxyPassword)
{
    m_list = std::make_unique<ConnectionList>(makeNetworkAccess, m_limits);
    Connection *connection = m_list->add(profile);
    Credential credential(profile.endpoint.user, u"server-secret"_s);
    credential.proxyPassword = proxyPassword;
    connection->setCredential(credential);
    connection->open();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(connection->state() != State::Opening, 20000); }();
    return connection;
}

void ProxyTest::leadsToTheComputer_data()
{
    QTest::addColumn<Access>("access");
    QTest::addColumn<bool>("asksForCredentials");
    QTest::newRow("HTTP") << Access::Http << false;
    QTest::newRow("HTTP with credentials") << Access::Http << true;
    QTest::newRow("SOCKS 5") << Access::Socks5 << false;
    QTest::newRow("SOCKS 5 with credentials") << Access::Socks5 << true;
}

void ProxyTest::leadsToTheComputer()
{
    QFETCH(Access, access);
    QFETCH(bool, asksForCredentials);
    TestProxy proxy(access == Access::Http ? TestProxy::Kind::Http : TestProxy::Kind::Socks5);
    Profile profile = profileFor(access, proxy.serverPort());
    if (asksForCredentials) {
        proxy.setCredentials("porter", "proxy-secret");
        profile.endpoint.options.proxy.user = u"porter"_s;
    }
    Connection *connection = open(profile, u"proxy-secret"_s);
    QVERIFY2(connection->state() == State::Opened, qPrintable(connection->message()));
    const QString target = u"localhost:%1"_s.arg(profile.endpoint.port);
    QCOMPARE(proxy.targets(), QStringList{ target });
    connection->openShell();
    QTRY_COMPARE(m_endpoint->shellCount(), 1);
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    QCOMPARE(m_endpoint->shellCount(), 0);
    for (const QByteArray &secret :
        { QByteArray("server-secret"), QByteArray("ada:server-secret").toBase64() })
        QVERIFY(!proxy.seen().contains(secret));
    QVERIFY(!proxy.seen().contains("\r\nAuthorization:"));
    QCOMPARE(proxy.seen().contains("proxy-secret"), asksForCredentials && access == Access::Socks5);
}

void ProxyTest::whoWaitsOrDiagnosesGoesThroughAProxyThatAsks()
{
    TestProxy proxy(TestProxy::Kind::Http);
    proxy.setCredentials("porter", "proxy-secret");
    Profile profile = profileFor(Access::Http, proxy.serverPort());
    profile.endpoint.options.proxy.user = u"porter"_s;
    Connection *connection = open(profile, u"proxy-secret"_s);
    const std::unique_ptr<Diagnosis> diagnosis = connection->makeDiagnosis();
    QSignalSpy finished(diagnosis.get(), &Diagnosis::finished);
    diagnosis->start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    const DiagnosisStep &anonymous = diagnosis->steps().at(int(DiagnosisStep::Id::AnonymousIdentify));
    QVERIFY2(anonymous.result.contains(u"It answers"_s), qPrintable(anonymous.result));
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    connection->waitForComputer();
    QTRY_COMPARE(connection->state(), State::Opened);
}

void ProxyTest::wrongCredentialsAreTold_data()
{
    QTest::addColumn<Access>("access");
    QTest::addColumn<QString>("user");
    for (const Access access : { Access::Http, Access::Socks5 }) {
        const char *name = access == Access::Http ? "HTTP" : "SOCKS 5";
        QTest::addRow("%s, wrong password", name) << access << u"porter"_s;
        QTest::addRow("%s, none", name) << access << QString();
    }
}

void ProxyTest::wrongCredentialsAreTold()
{
    QFETCH(Access, access);
    QFETCH(QString, user);
    TestProxy proxy(access == Access::Http ? TestProxy::Kind::Http : TestProxy::Kind::Socks5);
    proxy.setCredentials("porter", "proxy-secret");
    Profile profile = profileFor(access, proxy.serverPort());
    profile.endpoint.options.proxy.user = user;
    const Connection *connection = open(profile, user.isEmpty() ? QString() : u"wrong"_s);
    QCOMPARE(connection->state(), State::Broken);
    QVERIFY2(
        connection->message().startsWith(u"The proxy 127.0.0.1:%1 did not accept"_s.arg(proxy.serverPort())),
        qPrintable(connection->message() + connection->lastError()->detail));
    QVERIFY(connection->lastError()->nextStep.contains("proxy"_L1));
    QVERIFY(proxy.targets().isEmpty());
}

void ProxyTest::whatTheProxyRefusesIsTold_data()
{
    QTest::addColumn<Access>("access");
    QTest::addColumn<bool>("closes");
    QTest::newRow("HTTP, refused") << Access::Http << false;
    QTest::newRow("HTTP, closed") << Access::Http << true;
    QTest::newRow("SOCKS 5, refused") << Access::Socks5 << false;
    QTest::newRow("SOCKS 5, closed") << Access::Socks5 << true;
}

void ProxyTest::whatTheProxyRefusesIsTold()
{
    QFETCH(Access, access);
    QFETCH(bool, closes);
    TestProxy proxy(access == Access::Http ? TestProxy::Kind::Http : TestProxy::Kind::Socks5);
    proxy.setManner(closes ? TestProxy::Manner::Close : TestProxy::Manner::Refuse);
    const Connection *connection = open(profileFor(access, proxy.serverPort()));
    QCOMPARE(connection->state(), State::Broken);
    QVERIFY2(connection->message().startsWith("The proxy"_L1),
        qPrintable(connection->message() + u" | "_s + connection->lastError()->detail));
    QCOMPARE(connection->message().contains("closed"_L1), closes);
}

void ProxyTest::aProxyThatIsNotThere()
{
    const quint16 port = TestProxy(TestProxy::Kind::Http).serverPort();
    const Connection *connection = open(profileFor(Access::Http, port));
    QCOMPARE(connection->state(), State::Broken);
    QVERIFY2(connection->message().startsWith("The proxy"_L1), qPrintable(connection->message()));
    Profile profile = profileFor(Access::Http, 3128);
    profile.endpoint.options.proxy.host = u"no-such-proxy.invalid"_s;
    connection = open(profile);
    QVERIFY2(
        connection->message().contains("no-such-proxy.invalid:3128"_L1), qPrintable(connection->message()));
}

void ProxyTest::withoutOneTheApplicationsIsNotUsed()
{
    TestProxy proxy(TestProxy::Kind::Http);
    const ApplicationProxy set({ QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort() });
    Profile profile = profileFor(Access::Direct, 0);
    profile.endpoint.host = u"no-such-computer.invalid"_s; // Qt itself lets the loopback go without a proxy
    const Connection *connection = open(profile);
    QCOMPARE(connection->state(), State::Broken);
    QVERIFY2(
        connection->message().contains("no-such-computer.invalid"_L1), qPrintable(connection->message()));
    QCOMPARE(proxy.connectionCount(), 0);
}

void ProxyTest::theSystemIsAsked_data()
{
    QTest::addColumn<bool>("namesOne");
    QTest::newRow("it names one") << true;
    QTest::newRow("it names none") << false;
}

void ProxyTest::theSystemIsAsked()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("the system's settings would have to be changed");
#endif
    QFETCH(bool, namesOne);
    TestProxy proxy(TestProxy::Kind::Http);
    for (const char *name : { "http_proxy", "https_proxy", "all_proxy", "no_proxy", "NO_PROXY" })
        qunsetenv(name);
    if (namesOne) {
        const QByteArray url = "http://127.0.0.1:" + QByteArray::number(proxy.serverPort());
        qputenv("http_proxy", url);
        qputenv("https_proxy", url);
    }
    Profile profile = profileFor(Access::System, 0);
    profile.endpoint.options.proxy.host.clear();
    const Connection *connection = open(profile);
    QVERIFY2(connection->state() == State::Opened, qPrintable(connection->message()));
    QCOMPARE(proxy.targets().size(), namesOne ? 1 : 0);
}

void ProxyTest::whatCannotGoThroughAProxyIsNotSent_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Authentication>("authentication");
    QTest::addColumn<QString>("code");
    QTest::newRow("HTTP") << Scheme::Http << Authentication::Ntlm << u"0x803381B1"_s;
    QTest::newRow("Kerberos") << Scheme::Https << Authentication::Kerberos << u"0x803381B2"_s;
}

void ProxyTest::whatCannotGoThroughAProxyIsNotSent()
{
    QFETCH(Scheme, scheme);
    QFETCH(Authentication, authentication);
    QFETCH(QString, code);
    TestProxy proxy(TestProxy::Kind::Http);
    Profile profile = profileFor(Access::Http, proxy.serverPort());
    profile.endpoint.scheme = scheme;
    profile.endpoint.authentication = authentication;
    const Connection *connection = open(profile);
    QCOMPARE(connection->state(), State::Broken);
    QVERIFY2(connection->lastError()->detail.contains(code), qPrintable(connection->message()));
    QCOMPARE(proxy.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "tst_proxy.moc"
