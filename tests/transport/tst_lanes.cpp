/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "lanefixture.h"

#include <QNetworkInterface>
#include <QSignalSpy>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using Then = ScriptedAnswer::Then;

namespace {

/// Posts what the server may keep waiting, as a Receive.
QNetworkReply *postWaiting(AccessManager &manager, const ScriptedServer &server, const QByteArray &body)
{
    QNetworkRequest request = requestTo(server.url());
    request.setAttribute(AccessManager::mayWaitAttribute, true);
    return manager.post(request, body);
}

QByteArrayList bodiesOf(const ScriptedServer &server)
{
    QByteArrayList bodies;
    for (const ReceivedRequest &request : server.requests())
        bodies.append(request.body);
    return bodies;
}

} // namespace

class LanesTest final : public QObject {
    Q_OBJECT

private slots:
    void requestOnTheWire();
    void addressWithAZone();
    void aConnectionIsKeptAndReused();
    void managersShareNothing();
    void oneExchangePerLane();
    void atMostSixLanes();
    void whatWaitsAtTheServerLeavesTwoLanes();
    void whatWaitsAtTheServerTakesTurns();
    void oneThatIsGivenUpMakesRoom();
    void answerInPieces();
    void answersThatEndTheLane_data();
    void answersThatEndTheLane();
    void theServerClosesAnIdleLane();
    void severalHeaderLinesBecomeOne();
    void bodyIsReadInParts();
};

