/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionfixture.h"
#include "keepalive.h"
#include "reconnector.h"
#include "session.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = LiveObject::State;

/// What becomes of a connection that nobody touches: kept, broken, brought back, waited for.
class TestConnectionLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aServerThatIsGoneIsFoundWithoutAnyUse();
    void aServerThatHangsIsFoundAfterItsTimeLimit();
    void whatIsHeardIsNotAsked();
    void withoutAnIntervalNothingIsAsked();
    void aSleepOfTheComputerMakesItAskAtOnce();
    void aCorrectedClockDoesNot();
    void aServerThatComesBackIsReconnected();
    void triesEndAfterTheirNumber();
    void triesAreNotMadeForAWrongPassword();
    void stopEndsTheTries();
    void tryNowDoesNotWait();
    void reconnectingCanBeOff();
    void triesGrowApartWithinTheirTime();
    void waitingOpensWhenTheComputerAnswers();
    void waitingSendsNoCredentials();
    void waitingCanBeStopped();
    void waitingEndsAtItsLimit();

private:
    Connection *openConnection();
    void takeAway();

    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<ConnectionFixture> m_fixture;
};

void TestConnectionLife::initTestCase()
{
    m_endpoint = std::make_unique<EndpointProcess>(QJsonArray{ ConnectionFixture::listener(u"web01"_s) });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void TestConnectionLife::init()
{
    m_fixture = std::make_unique<ConnectionFixture>();
    m_fixture->limits.open = 1s;
    m_fixture->limits.keepAlive = 200ms;
    m_fixture->limits.reconnectTries = 0;
}

void TestConnectionLife::cleanup()
{
    m_fixture.reset();
    m_endpoint->setFaults(u"web01"_s, {});
    m_endpoint->setAccepting(u"web01"_s, true);
}

Connection *TestConnectionLife::openConnection()
{
    Connection *connection = m_fixture->add(*m_endpoint, u"web01"_s);
    connection->open();
    [&] { QTRY_COMPARE(connection->state(), State::Opened); }();
    return connection;
}

void TestConnectionLife::takeAway()
{
    QVERIFY(m_endpoint->setAccepting(u"web01"_s, false));
    QVERIFY(m_endpoint->dropConnections(u"web01"_s));
}

void TestConnectionLife::aServerThatIsGoneIsFoundWithoutAnyUse()
{
    m_fixture->limits.keepAlive = 60s;
    Connection *connection = openConnection();
    connection->openShell();
    SessionObject *shell = connection->currentSession()->childObjects().constFirst();
    QTRY_COMPARE(shell->state(), State::Opened);
    takeAway();
    m_fixture->limits.keepAlive = 200ms;
    QTRY_COMPARE(connection->state(), State::Broken);
    QCOMPARE(connection->currentSession()->state(), State::Broken);
    QCOMPARE(shell->state(), State::Broken);
    QVERIFY(shell->reason().contains(u"Lost with the connection"_s));
    QCOMPARE(connection->lastError()->kind, TransportError::Kind::Network);
    QCOMPARE(connection->message(), connection->lastError()->message);
    QVERIFY(!connection->isComingBack());
}

void TestConnectionLife::aServerThatHangsIsFoundAfterItsTimeLimit()
{
    Connection *connection = openConnection();
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Identify"_s, u"hangBeforeHeaders"_s) });
    QTRY_COMPARE(connection->state(), State::Broken);
    QCOMPARE(connection->lastError()->kind, TransportError::Kind::Timeout);
}

void TestConnectionLife::whatIsHeardIsNotAsked()
{
    m_fixture->limits.keepAlive = 1s;
    Connection *connection = openConnection();
    const int before = m_endpoint->requestCount(u"Identify"_s);
    // An answer every 100 ms, for three intervals.
    QTimer talk;
    int shells = 0;
    connect(&talk, &QTimer::timeout, this, [connection, &shells] {
        connection->openShell();
        ++shells;
    });
    talk.start(100);
    QTRY_COMPARE_WITH_TIMEOUT(shells, 30, 10000);
    talk.stop();
    QCOMPARE(m_endpoint->requestCount(u"Identify"_s), before);
    QTRY_VERIFY(m_endpoint->requestCount(u"Identify"_s) > before);
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
}

void TestConnectionLife::withoutAnIntervalNothingIsAsked()
{
    m_fixture->limits.keepAlive = 0ms;
    openConnection();
    const int before = m_endpoint->requestCount(u"Identify"_s);
    qint64 wall = 0;
    m_fixture->list.keepAlive().setWallClock([&wall] { return wall; });
    wall += 3600 * 1000;
    QTimer later;
    later.setSingleShot(true);
    QSignalSpy passed(&later, &QTimer::timeout);
    later.start(1500);
    QVERIFY(passed.wait());
    QCOMPARE(m_endpoint->requestCount(u"Identify"_s), before);
}

void TestConnectionLife::aSleepOfTheComputerMakesItAskAtOnce()
{
    m_fixture->limits.keepAlive = 600s;
    qint64 jump = 0;
    m_fixture->list.keepAlive().setWallClock([&jump] { return QDateTime::currentMSecsSinceEpoch() + jump; });
    Connection *connection = openConnection();
    takeAway();
    jump = 3600 * 1000;
    QTRY_COMPARE(connection->state(), State::Broken);
}

void TestConnectionLife::aCorrectedClockDoesNot()
{
    m_fixture->limits.keepAlive = 600s;
    qint64 jump = 0;
    m_fixture->list.keepAlive().setWallClock([&jump] { return QDateTime::currentMSecsSinceEpoch() + jump; });
    openConnection();
    const int before = m_endpoint->requestCount(u"Identify"_s);
    jump = -3600 * 1000;
    QTimer later;
    later.setSingleShot(true);
    QSignalSpy passed(&later, &QTimer::timeout);
    later.start(2500);
    QVERIFY(passed.wait());
    QCOMPARE(m_endpoint->requestCount(u"Identify"_s), before);
}

void TestConnectionLife::aServerThatComesBackIsReconnected()
{
    m_fixture->limits.reconnectTries = 5;
    m_fixture->limits.reconnectWithin = 12s;
    Connection *connection = openConnection();
    Session *lost = connection->currentSession();
    takeAway();
    QTRY_COMPARE(connection->state(), State::Broken);
    QVERIFY(connection->isComingBack());
    QVERIFY(connection->message().contains(u"1 of 5"_s));
    QVERIFY(m_endpoint->setAccepting(u"web01"_s, true));
    QTRY_COMPARE(connection->state(), State::Opened);
    QVERIFY(!connection->isComingBack());
    QVERIFY(connection->currentSession() != lost);
    QCOMPARE(lost->state(), State::Broken);
    QCOMPARE(connection->sessions().size(), 2);
}

void TestConnectionLife::triesEndAfterTheirNumber()
{
    m_fixture->limits.reconnectTries = 3;
    m_fixture->limits.reconnectWithin = 1s;
    Connection *connection = openConnection();
    takeAway();
    QSignalSpy states(connection, &LiveObject::stateChanged);
    QTRY_VERIFY(connection->isComingBack());
    QTRY_VERIFY(!connection->isComingBack());
    QCOMPARE(connection->state(), State::Broken);
    QVERIFY(connection->message().contains(u"Gave up after 3"_s));
    // Broken, and three times Opening and Broken.
    QCOMPARE(states.size(), 7);
    // The one that was lost and the last try.
    QCOMPARE(connection->sessions().size(), 2);
}

void TestConnectionLife::triesAreNotMadeForAWrongPassword()
{
    m_fixture->limits.reconnectTries = 5;
    m_fixture->limits.reconnectWithin = 1s;
    Connection *refused = m_fixture->add(*m_endpoint, u"web01"_s, u"wrong"_s);
    refused->open();
    QTRY_COMPARE(refused->state(), State::Broken);
    QVERIFY(!refused->isComingBack());

    // Neither when it becomes wrong on the way.
    Connection *connection = openConnection();
    const qsizetype known = connection->history().size();
    connection->setCredential(Credential(u"admin"_s, u"changed"_s));
    takeAway();
    QTRY_VERIFY(connection->isComingBack());
    QVERIFY(m_endpoint->setAccepting(u"web01"_s, true));
    QTRY_VERIFY(!connection->isComingBack());
    QCOMPARE(connection->state(), State::Broken);
    QCOMPARE(connection->lastError()->kind, TransportError::Kind::Authentication);
    // An account must not be locked by a program that repeats itself.
    const auto &history = connection->history();
    QCOMPARE(
        std::count_if(history.cbegin() + known, history.cend(),
            [](const LiveObject::Transition &change) { return change.reason.contains(u"not accepted"_s); }),
        1);
}

void TestConnectionLife::stopEndsTheTries()
{
    m_fixture->limits.reconnectTries = 5;
    m_fixture->limits.reconnectWithin = 2s;
    Connection *connection = openConnection();
    takeAway();
    QTRY_VERIFY(connection->isComingBack() && !connection->isOpen());
    QCOMPARE(ConnectionList::reasonNotToClose(connection), QString());
    QSignalSpy finished(m_fixture->list.close({ connection }), &BulkRun::finished);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!connection->isComingBack());
    QVERIFY(connection->message().contains(u"Stopped trying"_s));
    QVERIFY(m_endpoint->setAccepting(u"web01"_s, true));
    QSignalSpy states(connection, &LiveObject::stateChanged);
    QVERIFY(!states.wait(2500));
}

