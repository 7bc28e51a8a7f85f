/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "openedconnection.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using State = LiveObject::State;
using Pulling = Enumeration::Pulling;

namespace {

Wsman::EnumerationRequest allItems(int maxElements = 100)
{
    Wsman::EnumerationRequest request;
    request.resourceUri = u"http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/Win32_Demo"_s;
    request.maxElements = maxElements;
    return request;
}

QJsonObject slow(const QString &on)
{
    return { { u"on"_s, on }, { u"do"_s, u"slow"_s }, { u"ms"_s, 200 } };
}

} // namespace

class EnumerationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void allPagesAreDeliveredAndNothingIsReleased_data();
    void allPagesAreDeliveredAndNothingIsReleased();
    void theLastPageOfAnOptimisedEnumerationNeedsNoPull();
    void onDemandAPageIsFetchedWhenItIsAskedFor();
    void aQueryNarrowsIt();
    void anythingButAQueryThatIsUnderstoodIsBroken();
    void closeIsOneRelease();
    void closeByWhoeverGetsThePage();
    void closeWhileTheServerBegins();
    void disconnectSendsOneReleaseForEach();
    void aTimeoutFaultPullsAgain();
    void anExpiredContextIsBrokenWithItsReason();
    void aRefusedPullIsReleasedAndBroken();
    void aReleaseThatIsNotAnsweredEndsAtTheDeadline();
    void whatIsAlreadyReleasedCountsAsClosed();

private:
    Enumeration *begin(const Wsman::EnumerationRequest &request, Pulling pulling = Pulling::OnDemand);
    [[nodiscard]] int openAtServer();

    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<OpenedConnection> m_connection;
};