void LanesTest::requestOnTheWire()
{
    ScriptedServer server;
    server.expect(ok);
    AccessManager manager;
    QUrl url = server.url();
    url.setPath(u"/ws man/\u00fc"_s);
    url.setQuery(u"a=b c"_s);
    QNetworkReply *reply = manager.post(requestTo(url), QByteArray("body"));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->operation(), QNetworkAccessManager::PostOperation);
    QCOMPARE(reply->url(), url);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray(), QByteArray("OK"));

    const ReceivedRequest &request = server.requests().constFirst();
    QCOMPARE(request.requestLine, QByteArray("POST /ws%20man/%C3%BC?a=b%20c HTTP/1.1"));
    QCOMPARE(request.header("Host"), QByteArray("127.0.0.1:") + QByteArray::number(server.serverPort()));
    QCOMPARE(request.header("Content-Length"), QByteArray("4"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/soap+xml;charset=UTF-8"));
    QCOMPARE(request.header("Connection"), QByteArray("Keep-Alive"));
    QCOMPARE(request.body, QByteArray("body"));
    // Services of other makes refuse the one and never answer the other.
    QVERIFY(!request.hasHeader("Transfer-Encoding"));
    QVERIFY(!request.hasHeader("Expect"));
    QVERIFY(server.isAllScriptDone());
}

void LanesTest::addressWithAZone()
{
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    const auto local = std::find_if(addresses.cbegin(), addresses.cend(), [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv6Protocol && address.isLinkLocal();
    });
    if (local == addresses.cend())
        QSKIP("this computer has no link-local address");
    ScriptedServer server(QSslConfiguration(), *local);
    server.expect(ok);
    AccessManager manager;
    QVERIFY(server.url().host().contains(u'%'));
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    QHostAddress withoutZone = *local;
    withoutZone.setScopeId(QString());
    QCOMPARE(server.requests().constFirst().header("Host"),
        QByteArray('[' + withoutZone.toString().toLatin1() + "]:" + QByteArray::number(server.serverPort())));
}

void LanesTest::aConnectionIsKeptAndReused()
{
    ScriptedServer server;
    AccessManager manager;
    for (int i = 0; i < 5; ++i) {
        server.expect(ok);
        QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    }
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(manager.laneCount(), 1);
    QVERIFY(server.isAllScriptDone());
}

void LanesTest::managersShareNothing()
{
    ScriptedServer server;
    server.expect(ok);
    server.expect(ok);
    AccessManager first;
    AccessManager second;
    QCOMPARE(exchange(first, server), QNetworkReply::NoError);
    QCOMPARE(exchange(second, server), QNetworkReply::NoError);
    QCOMPARE(server.connectionCount(), 2);
}

void LanesTest::oneExchangePerLane()
{
    ScriptedServer server;
    server.expectAndHold();
    server.expect(ok);
    server.expect(ok);
    AccessManager manager;
    QNetworkReply *waiting = manager.post(requestTo(server.url()), QByteArray("Receive"));
    QTRY_COMPARE(server.heldCount(), 1);
    // What comes meanwhile takes a further lane, and keeps to it.
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    QVERIFY(!waiting->isFinished());
    server.release(ok);
    QTRY_VERIFY(waiting->isFinished());
    QCOMPARE(server.connectionCount(), 2);
    QCOMPARE(server.requests().at(0).connection, 0);
    QCOMPARE(server.requests().at(1).connection, 1);
    QCOMPARE(server.requests().at(2).connection, 1);
    QVERIFY(server.isAllScriptDone());
}

void LanesTest::atMostSixLanes()
{
    constexpr int count = 10;
    ScriptedServer server;
    AccessManager manager;
    std::vector<std::unique_ptr<QSignalSpy>> spies;
    for (int i = 0; i < count; ++i) {
        server.expectAndHold();
        QNetworkReply *reply = manager.post(requestTo(server.url()), QByteArray::number(i));
        spies.push_back(std::make_unique<QSignalSpy>(reply, &QNetworkReply::finished));
    }
    QTRY_COMPARE(server.heldCount(), AccessManager::maximumLanes);
    QCOMPARE(manager.laneCount(), AccessManager::maximumLanes);
    for (int i = 0; i < count; ++i) {
        QTRY_VERIFY(server.heldCount() > 0);
        server.release(ok);
    }
    for (const auto &spy : spies)
        QTRY_COMPARE(spy->count(), 1);
    QCOMPARE(server.connectionCount(), AccessManager::maximumLanes);
    QVERIFY(server.isAllScriptDone());
}

void LanesTest::whatWaitsAtTheServerLeavesTwoLanes()
{
    constexpr int count = 8;
    ScriptedServer server;
    AccessManager manager;
    for (int i = 0; i < count; ++i) {
        if (i < AccessManager::waitingLanes)
            server.expectAndHold();
        postWaiting(manager, server, "Receive");
    }
    QTRY_COMPARE(server.heldCount(), AccessManager::waitingLanes);
    // Two at once, and again and again.
    server.expectAndHold();
    QNetworkReply *signal = manager.post(requestTo(server.url()), QByteArray("Signal"));
    QTRY_COMPARE(server.heldCount(), AccessManager::waitingLanes + 1);
    for (int i = 0; i < 3; ++i) {
        server.expect(ok);
        QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    }
    QVERIFY(!signal->isFinished());
    QCOMPARE(manager.laneCount(), AccessManager::maximumLanes);
    QCOMPARE(server.requests().size(), AccessManager::waitingLanes + 4);
}

void LanesTest::whatWaitsAtTheServerTakesTurns()
{
    ScriptedServer server;
    AccessManager manager;
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 7; ++i) {
        server.expectAndHold();
        replies.append(postWaiting(manager, server, QByteArray::number(i)));
    }
    QTRY_COMPARE(server.heldCount(), AccessManager::waitingLanes);
    for (int i = 0; i < 7; ++i) {
        QTRY_VERIFY(server.heldCount() > 0);
        server.release(ok);
        // Not always that of replies.at(i): the first ones connect at once and arrive in any order.
        QTRY_COMPARE(std::ranges::count_if(replies, &QNetworkReply::isFinished), i + 1);
        // As a command that is polled again: at the end of the queue.
        if (i == 0) {
            server.expectAndHold();
            postWaiting(manager, server, "again");
        }
    }
    QTRY_COMPARE(server.requests().size(), 8);
    const QByteArrayList bodies = bodiesOf(server);
    QCOMPARE(bodies.mid(AccessManager::waitingLanes), (QByteArrayList{ "4", "5", "6", "again" }));
    QCOMPARE(server.connectionCount(), AccessManager::waitingLanes);
}

