/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "manycomputers.h"
#include "session.h"
#include "shell.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ManyComputers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = LiveObject::State;
using Verb = BulkRun::Verb;

/// Many computers at once, and those of them that do not answer.
class TestBulkClose : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredOpenAndCloseWithThirtyTwoAtOnce();
    void hungComputersDoNotHoldUpTheOthers();
    void cancelEndsOpeningAtOnce();
    void removedWhileWaitingIsCounted();
    void tenThousandUnreachableOnesCanBeCancelled();
    void closeTakesWhatHasNotBegunOutOfARun_data();
    void closeTakesWhatHasNotBegunOutOfARun();
    void aSecondCloseDoesNotDropWhatTheFirstHasNotBegun();
    void closeBetweenTheHalvesOfAReopen();
    void silentServersHoldNoPlaceOfTheThrottle();
    void whatWasBrokenBeforeIsNotTheReason();
    void hungAndGoneOnesEndWithinOneDeadline();
};

namespace {

bool allAre(const QList<Connection *> &connections, State state)
{
    return std::all_of(connections.cbegin(), connections.cend(),
        [state](const Connection *connection) { return connection->state() == state; });
}

bool allHaveOpenShells(const QList<Connection *> &connections)
{
    return std::all_of(connections.cbegin(), connections.cend(), [](const Connection *connection) {
        return connection->currentSession()->childObjects().constFirst()->state() == State::Opened;
    });
}

} // namespace

void TestBulkClose::fiveHundredOpenAndCloseWithThirtyTwoAtOnce()
{
    constexpr int count = 500;
    EndpointProcess endpoint(listeners(count));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    ConnectionFixture fixture;
    fixture.limits.close = std::chrono::seconds(10);
    const QList<Connection *> connections = addAll(fixture, endpoint, count);

    BulkRun *opening = fixture.list.open(connections);
    QSignalSpy opened(opening, &BulkRun::finished);
    QVERIFY(opened.wait(60000));
    QVERIFY(allAre(connections, State::Opened));
    for (Connection *connection : connections)
        connection->openShell();
    QTRY_VERIFY_WITH_TIMEOUT(allHaveOpenShells(connections), 60000);
    QCOMPARE(endpoint.shellCount(), count);

    BulkRun *closing = fixture.list.close(connections);
    int peak = 0;
    connect(closing, &BulkRun::progressed, this, [&peak, closing] { peak = qMax(peak, closing->peak()); });
    QSignalSpy closed(closing, &BulkRun::finished);
    QVERIFY(closed.wait(60000));
    QVERIFY(allAre(connections, State::Closed));
    QCOMPARE(peak, 32);
    QCOMPARE(endpoint.shellCount(), 0);
    const QJsonObject status = endpoint.status();
    QVERIFY(status.value("peakConcurrent"_L1).toObject().value("Delete"_L1).toInt() <= 32);
    QCOMPARE(status.value("requests"_L1).toObject().value("Delete"_L1).toInt(), count);
}

void TestBulkClose::hungComputersDoNotHoldUpTheOthers()
{
    constexpr int count = 40;
    EndpointProcess endpoint(listeners(count));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    ConnectionFixture fixture;
    const QList<Connection *> connections = addAll(fixture, endpoint, count);
    QSignalSpy opened(fixture.list.open(connections), &BulkRun::finished);
    QVERIFY(opened.wait(20000));
    for (Connection *connection : connections)
        connection->openShell();
    QTRY_VERIFY_WITH_TIMEOUT(allHaveOpenShells(connections), 20000);
    for (int i = 0; i < 4; ++i)
        endpoint.setFaults(nameOf(i), { ConnectionFixture::fault(u"Delete"_s, u"hangBeforeHeaders"_s) });

    BulkRun *closing = fixture.list.close(connections);
    int failed = -1;
    connect(closing, &BulkRun::finished, this, [&failed, closing] { failed = closing->failed(); });
    QTRY_COMPARE(failed, 4);
    QVERIFY(allAre(connections, State::Closed));
    QCOMPARE(endpoint.shellCount(), 4);
}

void TestBulkClose::cancelEndsOpeningAtOnce()
{
    EndpointProcess endpoint(listeners(40));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    for (int i = 0; i < 40; ++i)
        endpoint.setFaults(nameOf(i), { ConnectionFixture::fault(u"Identify"_s, u"hangBeforeHeaders"_s) });
    ConnectionFixture fixture;
    const QList<Connection *> connections = addAll(fixture, endpoint, 40);
    BulkRun *run = fixture.list.open(connections);
    QSignalSpy finished(run, &BulkRun::finished);
    QCOMPARE(std::count_if(connections.cbegin(), connections.cend(),
                 [](const Connection *c) { return c->state() == State::Opening; }),
        32);
    run->cancel();
    QTRY_COMPARE(finished.size(), 1);
    for (const Connection *connection : connections)
        QVERIFY(!connection->isOpen());
    QCOMPARE(connections.constLast()->state(), State::BeforeOpen);
}

