/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "enumerationmessages.h"
#include "goldenxml.h"
#include "namespaces.h"
#include "xmlfragment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Wsman::EnumerationPage;
using Wsman::EnumerationRequest;

namespace {

const QByteArray service
    = "<p:Win32_Service xmlns:p='http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/Win32_Service'"
      " xsi:type='p:Win32_Service_Type'>"
      "<p:Name>WinRM &amp; co</p:Name><p:Description/><p:Owner xsi:nil='true'/>"
      "<p:InstallDate><cim:Datetime>2026-01-02T03:04:05Z</cim:Datetime></p:InstallDate>"
      "<p:Dependent>a</p:Dependent><p:Dependent>b</p:Dependent>"
      "<p:Inner><p:Deep kind='x'>1</p:Deep></p:Inner></p:Win32_Service>";

const QByteArray reference
    = "<a:EndpointReference><a:Address>http://web01:5985/wsman</a:Address><a:ReferenceParameters>"
      "<w:ResourceURI>http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/Win32_Service</w:ResourceURI>"
      "<w:SelectorSet><w:Selector Name='Name'>WinRM</w:Selector></w:SelectorSet>"
      "</a:ReferenceParameters></a:EndpointReference>";

QByteArray pulled(const QByteArray &items, const QByteArray &rest = "<n:EndOfSequence/>")
{
    return goldenEnvelope("<n:PullResponse><n:Items>" + items + "</n:Items>" + rest + "</n:PullResponse>");
}

EnumerationRequest requestFor(const QString &uri)
{
    EnumerationRequest request;
    request.resourceUri = uri;
    request.maxElements = 20;
    return request;
}

} // namespace

class EnumerationMessagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bodies_data();
    void bodies();
    void pullAndReleaseSpeakToTheSameResource();
    void valuesOfAnItem();
    void referencesAndPairs();
    void pages_data();
    void pages();
    void commandsOfAShell();
    void allMembersOfAShell();
};

void EnumerationMessagesTest::bodies_data()
{
    QTest::addColumn<Wsman::Request>("request");
    QTest::addColumn<QString>("body");
    const QString frame = u"<n:Enumerate><w:OptimizeEnumeration/><w:MaxElements>20</w:MaxElements>%1"
                          "</n:Enumerate>"_s;
    const auto row = [&frame](const char *name, const EnumerationRequest &request, const QString &rest) {
        QTest::newRow(name) << Wsman::enumerate(request).request << frame.arg(rest);
    };
    EnumerationRequest request = requestFor(u"urn:x"_s);
    row("plain objects", request, QString());
    request.filter = Wsman::Filter::wql(u"select * from X where A < 1"_s);
    row("WQL", request,
        u"<w:Filter Dialect=\"http://schemas.microsoft.com/wbem/wsman/1/WQL\">"
        "select * from X where A &lt; 1</w:Filter>"_s);
    request.filter = Wsman::Filter::selectors({ { u"ShellId"_s, u"1"_s } });
    row("selectors", request,
        u"<w:Filter Dialect=\"http://schemas.dmtf.org/wbem/wsman/1/wsman/SelectorFilter\"><w:SelectorSet>"
        "<w:Selector Name=\"ShellId\">1</w:Selector></w:SelectorSet></w:Filter>"_s);
    Wsman::AssociationFilter association;
    association.object.resourceUri = u"urn:s"_s;
    association.object.selectors = { { u"Name"_s, u"WinRM"_s } };
    association.resultClass = u"Win32_Process"_s;
    request.filter = Wsman::Filter::associated(association);
    row("associated", request,
        u"<w:Filter Dialect=\"http://schemas.dmtf.org/wbem/wsman/1/cimbinding/associationFilter\">"
        "<b:AssociatedInstances><b:Object>"
        "<a:Address>http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</a:Address>"
        "<a:ReferenceParameters><w:ResourceURI>urn:s</w:ResourceURI><w:SelectorSet>"
        "<w:Selector Name=\"Name\">WinRM</w:Selector></w:SelectorSet></a:ReferenceParameters></b:Object>"
        "<b:ResultClassName>Win32_Process</b:ResultClassName></b:AssociatedInstances></w:Filter>"_s);
    request.filter = {};
    request.mode = EnumerationRequest::Mode::Reference;
    row("references", request, u"<w:EnumerationMode>EnumerateEPR</w:EnumerationMode>"_s);
    request.mode = EnumerationRequest::Mode::ObjectAndReference;
    request.polymorphism = EnumerationRequest::Polymorphism::ExcludeSubclassProperties;
    row("both, base properties only", request,
        u"<w:EnumerationMode>EnumerateObjectAndEPR</w:EnumerationMode>"
        "<b:PolymorphismMode>ExcludeSubClassProperties</b:PolymorphismMode>"_s);
    request = requestFor(u"urn:x"_s);
    request.polymorphism = EnumerationRequest::Polymorphism::None;
    row("shallow", request, u"<b:PolymorphismMode>None</b:PolymorphismMode>"_s);
    request = requestFor(u"urn:x"_s);
    request.optimized = false;
    QTest::newRow("not optimised") << Wsman::enumerate(request).request << u"<n:Enumerate></n:Enumerate>"_s;
    QTest::newRow("Pull") << Wsman::pull(request, u"c<1>"_s).request
                          << u"<n:Pull><n:EnumerationContext>c&lt;1&gt;</n:EnumerationContext>"
                             "<n:MaxElements>20</n:MaxElements></n:Pull>"_s;
    QTest::newRow("Release") << Wsman::release(request, u"c"_s).request
                             << u"<n:Release><n:EnumerationContext>c</n:EnumerationContext></n:Release>"_s;
}

