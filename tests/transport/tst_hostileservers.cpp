/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "clientfixture.h"
#include "enumerationmessages.h"
#include "networkaccess.h"
#include "ntlmusers.h"
#include "sanitized.h"

#include <QFile>

using namespace Qt::StringLiterals;
using Kind = TransportError::Kind;
using Then = ScriptedServer::Then;

namespace {

/// Most memory that the process ever had, in MB; 0 where the system does not tell.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').constFirst().toLongLong() / 1024;
}

/// What a page of an enumeration has in its Items.
QByteArray pageWith(const QByteArray &items, const QByteArray &declaration = {})
{
    return soapEnvelope("<n:PullResponse xmlns:n='http://schemas.xmlsoap.org/ws/2004/09/enumeration'"
        + declaration + "><n:Items>" + items + "</n:Items></n:PullResponse>");
}

ScriptedAnswer whole(const QByteArray &body)
{
    return { { httpAnswer("200 OK", body) } };
}

/// As much as anybody wants, in pieces.
ScriptedAnswer endless(const QByteArray &start, const QByteArray &piece)
{
    QByteArrayList pieces(4000, piece);
    pieces.prepend(start);
    return { pieces };
}

QByteArray numbered(const QByteArray &before, const QByteArray &after, int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += before + QByteArray::number(i) + after;
    return text;
}

QByteArray entityBomb()
{
    QByteArray bomb = "<!DOCTYPE d [<!ENTITY e0 '" + QByteArray(1000, 'x') + "'>";
    for (int i = 1; i <= 30; ++i)
        bomb += "<!ENTITY e" + QByteArray::number(i) + " '"
            + ("&e" + QByteArray::number(i - 1) + ';').repeated(10) + "'>";
    return bomb + "]><d>&e30;</d>";
}

} // namespace

/// Servers that mean harm: what they send costs the client little, and gets no credentials out of it.
class HostileServersTest final : public QObject {
    Q_OBJECT

private slots:
    void memoryStaysSmall_data();
    void memoryStaysSmall();
    void credentialsStayAtHome_data();
    void credentialsStayAtHome();
};

