/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "channelbinding.h"
#include "gssfixture.h"
#include "identify.h"
#include "sealedclient.h"
#include "shellmessages.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using Method = SecurityTarget::Method;

namespace {

QByteArray identifyMessage()
{
    return Wsman::toEnvelope(Wsman::identify().request, newContext());
}

} // namespace

/// wsman-endpoint as acceptor of Negotiate, Kerberos and NTLM, with a real KDC, driven by the platform's own
/// initiator.
class EndpointGssTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void authenticatesAndSeals_data() { GssFixture::addWays(); }
    void authenticatesAndSeals();
    void takesTheLastTokenWithAMessage();
    void takesATicket_data();
    void takesATicket();
    void waitsForTheKdc();
    void refusesAWrongPassword_data() { GssFixture::addWays(); }
    void refusesAWrongPassword();
    void refusesAStranger_data() { GssFixture::addWays(); }
    void refusesAStranger();
    void refusesTokensThatMakeNoSense();
    void forgetsTheUserWithTheConnection();
    void offersItsSchemes();
    void bindsToTheChannel_data();
    void bindsToTheChannel();
    void failsWhileAuthenticating();
    void refusesABadConfiguration_data();
    void refusesABadConfiguration();

private:
    GssFixture m_fixture;
};

void EndpointGssTest::initTestCase()
{
    QVERIFY2(m_fixture.start(), qPrintable(m_fixture.errorString()));
}

void EndpointGssTest::cleanup()
{
    QVERIFY(m_fixture.endpoint().setFaults(u"web"_s, {}));
    if (KerberosRealm::isAvailable())
        m_fixture.realm().useTickets();
}

void EndpointGssTest::authenticatesAndSeals()
{
    QFETCH(QString, way);
    SKIP_UNLESS_INSTALLED(way);
    SealedClient client(m_fixture.url(), GssFixture::target(way));
    QCOMPARE(client.authenticate(), QString());
    QCOMPARE(client.context().mechanism(), GssFixture::way(way).mechanism);
    QCOMPARE(client.answer().status, 200);
    QCOMPARE(client.answer().body, QByteArray());
    QCOMPARE(client.requests(), GssFixture::way(way).mechanism == "NTLM"_L1 ? 2 : 1);

    const auto identified = client.call(Wsman::identify());
    QCOMPARE(identified.error, QString());
    QCOMPARE(identified.raw.status, 200);
    QVERIFY(identified.message.productVersion.contains(u"10.0."_s));
    QCOMPARE(client.answer().header("Content-Type"), SealedMessage::contentType(client.protocol()));
    QVERIFY(!client.answer().body.contains("IdentifyResponse"));

    const auto created = client.call(Wsman::createShell({}));
    QCOMPARE(created.error, QString());
    QCOMPARE(m_fixture.endpoint().shellCount(), 1);
    const Wsman::ShellInfo &shell = created.message.shell;
    QCOMPARE(shell.owner, u"CONTOSO\\ada"_s);
    const auto removed = client.call(Wsman::deleteShell(shell.resourceUri, shell.shellId));
    QCOMPARE(removed.error, QString());
    QCOMPARE(m_fixture.endpoint().shellCount(), 0);
}

void EndpointGssTest::takesTheLastTokenWithAMessage()
{
    SKIP_UNLESS_INSTALLED(u"NTLM"_s);
    SealedClient client(m_fixture.url(), GssFixture::target(u"NTLM"_s));
    const auto first = client.context().step({});
    QVERIFY(first);
    client.raw().send(rawPost({}, client.authorization(*first)));
    const QByteArray challenge = client.raw().readAnswer().header("WWW-Authenticate");
    const auto second = client.context().step(QByteArray::fromBase64(challenge.mid(qstrlen("Negotiate "))));
    QVERIFY(second && client.context().isComplete());
    client.post(identifyMessage(), client.authorization(*second));
    QCOMPARE(client.answer().status, 200);
    const auto message = client.opened();
    QVERIFY2(message, qPrintable(message ? QString() : message.error()));
    QVERIFY(message->contains("IdentifyResponse"));
}

void EndpointGssTest::takesATicket_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QString>("host");
    QTest::newRow("Kerberos") << Method::Kerberos << u"localhost"_s;
    QTest::newRow("SPNEGO") << Method::Negotiate << u"localhost"_s;
    QTest::newRow("Kerberos, by address") << Method::Kerberos << u"127.0.0.1"_s;
    QTest::newRow("SPNEGO, by address") << Method::Negotiate << u"127.0.0.1"_s;
}