void TestConnectionLife::tryNowDoesNotWait()
{
    m_fixture->limits.reconnectTries = 5;
    m_fixture->limits.reconnectWithin = 1h;
    Connection *connection = openConnection();
    takeAway();
    QTRY_VERIFY(connection->isComingBack() && !connection->isOpen());
    QVERIFY(m_endpoint->setAccepting(u"web01"_s, true));
    connection->tryNow();
    QTRY_COMPARE(connection->state(), State::Opened);
}

void TestConnectionLife::reconnectingCanBeOff()
{
    Connection *connection = openConnection();
    takeAway();
    QTRY_COMPARE(connection->state(), State::Broken);
    QVERIFY(!connection->isComingBack());
}

void TestConnectionLife::triesGrowApartWithinTheirTime()
{
    std::chrono::milliseconds last = 0ms;
    std::chrono::milliseconds pause = 0ms;
    for (int number = 1; number <= 5; ++number) {
        const auto due = Reconnector::due(number, 5, 240s);
        QVERIFY(due - last > pause);
        pause = due - last;
        last = due;
    }
    QCOMPARE(last, 240s);
    QVERIFY(Reconnector::due(1, 5, 240s) < 10s);
}

void TestConnectionLife::waitingOpensWhenTheComputerAnswers()
{
    takeAway();
    Connection *connection = m_fixture->add(*m_endpoint, u"web01"_s);
    connection->waitForComputer();
    QVERIFY(connection->isComingBack());
    QCOMPARE(connection->state(), State::BeforeOpen);
    QTRY_VERIFY(connection->message().contains(u"asked 2"_s));
    QVERIFY(m_endpoint->setAccepting(u"web01"_s, true));
    QTRY_COMPARE(connection->state(), State::Opened);
    QVERIFY(!connection->isComingBack());
}

