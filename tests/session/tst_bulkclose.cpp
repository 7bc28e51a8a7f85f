/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionfixture.h"
#include "session.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

/// Many computers at once: what the users do on a Monday morning.
class TestBulkClose : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredOpenAndCloseWithThirtyTwoAtOnce();
    void hungComputersDoNotHoldUpTheOthers();
    void cancelEndsOpeningAtOnce();
    void removedWhileWaitingIsCounted();
    void tenThousandUnreachableOnesCanBeCancelled();
};

namespace {

QJsonArray listeners(int count)
{
    QJsonArray result;
    for (int i = 0; i < count; ++i)
        result.append(ConnectionFixture::listener(u"pc%1"_s.arg(i)));
    return result;
}

QList<Connection *> addAll(ConnectionFixture &fixture, const EndpointProcess &endpoint, int count)
{
    QList<Connection *> connections;
    for (int i = 0; i < count; ++i)
        connections.append(fixture.add(endpoint, u"pc%1"_s.arg(i)));
    return connections;
}

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
        endpoint.setFaults(
            u"pc%1"_s.arg(i), { ConnectionFixture::fault(u"Delete"_s, u"hangBeforeHeaders"_s) });

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
        endpoint.setFaults(
            u"pc%1"_s.arg(i), { ConnectionFixture::fault(u"Identify"_s, u"hangBeforeHeaders"_s) });
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

QTEST_GUILESS_MAIN(TestBulkClose)
#include "tst_bulkclose.moc"