void LanesTest::oneThatIsGivenUpMakesRoom()
{
    ScriptedServer server;
    AccessManager manager;
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 6; ++i)
        replies.append(postWaiting(manager, server, QByteArray::number(i)));
    for (int i = 0; i < AccessManager::waitingLanes; ++i)
        server.expectAndHold();
    QTRY_COMPARE(server.heldCount(), AccessManager::waitingLanes);
    server.expectAndHold();
    replies.at(4)->abort(); // in the queue
    replies.at(0)->abort(); // at the server
    QTRY_COMPARE(server.requests().size(), AccessManager::waitingLanes + 1);
    QCOMPARE(server.requests().constLast().body, QByteArray("5"));
}

void LanesTest::answerInPieces()
{
    ScriptedServer server;
    server.expect([](const ReceivedRequest &) {
        return ScriptedAnswer{ { "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 2", "00 OK\r\nTransfer-Encod",
                                   "ing: chunked\r\n\r\n3", "\r\nhel\r\n2\r\nl", "o\r\n0\r\n", "\r\n" },
            Then::Keep };
    });
    server.expect(ok);
    AccessManager manager;
    QNetworkReply *reply = manager.post(requestTo(server.url()), QByteArray("body"));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->readAll(), QByteArray("hello"));
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    QCOMPARE(server.connectionCount(), 1);
}

void LanesTest::answersThatEndTheLane_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Then>("then");
    QTest::newRow("Connection: close")
        << httpAnswer("200 OK", "hello", "text/plain", { "Connection: close" }) << Then::Keep;
    QTest::newRow("Connection: Close, and it is")
        << httpAnswer("200 OK", "hello", "text/plain", { "Connection: Close" }) << Then::Close;
    QTest::newRow("closed without a word") << ok << Then::Close;
    QTest::newRow("body until the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\nhello") << Then::Close;
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello")
                              << Then::Keep;
    QTest::newRow("bytes after the answer") << ok + "HTTP/1.1 200 OK\r\n" << Then::Keep;
}

void LanesTest::answersThatEndTheLane()
{
    QFETCH(QByteArray, answer);
    QFETCH(Then, then);
    ScriptedServer server;
    server.expect(answer, then);
    server.expect(ok);
    AccessManager manager;
    QNetworkReply *reply = manager.post(requestTo(server.url()), QByteArray("body"));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), QByteArray("hello"));
    QTRY_COMPARE(manager.laneCount(), 0);
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    QCOMPARE(server.connectionCount(), 2);
    QVERIFY(server.isAllScriptDone());
}

void LanesTest::theServerClosesAnIdleLane()
{
    ScriptedServer server;
    server.expect(ok);
    server.expect(ok);
    AccessManager manager;
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    server.closeConnections();
    QTRY_COMPARE(manager.laneCount(), 0);
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    QCOMPARE(server.connectionCount(), 2);
}

void LanesTest::severalHeaderLinesBecomeOne()
{
    ScriptedServer server;
    server.expect(httpAnswer("401 Unauthorized", {}, {},
        { "WWW-Authenticate: Basic realm=\"WSMAN\"", "WWW-Authenticate: Negotiate",
            "www-authenticate: Kerberos" }));
    AccessManager manager;
    QNetworkReply *reply = manager.post(requestTo(server.url()), QByteArray("body"));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->rawHeader("WWW-Authenticate"), QByteArray("Basic realm=\"WSMAN\", Negotiate, Kerberos"));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
}

void LanesTest::bodyIsReadInParts()
{
    ScriptedServer server;
    server.expect(ok);
    AccessManager manager;
    QNetworkReply *reply = manager.post(requestTo(server.url()), QByteArray("body"));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->bytesAvailable(), 5);
    QCOMPARE(reply->read(2), QByteArray("he"));
    QCOMPARE(reply->peek(2), QByteArray("ll"));
    QCOMPARE(reply->bytesAvailable(), 3);
    QCOMPARE(reply->readAll(), QByteArray("llo"));
    QVERIFY(reply->atEnd());
    QCOMPARE(reply->readAll(), QByteArray());
}

QTEST_GUILESS_MAIN(LanesTest)

#include "tst_lanes.moc"
