/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "eventmessages.h"
#include "goldenxml.h"
#include "namespaces.h"
#include "xmlfragment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Wsman::SubscriptionPage;

namespace {

const QByteArray logEntry
    = "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>"
      "<Provider Name='Service Control Manager'/><EventID Qualifiers='16384'>7036</EventID><Level>4</Level>"
      "<TimeCreated SystemTime='2026-01-02T03:04:05.123456700Z'/><Channel>System</Channel></System>"
      "<EventData><Data Name='param1'>WinRM</Data></EventData>"
      "<RenderingInfo Culture='en-US'><Message>The service\n entered a "
      "state.</Message></RenderingInfo></Event>";

const QByteArray bookmark = "<w:Bookmark><BookmarkList><Bookmark Channel='System' RecordId='7' "
                            "IsCurrent='true'/></BookmarkList></w:Bookmark>";

QByteArray actionHeader(QLatin1StringView action)
{
    return "<a:Action>" + QByteArray(action.data(), action.size()) + "</a:Action>";
}

QByteArray pulled(
    const QByteArray &content, const QByteArray &header = actionHeader(Wsman::Action::pullResponse))
{
    return goldenEnvelope(
        "<n:PullResponse><n:EnumerationContext>c2</n:EnumerationContext>" + content + "</n:PullResponse>",
        header);
}

} // namespace

class EventMessagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void subscribe();
    void subscribeFromABookmark();
    void whatTheServiceAnswersToSubscribe();
    void theManagersParametersBecomeHeaders();
    void formsOfPages_data();
    void formsOfPages();
    void anEventStandsForItself();
    void valuesOfAnEvent();
    void theBookmarkStandsInTheHeaderOrTheBody();
    void queryLists();
    void answersThatAreNone();
};

void EventMessagesTest::subscribe()
{
    Wsman::SubscriptionRequest request = Wsman::eventLogSubscription(Wsman::eventQueryList(u"System"_s));
    request.heartbeat = 60s;
    request.expires = 10min;
    request.contentEncoding = u"UTF-8"_s;
    const Wsman::Request written = Wsman::subscribe(request).request;
    QCOMPARE(written.resourceUri, QString(Wsman::Resource::eventLog));
    QCOMPARE(bodyOf(written),
        u"<e:Subscribe><e:Delivery Mode=\"http://schemas.dmtf.org/wbem/wsman/1/wsman/Pull\">"
        "<w:Heartbeats>PT60.000S</w:Heartbeats><w:ContentEncoding>UTF-8</w:ContentEncoding></e:Delivery>"
        "<e:Expires>PT600.000S</e:Expires>"
        "<w:Filter Dialect=\"http://schemas.microsoft.com/win/2004/08/events/eventquery\">"
        "<QueryList><Query Id=\"0\"><Select Path=\"System\">*</Select></Query></QueryList></w:Filter>"
        "<w:SendBookmarks/></e:Subscribe>"_s);
}

void EventMessagesTest::subscribeFromABookmark()
{
    Wsman::SubscriptionRequest request = Wsman::eventLogSubscription(Wsman::eventQueryList(u"System"_s));
    request.sendBookmarks = false;
    request.bookmark = Wsman::earliestBookmark;
    QVERIFY(
        bodyOf(Wsman::subscribe(request).request)
            .contains(
                "<w:Bookmark>http://schemas.dmtf.org/wbem/wsman/1/wsman/bookmark/earliest</w:Bookmark>"_L1));
    QVERIFY(!bodyOf(Wsman::subscribe(request).request).contains("SendBookmarks"_L1));
    // What an answer brought goes back as it was.
    const auto answer = readAnswer<SubscriptionPage>(
        pulled("<n:Items/>", actionHeader(Wsman::Action::pullResponse) + bookmark));
    request.bookmark = answer.message.bookmark;
    QVERIFY2(bodyOf(Wsman::subscribe(request).request)
                 .contains("<w:Bookmark><BookmarkList><Bookmark Channel=\"System\" RecordId=\"7\" "
                           "IsCurrent=\"true\"/></BookmarkList></w:Bookmark>"_L1),
        qPrintable(bodyOf(Wsman::subscribe(request).request)));
}

