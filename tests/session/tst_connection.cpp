/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionfixture.h"
#include "session.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

QList<State> statesOf(const LiveObject &object)
{
    QList<State> states;
    for (const auto &transition : object.history())
        states.append(transition.to);
    return states;
}

SessionObject *onlyShell(const Connection &connection)
{
    return connection.currentSession()->childObjects().value(0);
}

/// Comes and goes as it is told.
class Wanderer : public LiveObject {
public:
    using LiveObject::setState;
};

} // namespace

class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opensByAnAuthenticatedIdentify();
    void aWrongPasswordMakesItBrokenWithAReason();
    void withoutAPasswordNothingIsSent();
    void anotherUserDoesNotInheritThePassword();
    void plainBasicIsRefusedUnlessAllowed();
    void closesItsShellsAndKeepsThemListed();
    void reconnectMakesANewSessionAndKeepsTheOld();
    void theOldestOfManySessionsIsForgotten();
    void aServerThatNeverAnswersIsClosedAfterTheDeadline();
    void aSecondCloseDropsAtOnce();
    void closingDuringOpeningClosesBoth();
    void closingWhileAShellIsMadeDeletesIt();
    void aShellThatIsGoneCountsAsClosed();
    void aRefusedDeleteTellsWhy();
    void aFullQuotaMakesTheShellBrokenNotTheConnection();
    void testLeavesTheStateAlone();
    void testCanBeCancelled();
    void clearClosedForgetsWhatHasEnded();
    void anUnknownCertificateAsksAndAPinnedOneOpens();
    void aLongHistoryKeepsItsEnd();

private:
    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<ConnectionFixture> m_fixture;
    Connection *openConnection(const QString &name = u"web01"_s);
};

