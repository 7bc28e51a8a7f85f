/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "accessmanager.h"
#include "clientfixture.h"
#include "errors.h"
#include "xmlreader.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = TransportError::Kind;

namespace {

/// Notes in which thread the answer is parsed, and waits there when asked to.
struct ThreadNote {
    QThread *thread = nullptr;
    static inline QSemaphore *gate = nullptr;

    void readChild(Wsman::XmlReader &xml)
    {
        thread = QThread::currentThread();
        xml.skip();
        if (gate)
            gate->tryAcquire(1, int(std::chrono::milliseconds(patience).count()));
    }
    [[nodiscard]] bool isComplete() const { return thread != nullptr; }
};

Wsman::Operation<ThreadNote> noteThread()
{
    Wsman::Operation<ThreadNote> operation;
    operation.request.withoutHeaders = true;
    return operation;
}

QByteArray answerOfSize(qsizetype size)
{
    const QByteArray frame = soapEnvelope("<x></x>");
    return httpAnswer("200 OK", soapEnvelope("<x>" + QByteArray(size - frame.size(), 'x') + "</x>"));
}

} // namespace

/// How an exchange ends, and who is told of it in which thread.
class ClientLifeTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data();
    void largeAnswersAreParsedInThePool_data();
    void largeAnswersAreParsedInThePool();
    void timeoutEndsTheExchange();
    void theTimeInTheQueueOfThoseThatWaitDoesNotCount();
    void cancelEndsTheExchange();
    void cancelWhileTheAnswerIsParsed();
    void cancelAllEndsEach();
    void cancelAllWhenTheFirstOneDeletesTheClient();
    void destructionEndsSilently();
    void theClientMayBeDeletedByWhoeverIsTold();
    void nobodyIsToldWhoseContextIsGone();
};

void ClientLifeTest::initTestCase_data()
{
    addManagerRows();
}

void ClientLifeTest::largeAnswersAreParsedInThePool_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("inPool");
    QTest::newRow("256 KiB") << Exchange::largestInlineBody << false;
    QTest::newRow("one byte more") << Exchange::largestInlineBody + 1 << true;
    QTest::newRow("1 MiB") << qsizetype(1024 * 1024) << true;
}

void ClientLifeTest::largeAnswersAreParsedInThePool()
{
    QFETCH_GLOBAL(Manager, manager);
    QFETCH(qsizetype, size);
    QFETCH(bool, inPool);
    ScriptedServer server;
    server.expect(answerOfSize(size));
    ClientFixture fixture(manager, endpointOf(server));
    const auto outcome = fixture.run(noteThread());
    QVERIFY(outcome && outcome->result);
    QCOMPARE(outcome->bytesReceived, qint64(size));
    QCOMPARE(outcome->result->thread != QThread::currentThread(), inPool);
}

void ClientLifeTest::timeoutEndsTheExchange()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    server.expectAndHold();
    ClientFixture fixture(manager, endpointOf(server));
    const auto error = fixture.identifyError(50ms);
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Timeout);
    QCOMPARE(error->message, Errors::timeout(fixture.client().endpoint(), 50ms).message);
    QTRY_COMPARE(server.openConnectionCount(), 0);
}

void ClientLifeTest::theTimeInTheQueueOfThoseThatWaitDoesNotCount()
{
    QFETCH_GLOBAL(Manager, manager);
    if (manager == Manager::Qts)
        QSKIP("Qt's own manager knows no exchanges that wait");
    constexpr auto limit = 50ms;
    ScriptedServer server;
    ClientFixture fixture(manager, endpointOf(server));
    Wsman::Operation<Wsman::IdentifyAnswer> waiting = Wsman::identify();
    waiting.mayWait = true;
    QObject context;
    for (int i = 0; i < AccessManager::waitingLanes; ++i) {
        server.expectAndHold();
        fixture.client().send(waiting, patience, &context, [](const auto &) {});
    }
    QTRY_COMPARE(server.heldCount(), AccessManager::waitingLanes);
    std::optional<Outcome<Wsman::IdentifyAnswer>> outcome;
    QElapsedTimer clock;
    clock.start();
    fixture.client().send(
        waiting, limit, &context, [&outcome](const auto &result) { outcome.emplace(result); });
    QTRY_VERIFY(clock.hasExpired(3 * limit.count()));
    QVERIFY(!outcome);

    server.expectAndHold();
    server.release(identifyAnswer());
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->result.error().kind, Kind::Timeout);
    QVERIFY(outcome->elapsed < 3 * limit);
}