void EventMessagesTest::whatTheServiceAnswersToSubscribe()
{
    const auto answer = readAnswer<Wsman::SubscriptionStarted>(goldenEnvelope(
        "<e:SubscribeResponse><e:SubscriptionManager><a:Address>http://web01/wsman</a:Address>"
        "<a:ReferenceProperties><w:ResourceURI>urn:log</w:ResourceURI><e:Identifier>id 1</e:Identifier>"
        "</a:ReferenceProperties></e:SubscriptionManager><e:Expires>PT10M</e:Expires>"
        "<n:EnumerationContext>c1</n:EnumerationContext></e:SubscribeResponse>"));
    QVERIFY(answer.response);
    QCOMPARE(answer.message.context, u"c1"_s);
    QCOMPARE(answer.message.expires, u"PT10M"_s);
    QCOMPARE(answer.message.manager.resourceUri, u"urn:log"_s);
    QCOMPARE(answer.message.manager.parameters.size(), 1);
}

void EventMessagesTest::theManagersParametersBecomeHeaders()
{
    Wsman::SubscriptionRequest request = Wsman::eventLogSubscription({});
    request.expires = 10min;
    Wsman::EndpointReference manager;
    manager.parameters = {
        u"<e:Identifier xmlns:e=\"http://schemas.xmlsoap.org/ws/2004/08/eventing\">id 1</e:Identifier>"_s
    };
    const Wsman::Request end = Wsman::unsubscribe(request, manager).request;
    QVERIFY(headerOf(end).contains(manager.parameters.constFirst()));
    QCOMPARE(bodyOf(end), u"<e:Unsubscribe/>"_s);
    QCOMPARE(end.resourceUri, request.resourceUri); // the manager names none
    const Wsman::Request more = Wsman::renew(request, manager).request;
    QVERIFY(headerOf(more).contains(manager.parameters.constFirst()));
    QCOMPARE(bodyOf(more), u"<e:Renew><e:Expires>PT600.000S</e:Expires></e:Renew>"_s);
}

void EventMessagesTest::formsOfPages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("events");
    QTest::addColumn<int>("heartbeats");
    QTest::addColumn<QString>("action");
    const QByteArray own = "urn:event";
    const QByteArray ownAction = "<a:Action>urn:event</a:Action>";
    const QByteArray beat = "<w:Event Action='http://schemas.dmtf.org/wbem/wsman/1/wsman/Heartbeat'/>";
    QTest::newRow("within Items") << pulled("<n:Items>" + logEntry + logEntry + "</n:Items>") << qsizetype(2)
                                  << 0 << QString();
    QTest::newRow("each with its action")
        << pulled("<n:Items><w:Event Action='urn:event'>" + logEntry + "</w:Event></n:Items>") << qsizetype(1)
        << 0 << u"urn:event"_s;
    QTest::newRow("one without Items") << pulled(logEntry, ownAction) << qsizetype(1) << 0 << u"urn:event"_s;
    QTest::newRow("one in place of the PullResponse")
        << goldenEnvelope(logEntry, ownAction) << qsizetype(1) << 0 << u"urn:event"_s;
    QTest::newRow("none") << pulled("<n:Items/>") << qsizetype(0) << 0 << QString();
    QTest::newRow("a heartbeat among the items")
        << pulled("<n:Items>" + beat + "</n:Items>") << qsizetype(0) << 1 << QString();
    QTest::newRow("a heartbeat by its action")
        << goldenEnvelope("", actionHeader(Wsman::Action::heartbeat)) << qsizetype(0) << 1 << QString();
    QTest::newRow("a heartbeat by its action, with an element")
        << goldenEnvelope("<w:Heartbeat/>", actionHeader(Wsman::Action::heartbeat)) << qsizetype(0) << 1
        << QString();
    QTest::newRow("events and a heartbeat")
        << pulled("<n:Items>" + logEntry + beat + "</n:Items>") << qsizetype(1) << 1 << QString();
}

