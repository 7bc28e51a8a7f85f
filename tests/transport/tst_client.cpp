/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "clientfixture.h"
#include "errors.h"
#include "instance.h"

#include <QStringEncoder>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = TransportError::Kind;
using Then = ScriptedAnswer::Then;

namespace {

/// Answers a Get and relates to the request by what `relatesTo` makes of its MessageID.
ScriptedServer::Reply answerGet(const std::function<QByteArray(const QByteArray &)> &relatesTo)
{
    return [relatesTo](const ReceivedRequest &request) {
        const QByteArray header = relatesTo(textOf(request, "a:MessageID"));
        const QByteArray block
            = header.isEmpty() ? QByteArray() : "<a:RelatesTo>" + header + "</a:RelatesTo>";
        return ScriptedAnswer{ { httpAnswer("200 OK", soapEnvelope("<Config><a>1</a></Config>", block)) },
            Then::Keep };
    };
}

Wsman::Operation<Wsman::Instance> getConfig()
{
    return Wsman::get(u"http://schemas.microsoft.com/wbem/wsman/1/config"_s);
}

} // namespace

class ClientTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data();
    void identifyWithBasicIsOneRequest();
    void identifyWithoutCredentials();
    void credentialsInUtf8();
    void eachRequestHasItsOwnIdInOneSession();
    void limitsOfTheEndpointAreSent();
    void relation_data();
    void relation();
    void utf16Answer();
    void refusalSendsNothing_data();
    void refusalSendsNothing();
    void anonymousOverHttpNeedsNoPermission();
    void aConnectionIsKeptBetweenOperations();
};

void ClientTest::initTestCase_data()
{
    addManagerRows();
}

void ClientTest::identifyWithBasicIsOneRequest()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    server.expect(identifyAnswer());
    ClientFixture fixture(manager, endpointOf(server));
    const auto outcome = fixture.run(Wsman::identify());
    QVERIFY(outcome && outcome->result);
    QCOMPARE(outcome->result->productVendor, u"Vendor"_s);

    QVERIFY(server.isAllScriptDone());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.connectionCount(), 1);
    const ReceivedRequest &request = server.requests().constFirst();
    QCOMPARE(request.requestLine, QByteArray("POST /wsman HTTP/1.1"));
    QCOMPARE(request.header("Authorization"), "Basic " + QByteArray("ann:secret").toBase64());
    QVERIFY(!request.hasHeader("WSMANIDENTIFY"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/soap+xml;charset=UTF-8"));
    QVERIFY(request.body.contains(":Identify"));
    QCOMPARE(outcome->bytesSent, qint64(request.body.size()));
    QCOMPARE(outcome->bytesReceived, qint64(identifyEnvelope().size()));
    QVERIFY(outcome->elapsed >= 0ms);
}

void ClientTest::identifyWithoutCredentials()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    server.expect(identifyAnswer());
    Endpoint endpoint = endpointOf(server);
    endpoint.authentication = Authentication::None;
    endpoint.user.clear();
    ClientFixture fixture(manager, endpoint);
    QVERIFY(fixture.identifies());
    QVERIFY(!server.requests().constFirst().hasHeader("Authorization"));
    QCOMPARE(server.requests().constFirst().header("WSMANIDENTIFY"), QByteArray("unauthenticated"));
}

void ClientTest::credentialsInUtf8()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    server.expect(identifyAnswer());
    ClientFixture fixture(manager, endpointOf(server));
    fixture.client().setCredential(
        Credential(u"CONTOSO\\J\u00fcrgen"_s, u"a:b\r\nc \u20ac"_s + u"x"_s.repeated(200)));
    QVERIFY(fixture.identifies());
    const QByteArray pair = QByteArray("CONTOSO\\J\xC3\xBCrgen:a:b\r\nc \xE2\x82\xAC") + QByteArray(200, 'x');
    QCOMPARE(server.requests().constFirst().header("Authorization"), "Basic " + pair.toBase64());
}

void ClientTest::eachRequestHasItsOwnIdInOneSession()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    ClientFixture fixture(manager, endpointOf(server));
    for (int i = 0; i < 2; ++i) {
        server.expect(answerGet([](const QByteArray &id) { return id; }));
        const auto outcome = fixture.run(getConfig());
        QVERIFY(outcome && outcome->result);
        QCOMPARE(outcome->result->root.name, u"Config"_s);
    }
    const ReceivedRequest &first = server.requests().at(0);
    const ReceivedRequest &second = server.requests().at(1);
    const QByteArray session
        = "uuid:" + fixture.client().sessionId().toByteArray(QUuid::WithoutBraces).toUpper();
    QCOMPARE(textOf(first, "p:SessionId"), session);
    QCOMPARE(textOf(second, "p:SessionId"), session);
    QVERIFY(textOf(first, "a:MessageID") != textOf(second, "a:MessageID"));
    QVERIFY(textOf(first, "p:OperationID") != textOf(second, "p:OperationID"));
    QVERIFY(textOf(first, "a:MessageID") != textOf(first, "p:OperationID"));

    const ClientFixture another(manager, endpointOf(server));
    QVERIFY(const_cast<ClientFixture &>(another).client().sessionId() != fixture.client().sessionId());
}