void TestBulkClose::removedWhileWaitingIsCounted()
{
    EndpointProcess endpoint(listeners(3));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    ConnectionFixture fixture;
    fixture.list.setThrottle(1);
    const QList<Connection *> connections = addAll(fixture, endpoint, 3);
    BulkRun *run = fixture.list.open(connections);
    int done = 0;
    connect(run, &BulkRun::finished, this, [&done, run] { done = run->done(); });
    QCOMPARE(fixture.list.remove({ connections.at(1) }), 1);
    QTRY_COMPARE(done, 3);
    QCOMPARE(connections.at(2)->state(), State::Opened);
}

void TestBulkClose::tenThousandUnreachableOnesCanBeCancelled()
{
    ConnectionFixture fixture;
    QList<Profile> profiles;
    for (int i = 0; i < 10000; ++i) {
        Profile profile;
        profile.endpoint.host = u"pc%1.invalid"_s.arg(i);
        profile.endpoint.authentication = Authentication::None;
        profiles.append(profile);
    }
    const QList<Connection *> connections = fixture.list.add(profiles);
    BulkRun *run = fixture.list.open(connections);
    QSignalSpy finished(run, &BulkRun::finished);
    QCOMPARE(run->total(), 10000);
    run->cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(connections.constLast()->state(), State::BeforeOpen);
}

void TestBulkClose::closeTakesWhatHasNotBegunOutOfARun_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<State>("after");
    QTest::newRow("open") << Verb::Open << State::BeforeOpen;
    QTest::newRow("reopen") << Verb::Reopen << State::BeforeOpen;
    QTest::newRow("test") << Verb::Test << State::BeforeOpen;
}

void TestBulkClose::closeTakesWhatHasNotBegunOutOfARun()
{
    QFETCH(Verb, verb);
    QFETCH(State, after);
    constexpr int count = 6;
    EndpointProcess endpoint(listeners(count));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    ConnectionFixture fixture;
    fixture.list.setThrottle(2);
    const QList<Connection *> connections = addAll(fixture, endpoint, count);
    BulkRun *run = fixture.list.run(verb, connections);
    // The last row is not among them, so the run goes on to it.
    BulkReport report;
    int done = -1;
    connect(run, &BulkRun::finished, this, [&, run] {
        report = run->report();
        done = run->done();
    });
    const BulkReport closing = finished(fixture.list.close(connections.first(count - 1)));
    QTRY_COMPARE(done, 3);
    QCOMPARE(report.notStarted, 3);
    QCOMPARE(report.results.size(), 3);
    QCOMPARE(closing.results.size(), verb == Verb::Test ? 0 : 2);
    for (const Connection *connection : connections.first(count - 1))
        QVERIFY(!connection->isOpen());
    for (int i = 2; i < count - 1; ++i) {
        QCOMPARE(connections.at(i)->state(), after);
        QVERIFY(endpoint.statistics(nameOf(i)).value("requests"_L1).toObject().isEmpty());
    }
    QCOMPARE(connections.constLast()->state(), verb == Verb::Test ? State::BeforeOpen : State::Opened);
}

void TestBulkClose::aSecondCloseDoesNotDropWhatTheFirstHasNotBegun()
{
    constexpr int count = 4;
    EndpointProcess endpoint(listeners(count));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    ConnectionFixture fixture;
    const QList<Connection *> connections = addAll(fixture, endpoint, count);
    QCOMPARE(finished(fixture.list.open(connections)).succeededCount(), count);
    for (Connection *connection : connections)
        connection->openShell();
    QTRY_COMPARE(endpoint.shellCount(), count);
    fixture.list.setThrottle(1);
    fixture.list.close(connections);
    QCOMPARE(connections.constFirst()->state(), State::Closing);
    const BulkReport second = finished(fixture.list.close(connections.mid(1)));
    QCOMPARE(second.succeededCount(), count - 1);
    QTRY_COMPARE(connections.constFirst()->state(), State::Closed);
    QCOMPARE(endpoint.shellCount(), 0);
}

void TestBulkClose::closeBetweenTheHalvesOfAReopen()
{
    EndpointProcess endpoint(listeners(1));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    ConnectionFixture fixture;
    const QList<Connection *> connections = addAll(fixture, endpoint, 1);
    QCOMPARE(finished(fixture.list.open(connections)).succeededCount(), 1);
    Connection *connection = connections.constFirst();
    connect(
        connection, &LiveObject::stateChanged, &fixture.list,
        [&](State now) {
            if (now == State::Closed)
                fixture.list.close(connections);
        },
        Qt::QueuedConnection);
    finished(fixture.list.run(Verb::Reopen, connections));
    QCOMPARE(connection->state(), State::Closed);
    QCOMPARE(connection->sessions().size(), 1);
}

