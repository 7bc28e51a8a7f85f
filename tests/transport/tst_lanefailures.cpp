/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "lanefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Then = ScriptedAnswer::Then;

/// Servers that break the connection, or the protocol.
class LaneFailuresTest final : public QObject {
    Q_OBJECT

private slots:
    void failures_data();
    void failures();
    void lossOfAKeptConnection_data();
    void lossOfAKeptConnection();
    void lossOfAFreshConnectionIsNotRepeated();
    void lossAfterTheFirstByteIsNotRepeated();
    void otherIdleLanesGoWithADeadOne();
    void unaskedBytesKillTheLane();
};

void LaneFailuresTest::failures_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Then>("then");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    const auto closed = QNetworkReply::RemoteHostClosedError;
    QTest::newRow("closed without an answer") << QByteArray() << Then::Close << closed;
    QTest::newRow("reset without an answer") << QByteArray() << Then::Reset << closed;
    QTest::newRow("closed in the status line") << QByteArray("HTTP/1.") << Then::Close << closed;
    QTest::newRow("closed in the body") << ok.chopped(1) << Then::Close << closed;
    QTest::newRow("closed in a chunk")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel") << Then::Close
        << closed;
    QTest::newRow("closed after an interim answer")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\n") << Then::Close << closed;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n\r\n") << Then::Keep
                             << QNetworkReply::ProtocolFailure;
    QTest::newRow("interim answers for ever") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(100)
                                              << Then::Keep << QNetworkReply::ProtocolFailure;
    QTest::newRow("header without end") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(100'000, 'x') << Then::Keep
                                        << QNetworkReply::ContentAccessDenied;
    QTest::newRow("two gigabytes") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n")
                                   << Then::Keep << QNetworkReply::ContentAccessDenied;
}

void LaneFailuresTest::failures()
{
    QFETCH(QByteArray, answer);
    QFETCH(Then, then);
    ScriptedServer server;
    server.expect(answer, then);
    server.expect(ok);
    AccessManager manager;
    QNetworkReply *reply = manager.post(requestTo(server.url()), QByteArray("body"));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QSignalSpy errorOccurred(reply, &QNetworkReply::errorOccurred);
    QVERIFY(finished.wait());
    QTEST(reply->error(), "error");
    QVERIFY(!reply->errorString().isEmpty());
    QCOMPARE(errorOccurred.count(), 1);
    QVERIFY(reply->readAll().isEmpty());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 0);
    QTRY_COMPARE(manager.laneCount(), 0);
    // The next one starts afresh.
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    QCOMPARE(server.connectionCount(), 2);
}

void LaneFailuresTest::lossOfAKeptConnection_data()
{
    QTest::addColumn<Then>("then");
    QTest::addColumn<bool>("repeatable");
    QTest::addColumn<int>("losses");
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("reset, repeatable") << Then::Reset << true << 1 << true;
    QTest::newRow("closed, repeatable") << Then::Close << true << 1 << true;
    QTest::newRow("reset, not repeatable") << Then::Reset << false << 1 << false;
    QTest::newRow("closed, not repeatable") << Then::Close << false << 1 << false;
    QTest::newRow("twice, repeatable") << Then::Reset << true << 2 << false;
}

void LaneFailuresTest::lossOfAKeptConnection()
{
    QFETCH(Then, then);
    QFETCH(bool, repeatable);
    QFETCH(int, losses);
    QFETCH(bool, succeeds);
    ScriptedServer server;
    server.expect(ok);
    for (int i = 0; i < losses; ++i)
        server.expect(QByteArray(), then);
    if (succeeds)
        server.expect(ok);
    AccessManager manager;
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    QCOMPARE(exchange(manager, server, repeatable),
        succeeds ? QNetworkReply::NoError : QNetworkReply::RemoteHostClosedError);
    QVERIFY(server.isAllScriptDone());
    for (const ReceivedRequest &request : server.requests())
        QCOMPARE(request.body, QByteArray("body"));
}

void LaneFailuresTest::lossOfAFreshConnectionIsNotRepeated()
{
    ScriptedServer server;
    server.expect(QByteArray(), Then::Reset);
    AccessManager manager;
    QCOMPARE(exchange(manager, server, true), QNetworkReply::RemoteHostClosedError);
    QVERIFY(server.isAllScriptDone());
    QCOMPARE(server.connectionCount(), 1);
}

void LaneFailuresTest::lossAfterTheFirstByteIsNotRepeated()
{
    ScriptedServer server;
    server.expect(ok);
    server.expect("H", Then::Close);
    AccessManager manager;
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    QCOMPARE(exchange(manager, server, true), QNetworkReply::RemoteHostClosedError);
    QVERIFY(server.isAllScriptDone());
}

void LaneFailuresTest::otherIdleLanesGoWithADeadOne()
{
    ScriptedServer server;
    server.expectAndHold();
    server.expectAndHold();
    AccessManager manager;
    QNetworkReply *first = manager.post(requestTo(server.url()), QByteArray("1"));
    QNetworkReply *second = manager.post(requestTo(server.url()), QByteArray("2"));
    QTRY_COMPARE(server.heldCount(), 2);
    server.release(ok);
    server.release(ok);
    QTRY_VERIFY(first->isFinished() && second->isFinished());
    server.expect(QByteArray(), Then::Reset);
    server.expect(ok);
    QCOMPARE(exchange(manager, server, true), QNetworkReply::NoError);
    QCOMPARE(server.connectionCount(), 3);
    QCOMPARE(server.requests().constLast().connection, 2);
    QTRY_COMPARE(server.openConnectionCount(), 1);
}

void LaneFailuresTest::unaskedBytesKillTheLane()
{
    ScriptedServer server;
    server.expect(ok);
    server.expect(httpAnswer("200 OK", "right"));
    AccessManager manager;
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    server.say(0, httpAnswer("200 OK", "wrong"));
    QTRY_COMPARE(manager.laneCount(), 0);
    QNetworkReply *reply = manager.post(requestTo(server.url()), QByteArray("body"));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->readAll(), QByteArray("right"));
    QCOMPARE(server.connectionCount(), 2);
}

QTEST_GUILESS_MAIN(LaneFailuresTest)

#include "tst_lanefailures.moc"