void EndpointGssTest::takesATicket()
{
    QFETCH(Method, method);
    QFETCH(QString, host);
    SKIP_UNLESS_INSTALLED(u"Kerberos"_s);
    m_fixture.realm().useTickets(m_fixture.ticketFile());
    SecurityTarget target;
    target.method = method;
    target.host = host;
    SealedClient client(m_fixture.url(), target);
    QCOMPARE(client.authenticate(), QString());
    QCOMPARE(client.context().mechanism(), u"Kerberos"_s);
    QCOMPARE(client.call(Wsman::identify()).error, QString());
}

void EndpointGssTest::waitsForTheKdc()
{
    SKIP_UNLESS_INSTALLED(u"Kerberos"_s);
    m_fixture.realm().hang();
    auto error = std::async(std::launch::async, [this] {
        SealedClient client(m_fixture.url(), GssFixture::target(u"Kerberos"_s));
        return client.authenticate();
    });
    const bool hasWaited = error.wait_for(std::chrono::milliseconds(300)) == std::future_status::timeout;
    m_fixture.realm().resume();
    QCOMPARE(error.get(), QString());
    QVERIFY(hasWaited);
}

void EndpointGssTest::refusesAWrongPassword()
{
    QFETCH(QString, way);
    SKIP_UNLESS_INSTALLED(way);
    SealedClient client(m_fixture.url(), GssFixture::target(way, u"wrong"_s));
    QVERIFY(!client.authenticate().isEmpty());
    // The KDC tells a client at once; an acceptor of NTLM only when it has seen the last token.
    if (GssFixture::way(way).mechanism == "NTLM"_L1) {
        QCOMPARE(client.answer().status, 401);
        QCOMPARE(client.answer().header("WWW-Authenticate"), "Negotiate");
    }
    QVERIFY(client.raw().isConnected());
}

void EndpointGssTest::refusesAStranger()
{
    QFETCH(QString, way);
    SKIP_UNLESS_INSTALLED(way);
    SecurityTarget target = GssFixture::target(way);
    target.user.replace(u"ada"_s, u"bob"_s);
    SealedClient client(m_fixture.url(), target);
    QVERIFY(!client.authenticate().isEmpty());
    QCOMPARE(client.answer().status, 401);
    client.post(identifyMessage());
    QCOMPARE(client.answer().status, 401);
}

void EndpointGssTest::refusesTokensThatMakeNoSense()
{
    RawClient client(m_fixture.url());
    for (const QByteArray &value :
        { QByteArray("Negotiate AAAA"), QByteArray("Negotiate"), QByteArray("Kerberos !"),
            QByteArray("Negotiate ") + QByteArray("NTLMSSP\0\3\0\0\0", 12).toBase64(),
            QByteArray("Digest x") }) {
        client.send(rawPost({}, "Authorization: " + value + "\r\n"));
        const RawAnswer answer = client.readAnswer();
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("WWW-Authenticate"), "Negotiate");
    }
}

void EndpointGssTest::forgetsTheUserWithTheConnection()
{
    SKIP_UNLESS_INSTALLED(u"NTLM"_s);
    SealedClient client(m_fixture.url(), GssFixture::target(u"NTLM"_s));
    QCOMPARE(client.authenticate(), QString());
    QCOMPARE(call(m_fixture.url(), Wsman::createShell({})).raw.status, 401);
    // A new token, even a bad one, is a new beginning.
    client.raw().send(rawPost({}, client.authorization("bad")));
    QCOMPARE(client.raw().readAnswer().status, 401);
    client.post(identifyMessage());
    QCOMPARE(client.answer().status, 401);
}

void EndpointGssTest::offersItsSchemes()
{
    const RawAnswer open = call(m_fixture.url(), Wsman::createShell({})).raw;
    QCOMPARE(open.status, 401);
    QVERIFY(open.head.contains("WWW-Authenticate: Negotiate\r\nWWW-Authenticate: Kerberos\r\n"
                               "WWW-Authenticate: Basic realm=\"WSMAN\"\r\n"));
    const RawAnswer strict = call(m_fixture.url(u"strict"_s), Wsman::createShell({})).raw;
    QVERIFY(strict.head.contains("WWW-Authenticate: Negotiate\r\nWWW-Authenticate: Kerberos\r\n"));
    QVERIFY(!strict.head.contains("Basic"));
    // A user without a password of his own does not come in by Basic with an empty one.
    QCOMPARE(
        call(m_fixture.url(), Wsman::createShell({}), basicHeader(u"CONTOSO\\ada"_s, {})).raw.status, 401);
}