void HostileServersTest::memoryStaysSmall_data()
{
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray much(64 * 1024, 'x');
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<bool>("isTaken");
    for (const char *length :
        { "4294967296", "9223372036854775807", "9223372036854775808", "18446744073709551616" })
        QTest::addRow("Content-Length %s", length)
            << endless("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray(length) + "\r\n\r\n", much)
            << false;
    for (const char *length : { "FFFFFFFF", "7FFFFFFFFFFFFFFF", "FFFFFFFFFFFFFFFF", "10000000000000000" })
        QTest::addRow("chunk of %s", length) << endless(chunked + length + "\r\n", much) << false;
    QTest::newRow("chunks without end")
        << endless(chunked, QByteArray("8000\r\n") + QByteArray(0x8000, 'x') + "\r\n") << false;
    QTest::newRow("chunks of a byte without end")
        << endless(chunked, QByteArray("1\r\nx\r\n").repeated(10'000)) << false;
    QTest::newRow("body without end") << endless("HTTP/1.1 200 OK\r\n\r\n", much) << false;
    QTest::newRow("header without end") << endless("HTTP/1.1 200 OK\r\nX: ", much) << false;
    QTest::newRow("headers without end")
        << endless("HTTP/1.1 200 OK\r\n", QByteArray("X: y\r\n").repeated(100)) << false;
    QTest::newRow("trailers without end")
        << endless(chunked + "0\r\n", QByteArray("X: y\r\n").repeated(100)) << false;
    QTest::newRow("interim answers without end") << endless({}, "HTTP/1.1 100 Continue\r\n\r\n") << false;
    QTest::newRow("thousands of headers") << ScriptedAnswer{
        { "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n" + numbered("A", ":\r\n", 7000) + "\r\n" }
    } << false;
    QTest::newRow("entity bomb") << whole(entityBomb()) << false;
    QTest::newRow("deep nesting") << whole(QByteArray("<a>").repeated(300'000)) << false;
    QTest::newRow("many attributes") << whole(pageWith("<x" + numbered(" a", "=''", 100'000) + "/>"))
                                     << false;
    QTest::newRow("many namespaces") << whole(pageWith("<x" + numbered(" xmlns:a", "='u'", 50'000) + "/>"))
                                     << false;
    QTest::newRow("a namespace to be repeated") << whole(
        pageWith(QByteArray("<p:x/>").repeated(100'000), " xmlns:p='" + QByteArray(500'000, 'u') + '\''))
                                                << true;
    QTest::newRow("names to be repeated") << whole(pageWith("<x>"
        + ('<' + QByteArray(4000, 'u') + '>').repeated(100) + QByteArray("<y/>").repeated(50'000)
        + ("</" + QByteArray(4000, 'u') + '>').repeated(100) + "</x>"))
                                          << false;
}

void HostileServersTest::memoryStaysSmall()
{
    static const qint64 atStart = peakMemory();
    QFETCH(ScriptedAnswer, answer);
    QFETCH(bool, isTaken);
    ScriptedServer server;
    server.expect([&answer](const ReceivedRequest &) { return answer; });
    server.expect(identifyAnswer());
    ClientFixture fixture(Manager::OwnLanes, endpointOf(server));
    const auto outcome = fixture.run(Wsman::pull({}, u"context"_s));
    QVERIFY(outcome);
    QCOMPARE(outcome->result.hasValue(), isTaken);
    if (!isTaken) {
        QVERIFY(outcome->result.error().kind != Kind::Timeout);
        QVERIFY(!outcome->result.error().message.isEmpty());
    }
    // The client lives, and uses a connection that such a server has not spoilt.
    QVERIFY(fixture.identifies());
    const qint64 grown = peakMemory() - atStart;
    QVERIFY2(isSanitized || grown < 64, qPrintable(u"%1 MB"_s.arg(grown)));
}

void HostileServersTest::credentialsStayAtHome_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArrayList>("headers");
    const QByteArray basic = "WWW-Authenticate: Basic realm=\"WSMAN\"";
    QTest::newRow("only Basic") << QByteArray("401 Unauthorized") << QByteArrayList{ basic };
    QTest::newRow("Basic first, then Negotiate")
        << QByteArray("401 Unauthorized") << QByteArrayList{ basic, "WWW-Authenticate: Negotiate" };
    QTest::newRow("Negotiate without sense, and Basic")
        << QByteArray("401 Unauthorized") << QByteArrayList{ "WWW-Authenticate: Negotiate AAAA", basic };
    QTest::newRow("Basic for a proxy")
        << QByteArray("407 Proxy Authentication Required") << QByteArrayList{ "Proxy-Authenticate: Basic" };
    for (const char *status : { "302 Found", "307 Temporary Redirect", "308 Permanent Redirect" })
        QTest::newRow(status) << QByteArray(status) << QByteArrayList{ "Location: ELSEWHERE", basic };
}

void HostileServersTest::credentialsStayAtHome()
{
    if (const QString package = NtlmUsers::missingPackage(); !package.isEmpty())
        QSKIP(qPrintable(u"the package %1 is missing"_s.arg(package)));
    QFETCH(QByteArray, status);
    QFETCH(QByteArrayList, headers);
    ScriptedServer elsewhere;
    ScriptedServer server;
    headers.first().replace("ELSEWHERE", elsewhere.url().toEncoded());
    server.expectEver(httpAnswer(status, {}, {}, headers), Then::Keep);
    Endpoint endpoint = endpointOf(server);
    endpoint.authentication = Authentication::Negotiate;
    const Credential credential(u"ann"_s, u"secret"_s);
    const auto network = makeNetworkAccess(endpoint, credential);
    Client client(*network, endpoint);
    client.setCredential(credential);
    int failures = 0;
    for (int i = 0; i < 2; ++i) {
        client.send(Wsman::identify(), patience, this,
            [&failures](const auto &outcome) { failures += outcome.result ? 0 : 1; });
        QTRY_COMPARE(failures, i + 1);
    }
    QVERIFY(!server.requests().isEmpty());
    for (const ReceivedRequest &request : server.requests()) {
        QVERIFY(request.header("Authorization").startsWith("Negotiate "));
        QVERIFY(!request.hasHeader("Proxy-Authorization"));
        QVERIFY2(request.body.isEmpty(), "the message is sent to whom the server was proven to be");
    }
    QCOMPARE(elsewhere.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(HostileServersTest)

#include "tst_hostileservers.moc"
