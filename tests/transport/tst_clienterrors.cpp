/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "clientfixture.h"
#include "errors.h"
#include "faultadvice.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = TransportError::Kind;
using Then = ScriptedAnswer::Then;

namespace {

constexpr quint32 shellQuotaCode = 0x803381A5; // 2150859173

} // namespace

/// What a client says of answers that are none, and of computers that do not answer.
class ClientErrorsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data();
    void aFaultBeatsTheStatus_data();
    void aFaultBeatsTheStatus();
    void aFaultWithoutAnything();
    void unauthorized_data();
    void unauthorized();
    void unauthorizedWithoutCredentials();
    void statusWithoutBody_data();
    void statusWithoutBody();
    void statusWithAnAnswerThatIsNoFault();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void notWsman_data();
    void notWsman();
    void theAnswerIsTooLarge_data();
    void theAnswerIsTooLarge();
    void aLargeEnvelopeMayBeAskedFor();
    void theConnectionBreaks_data();
    void theConnectionBreaks();
    void whatAnswersIsNoHttp();
    void nobodyListens();
    void unknownName();
    void timeoutInSeconds_data();
    void timeoutInSeconds();
};

void ClientErrorsTest::initTestCase_data()
{
    addManagerRows();
}

void ClientErrorsTest::aFaultBeatsTheStatus_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : { "500 Internal Server Error", "400 Bad Request", "503 Service Unavailable",
             "404 Not Found", "401 Unauthorized", "200 (null)" })
        QTest::newRow(status) << QByteArray(status);
}

void ClientErrorsTest::aFaultBeatsTheStatus()
{
    QFETCH_GLOBAL(Manager, manager);
    QFETCH(QByteArray, status);
    const QByteArray fault = faultEnvelope(QByteArray::number(shellQuotaCode), "Too many shells.");
    ScriptedServer server;
    server.expect(httpAnswer(status, fault));
    ClientFixture fixture(manager, endpointOf(server));
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Fault);
    QCOMPARE(error->httpStatus, status.first(3).toInt());
    QVERIFY(error->fault);
    QCOMPARE(error->fault->wsmanCode, shellQuotaCode);
    QCOMPARE(error->fault->machine, u"srv1"_s);
    QCOMPARE(error->message, Wsman::adviceForCode(shellQuotaCode)->meaning);
    QCOMPARE(error->nextStep, Wsman::adviceForCode(shellQuotaCode)->nextStep);
    QCOMPARE(error->detail, u"Too many shells."_s);
    QCOMPARE(error->rawAnswer, fault);
    QVERIFY(server.isAllScriptDone());
}

void ClientErrorsTest::aFaultWithoutAnything()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    server.expect(httpAnswer("500 Internal Server Error", soapEnvelope("<s:Fault/>")));
    ClientFixture fixture(manager, endpointOf(server));
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Fault);
    QVERIFY(!error->message.isEmpty());
}

void ClientErrorsTest::unauthorized_data()
{
    QTest::addColumn<QByteArrayList>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("schemes");
    QTest::newRow("OMI: several lines, no body") << QByteArrayList{
        "WWW-Authenticate: Basic realm=\"WSMAN\"", "WWW-Authenticate: Negotiate", "WWW-Authenticate: Kerberos"
    } << QByteArray() << QStringList{ u"Basic"_s, u"Negotiate"_s, u"Kerberos"_s };
    QTest::newRow("openwsman: text") << QByteArrayList{ "WWW-Authenticate: Basic realm=\"OPENWSMAN\"" }
                                     << QByteArray("Authentication required") << QStringList{ u"Basic"_s };
    QTest::newRow("one line with commas")
        << QByteArrayList{ "WWW-Authenticate: Negotiate, Basic realm=\"a,b\"" } << QByteArray()
        << QStringList{ u"Negotiate"_s, u"Basic"_s };
    QTest::newRow("none offered") << QByteArrayList() << QByteArray() << QStringList();
}

void ClientErrorsTest::unauthorized()
{
    QFETCH_GLOBAL(Manager, manager);
    QFETCH(QByteArrayList, headers);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, schemes);
    ScriptedServer server;
    server.expect(httpAnswer("401 Unauthorized", body, "text/plain", headers));
    ClientFixture fixture(manager, endpointOf(server));
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Authentication);
    QCOMPARE(error->httpStatus, 401);
    QCOMPARE(error->offeredSchemes, schemes);
    QVERIFY2(error->message.contains("ann"_L1), qPrintable(error->message));
    QVERIFY(!error->nextStep.isEmpty());
    QVERIFY(server.isAllScriptDone());
    QCOMPARE(server.requests().size(), 1); // no second try, which could lock the account
}