void TestBulkClose::silentServersHoldNoPlaceOfTheThrottle()
{
    constexpr int count = 12;
    constexpr int hung = 8;
    EndpointProcess endpoint(listeners(count));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    ConnectionFixture fixture;
    fixture.limits.close = 20s;
    const QList<Connection *> connections = addAll(fixture, endpoint, count);
    QCOMPARE(finished(fixture.list.open(connections)).succeededCount(), count);
    for (Connection *connection : connections)
        connection->openShell();
    QTRY_COMPARE(endpoint.shellCount(), count);
    for (int i = 0; i < hung; ++i)
        endpoint.setFaults(nameOf(i), { ConnectionFixture::fault(u"any"_s, u"hangBeforeHeaders"_s) });
    fixture.list.setThrottle(2);
    BulkRun *run = fixture.list.close(connections);
    // All that answer are closed long before the deadline of the first that hangs.
    QTRY_COMPARE_WITH_TIMEOUT(run->done(), count - hung, 15000);
    QCOMPARE(run->peak(), 2);
    QCOMPARE(endpoint.shellCount(), hung);
    for (int i = 0; i < hung; ++i)
        QCOMPARE(connections.at(i)->state(), State::Closing);
    run->cancel();
    QCOMPARE(run->failed(), hung);
}

void TestBulkClose::whatWasBrokenBeforeIsNotTheReason()
{
    EndpointProcess endpoint(listeners(1));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    ConnectionFixture fixture;
    const QList<Connection *> connections = addAll(fixture, endpoint, 1);
    QCOMPARE(finished(fixture.list.open(connections)).succeededCount(), 1);
    Session *session = connections.constFirst()->currentSession();
    Shell *shell = session->openShell();
    QTRY_COMPARE(shell->state(), State::Opened);
    for (int i = 0; i < 2; ++i)
        shell->openCommand(u"type con"_s);
    Wsman::EnumerationRequest unknown;
    unknown.resourceUri = u"http://example.com/unknown"_s;
    const Enumeration *enumeration = session->openEnumeration(unknown);
    QTRY_COMPARE(enumeration->state(), State::Broken);
    endpoint.setFaults(nameOf(0), { ConnectionFixture::fault(u"Delete"_s, u"hangBeforeHeaders"_s) });

    const BulkReport report = finished(fixture.list.close(connections));
    QCOMPARE(report.results.size(), 1);
    const std::optional<TransportError> &error = report.results.constFirst().error;
    QVERIFY(error);
    QCOMPARE(error->kind, TransportError::Kind::Timeout);
    QCOMPARE(error->message, shell->reason());
    // One thing is left at the server: the commands go with their shell.
    QCOMPARE(session->unconfirmedCount(), 1);
    QCOMPARE(session->unconfirmedCount(SessionObject::Kind::Shell), 1);
    for (const SessionObject *command : shell->childObjects())
        QCOMPARE(command->state(), State::Broken);
}

void TestBulkClose::hungAndGoneOnesEndWithinOneDeadline()
{
    constexpr int count = 200;
    constexpr int tenth = count / 10;
    EndpointProcess endpoint(listeners(count));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    ConnectionFixture fixture;
    fixture.limits.close = 2s;
    fixture.list.setThrottle(count);
    const QList<Connection *> connections = addAll(fixture, endpoint, count);
    QCOMPARE(finished(fixture.list.open(connections)).succeededCount(), count);
    for (Connection *connection : connections)
        connection->openShell();
    QTRY_COMPARE_WITH_TIMEOUT(endpoint.shellCount(), count, 30000);
    const auto shellOf = [](const Connection *connection) {
        return connection->currentSession()->childObjects().constFirst();
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(connections.cbegin(), connections.cend(),
                                 [&](const Connection *c) { return shellOf(c)->state() == State::Opened; }),
        30000);
    for (int i = 0; i < tenth; ++i) {
        endpoint.setFaults(nameOf(i), { ConnectionFixture::fault(u"Delete"_s, u"hangBeforeHeaders"_s) });
        endpoint.setAccepting(nameOf(tenth + i), false);
        endpoint.dropConnections(nameOf(tenth + i));
    }

    QElapsedTimer clock;
    clock.start();
    const BulkReport report = finished(fixture.list.close(connections));
    QVERIFY2(
        clock.elapsed() < fixture.limits.close.count() + 1500, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(report.results.size(), count);
    QCOMPARE(report.succeededCount(), count - 2 * tenth);
    for (const Connection *connection : connections) {
        QCOMPARE(connection->state(), State::Closed);
        const SessionObject *shell = shellOf(connection);
        QVERIFY(shell->state() == State::Closed || !shell->reason().isEmpty());
    }
    QList<qsizetype> sizes;
    for (const BulkReport::Group &group : report.groups()) {
        sizes.append(group.failures.size());
        for (const BulkResult &failure : group.failures)
            QVERIFY(!failure.error->message.isEmpty());
    }
    QCOMPARE(sizes, (QList<qsizetype>{ tenth, tenth }));
}

QTEST_GUILESS_MAIN(TestBulkClose)
#include "tst_bulkclose.moc"
