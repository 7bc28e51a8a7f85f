/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "openedconnection.h"
#include "subscription.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = LiveObject::State;

class SubscriptionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void eventsAreDeliveredAsTheyHappen();
    void aBookmarkGoesOnWhereItEnded();
    void heartbeatsAreSignsOfLifeAndNoEvents();
    void aTimeoutFaultPullsAgain();
    void itRenewsItselfBeforeItExpires();
    void whatCannotBeRenewedTellsWhy();
    void aFilterThatIsNotUnderstoodIsBroken();
    void disconnectSendsOneUnsubscribe();
    void closeWhileTheServerIsStillMakingIt();
    void whatHasExpiredAtTheServerIsBroken();
    void whatHasExpiredMeanwhileCountsAsClosed();
    void anUnsubscribeThatIsNotAnsweredEndsAtTheDeadline();
    void aMixtureIsCountedAsObjects();

private:
    Subscription *subscribe(Wsman::SubscriptionRequest request);
    void emitEvents(int count, const QString &message = u"It happened."_s, int level = 4);
    [[nodiscard]] int openAtServer();

    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<OpenedConnection> m_connection;
};

void SubscriptionTest::initTestCase()
{
    m_endpoint = std::make_unique<EndpointProcess>(QJsonArray{ ConnectionFixture::listener(u"web01"_s) });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void SubscriptionTest::init()
{
    m_endpoint->setFaults(u"web01"_s, {});
    m_connection = std::make_unique<OpenedConnection>(*m_endpoint, u"web01"_s);
    QVERIFY(m_connection->isOpen());
}

/// Waits until it is Opened and its Pull has come to the server.
Subscription *SubscriptionTest::subscribe(Wsman::SubscriptionRequest request)
{
    if (request.filter.isNull()) {
        Wsman::SubscriptionRequest events
            = Wsman::eventLogSubscription(Wsman::eventQueryList(u"Application"_s));
        events.heartbeat = request.heartbeat;
        events.expires = request.expires;
        events.bookmark = request.bookmark;
        request = events;
    }
    Subscription *subscription = m_connection->session().openSubscription(request);
    [&] { QTRY_VERIFY(subscription->state() != State::Opening); }();
    if (subscription->state() == State::Opened)
        [&] { QTRY_COMPARE(m_connection->count(u"Pull"_s), 1); }();
    m_connection->restartCounts();
    return subscription;
}

void SubscriptionTest::emitEvents(int count, const QString &message, int level)
{
    (void)m_endpoint->command({ { u"command"_s, u"emitEvents"_s }, { u"listener"_s, u"web01"_s },
        { u"count"_s, count }, { u"message"_s, message }, { u"level"_s, level } });
}

int SubscriptionTest::openAtServer()
{
    int count = 0;
    const QJsonObject owners = m_endpoint->statistics(u"web01"_s).value("owners"_L1).toObject();
    for (const QJsonValue &owner : owners)
        count += owner["subscriptions"_L1].toInt();
    return count;
}

void SubscriptionTest::eventsAreDeliveredAsTheyHappen()
{
    Subscription *subscription
        = subscribe(Wsman::eventLogSubscription(Wsman::eventQueryList(u"Application"_s, 2)));
    QStringList messages;
    connect(subscription, &Subscription::eventsReceived, this, [&](const QVector<Wsman::Event> &events) {
        for (const Wsman::Event &event : events)
            messages.append(event.summary());
    });
    QCOMPARE(subscription->name(), u"EventLog"_s);
    emitEvents(1, u"not asked for"_s, 4);
    emitEvents(2, u"an error <1>"_s, 2);
    QTRY_COMPARE(subscription->deliveredCount(), 2);
    QCOMPARE(messages, (QStringList{ u"an error <1>"_s, u"an error <1>"_s }));
    QVERIFY(subscription->lastDeliveryAt().isValid());
    QVERIFY(subscription->lastEventTime().isValid());
    emitEvents(250, u"a lot"_s, 1);
    QTRY_COMPARE(subscription->deliveredCount(), 252);
    QCOMPARE(subscription->state(), State::Opened);
}

void SubscriptionTest::aBookmarkGoesOnWhereItEnded()
{
    Subscription *first = subscribe({});
    emitEvents(1, u"seen"_s);
    QTRY_COMPARE(first->deliveredCount(), 1);
    QVERIFY(!first->bookmark().isEmpty());
    Wsman::SubscriptionRequest request;
    request.bookmark = first->bookmark();
    first->close();
    QTRY_COMPARE(first->state(), State::Closed);
    emitEvents(3, u"missed"_s);
    m_connection->restartCounts();
    request.filter = Wsman::Filter::eventQuery(Wsman::eventQueryList(u"Application"_s));
    request.resourceUri = first->resourceUri();
    Subscription *second = m_connection->session().openSubscription(request);
    QTRY_COMPARE(second->deliveredCount(), 3);
}

void SubscriptionTest::heartbeatsAreSignsOfLifeAndNoEvents()
{
    Wsman::SubscriptionRequest request;
    request.heartbeat = 1s;
    Subscription *subscription = subscribe(request);
    QVERIFY(!subscription->lastSignOfLifeAt().isValid());
    QTRY_VERIFY(subscription->lastSignOfLifeAt().isValid());
    QCOMPARE(subscription->deliveredCount(), 0);
    QVERIFY(!subscription->lastDeliveryAt().isValid());
    QTRY_VERIFY(m_connection->count(u"Pull"_s) >= 1);
}

void SubscriptionTest::aTimeoutFaultPullsAgain()
{
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Pull"_s, u"timedOut"_s, 3) });
    Subscription *subscription = subscribe({});
    QTRY_VERIFY(m_connection->count(u"Pull"_s) >= 3);
    emitEvents(1);
    QTRY_COMPARE(subscription->deliveredCount(), 1);
    QVERIFY(!subscription->lastError());
}

void SubscriptionTest::itRenewsItselfBeforeItExpires()
{
    Wsman::SubscriptionRequest request;
    request.expires = 2s;
    Subscription *subscription = subscribe(request);
    const QDateTime first = subscription->expiresAt();
    QVERIFY(first.isValid());
    QTRY_VERIFY(m_connection->count(u"Renew"_s) >= 2);
    QTRY_VERIFY(subscription->expiresAt() > first);
    emitEvents(1);
    QTRY_COMPARE(subscription->deliveredCount(), 1);
    QCOMPARE(subscription->state(), State::Opened);
}

void SubscriptionTest::whatCannotBeRenewedTellsWhy()
{
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Renew"_s, u"accessDenied"_s) });
    Wsman::SubscriptionRequest request;
    request.expires = 1s;
    Subscription *subscription = subscribe(request);
    QTRY_VERIFY(subscription->lastError());
    const QString refusal = subscription->lastError()->message;
    QTRY_COMPARE(subscription->state(), State::Broken);
    QVERIFY2(subscription->reason().endsWith(refusal), qPrintable(subscription->reason()));
    QVERIFY(subscription->reason() != refusal);
}

void SubscriptionTest::aFilterThatIsNotUnderstoodIsBroken()
{
    Subscription *subscription
        = subscribe(Wsman::eventLogSubscription(u"<QueryList><Nonsense/></QueryList>"_s));
    QCOMPARE(subscription->state(), State::Broken);
    QVERIFY(subscription->lastError());
    QCOMPARE(subscription->reason(), subscription->lastError()->message);
}

void SubscriptionTest::disconnectSendsOneUnsubscribe()
{
    Subscription *subscription = subscribe({});
    QElapsedTimer clock;
    clock.start();
    m_connection->connection().close();
    QCOMPARE(subscription->state(), State::Closing);
    QVERIFY2(m_connection->connection().message().contains(u"1 subscription"_s),
        qPrintable(m_connection->connection().message()));
    QTRY_COMPARE(m_connection->connection().state(), State::Closed);
    QVERIFY(clock.elapsed() < m_connection->limits().close.count());
    QCOMPARE(subscription->state(), State::Closed);
    QCOMPARE(m_connection->count(u"Unsubscribe"_s), 1);
    QCOMPARE(m_connection->countAll(), 1);
}

void SubscriptionTest::closeWhileTheServerIsStillMakingIt()
{
    const int before = openAtServer();
    m_endpoint->setFaults(
        u"web01"_s, { QJsonObject{ { u"on"_s, u"Subscribe"_s }, { u"do"_s, u"slow"_s }, { u"ms"_s, 200 } } });
    Subscription *subscription = m_connection->session().openSubscription(
        Wsman::eventLogSubscription(Wsman::eventQueryList(u"System"_s)));
    QTRY_COMPARE(m_connection->count(u"Subscribe"_s), 1);
    m_connection->connection().close();
    QTRY_COMPARE(m_connection->connection().state(), State::Closed);
    QCOMPARE(subscription->state(), State::Closed);
    QCOMPARE(m_connection->count(u"Unsubscribe"_s), 1);
    QCOMPARE(m_connection->count(u"Pull"_s), 0);
    QCOMPARE(openAtServer(), before);
}

void SubscriptionTest::whatHasExpiredAtTheServerIsBroken()
{
    Subscription *subscription = subscribe({});
    m_endpoint->advanceClock(u"web01"_s, 3600);
    QTRY_COMPARE(subscription->state(), State::Broken);
    QVERIFY2(subscription->reason().contains(u"ended"_s), qPrintable(subscription->reason()));
    QVERIFY(subscription->lastError());
    QCOMPARE(m_connection->session().state(), State::Opened);
}

void SubscriptionTest::whatHasExpiredMeanwhileCountsAsClosed()
{
    Subscription *subscription = subscribe({});
    subscription->stopWaiting();
    m_endpoint->advanceClock(u"web01"_s, 3600);
    subscription->close();
    QTRY_COMPARE(subscription->state(), State::Closed);
    QVERIFY(subscription->reason().contains(u"before"_s));
}

void SubscriptionTest::anUnsubscribeThatIsNotAnsweredEndsAtTheDeadline()
{
    Subscription *subscription = subscribe({});
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Unsubscribe"_s, u"hangBeforeHeaders"_s) });
    m_connection->connection().close();
    QTRY_COMPARE(m_connection->connection().state(), State::Closed);
    QCOMPARE(subscription->state(), State::Broken);
    QVERIFY(subscription->reason().contains(u"expires"_s));
    QVERIFY(m_connection->connection().message().contains(u"1 subscription"_s));
}

void SubscriptionTest::aMixtureIsCountedAsObjects()
{
    subscribe({});
    m_connection->connection().openShell();
    QTRY_COMPARE(m_connection->session().childObjects().constLast()->state(), State::Opened);
    m_connection->connection().close();
    QVERIFY2(m_connection->connection().message().contains(u"2 object"_s),
        qPrintable(m_connection->connection().message()));
    QTRY_COMPARE(m_connection->connection().state(), State::Closed);
}

QTEST_GUILESS_MAIN(SubscriptionTest)
#include "tst_subscription.moc"