void ClientErrorsTest::unauthorizedWithoutCredentials()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    server.expect(httpAnswer("401 Unauthorized", {}, {}, { "WWW-Authenticate: Negotiate" }));
    Endpoint endpoint = endpointOf(server);
    endpoint.authentication = Authentication::None;
    endpoint.user.clear();
    ClientFixture fixture(manager, endpoint);
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Authentication);
    QCOMPARE(error->offeredSchemes, QStringList{ u"Negotiate"_s });
    QVERIFY2(!error->message.contains("ann"_L1), qPrintable(error->message));
    QCOMPARE(server.requests().size(), 1);
}

void ClientErrorsTest::statusWithoutBody_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : { "400 Bad Request", "403 Forbidden", "404 Not Found", "411 Length Required",
             "500 Internal Server Error", "503 Service Unavailable" })
        QTest::newRow(status) << QByteArray(status);
}

void ClientErrorsTest::statusWithoutBody()
{
    QFETCH_GLOBAL(Manager, manager);
    QFETCH(QByteArray, status);
    ScriptedServer server;
    server.expect(httpAnswer(status, {}, {}));
    ClientFixture fixture(manager, endpointOf(server));
    const auto error = fixture.identifyError();
    QVERIFY(error);
    const int number = status.first(3).toInt();
    QCOMPARE(error->kind, Kind::Protocol);
    QCOMPARE(error->httpStatus, number);
    QCOMPARE(error->message, Wsman::adviceForHttpStatus(number)->meaning);
    QCOMPARE(error->nextStep, Wsman::adviceForHttpStatus(number)->nextStep);
    QVERIFY(server.isAllScriptDone());
}

void ClientErrorsTest::statusWithAnAnswerThatIsNoFault()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    server.expect(httpAnswer("500 Internal Server Error", identifyEnvelope()));
    ClientFixture fixture(manager, endpointOf(server));
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QCOMPARE(error->httpStatus, 500);
}

void ClientErrorsTest::redirectsAreNotFollowed_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status :
        { "301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect" })
        QTest::newRow(status) << QByteArray(status);
}

void ClientErrorsTest::redirectsAreNotFollowed()
{
    QFETCH_GLOBAL(Manager, manager);
    QFETCH(QByteArray, status);
    ScriptedServer elsewhere;
    ScriptedServer server;
    server.expect(httpAnswer(status, {}, {}, { "Location: " + elsewhere.url().toEncoded() }));
    server.expect(identifyAnswer());
    ClientFixture fixture(manager, endpointOf(server));
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Protocol);
    QCOMPARE(error->httpStatus, status.first(3).toInt());
    QCOMPARE(error->detail, QString::fromLatin1(elsewhere.url().toEncoded()));
    // One more round trip, in which a connection to elsewhere would have been seen.
    QVERIFY(fixture.identifies());
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void ClientErrorsTest::notWsman_data()
{
    const QByteArray page = "<!DOCTYPE html><html><body>Sign in</body></html>";
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isPage");
    QTest::newRow("web page") << QByteArray("text/html; charset=utf-8") << page << true;
    QTest::newRow("web page of another type") << QByteArray("application/xml") << page << false;
    QTest::newRow("nothing") << QByteArray("application/soap+xml") << QByteArray() << false;
    QTest::newRow("cut off") << QByteArray("application/soap+xml") << identifyEnvelope().chopped(1) << false;
    QTest::newRow("answer to something else")
        << QByteArray("application/soap+xml") << soapEnvelope("<Other/>") << false;
}

void ClientErrorsTest::notWsman()
{
    QFETCH_GLOBAL(Manager, manager);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(bool, isPage);
    ScriptedServer server;
    server.expect(httpAnswer("200 OK", body, type));
    ClientFixture fixture(manager, endpointOf(server));
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Protocol);
    QCOMPARE(error->message, Errors::notWsman(isPage ? "text/html" : "", {}).message);
    QVERIFY(!error->detail.isEmpty());
    QCOMPARE(error->rawAnswer, body);
}

void ClientErrorsTest::theAnswerIsTooLarge_data()
{
    const QByteArray body(2 * 1024 * 1024, ' ');
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Then>("then");
    QTest::newRow("announced") << httpAnswer("200 OK", body) << Then::Keep;
    QTest::newRow("announced, two gigabytes")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2147483647\r\n\r\n") + body << Then::Keep;
    QTest::newRow("in one chunk") << QByteArray(
                                         "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n200000\r\n")
            + body << Then::Keep;
    QTest::newRow("until close") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") + body << Then::Close;
    QTest::newRow("as an error") << httpAnswer("500 Internal Server Error", body) << Then::Keep;
}