void ClientLifeTest::cancelEndsTheExchange()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    server.expectAndHold();
    ClientFixture fixture(manager, endpointOf(server));
    QList<Kind> told;
    Exchange *exchange = fixture.client().send(Wsman::identify(), patience, this,
        [&told](const auto &outcome) { told.append(outcome.result.error().kind); });
    QTRY_COMPARE(server.heldCount(), 1);
    QVERIFY(told.isEmpty());
    exchange->cancel();
    QTRY_COMPARE(told, QList<Kind>{ Kind::Cancelled });
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QCOMPARE(told.size(), 1);
}

void ClientLifeTest::cancelWhileTheAnswerIsParsed()
{
    QFETCH_GLOBAL(Manager, manager);
    QSemaphore gate;
    ThreadNote::gate = &gate;
    ScriptedServer server;
    server.expect(answerOfSize(Exchange::largestInlineBody + 1));
    ClientFixture fixture(manager, endpointOf(server));
    std::optional<bool> cancelled;
    Exchange *exchange
        = fixture.client().send(noteThread(), patience, this, [&cancelled](const auto &outcome) {
              cancelled = !outcome.result && outcome.result.error().kind == Kind::Cancelled;
          });
    QTRY_VERIFY(exchange->bytesReceived() > 0);
    exchange->cancel();
    gate.release();
    QTRY_VERIFY(cancelled);
    ThreadNote::gate = nullptr;
    QVERIFY(*cancelled);
}

void ClientLifeTest::cancelAllEndsEach()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    ClientFixture fixture(manager, endpointOf(server));
    int cancelled = 0;
    for (int i = 0; i < 3; ++i) {
        server.expectAndHold();
        fixture.client().send(Wsman::identify(), patience, this, [&cancelled](const auto &outcome) {
            cancelled += outcome.result.error().kind == Kind::Cancelled ? 1 : 0;
        });
    }
    QTRY_COMPARE(server.heldCount(), 3);
    fixture.client().cancelAll();
    QTRY_COMPARE(cancelled, 3);
    QTRY_COMPARE(server.openConnectionCount(), 0);
}

void ClientLifeTest::cancelAllWhenTheFirstOneDeletesTheClient()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    ClientFixture fixture(manager, endpointOf(server));
    int told = 0;
    for (int i = 0; i < 3; ++i) {
        server.expectAndHold();
        fixture.client().send(Wsman::identify(), patience, this, [&told, &fixture](const auto &) {
            ++told;
            fixture.deleteClient();
        });
    }
    QTRY_COMPARE(server.heldCount(), 3);
    fixture.client().cancelAll();
    QTRY_COMPARE(told, 1);
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QCOMPARE(told, 1);
}

void ClientLifeTest::destructionEndsSilently()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    server.expectAndHold();
    ClientFixture fixture(manager, endpointOf(server));
    bool told = false;
    fixture.client().send(Wsman::identify(), patience, this, [&told](const auto &) { told = true; });
    QTRY_COMPARE(server.heldCount(), 1);
    fixture.deleteClient();
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QVERIFY(!told);
}

void ClientLifeTest::theClientMayBeDeletedByWhoeverIsTold()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    for (const QByteArray &answer : { identifyAnswer(), answerOfSize(Exchange::largestInlineBody + 1) }) {
        server.expect(answer);
        ClientFixture fixture(manager, endpointOf(server));
        bool told = false;
        fixture.client().send(noteThread(), patience, this, [&told, &fixture](const auto &) {
            fixture.deleteClient();
            told = true;
        });
        QTRY_VERIFY(told);
    }
}

void ClientLifeTest::nobodyIsToldWhoseContextIsGone()
{
    QFETCH_GLOBAL(Manager, manager);
    ScriptedServer server;
    server.expectAndHold();
    server.expect(identifyAnswer());
    ClientFixture fixture(manager, endpointOf(server));
    auto context = std::make_unique<QObject>();
    bool told = false;
    fixture.client().send(Wsman::identify(), patience, context.get(), [&told](const auto &) { told = true; });
    QTRY_COMPARE(server.heldCount(), 1);
    context.reset();
    server.release(identifyAnswer());
    QVERIFY(fixture.identifies());
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(ClientLifeTest)

#include "tst_clientlife.moc"