void EnumerationMessagesTest::bodies()
{
    QFETCH(Wsman::Request, request);
    QFETCH(QString, body);
    const QString written = bodyOf(request).replace("<n:Enumerate/>"_L1, "<n:Enumerate></n:Enumerate>"_L1);
    QCOMPARE(written, body);
}

void EnumerationMessagesTest::pullAndReleaseSpeakToTheSameResource()
{
    EnumerationRequest request = requestFor(u"urn:x"_s);
    request.selectors = { { u"__cimnamespace"_s, u"root/x"_s } };
    for (const Wsman::Request &sent :
        { Wsman::pull(request, u"c"_s).request, Wsman::release(request, u"c"_s).request }) {
        QCOMPARE(sent.resourceUri, request.resourceUri);
        QCOMPARE(sent.selectors, request.selectors);
    }
    QVERIFY(!Wsman::pull(request, u"c"_s).repeatable);
    QVERIFY(Wsman::pull(request, u"c"_s).mayWait);
    QVERIFY(!Wsman::release(request, u"c"_s).mayWait);
    QVERIFY(Wsman::release(request, u"c"_s).repeatable);
}

void EnumerationMessagesTest::valuesOfAnItem()
{
    const auto answer = readAnswer<EnumerationPage>(pulled(service));
    QVERIFY(answer.response);
    QCOMPARE(answer.message.items.size(), 1);
    const Wsman::Item &item = answer.message.items.constFirst();
    QCOMPARE(item.name, u"Win32_Service"_s);
    const QVector<Wsman::Field> fields{
        { u"Name"_s, u"WinRM & co"_s },
        { u"Description"_s, QString(), false }, // empty
        { u"Owner"_s, QString(), true }, // no value
        { u"InstallDate"_s, u"2026-01-02T03:04:05Z"_s },
        { u"Dependent"_s, u"a"_s },
        { u"Dependent"_s, u"b"_s },
        { u"Inner/Deep@kind"_s, u"x"_s },
        { u"Inner/Deep"_s, u"1"_s },
    };
    QCOMPARE(item.fields, fields);
    QVERIFY(item.reference.isNull());
    QVERIFY(item.field(u"Owner")->isNil);
    QVERIFY(!item.field(u"NoSuchThing"));
}

void EnumerationMessagesTest::referencesAndPairs()
{
    const auto references = readAnswer<EnumerationPage>(pulled(reference));
    const Wsman::Item &named = references.message.items.constFirst();
    QCOMPARE(named.name, u"Win32_Service"_s);
    QCOMPARE(named.reference.selector("name"_L1), u"WinRM"_s);
    QCOMPARE(named.reference.address, u"http://web01:5985/wsman"_s);
    QCOMPARE(named.fields, (QVector<Wsman::Field>{ { u"Name"_s, u"WinRM"_s } }));

    const auto pairs = readAnswer<EnumerationPage>(pulled("<w:Item>" + service + reference + "</w:Item>"));
    QCOMPARE(pairs.message.items.size(), 1);
    const Wsman::Item &both = pairs.message.items.constFirst();
    QCOMPARE(both.field(u"Name")->value, u"WinRM & co"_s);
    QCOMPARE(both.reference.selector("Name"_L1), u"WinRM"_s);
}