void ClientErrorsTest::theAnswerIsTooLarge()
{
    QFETCH_GLOBAL(Manager, manager);
    QFETCH(QByteArray, answer);
    QFETCH(Then, then);
    ScriptedServer server;
    server.expect(answer, then);
    ClientFixture fixture(manager, endpointOf(server));
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Protocol);
    const qint64 limit = fixture.client().endpoint().options.maxEnvelopeSize + 1024 * 1024;
    QCOMPARE(error->message, Errors::tooLarge(limit).message);
    if (manager == Manager::OwnLanes)
        QTRY_COMPARE(server.openConnectionCount(), 0);
}

void ClientErrorsTest::aLargeEnvelopeMayBeAskedFor()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    server.expect(httpAnswer("200 OK", identifyEnvelope(QByteArray(2 * 1024 * 1024, 'x'))));
    Endpoint endpoint = endpointOf(server);
    endpoint.options.maxEnvelopeSize = 2 * 1024 * 1024;
    ClientFixture fixture(manager, endpoint);
    QVERIFY(fixture.identifies());
}

void ClientErrorsTest::theConnectionBreaks_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Then>("then");
    QTest::newRow("closed before the answer") << QByteArray() << Then::Close;
    QTest::newRow("reset before the answer") << QByteArray() << Then::Reset;
    QTest::newRow("closed in the body") << identifyAnswer().chopped(1) << Then::Close;
}

void ClientErrorsTest::theConnectionBreaks()
{
    QFETCH_GLOBAL(Manager, manager);
    QFETCH(QByteArray, answer);
    QFETCH(Then, then);
    ScriptedServer server;
    server.expectEver(answer, then);
    ClientFixture fixture(manager, endpointOf(server));
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Network);
    QCOMPARE(error->message,
        Errors::network(QNetworkReply::RemoteHostClosedError, fixture.client().endpoint(), {}).message);
    QVERIFY(!error->nextStep.isEmpty());
    if (manager == Manager::OwnLanes) // Qt's engine sends again by itself
        QCOMPARE(server.requests().size(), 1);
}

void ClientErrorsTest::whatAnswersIsNoHttp()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    server.expectEver("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n\r\n", Then::Close);
    ClientFixture fixture(manager, endpointOf(server));
    const auto error = fixture.identifyError();
    QVERIFY(error);
    // Qt's engine says no more than that the connection was closed.
    const auto code = manager == Manager::OwnLanes ? QNetworkReply::ProtocolFailure
                                                   : QNetworkReply::RemoteHostClosedError;
    QCOMPARE(error->message, Errors::network(code, fixture.client().endpoint(), {}).message);
}

void ClientErrorsTest::nobodyListens()
{
    QFETCH_GLOBAL(Manager, manager);
    const Endpoint endpoint = deadEndpoint();
    ClientFixture fixture(manager, endpoint);
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Network);
    QCOMPARE(error->message, Errors::network(QNetworkReply::ConnectionRefusedError, endpoint, {}).message);
    QVERIFY(error->message.contains(QString::number(endpoint.port)));
    QCOMPARE(error->httpStatus, 0);
}

void ClientErrorsTest::unknownName()
{
    QFETCH_GLOBAL(Manager, manager);
    Endpoint endpoint = deadEndpoint();
    endpoint.host = u"no-such-host.invalid"_s; // RFC 2606: it never exists
    ClientFixture fixture(manager, endpoint);
    const auto error = fixture.identifyError();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Network);
    QCOMPARE(error->message, Errors::network(QNetworkReply::HostNotFoundError, endpoint, {}).message);
}

void ClientErrorsTest::timeoutInSeconds_data()
{
    QTest::addColumn<std::chrono::milliseconds>("limit");
    QTest::addColumn<QString>("seconds");
    QTest::newRow("below a second") << 500ms << u"0.5 s"_s;
    QTest::newRow("seconds") << std::chrono::milliseconds(70s) << u"70 s"_s;
    QTest::newRow("with a fraction") << 1500ms << u"1.5 s"_s;
    QTest::newRow("half an hour") << std::chrono::milliseconds(1810s) << u"1,810 s"_s;
}

void ClientErrorsTest::timeoutInSeconds()
{
    QFETCH(std::chrono::milliseconds, limit);
    QFETCH(QString, seconds);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString message = Errors::timeout(Endpoint(), limit).message;
    QLocale::setDefault(QLocale::c());
    QVERIFY2(message.contains(seconds), qPrintable(message));
}

QTEST_GUILESS_MAIN(ClientErrorsTest)

#include "tst_clienterrors.moc"