void ClientTest::limitsOfTheEndpointAreSent()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    server.expect(answerGet([](const QByteArray &id) { return id; }));
    Endpoint endpoint = endpointOf(server);
    endpoint.options.operationTimeout = 12500ms;
    endpoint.options.maxEnvelopeSize = 512000;
    ClientFixture fixture(manager, endpoint);
    QVERIFY(fixture.client().exchangeTimeout() > endpoint.options.operationTimeout);
    QVERIFY(fixture.run(getConfig()));
    const ReceivedRequest &request = server.requests().constFirst();
    QCOMPARE(textOf(request, "w:OperationTimeout"), QByteArray("PT12.500S"));
    QCOMPARE(textOf(request, "w:MaxEnvelopeSize"), QByteArray("512000"));
    QCOMPARE(textOf(request, "a:To"), endpoint.url().toEncoded());
}

void ClientTest::relation_data()
{
    using Relate = std::function<QByteArray(const QByteArray &)>;
    QTest::addColumn<Relate>("relatesTo");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("to this request") << Relate([](const QByteArray &id) { return id; }) << true;
    QTest::newRow("in small letters") << Relate([](const QByteArray &id) { return id.toLower(); }) << true;
    QTest::newRow("left out") << Relate([](const QByteArray &) { return QByteArray(); }) << true;
    QTest::newRow("to another request")
        << Relate([](const QByteArray &) { return QByteArray("uuid:00000000-0000-0000-0000-000000000000"); })
        << false;
}

void ClientTest::relation()
{
    QFETCH_GLOBAL(Manager, manager);
    QFETCH(std::function<QByteArray(const QByteArray &)>, relatesTo);
    QFETCH(bool, accepted);
    ScriptedServer server;
    server.expect(answerGet(relatesTo));
    ClientFixture fixture(manager, endpointOf(server));
    const auto outcome = fixture.run(getConfig());
    QVERIFY(outcome);
    QCOMPARE(outcome->result.hasValue(), accepted);
    if (accepted)
        return;
    QCOMPARE(outcome->result.error().kind, Kind::Protocol);
    QCOMPARE(outcome->result.error().message, Errors::foreignAnswer().message);
    QVERIFY(outcome->result.error().rawAnswer.contains("<Config>"));
}

void ClientTest::utf16Answer()
{
    QFETCH_GLOBAL(Manager, manager);
    QStringEncoder encode(QStringEncoder::Utf16LE);
    const QByteArray body = encode(QString::fromUtf8(identifyEnvelope("\xC3\xBC \xE4\xBD\xA0")));
    ScriptedServer server;
    server.expect(httpAnswer("200 OK", body, "application/soap+xml;charset=UTF-16"));
    ClientFixture fixture(manager, endpointOf(server));
    const auto outcome = fixture.run(Wsman::identify());
    QVERIFY(outcome && outcome->result);
    QCOMPARE(outcome->result->productVendor, u"\u00fc \u4f60"_s);
}

void ClientTest::refusalSendsNothing_data()
{
    QTest::addColumn<bool>("allowUnencrypted");
    QTest::addColumn<QString>("password");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("Basic over HTTP") << false << u"secret"_s << Kind::Tls << Errors::unencrypted().message;
    QTest::newRow("Basic over HTTP without password")
        << false << QString() << Kind::Tls << Errors::unencrypted().message;
    QTest::newRow("no password") << true << QString() << Kind::Authentication
                                 << Errors::missingPassword().message;
}

void ClientTest::refusalSendsNothing()
{
    QFETCH_GLOBAL(Manager, manager);
    QFETCH(bool, allowUnencrypted);
    QFETCH(QString, password);
    ScriptedServer server;
    Endpoint endpoint = endpointOf(server);
    endpoint.allowUnencrypted = allowUnencrypted;
    ClientFixture fixture(manager, endpoint);
    fixture.client().setCredential(Credential(u"ann"_s, password));
    std::optional<TransportError> error;
    fixture.client().send(
        Wsman::identify(), patience, this, [&error](const auto &outcome) { error = outcome.result.error(); });
    QVERIFY(!error); // not from within send()
    QTRY_VERIFY(error);
    QTEST(error->kind, "kind");
    QTEST(error->message, "message");
    QVERIFY(!error->nextStep.isEmpty());
    QVERIFY(!error->asksForTrust());

    // A connection made before would be counted before this one.
    endpoint.authentication = Authentication::None;
    endpoint.user.clear();
    server.expect(identifyAnswer());
    QVERIFY(ClientFixture(manager, endpoint).identifies());
    QCOMPARE(server.connectionCount(), 1);
}

void ClientTest::anonymousOverHttpNeedsNoPermission()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    server.expect(identifyAnswer());
    Endpoint endpoint = endpointOf(server);
    endpoint.authentication = Authentication::None;
    endpoint.user.clear();
    endpoint.allowUnencrypted = false;
    ClientFixture fixture(manager, endpoint);
    fixture.client().setCredential(Credential());
    QVERIFY(fixture.identifies());
}

void ClientTest::aConnectionIsKeptBetweenOperations()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    ClientFixture fixture(manager, endpointOf(server));
    for (int i = 0; i < 3; ++i) {
        server.expect(identifyAnswer());
        QVERIFY(fixture.identifies());
    }
    QCOMPARE(server.connectionCount(), 1);
}

QTEST_GUILESS_MAIN(ClientTest)

#include "tst_client.moc"