void EnumerationMessagesTest::pages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<bool>("hasMore");
    const QByteArray context = "<n:EnumerationContext>c</n:EnumerationContext>";
    const QByteArray begun = "<n:EnumerateResponse>";
    const QByteArray end = "</n:EnumerateResponse>";
    QTest::newRow("context first") << goldenEnvelope(begun + context + "<w:Items><x/></w:Items>" + end)
                                   << qsizetype(1) << true;
    QTest::newRow("items first") << goldenEnvelope(begun + "<w:Items><x/></w:Items>" + context + end)
                                 << qsizetype(1) << true;
    QTest::newRow("end beside a context")
        << goldenEnvelope(begun + "<w:EndOfSequence/>" + context + "<w:Items><x/><y/></w:Items>" + end)
        << qsizetype(2) << false;
    QTest::newRow("no items") << goldenEnvelope(begun + context + end) << qsizetype(0) << true;
    QTest::newRow("nothing left") << pulled("") << qsizetype(0) << false;
    QTest::newRow("an empty context and no end")
        << pulled("<x/>", "<n:EnumerationContext/>") << qsizetype(1) << false;
}

void EnumerationMessagesTest::pages()
{
    QFETCH(QByteArray, bytes);
    const auto answer = readAnswer<EnumerationPage>(bytes);
    QVERIFY(answer.response);
    QTEST(answer.message.items.size(), "count");
    QTEST(answer.message.hasMore(), "hasMore");
}

void EnumerationMessagesTest::commandsOfAShell()
{
    const Wsman::Request request = Wsman::enumerateCommands(u"5H"_s).request;
    QCOMPARE(request.resourceUri, QString(Wsman::Resource::shellCommands));
    QVERIFY(bodyOf(request).contains("<w:Selector Name=\"ShellId\">5H</w:Selector>"_L1));
    const auto answer = readAnswer<Wsman::CommandPage>(
        pulled("<rsp:Command><rsp:ShellId>5H</rsp:ShellId><rsp:CommandId>C0</rsp:CommandId>"
               "<rsp:CommandLine>ping -t x</rsp:CommandLine><rsp:State>Running</rsp:State></rsp:Command>"));
    QCOMPARE(
        answer.message.commands, (QVector<Wsman::CommandInfo>{ { u"C0"_s, u"ping -t x"_s, u"Running"_s } }));
}

void EnumerationMessagesTest::allMembersOfAShell()
{
    const char *const names[] = { "ShellId", "Name", "ResourceUri", "Owner", "ClientIP", "ProcessId",
        "IdleTimeOut", "MaxIdleTimeOut", "InputStreams", "OutputStreams", "Locale", "DataLocale",
        "CompressionMode", "ProfileLoaded", "Encoding", "BufferMode", "State", "ShellRunTime",
        "ShellInactivity", "MemoryUsed", "ChildProcesses" };
    QByteArray members;
    for (const QByteArray name : names)
        members += "<rsp:" + name + ">" + name.toLower() + "</rsp:" + name + ">";
    const auto answer = readAnswer<Wsman::ShellPage>(pulled("<rsp:Shell>" + members + "</rsp:Shell>"));
    const Wsman::ShellInfo expected{ u"shellid"_s, u"name"_s, u"resourceuri"_s, u"owner"_s, u"clientip"_s,
        u"processid"_s, u"idletimeout"_s, u"maxidletimeout"_s, u"inputstreams"_s, u"outputstreams"_s,
        u"locale"_s, u"datalocale"_s, u"compressionmode"_s, u"profileloaded"_s, u"encoding"_s,
        u"buffermode"_s, u"state"_s, u"shellruntime"_s, u"shellinactivity"_s, u"memoryused"_s,
        u"childprocesses"_s };
    QCOMPARE(answer.message.shells, QVector<Wsman::ShellInfo>{ expected });

    Wsman::ShellInfo info;
    QVERIFY(!info.timeToExpiry());
    info.idleTimeout = u"PT7200.000S"_s;
    info.shellInactivity = u"P0DT1H59M30S"_s;
    QCOMPARE(info.timeToExpiry(), std::chrono::milliseconds(30'000));
    info.shellInactivity = u"P1DT0S"_s;
    QCOMPARE(info.timeToExpiry(), std::chrono::milliseconds(0));
    info.state = u"Disconnected"_s;
    QVERIFY(info.isDisconnected());
}

QTEST_GUILESS_MAIN(EnumerationMessagesTest)
#include "tst_enumerationmessages.moc"
