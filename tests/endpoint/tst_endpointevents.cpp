/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "endpointprocess.h"
#include "verbclient.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString web = u"web01"_s;
const QString eventLog = u"http://schemas.microsoft.com/wbem/wsman/1/windows/EventLog"_s;
const QString eventing = u"http://schemas.xmlsoap.org/ws/2004/08/eventing/"_s;

VerbRequest pull(const QString &resourceUri, const QString &context, const QByteArray &children = {})
{
    return { Wsman::Action::pull, resourceUri,
        "<n:Pull><n:EnumerationContext>" + context.toLatin1() + "</n:EnumerationContext>" + children
            + "</n:Pull>" };
}

VerbRequest subscribe(const QByteArray &more = {}, const QByteArray &select = "*")
{
    return { eventing + u"Subscribe"_s, eventLog,
        "<e:Subscribe xmlns:e=\"http://schemas.xmlsoap.org/ws/2004/08/eventing\">"
        "<e:Delivery Mode=\"http://schemas.dmtf.org/wbem/wsman/1/wsman/Pull\">"
        "<w:Heartbeats>PT30S</w:Heartbeats></e:Delivery><e:Expires>PT600S</e:Expires>"
        "<w:Filter Dialect=\"http://schemas.microsoft.com/win/2004/08/events/eventquery\"><QueryList>"
        "<Query Id=\"0\"><Select Path=\"Application\">"
            + select + "</Select></Query></QueryList></w:Filter>" + more + "</e:Subscribe>" };
}

VerbRequest manage(const QString &verb, const QString &id, const QByteArray &children = {})
{
    const QByteArray space = " xmlns:e=\"http://schemas.xmlsoap.org/ws/2004/08/eventing\"";
    VerbRequest request{ eventing + verb, eventLog,
        "<e:" + verb.toLatin1() + space + '>' + children + "</e:" + verb.toLatin1() + '>' };
    request.headers = "<e:Identifier" + space + '>' + id.toLatin1() + "</e:Identifier>";
    return request;
}

} // namespace

/// Subscriptions to the event logs of wsman-endpoint, in pull mode.
class EndpointEventsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void refusesAnItemThatDoesNotFit();
    void deliversEvents();
    void waitsForEvents();
    void picksEvents();
    void goesOnFromABookmark();
    void sendsHeartbeats();
    void endsASubscription_data();
    void endsASubscription();
    void renewsASubscription();
    void refusesBadSubscriptions();

private:
    bool emitEvents(const QString &message, int count = 1, int level = 4);

    EndpointProcess m_endpoint{ QJsonArray{
        QJsonObject{ { u"name"_s, web }, { u"users"_s, QJsonObject{ { u"admin"_s, u"pw"_s } } } },
    } };
    std::unique_ptr<VerbClient> m_client;
    std::unique_ptr<VerbClient> m_second;
};

void EndpointEventsTest::initTestCase()
{
    QVERIFY2(m_endpoint.start(), qPrintable(m_endpoint.errorString()));
}

void EndpointEventsTest::init()
{
    const QByteArray admin = basicHeader(u"admin"_s, u"pw"_s);
    m_client = std::make_unique<VerbClient>(m_endpoint.url(web), admin);
    m_second = std::make_unique<VerbClient>(m_endpoint.url(web), admin);
}

bool EndpointEventsTest::emitEvents(const QString &message, int count, int level)
{
    return m_endpoint
               .command({ { u"command"_s, u"emitEvents"_s }, { u"listener"_s, web },
                   { u"message"_s, message }, { u"count"_s, count }, { u"level"_s, level } })
               .value("event"_L1)
        == "emitEvents"_L1;
}