void EndpointGssTest::bindsToTheChannel_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("listener");
    QTest::addColumn<QString>("binding");
    QTest::addColumn<bool>("isAccepted");
    for (const QString &way :
        { u"NTLM"_s, u"SPNEGO with NTLM"_s, u"SPNEGO with Kerberos"_s, u"Kerberos"_s }) {
        for (const QString &level : { u"none"_s, u"relaxed"_s, u"strict"_s }) {
            for (const QString &binding : { u"right"_s, u"wrong"_s, u"missing"_s }) {
                const bool isAccepted = binding == "right"_L1 || level == "none"_L1
                    || (binding == "missing"_L1 && level == "relaxed"_L1);
                QTest::addRow("%s, %s, %s", qPrintable(way), qPrintable(level), qPrintable(binding))
                    << way << u"tls-"_s + level << binding << isAccepted;
            }
        }
    }
}

void EndpointGssTest::bindsToTheChannel()
{
    QFETCH(QString, way);
    QFETCH(QString, listener);
    QFETCH(QString, binding);
    QFETCH(bool, isAccepted);
    SKIP_UNLESS_INSTALLED(way);
    SecurityTarget target = GssFixture::target(way);
    if (binding == "right"_L1)
        target.channelBinding
            = ChannelBinding::tlsServerEndPoint(RawClient(m_fixture.url(listener)).certificate());
    if (binding == "wrong"_L1)
        target.channelBinding = "tls-server-end-point:" + QByteArray(32, '\x17');
    SealedClient client(m_fixture.url(listener), target);
    const QString error = client.authenticate();
    QCOMPARE(client.answer().status, isAccepted ? 200 : 401);
    QCOMPARE(error.isEmpty(), isAccepted);
    if (isAccepted)
        QCOMPARE(client.call(Wsman::identify()).error, QString());
}

void EndpointGssTest::failsWhileAuthenticating()
{
    SKIP_UNLESS_INSTALLED(u"NTLM"_s);
    QVERIFY(m_fixture.endpoint().setFaults(u"web"_s,
        { QJsonObject{ { u"on"_s, u"Authenticate"_s }, { u"do"_s, u"reset"_s }, { u"skip"_s, 1 } } }));
    const int before = m_fixture.endpoint().requestCount(u"Authenticate"_s);
    SealedClient client(m_fixture.url(), GssFixture::target(u"NTLM"_s));
    QVERIFY(!client.authenticate().isEmpty());
    QCOMPARE(client.answer().status, 0);
    QCOMPARE(m_fixture.endpoint().requestCount(u"Authenticate"_s), before + 2);
}

void EndpointGssTest::refusesABadConfiguration_data()
{
    QTest::addColumn<QJsonObject>("listener");
    QTest::addColumn<QString>("error");
    const QJsonObject name{ { u"name"_s, u"x"_s } };
    const auto with = [&name](const QString &key, const QJsonValue &value) {
        QJsonObject listener = name;
        listener.insert(key, value);
        return listener;
    };
    QTest::newRow("scheme") << with(u"authentication"_s, QJsonArray{ u"Digest"_s }) << u"list of Basic"_s;
    QTest::newRow("no users") << with(u"authentication"_s, QJsonArray{ u"Kerberos"_s })
                              << u"need \"users\""_s;
    QTest::newRow("level") << with(u"channelBinding"_s, u"some"_s) << u"none, relaxed or strict"_s;
    QTest::newRow("password") << with(u"users"_s, QJsonObject{ { u"a"_s, 1 } }) << u"or null"_s;
}

void EndpointGssTest::refusesABadConfiguration()
{
    QFETCH(QJsonObject, listener);
    QFETCH(QString, error);
    EndpointProcess endpoint({ listener });
    QVERIFY(!endpoint.start());
    QVERIFY2(endpoint.errorString().contains(error), qPrintable(endpoint.errorString()));
}

QTEST_GUILESS_MAIN(EndpointGssTest)

#include "tst_endpointgss.moc"