void TestConnectionLife::waitingSendsNoCredentials()
{
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Identify"_s, u"unavailable"_s) });
    Connection *connection = m_fixture->add(*m_endpoint, u"web01"_s);
    connection->waitForComputer();
    QTRY_VERIFY(connection->message().contains(u"asked 2"_s));
    QVERIFY(m_endpoint->lastRequest(u"web01"_s).value("headers"_L1).toString().contains(u"WSMANIDENTIFY"_s));
    QVERIFY(!m_endpoint->lastRequest(u"web01"_s)
                 .value("headers"_L1)
                 .toString()
                 .contains(u"Authorization"_s, Qt::CaseInsensitive));
    // A service that is only starting counts as not there.
    QVERIFY(connection->isComingBack());
    QCOMPARE(connection->state(), State::BeforeOpen);
}

void TestConnectionLife::waitingCanBeStopped()
{
    takeAway();
    Connection *connection = m_fixture->add(*m_endpoint, u"web01"_s);
    connection->waitForComputer();
    connection->close();
    QVERIFY(!connection->isComingBack());
    QVERIFY(connection->message().contains(u"Stopped"_s));
}

void TestConnectionLife::waitingEndsAtItsLimit()
{
    takeAway();
    m_fixture->limits.waitForComputer = 1s;
    Connection *connection = m_fixture->add(*m_endpoint, u"web01"_s);
    connection->waitForComputer();
    QTRY_VERIFY(!connection->isComingBack());
    QVERIFY(connection->message().contains(u"did not answer within 1 s"_s));
}

QTEST_GUILESS_MAIN(TestConnectionLife)
#include "tst_connectionlife.moc"
