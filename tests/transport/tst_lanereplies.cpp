/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "lanefixture.h"

#include <QSignalSpy>
#include <QTimer>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

/// Replies that are given up, and the end of the manager: whoever waits is told once, and never too early.
class LaneRepliesTest final : public QObject {
    Q_OBJECT

private slots:
    void abortThrowsTheLaneAway();
    void abortWhileQueued();
    void abortWhileConnecting();
    void abortAfterTheEnd();
    void deletingAReplyThrowsTheLaneAway();
    void deletingAQueuedReply();
    void destructionAbortsReplies();
    void destructionFromWithinFinished();
    void finishedOnceAndNeverFromWithinPost_data();
    void finishedOnceAndNeverFromWithinPost();
};

void LaneRepliesTest::abortThrowsTheLaneAway()
{
    ScriptedServer server;
    server.expectAndHold();
    AccessManager manager;
    QNetworkReply *reply = manager.post(requestTo(server.url()), QByteArray("body"));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QTRY_COMPARE(server.heldCount(), 1);
    reply->abort();
    reply->abort();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    QTRY_COMPARE(manager.laneCount(), 0);
    QTRY_COMPARE(server.openConnectionCount(), 0);
    server.expect(ok);
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    QCOMPARE(server.connectionCount(), 2);
    QCOMPARE(finished.count(), 1);
}

void LaneRepliesTest::abortWhileQueued()
{
    ScriptedServer server;
    AccessManager manager;
    QNetworkReply *reply = manager.post(requestTo(server.url()), QByteArray("never sent"));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    reply->abort();
    QVERIFY(finished.wait());
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    server.expect(ok);
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.connectionCount(), 1);
}

void LaneRepliesTest::abortWhileConnecting()
{
    ScriptedServer server;
    AccessManager manager;
    QNetworkReply *reply = manager.post(requestTo(server.url()), QByteArray("never sent"));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    // The lane opens in the next turn of the event loop, and is not connected before the one after it.
    QTimer::singleShot(0, &manager, [reply] { reply->abort(); });
    QTRY_COMPARE(finished.count(), 1);
    QTRY_COMPARE(manager.laneCount(), 0);
    server.expect(ok);
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    QCOMPARE(server.requests().constFirst().body, QByteArray("body"));
}

void LaneRepliesTest::abortAfterTheEnd()
{
    ScriptedServer server;
    server.expect(ok);
    server.expect(ok);
    AccessManager manager;
    QNetworkReply *reply = manager.post(requestTo(server.url()), QByteArray("body"));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());
    reply->abort();
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(server.connectionCount(), 1);
}

void LaneRepliesTest::deletingAReplyThrowsTheLaneAway()
{
    ScriptedServer server;
    server.expectAndHold();
    AccessManager manager;
    std::unique_ptr<QNetworkReply> reply(manager.post(requestTo(server.url()), QByteArray("body")));
    QTRY_COMPARE(server.heldCount(), 1);
    reply.reset();
    QTRY_COMPARE(manager.laneCount(), 0);
    QTRY_COMPARE(server.openConnectionCount(), 0);
    server.expect(ok);
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
}

void LaneRepliesTest::deletingAQueuedReply()
{
    ScriptedServer server;
    server.expect(ok);
    AccessManager manager;
    delete manager.post(requestTo(server.url()), QByteArray("never sent"));
    QCOMPARE(exchange(manager, server), QNetworkReply::NoError);
    QVERIFY(server.isAllScriptDone());
}

void LaneRepliesTest::destructionAbortsReplies()
{
    constexpr int count = AccessManager::maximumLanes + 2;
    ScriptedServer server;
    auto manager = std::make_unique<AccessManager>();
    std::vector<std::unique_ptr<QSignalSpy>> spies;
    int cancelled = 0;
    for (int i = 0; i < count; ++i) {
        server.expectAndHold();
        QNetworkReply *reply = manager->post(requestTo(server.url()), QByteArray("body"));
        spies.push_back(std::make_unique<QSignalSpy>(reply, &QNetworkReply::finished));
        connect(reply, &QNetworkReply::finished, this, [reply, &cancelled] {
            cancelled += reply->error() == QNetworkReply::OperationCanceledError ? 1 : 0;
        });
    }
    QTRY_COMPARE(server.heldCount(), AccessManager::maximumLanes);
    manager.reset();
    for (const auto &spy : spies)
        QCOMPARE(spy->count(), 1);
    QCOMPARE(cancelled, count);
    QTRY_COMPARE(server.openConnectionCount(), 0);
}

void LaneRepliesTest::destructionFromWithinFinished()
{
    ScriptedServer server;
    server.expectAndHold();
    server.expect(ok);
    auto manager = std::make_unique<AccessManager>();
    QSignalSpy waiting(manager->post(requestTo(server.url()), QByteArray("1")), &QNetworkReply::finished);
    QTRY_COMPARE(server.heldCount(), 1);
    QNetworkReply *reply = manager->post(requestTo(server.url()), QByteArray("2"));
    connect(reply, &QNetworkReply::finished, this, [&manager] { manager.reset(); });
    QTRY_VERIFY(!manager);
    QCOMPARE(waiting.count(), 1);
}

void LaneRepliesTest::finishedOnceAndNeverFromWithinPost_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::newRow("no such scheme") << u"ftp://127.0.0.1/"_s << QNetworkReply::ProtocolUnknownError;
    QTest::newRow("no scheme") << u"//127.0.0.1/"_s << QNetworkReply::ProtocolUnknownError;
    QTest::newRow("nobody listens") << QString() << QNetworkReply::ConnectionRefusedError;
    QTest::newRow("no such name") << u"http://no-such-host.invalid:5985/wsman"_s
                                  << QNetworkReply::HostNotFoundError;
}

void LaneRepliesTest::finishedOnceAndNeverFromWithinPost()
{
    QFETCH(QString, url);
    AccessManager manager;
    const QUrl target = url.isEmpty() ? ScriptedServer().url() : QUrl(url);
    QSignalSpy managersFinished(&manager, &QNetworkAccessManager::finished);
    QNetworkReply *reply = manager.post(requestTo(target), QByteArray("body"));
    QCOMPARE(managersFinished.count(), 0);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait(20'000));
    QTEST(reply->error(), "error");
    QTRY_COMPARE(manager.laneCount(), 0);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(managersFinished.count(), 1);
}

QTEST_GUILESS_MAIN(LaneRepliesTest)

#include "tst_lanereplies.moc"