void TestConnection::initTestCase()
{
    m_endpoint = std::make_unique<EndpointProcess>(QJsonArray{
        ConnectionFixture::listener(u"web01"_s),
        ConnectionFixture::listener(u"small"_s, { { u"maxShellsPerUser"_s, 1 } }),
        ConnectionFixture::listener(u"tls"_s, { { u"tls"_s, true } }),
    });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void TestConnection::init()
{
    m_endpoint->setFaults(u"web01"_s, {});
    m_fixture = std::make_unique<ConnectionFixture>();
}

Connection *TestConnection::openConnection(const QString &name)
{
    Connection *connection = m_fixture->add(*m_endpoint, name);
    connection->open();
    [&] { QTRY_COMPARE(connection->state(), State::Opened); }();
    return connection;
}

void TestConnection::opensByAnAuthenticatedIdentify()
{
    Connection *connection = m_fixture->add(*m_endpoint, u"web01"_s);
    const int before = m_endpoint->requestCount(u"Identify"_s);
    connection->open();
    QCOMPARE(connection->state(), State::Opening);
    QTRY_COMPARE(connection->state(), State::Opened);
    QCOMPARE(statesOf(*connection), (QList<State>{ State::Opening, State::Opened }));
    QCOMPARE(connection->identity().osVersion(), u"10.0.20348"_s);
    QVERIFY(connection->latency() >= 0);
    QCOMPARE(m_endpoint->requestCount(u"Identify"_s), before + 1);
    QVERIFY(connection->history().constFirst().at.isValid());
}

void TestConnection::aWrongPasswordMakesItBrokenWithAReason()
{
    Connection *connection = m_fixture->add(*m_endpoint, u"web01"_s, u"wrong"_s);
    connection->open();
    QTRY_COMPARE(connection->state(), State::Broken);
    QVERIFY(connection->lastError());
    QCOMPARE(connection->lastError()->kind, TransportError::Kind::Authentication);
    QCOMPARE(connection->lastError()->offeredSchemes, QStringList{ u"Basic"_s });
    QVERIFY(connection->message().contains(u"admin"_s));
    QVERIFY(!connection->lastError()->nextStep.isEmpty());
}

void TestConnection::withoutAPasswordNothingIsSent()
{
    Connection *connection = m_fixture->add(*m_endpoint, u"web01"_s, QString());
    const int before = m_endpoint->status().value("connectionsAccepted"_L1).toInt();
    QVERIFY(!connection->hasCredential());
    connection->open();
    QTRY_COMPARE(connection->state(), State::Broken);
    QCOMPARE(connection->lastError()->kind, TransportError::Kind::Authentication);
    QCOMPARE(m_endpoint->status().value("connectionsAccepted"_L1).toInt(), before);
}

void TestConnection::anotherUserDoesNotInheritThePassword()
{
    Connection *connection = m_fixture->add(*m_endpoint, u"web01"_s);
    Profile profile = connection->profile();
    profile.endpoint.user = u"eve"_s;
    connection->setProfile(profile);
    QVERIFY(!connection->hasCredential());
}

void TestConnection::plainBasicIsRefusedUnlessAllowed()
{
    Connection *connection = m_fixture->add(*m_endpoint, u"web01"_s);
    Profile profile = connection->profile();
    profile.endpoint.allowUnencrypted = false;
    connection->setProfile(profile);
    const int before = m_endpoint->status().value("connectionsAccepted"_L1).toInt();
    connection->open();
    QTRY_COMPARE(connection->state(), State::Broken);
    QCOMPARE(connection->lastError()->kind, TransportError::Kind::Tls);
    QCOMPARE(m_endpoint->status().value("connectionsAccepted"_L1).toInt(), before);
}

void TestConnection::closesItsShellsAndKeepsThemListed()
{
    Connection *connection = openConnection();
    connection->openShell();
    connection->openShell();
    QTRY_COMPARE(m_endpoint->shellCount(), 2);
    QTRY_COMPARE(onlyShell(*connection)->state(), State::Opened);
    QVERIFY(!onlyShell(*connection)->id().isEmpty());
    QTRY_COMPARE(connection->openObjectCount(), 2);

    connection->close();
    QCOMPARE(connection->state(), State::Closing);
    QCOMPARE(connection->currentSession()->state(), State::Closing);
    QCOMPARE(onlyShell(*connection)->state(), State::Closing);
    QTRY_COMPARE(connection->state(), State::Closed);
    QCOMPARE(m_endpoint->shellCount(), 0);
    QCOMPARE(connection->sessions().size(), 1);
    QCOMPARE(connection->currentSession()->childObjects().size(), 2);
    QCOMPARE(statesOf(*onlyShell(*connection)),
        (QList<State>{ State::Opening, State::Opened, State::Closing, State::Closed }));
    QVERIFY(onlyShell(*connection)->closedAt().isValid());
    QVERIFY(onlyShell(*connection)->bytesReceived() > 0);
    QVERIFY(connection->currentSession()->bytesSent() > onlyShell(*connection)->bytesSent());
}

void TestConnection::reconnectMakesANewSessionAndKeepsTheOld()
{
    Connection *connection = openConnection();
    const QString firstId = connection->currentSession()->id();
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    connection->open();
    QTRY_COMPARE(connection->state(), State::Opened);
    QCOMPARE(connection->sessions().size(), 2);
    QCOMPARE(connection->sessions().constFirst()->state(), State::Closed);
    QVERIFY(connection->currentSession()->id() != firstId);
}

void TestConnection::theOldestOfManySessionsIsForgotten()
{
    Connection *connection = openConnection();
    const QString firstId = connection->currentSession()->id();
    for (int i = 0; i < Connection::mostSessions; ++i) {
        QCOMPARE(connection->sessions().constFirst()->id(), firstId);
        connection->close();
        QTRY_COMPARE(connection->state(), State::Closed);
        connection->open();
        QTRY_COMPARE(connection->state(), State::Opened);
    }
    QCOMPARE(connection->sessions().size(), qsizetype(Connection::mostSessions));
    QVERIFY(connection->sessions().constFirst()->id() != firstId);
}

void TestConnection::aServerThatNeverAnswersIsClosedAfterTheDeadline()
{
    Connection *connection = openConnection();
    connection->openShell();
    QTRY_COMPARE(onlyShell(*connection)->state(), State::Opened);
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Delete"_s, u"hangBeforeHeaders"_s) });

    QElapsedTimer clock;
    clock.start();
    connection->close();
    QCOMPARE(connection->state(), State::Closing);
    QTRY_COMPARE(connection->state(), State::Closed);
    QVERIFY(clock.elapsed() >= m_fixture->limits.close.count() - 50);
    QCOMPARE(onlyShell(*connection)->state(), State::Broken);
    QVERIFY(onlyShell(*connection)->reason().contains(u"idle time-out"_s));
    QVERIFY(connection->message().contains(u"not confirmed"_s));
    QCOMPARE(connection->currentSession()->unconfirmedCount(), 1);
}

void TestConnection::aSecondCloseDropsAtOnce()
{
    Connection *connection = openConnection();
    connection->openShell();
    QTRY_COMPARE(onlyShell(*connection)->state(), State::Opened);
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Delete"_s, u"hangBeforeHeaders"_s) });
    connection->close();
    connection->close();
    QCOMPARE(connection->state(), State::Closed);
    QCOMPARE(onlyShell(*connection)->state(), State::Broken);
    QTRY_COMPARE(m_endpoint->status().value("connectionsOpen"_L1).toInt(), 0);
}

void TestConnection::closingDuringOpeningClosesBoth()
{
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Identify"_s, u"hangBeforeHeaders"_s) });
    Connection *connection = m_fixture->add(*m_endpoint, u"web01"_s);
    connection->open();
    connection->close();
    QCOMPARE(connection->state(), State::Closing);
    QTRY_COMPARE(connection->state(), State::Closed);
    QCOMPARE(connection->currentSession()->state(), State::Closed);
}

void TestConnection::closingWhileAShellIsMadeDeletesIt()
{
    const int shellsBefore = m_endpoint->shellCount();
    Connection *connection = openConnection();
    m_endpoint->setFaults(u"web01"_s,
        { QJsonObject{
            { u"on"_s, u"Create"_s }, { u"do"_s, u"slow"_s }, { u"ms"_s, 200 }, { u"count"_s, 1 } } });
    connection->openShell();
    QCOMPARE(onlyShell(*connection)->state(), State::Opening);
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    QCOMPARE(onlyShell(*connection)->state(), State::Closed);
    QVERIFY(!onlyShell(*connection)->id().isEmpty());
    QCOMPARE(m_endpoint->shellCount(), shellsBefore);
}

void TestConnection::aShellThatIsGoneCountsAsClosed()
{
    Connection *connection = openConnection();
    connection->openShell();
    QTRY_COMPARE(onlyShell(*connection)->state(), State::Opened);
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Delete"_s, u"shellGone"_s) });
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    QCOMPARE(onlyShell(*connection)->state(), State::Closed);
    QCOMPARE(connection->currentSession()->unconfirmedCount(), 0);
}

void TestConnection::aRefusedDeleteTellsWhy()
{
    Connection *connection = openConnection();
    connection->openShell();
    QTRY_COMPARE(onlyShell(*connection)->state(), State::Opened);
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Delete"_s, u"accessDenied"_s) });
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    QCOMPARE(onlyShell(*connection)->state(), State::Broken);
    QVERIFY(onlyShell(*connection)->lastError());
    QCOMPARE(onlyShell(*connection)->lastError()->fault->wsmanCode, 5u);
}

void TestConnection::aFullQuotaMakesTheShellBrokenNotTheConnection()
{
    Connection *connection = openConnection(u"small"_s);
    connection->openShell();
    QTRY_COMPARE(onlyShell(*connection)->state(), State::Opened);
    connection->openShell();
    SessionObject *second = connection->currentSession()->childObjects().at(1);
    QTRY_COMPARE(second->state(), State::Broken);
    QCOMPARE(second->lastError()->fault->wsmanCode, 2150859173u);
    QCOMPARE(connection->state(), State::Opened);
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    QCOMPARE(connection->currentSession()->unconfirmedCount(), 0);
}

void TestConnection::testLeavesTheStateAlone()
{
    Connection *connection = m_fixture->add(*m_endpoint, u"web01"_s);
    QSignalSpy finished(connection, &Connection::testFinished);
    connection->test();
    QVERIFY(connection->isTesting());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!connection->isTesting());
    QVERIFY(!connection->lastError());
    QVERIFY(connection->message().contains(u"Stack: 3.0"_s));
    QCOMPARE(connection->state(), State::BeforeOpen);
}