void EndpointEventsTest::refusesAnItemThatDoesNotFit()
{
    QVERIFY(emitEvents(QString(20'000, u'x')));
    const VerbRequest everything = subscribe("<w:Bookmark>"
                                             "http://schemas.dmtf.org/wbem/wsman/1/wsman/bookmark/earliest"
                                             "</w:Bookmark>");
    const VerbAnswer subscribed = m_client->call(everything);
    VerbRequest small = pull(eventLog, subscribed.element(u"EnumerationContext"_s));
    small.maxEnvelopeSize = 8192;
    QCOMPARE(m_client->call(small).fault, 2150858824u);
    QCOMPARE(m_client->call(manage(u"Unsubscribe"_s, subscribed.element(u"Identifier"_s))).fault, 0u);
}

void EndpointEventsTest::deliversEvents()
{
    const VerbAnswer subscribed = m_client->call(subscribe("<w:SendBookmarks/>"));
    QVERIFY2(subscribed.fault == 0, subscribed.text);
    QCOMPARE(subscribed.element(u"Expires"_s), u"PT600.000S"_s);
    QCOMPARE(m_endpoint.statistics(web)["owners"_L1]["admin"_L1]["subscriptions"_L1].toInt(), 1);
    QVERIFY(emitEvents(u"first"_s, 3));
    const QString context = subscribed.element(u"EnumerationContext"_s);
    const VerbAnswer page = m_client->call(pull(eventLog, context, "<n:MaxElements>2</n:MaxElements>"));
    QCOMPARE(page.text.count("<Event "), 2);
    QCOMPARE(page.text.count("<w:Bookmark>"), 1);
    QCOMPARE(page.element(u"EnumerationContext"_s), context);
    QCOMPARE(m_client->call(pull(eventLog, context)).text.count("<Event "), 1);
    const QString id = subscribed.element(u"Identifier"_s);
    QCOMPARE(m_client->call(manage(u"Unsubscribe"_s, id)).fault, 0u);
    QCOMPARE(m_client->call(manage(u"Unsubscribe"_s, id)).fault, 2150858788u);
    QCOMPARE(m_client->call(pull(eventLog, context)).fault, 2150858779u);
    QCOMPARE(m_endpoint.statistics(web)["owners"_L1]["admin"_L1]["subscriptions"_L1].toInt(), 0);
}

void EndpointEventsTest::waitsForEvents()
{
    const VerbAnswer subscribed = m_client->call(subscribe());
    VerbRequest waiting = pull(eventLog, subscribed.element(u"EnumerationContext"_s));
    m_client->send(waiting);
    QVERIFY(m_client->staysSilent(50));
    QVERIFY(emitEvents(u"at last"_s));
    QVERIFY(m_client->answer().text.contains("<Message>at last</Message>"));
    waiting.timeLimit = 100ms;
    QCOMPARE(m_client->call(waiting).fault, 2150858793u);
    waiting = pull(eventLog, subscribed.element(u"EnumerationContext"_s), "<n:MaxTime>PT0.1S</n:MaxTime>");
    QCOMPARE(m_client->call(waiting).fault, 2150858780u);
    QCOMPARE(m_client->call(manage(u"Unsubscribe"_s, subscribed.element(u"Identifier"_s))).fault, 0u);
}

void EndpointEventsTest::picksEvents()
{
    const VerbAnswer subscribed = m_client->call(subscribe({}, "*[System[(Level=1 or Level=2)]]"));
    QVERIFY(emitEvents(u"calm"_s, 1, 4));
    QVERIFY(emitEvents(u"bad"_s, 1, 2));
    const VerbAnswer page = m_client->call(pull(eventLog, subscribed.element(u"EnumerationContext"_s)));
    QCOMPARE(page.text.count("<Event "), 1);
    QCOMPARE(page.element(u"Message"_s), u"bad"_s);
    QCOMPARE(m_client->call(manage(u"Unsubscribe"_s, subscribed.element(u"Identifier"_s))).fault, 0u);
}

void EndpointEventsTest::goesOnFromABookmark()
{
    const VerbAnswer first = m_client->call(subscribe("<w:SendBookmarks/>"));
    QVERIFY(emitEvents(u"seen"_s));
    const VerbAnswer page = m_client->call(pull(eventLog, first.element(u"EnumerationContext"_s)));
    const qsizetype begin = page.text.indexOf("<w:Bookmark>");
    const QByteArray bookmark = page.text.mid(begin, page.text.indexOf("</w:Bookmark>") + 13 - begin);
    QVERIFY(bookmark.contains("RecordId="));
    QCOMPARE(m_client->call(manage(u"Unsubscribe"_s, first.element(u"Identifier"_s))).fault, 0u);
    QVERIFY(emitEvents(u"missed"_s));
    const VerbAnswer second = m_client->call(subscribe(bookmark));
    const VerbAnswer rest = m_client->call(pull(eventLog, second.element(u"EnumerationContext"_s)));
    QCOMPARE(rest.text.count("<Event "), 1);
    QCOMPARE(rest.element(u"Message"_s), u"missed"_s);
    QCOMPARE(m_client->call(manage(u"Unsubscribe"_s, second.element(u"Identifier"_s))).fault, 0u);
}

void EndpointEventsTest::sendsHeartbeats()
{
    const VerbAnswer subscribed = m_client->call(subscribe());
    m_client->send(pull(eventLog, subscribed.element(u"EnumerationContext"_s)));
    QVERIFY(m_client->staysSilent(50));
    QVERIFY(m_endpoint.advanceClock(web, 31));
    const VerbAnswer beat = m_client->answer();
    QVERIFY2(beat.text.contains("wsman/Heartbeat\""), beat.text);
    QCOMPARE(beat.text.count("<Event "), 0);
    QCOMPARE(m_client->call(manage(u"Unsubscribe"_s, subscribed.element(u"Identifier"_s))).fault, 0u);
}

void EndpointEventsTest::endsASubscription_data()
{
    QTest::addColumn<bool>("byTime");

    QTest::newRow("Unsubscribe") << false;
    QTest::newRow("expired") << true;
}

void EndpointEventsTest::endsASubscription()
{
    QFETCH(bool, byTime);
    const VerbAnswer subscribed = m_client->call(subscribe());
    const QString context = subscribed.element(u"EnumerationContext"_s);
    m_client->send(pull(eventLog, context));
    QVERIFY(m_client->staysSilent(50));
    if (byTime)
        QVERIFY(m_endpoint.advanceClock(web, 601));
    else
        QCOMPARE(m_second->call(manage(u"Unsubscribe"_s, subscribed.element(u"Identifier"_s))).fault, 0u);
    const VerbAnswer end = m_client->answer();
    QCOMPARE(end.fault, 2150858760u);
    QCOMPARE(m_client->call(pull(eventLog, context)).fault, 2150858779u);
}

void EndpointEventsTest::renewsASubscription()
{
    const VerbAnswer subscribed = m_client->call(subscribe());
    const QString id = subscribed.element(u"Identifier"_s);
    QVERIFY(m_endpoint.advanceClock(web, 500));
    const VerbAnswer renewed = m_client->call(manage(u"Renew"_s, id, "<e:Expires>PT1000S</e:Expires>"));
    QCOMPARE(renewed.element(u"Expires"_s), u"PT1000.000S"_s);
    QVERIFY(m_endpoint.advanceClock(web, 900));
    QCOMPARE(m_client->call(manage(u"Renew"_s, id)).fault, 0u);
    QVERIFY(m_endpoint.advanceClock(web, 601));
    QCOMPARE(m_client->call(manage(u"Renew"_s, id)).fault, 2150858788u);
}

void EndpointEventsTest::refusesBadSubscriptions()
{
    VerbRequest push = subscribe();
    push.body.replace("wsman/Pull", "wsman/Events");
    QCOMPARE(m_client->call(push).fault, 2150858782u);
    VerbRequest never = subscribe();
    never.body.replace("PT600S", "PT0S");
    QCOMPARE(m_client->call(never).fault, 2150858783u);
    QCOMPARE(m_client->call(subscribe({}, "*[UserData]")).fault, 2150858778u);
}

QTEST_GUILESS_MAIN(EndpointEventsTest)
#include "tst_endpointevents.moc"