void EventMessagesTest::formsOfPages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, action);
    const auto answer = readAnswer<SubscriptionPage>(bytes);
    QVERIFY(answer.response);
    QTEST(answer.message.events.size(), "events");
    QTEST(answer.message.heartbeats, "heartbeats");
    for (const Wsman::Event &read : answer.message.events) {
        QCOMPARE(read.action, action);
        QCOMPARE(read.item.name, u"Event"_s);
        QCOMPARE(read.item.field(u"System/Channel")->value, u"System"_s);
    }
    QVERIFY(!answer.message.hasDropped);
}

void EventMessagesTest::anEventStandsForItself()
{
    const auto answer = readAnswer<SubscriptionPage>(pulled("<n:Items>" + logEntry + "</n:Items>"));
    const QString xml = answer.message.events.constFirst().xml;
    QCOMPARE(Wsman::fragmentError(xml), QString());
    QVERIFY2(xml.startsWith("<Event"_L1), qPrintable(xml));
    QVERIFY(xml.contains("Service Control Manager"_L1));
}

void EventMessagesTest::valuesOfAnEvent()
{
    const auto answer = readAnswer<SubscriptionPage>(pulled("<n:Items>" + logEntry + "</n:Items>"));
    const Wsman::Event &read = answer.message.events.constFirst();
    QCOMPARE(read.item.field(u"System/Provider@Name")->value, u"Service Control Manager"_s);
    QCOMPARE(read.item.field(u"System/EventID")->value, u"7036"_s);
    QCOMPARE(read.time(), QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 123), Qt::UTC));
    QCOMPARE(read.summary(), u"The service entered a state."_s);
    QCOMPARE(answer.message.context, u"c2"_s);
    QVERIFY(answer.message.hasMore());

    Wsman::Event plain;
    plain.item.fields = { { u"A"_s, u"1"_s }, { u"B@c"_s, u"2"_s }, { u"D/E"_s, u"3"_s } };
    QCOMPARE(plain.summary(), u"A=1, E=3"_s);
    QVERIFY(!plain.time().isValid());
}

void EventMessagesTest::theBookmarkStandsInTheHeaderOrTheBody()
{
    const QByteArray action = actionHeader(Wsman::Action::pullResponse);
    for (const QByteArray &bytes : { pulled("<n:Items>" + logEntry + "</n:Items>", action + bookmark),
             pulled("<n:Items>" + logEntry + bookmark + "</n:Items>"),
             pulled(bookmark + "<n:Items>" + logEntry + "</n:Items>") }) {
        const auto answer = readAnswer<SubscriptionPage>(bytes);
        QVERIFY(answer.message.bookmark.startsWith("<BookmarkList>"_L1));
        QCOMPARE(answer.message.events.size(), 1);
    }
}

void EventMessagesTest::queryLists()
{
    QCOMPARE(Wsman::eventQueryList(u"A&B"_s),
        u"<QueryList><Query Id=\"0\"><Select Path=\"A&amp;B\">*</Select></Query></QueryList>"_s);
    QVERIFY(Wsman::eventQueryList(u"System"_s, 2).contains("*[System[(Level=1 or Level=2)]]"_L1));
    QVERIFY(Wsman::eventQueryList(u"System"_s, 4).contains("Level=0"_L1));
    QCOMPARE(Wsman::fragmentError(Wsman::eventQueryList(u"System"_s, 3)), QString());
    QVERIFY(!Wsman::fragmentError(u"<QueryList><Query>"_s).isEmpty());
    QVERIFY(!Wsman::fragmentError(u"</f><f>"_s).isEmpty());
    QVERIFY(Wsman::fragmentError(u"plain text"_s).isEmpty());
}

void EventMessagesTest::answersThatAreNone()
{
    QVERIFY(!readAnswer<SubscriptionPage>(goldenEnvelope("")).response);
    QVERIFY(!readAnswer<Wsman::SubscriptionStarted>(goldenEnvelope("<e:SubscribeResponse/>")).response);
}

QTEST_GUILESS_MAIN(EventMessagesTest)
#include "tst_eventmessages.moc"