void TestConnection::testCanBeCancelled()
{
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Identify"_s, u"hangBeforeHeaders"_s) });
    Connection *connection = m_fixture->add(*m_endpoint, u"web01"_s);
    QSignalSpy finished(connection, &Connection::testFinished);
    connection->test();
    connection->cancelTest();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!connection->isTesting());
}

void TestConnection::clearClosedForgetsWhatHasEnded()
{
    Connection *connection = openConnection();
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    connection->open();
    QTRY_COMPARE(connection->state(), State::Opened);
    connection->clearClosed();
    QCOMPARE(connection->sessions().size(), 1);
    QCOMPARE(connection->currentSession()->state(), State::Opened);
}

void TestConnection::anUnknownCertificateAsksAndAPinnedOneOpens()
{
    Connection *connection = m_fixture->add(*m_endpoint, u"tls"_s);
    connection->open();
    QTRY_COMPARE(connection->state(), State::Broken);
    QVERIFY(connection->lastError()->asksForTrust());

    Profile profile = connection->profile();
    profile.endpoint.pinnedSha256 = QByteArray::fromHex(m_endpoint->certificateSha256(u"tls"_s));
    connection->setProfile(profile);
    connection->open();
    QTRY_COMPARE(connection->state(), State::Opened);
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);

    QVERIFY(m_endpoint->renewCertificate(u"tls"_s));
    connection->open();
    QTRY_COMPARE(connection->state(), State::Broken);
    QVERIFY(connection->lastError()->isChangedCertificate());
}

void TestConnection::aLongHistoryKeepsItsEnd()
{
    Wanderer wanderer;
    constexpr int comings = 1000;
    for (int i = 0; i < comings; ++i) {
        wanderer.setState(State::Opened);
        wanderer.setState(State::Broken, QString::number(i));
    }
    QCOMPARE(wanderer.history().size(), 200);
    QCOMPARE(wanderer.history().constFirst().to, State::Opened);
    QCOMPARE(wanderer.reason(), QString::number(comings - 1));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