void EnumerationTest::initTestCase()
{
    m_endpoint = std::make_unique<EndpointProcess>(
        QJsonArray{ ConnectionFixture::listener(u"web01"_s, { { u"demoInstances"_s, 250 } }) });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void EnumerationTest::init()
{
    m_endpoint->setFaults(u"web01"_s, {});
    m_connection = std::make_unique<OpenedConnection>(*m_endpoint, u"web01"_s);
    QVERIFY(m_connection->isOpen());
}

/// Waits until the first page was delivered.
Enumeration *EnumerationTest::begin(const Wsman::EnumerationRequest &request, Pulling pulling)
{
    Enumeration *enumeration = m_connection->session().openEnumeration(request, pulling);
    [&] { QTRY_VERIFY(enumeration->state() != State::Opening); }();
    m_connection->restartCounts();
    return enumeration;
}

int EnumerationTest::openAtServer()
{
    int count = 0;
    const QJsonObject owners = m_endpoint->statistics(u"web01"_s).value("owners"_L1).toObject();
    for (const QJsonValue &owner : owners)
        count += owner["enumerations"_L1].toInt();
    return count;
}

void EnumerationTest::allPagesAreDeliveredAndNothingIsReleased_data()
{
    QTest::addColumn<bool>("optimized");
    QTest::addColumn<int>("maxElements");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("pulls");
    QTest::newRow("optimised") << true << 100 << 3 << 2;
    QTest::newRow("plain") << false << 100 << 3 << 3;
    QTest::newRow("all at once") << true << 250 << 1 << 0;
    QTest::newRow("many pages") << true << 7 << 36 << 35;
}

void EnumerationTest::allPagesAreDeliveredAndNothingIsReleased()
{
    QFETCH(int, pages);
    Wsman::EnumerationRequest request = allItems();
    QFETCH(bool, optimized);
    request.optimized = optimized;
    QFETCH(int, maxElements);
    request.maxElements = maxElements;
    Enumeration *enumeration = m_connection->session().openEnumeration(request);
    QStringList ids;
    connect(enumeration, &Enumeration::itemsReceived, this, [&ids](const QVector<Wsman::Item> &items) {
        for (const Wsman::Item &item : items)
            ids.append(item.field(u"Id")->value);
    });
    QCOMPARE(enumeration->state(), State::Opening);
    QCOMPARE(enumeration->name(), u"Win32_Demo"_s);
    QTRY_COMPARE(enumeration->state(), State::Closed);
    QCOMPARE(ids.size(), 250);
    QCOMPARE(ids.constLast(), u"250"_s);
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(enumeration->itemCount(), 250);
    QCOMPARE(enumeration->pageCount(), pages);
    QVERIFY(enumeration->isComplete());
    QVERIFY(enumeration->reason().isEmpty());
    QCOMPARE(m_connection->count(u"Enumerate"_s), 1);
    QTEST(m_connection->count(u"Pull"_s), "pulls");
    QCOMPARE(m_connection->count(u"Release"_s), 0);
}

void EnumerationTest::theLastPageOfAnOptimisedEnumerationNeedsNoPull()
{
    Enumeration *enumeration = begin(allItems(1000), Pulling::OnDemand);
    QCOMPARE(enumeration->state(), State::Closed);
    m_connection->connection().close();
    QTRY_COMPARE(m_connection->connection().state(), State::Closed);
    QCOMPARE(m_connection->countAll(), 0);
}

void EnumerationTest::onDemandAPageIsFetchedWhenItIsAskedFor()
{
    Enumeration *enumeration = begin(allItems());
    QCOMPARE(enumeration->state(), State::Opened);
    QCOMPARE(enumeration->itemCount(), 100);
    QVERIFY(!enumeration->isComplete());
    enumeration->pullNext();
    enumeration->pullNext(); // the first is under way
    QTRY_COMPARE(enumeration->itemCount(), 200);
    QCOMPARE(m_connection->count(u"Pull"_s), 1);
    enumeration->setPulling(Pulling::ToTheEnd);
    QTRY_COMPARE(enumeration->state(), State::Closed);
    QCOMPARE(enumeration->itemCount(), 250);
}

void EnumerationTest::aQueryNarrowsIt()
{
    Wsman::EnumerationRequest request;
    request.resourceUri = u"http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/*"_s;
    request.filter = Wsman::Filter::wql(u"select Id, Name from Win32_Demo where Group = 3"_s);
    Enumeration *enumeration = m_connection->session().openEnumeration(request);
    QCOMPARE(enumeration->name(), request.filter.text);
    QTRY_COMPARE(enumeration->state(), State::Closed);
    QCOMPARE(enumeration->itemCount(), 25);
}

void EnumerationTest::anythingButAQueryThatIsUnderstoodIsBroken()
{
    Wsman::EnumerationRequest request;
    request.resourceUri = u"http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/*"_s;
    request.filter = Wsman::Filter::wql(u"selekt nothing"_s);
    Enumeration *enumeration = m_connection->session().openEnumeration(request);
    QTRY_COMPARE(enumeration->state(), State::Broken);
    QVERIFY(enumeration->lastError());
    QCOMPARE(enumeration->reason(), enumeration->lastError()->message);
    QCOMPARE(m_connection->session().state(), State::Opened);
}

void EnumerationTest::closeIsOneRelease()
{
    Enumeration *enumeration = begin(allItems());
    QCOMPARE(openAtServer(), 1);
    enumeration->close();
    QCOMPARE(enumeration->state(), State::Closing);
    QTRY_COMPARE(enumeration->state(), State::Closed);
    QCOMPARE(m_connection->countAll(), 1);
    QCOMPARE(m_connection->count(u"Release"_s), 1);
    QCOMPARE(openAtServer(), 0);
    enumeration->pullNext();
    enumeration->close();
    QCOMPARE(m_connection->countAll(), 1);
}

void EnumerationTest::closeByWhoeverGetsThePage()
{
    Enumeration *enumeration = m_connection->session().openEnumeration(allItems(10));
    connect(enumeration, &Enumeration::itemsReceived, enumeration, &Enumeration::close);
    QTRY_COMPARE(enumeration->state(), State::Closed);
    QCOMPARE(enumeration->itemCount(), 10);
    QCOMPARE(m_connection->count(u"Pull"_s), 0);
    QCOMPARE(m_connection->count(u"Release"_s), 1);
}

void EnumerationTest::closeWhileTheServerBegins()
{
    m_endpoint->setFaults(u"web01"_s, { slow(u"Enumerate"_s) });
    Enumeration *enumeration = m_connection->session().openEnumeration(allItems());
    QTRY_COMPARE(m_connection->count(u"Enumerate"_s), 1);
    enumeration->close();
    QCOMPARE(enumeration->state(), State::Closing);
    QTRY_COMPARE(enumeration->state(), State::Closed);
    QCOMPARE(m_connection->count(u"Release"_s), 1);
    QCOMPARE(enumeration->itemCount(), 0);
    QCOMPARE(openAtServer(), 0);
}

void EnumerationTest::disconnectSendsOneReleaseForEach()
{
    begin(allItems());
    Enumeration *pulling = begin(allItems());
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Pull"_s, u"hangBeforeHeaders"_s) });
    pulling->pullNext();
    QTRY_COMPARE(m_connection->count(u"Pull"_s), 1);
    m_connection->restartCounts();
    m_connection->connection().close();
    QVERIFY2(m_connection->connection().message().contains(u"2 enumeration"_s),
        qPrintable(m_connection->connection().message()));
    QTRY_COMPARE(m_connection->connection().state(), State::Closed);
    QCOMPARE(m_connection->count(u"Release"_s), 2);
    QCOMPARE(m_connection->countAll(), 2);
    QCOMPARE(openAtServer(), 0);
    QCOMPARE(m_connection->session().unconfirmedCount(), 0);
}

void EnumerationTest::aTimeoutFaultPullsAgain()
{
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Pull"_s, u"timedOut"_s, 2) });
    Enumeration *enumeration = m_connection->session().openEnumeration(allItems());
    QTRY_COMPARE(enumeration->state(), State::Closed);
    QCOMPARE(enumeration->itemCount(), 250);
    QCOMPARE(m_connection->count(u"Pull"_s), 4);
    QVERIFY(!enumeration->lastError());
}

void EnumerationTest::anExpiredContextIsBrokenWithItsReason()
{
    Enumeration *enumeration = begin(allItems());
    m_endpoint->advanceClock(u"web01"_s, 600);
    enumeration->pullNext();
    QTRY_COMPARE(enumeration->state(), State::Broken);
    QVERIFY(enumeration->reason().contains(u"start it again"_s));
    QVERIFY(enumeration->lastError());
    QVERIFY(!enumeration->isComplete());
    QCOMPARE(m_connection->count(u"Release"_s), 0);
    QCOMPARE(m_connection->session().state(), State::Opened);
}

void EnumerationTest::aRefusedPullIsReleasedAndBroken()
{
    Enumeration *enumeration = begin(allItems());
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Pull"_s, u"internalError"_s) });
    enumeration->pullNext();
    QTRY_COMPARE(enumeration->state(), State::Broken);
    QCOMPARE(enumeration->reason(), enumeration->lastError()->message);
    QCOMPARE(m_connection->count(u"Release"_s), 1);
    QCOMPARE(openAtServer(), 0);
}

void EnumerationTest::aReleaseThatIsNotAnsweredEndsAtTheDeadline()
{
    Enumeration *enumeration = begin(allItems());
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Release"_s, u"hangBeforeHeaders"_s) });
    QElapsedTimer clock;
    clock.start();
    m_connection->connection().close();
    QTRY_COMPARE(m_connection->connection().state(), State::Closed);
    QVERIFY(clock.elapsed() >= m_connection->limits().close.count() - 50);
    QCOMPARE(enumeration->state(), State::Broken);
    QVERIFY(enumeration->reason().contains(u"Not confirmed"_s));
    QVERIFY(m_connection->connection().message().contains(u"1 enumeration"_s));
    // What hung goes with its time.
    m_endpoint->setFaults(u"web01"_s, {});
    m_endpoint->advanceClock(u"web01"_s, 600);
}

void EnumerationTest::whatIsAlreadyReleasedCountsAsClosed()
{
    Enumeration *enumeration = begin(allItems());
    m_endpoint->advanceClock(u"web01"_s, 600);
    m_connection->connection().close();
    QTRY_COMPARE(m_connection->connection().state(), State::Closed);
    QCOMPARE(enumeration->state(), State::Closed);
    QVERIFY(enumeration->reason().contains(u"before"_s));
}

QTEST_GUILESS_MAIN(EnumerationTest)
#include "tst_enumeration.moc"
