/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "identify.h"
#include "instance.h"
#include "response.h"
#include "shellmessages.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A message together with what was common to its answer.
template <typename T> struct Answer {
    Result<Wsman::Response, QString> response;
    T message;
};

template <typename T> Answer<T> read(const QByteArray &bytes, const QByteArray &charset = "utf-8")
{
    Wsman::MessageReader<T> reader;
    auto response = Wsman::readResponse(bytes, charset, reader);
    return { std::move(response), std::move(reader.message) };
}

QByteArray envelope(const QByteArray &body)
{
    return "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'"
           " xmlns:a='http://schemas.xmlsoap.org/ws/2004/08/addressing'"
           " xmlns:w='http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd'"
           " xmlns:n='http://schemas.xmlsoap.org/ws/2004/09/enumeration'"
           " xmlns:x='http://schemas.xmlsoap.org/ws/2004/09/transfer'"
           " xmlns:rsp='http://schemas.microsoft.com/wbem/wsman/1/windows/shell'"
           " xmlns:wsmid='http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd'>"
           "<s:Header/><s:Body>"
        + body + "</s:Body></s:Envelope>";
}

QByteArray shellItem(const QByteArray &id)
{
    return "<rsp:Shell><rsp:ShellId>" + id + "</rsp:ShellId></rsp:Shell>";
}

} // namespace

class ResponseTest final : public QObject {
    Q_OBJECT

private slots:
    void identify_data();
    void identify();
    void headersAreRead();
    void shellCreated_data();
    void shellCreated();
    void allFieldsOfAShellAreRead();
    void shellPage_data();
    void shellPage();
    void instance();
    void emptyAnswersToDelete_data();
    void emptyAnswersToDelete();
};

void ResponseTest::identify_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("os");
    QTest::addColumn<QString>("stack");
    const QString protocol = u"http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"_s;
    const auto windows = [](const QByteArray &version) {
        return envelope(
            "<wsmid:IdentifyResponse>"
            "<wsmid:ProtocolVersion>http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd</wsmid:ProtocolVersion>"
            "<wsmid:ProductVendor>Microsoft Corporation</wsmid:ProductVendor><wsmid:ProductVersion>"
            + version
            + "</wsmid:ProductVersion><wsmid:SecurityProfiles><wsmid:SecurityProfileName>http://"
              "schemas.dmtf.org/"
              "wbem/wsman/1/wsman/secprofile/https/basic</wsmid:SecurityProfileName></wsmid:SecurityProfiles>"
              "</wsmid:IdentifyResponse>");
    };
    QTest::newRow("Windows") << windows("OS: 10.0.20348 SP: 0.0 Stack: 3.0") << protocol
                             << u"Microsoft Corporation"_s << u"OS: 10.0.20348 SP: 0.0 Stack: 3.0"_s
                             << u"10.0.20348"_s << u"3.0"_s;
    QTest::newRow("Windows, unauthenticated")
        << windows("OS: 0.0.0 SP: 0.0 Stack: 3.0") << protocol << u"Microsoft Corporation"_s
        << u"OS: 0.0.0 SP: 0.0 Stack: 3.0"_s << QString() << u"3.0"_s;
    // The element in the SOAP namespace, the children in their own
    QTest::newRow("OMI") << envelope(
        "<s:IdentifyResponse>"
        "<wsmid:ProtocolVersion>http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"
        "</wsmid:ProtocolVersion>"
        "<wsmid:ProductVendor>Open Management Infrastructure</wsmid:ProductVendor>"
        "<wsmid:ProductVersion>1.0.8-6</wsmid:ProductVersion></s:IdentifyResponse>")
                         << protocol << u"Open Management Infrastructure"_s << u"1.0.8-6"_s << QString()
                         << QString();
    QTest::newRow("openwsman") << QByteArray(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" "
        "xmlns:wsmid=\"http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd\">\n"
        "  <s:Header/>\n  <s:Body>\n    <wsmid:IdentifyResponse>\n"
        "      "
        "<wsmid:ProtocolVersion>http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd</wsmid:ProtocolVersion>\n"
        "      <wsmid:ProductVendor>Openwsman Project</wsmid:ProductVendor>\n"
        "      <wsmid:ProductVersion>2.8.1</wsmid:ProductVersion>\n"
        "    </wsmid:IdentifyResponse>\n  </s:Body>\n</s:Envelope>\n")
                               << protocol << u"Openwsman Project"_s << u"2.8.1"_s << QString() << QString();
    QTest::newRow("misspelled namespace and nothing in it") << envelope(
        "<i:IdentifyResponse xmlns:i='http://schemas.dmtf.org/wbem/wsman/identify/1/wsmanidentity.xsd'/>")
                                                            << QString() << QString() << QString()
                                                            << QString() << QString();
}

void ResponseTest::identify()
{
    QFETCH(QByteArray, bytes);
    const auto answer = read<Wsman::IdentifyAnswer>(bytes);
    QVERIFY(answer.response);
    QVERIFY(!answer.response->fault);
    QTEST(answer.message.protocolVersion, "protocol");
    QTEST(answer.message.productVendor, "vendor");
    QTEST(answer.message.productVersion, "product");
    QTEST(answer.message.osVersion(), "os");
    QTEST(answer.message.stackVersion(), "stack");
}

void ResponseTest::headersAreRead()
{
    const QByteArray bytes = "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'"
                             " xmlns:a='http://schemas.xmlsoap.org/ws/2004/08/addressing'><s:Header>"
                             "<a:Action>urn:action</a:Action><a:MessageID>uuid:1</a:MessageID>"
                             "<a:To>http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</a:To>"
                             "<a:RelatesTo>\n uuid:2 </a:RelatesTo></s:Header><s:Body/></s:Envelope>";
    const auto answer = read<Wsman::Nothing>(bytes);
    QVERIFY(answer.response);
    QCOMPARE(answer.response->action, u"urn:action"_s);
    QCOMPARE(answer.response->messageId, u"uuid:1"_s);
    QCOMPARE(answer.response->relatesTo, u"uuid:2"_s);
}

void ResponseTest::shellCreated_data()
{
    const QByteArray reference
        = "<x:ResourceCreated><a:Address>http://srv:5985/wsman</a:Address><a:ReferenceParameters>"
          "<w:ResourceURI>http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd</w:ResourceURI>"
          "<w:SelectorSet><w:Selector Name='Other'>no</w:Selector><w:Selector "
          "Name='ShellId'>67A74734</w:Selector>"
          "</w:SelectorSet></a:ReferenceParameters></x:ResourceCreated>";
    const QByteArray shell
        = "<rsp:Shell><rsp:ShellId>67A74734</rsp:ShellId><rsp:Owner>CONTOSO\\ann</rsp:Owner></rsp:Shell>";
    const QByteArray withoutId = "<rsp:Shell><rsp:Owner>CONTOSO\\ann</rsp:Owner></rsp:Shell>";

    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("owner");
    QTest::newRow("old: reference only") << reference << u"67A74734"_s << QString();
    QTest::newRow("new: reference, then shell") << reference + shell << u"67A74734"_s << u"CONTOSO\\ann"_s;
    QTest::newRow("shell, then reference") << shell + reference << u"67A74734"_s << u"CONTOSO\\ann"_s;
    QTest::newRow("shell only") << shell << u"67A74734"_s << u"CONTOSO\\ann"_s;
    QTest::newRow("id in the reference alone") << reference + withoutId << u"67A74734"_s << u"CONTOSO\\ann"_s;
    QTest::newRow("id in the reference alone, which comes last")
        << withoutId + reference << u"67A74734"_s << u"CONTOSO\\ann"_s;
    QTest::newRow("no id at all") << withoutId << QString() << QString();
    QTest::newRow("nothing") << QByteArray() << QString() << QString();
}

void ResponseTest::shellCreated()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    const auto answer = read<Wsman::ShellCreated>(envelope(body));
    QCOMPARE(answer.response.hasValue(), !id.isEmpty());
    if (!answer.response)
        return;
    QCOMPARE(answer.message.shell.shellId, id);
    QTEST(answer.message.shell.owner, "owner");
}

void ResponseTest::allFieldsOfAShellAreRead()
{
    const auto answer = read<Wsman::ShellPage>(envelope(
        "<n:EnumerateResponse><w:Items><rsp:Shell>"
        "<rsp:ShellId>67A74734</rsp:ShellId><rsp:Name>Shell 1</rsp:Name>"
        "<rsp:ResourceUri>http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd</rsp:ResourceUri>"
        "<rsp:Owner>CONTOSO\\ann</rsp:Owner><rsp:ClientIP>192.0.2.7</rsp:ClientIP><rsp:ProcessId>4711</"
        "rsp:ProcessId>"
        "<rsp:IdleTimeOut>PT7200.000S</rsp:IdleTimeOut><rsp:InputStreams>stdin</rsp:InputStreams>"
        "<rsp:OutputStreams>stdout stderr</rsp:OutputStreams><rsp:State>Connected</rsp:State>"
        "<rsp:ShellRunTime>P0DT0H0M36S</rsp:ShellRunTime><rsp:ShellInactivity>P0DT0H0M7S</"
        "rsp:ShellInactivity>"
        "</rsp:Shell></w:Items><w:EndOfSequence/></n:EnumerateResponse>"));
    QVERIFY(answer.response);
    QCOMPARE(answer.message.shells.size(), 1);
    const Wsman::ShellInfo &shell = answer.message.shells.constFirst();
    QCOMPARE(shell.shellId, u"67A74734"_s);
    QCOMPARE(shell.name, u"Shell 1"_s);
    QCOMPARE(shell.resourceUri, u"http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd"_s);
    QCOMPARE(shell.owner, u"CONTOSO\\ann"_s);
    QCOMPARE(shell.clientIp, u"192.0.2.7"_s);
    QCOMPARE(shell.processId, u"4711"_s);
    QCOMPARE(shell.idleTimeout, u"PT7200.000S"_s);
    QCOMPARE(shell.state, u"Connected"_s);
    QCOMPARE(shell.shellRunTime, u"P0DT0H0M36S"_s);
    QCOMPARE(shell.shellInactivity, u"P0DT0H0M7S"_s);
}

void ResponseTest::shellPage_data()
{
    const QByteArray items = "<w:Items>" + shellItem("A") + shellItem("B") + "</w:Items>";
    const QByteArray pulled = "<n:Items>" + shellItem("C") + "</n:Items>";
    const QByteArray context = "<n:EnumerationContext>uuid:7</n:EnumerationContext>";
    const auto enumerated = [](const QByteArray &content) {
        return envelope("<n:EnumerateResponse>" + content + "</n:EnumerateResponse>");
    };
    const auto pullResponse = [](const QByteArray &content) {
        return envelope("<n:PullResponse>" + content + "</n:PullResponse>");
    };

    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("context");
    QTest::addColumn<bool>("hasMore");
    QTest::newRow("context before items") << enumerated(context + items) << u"AB"_s << u"uuid:7"_s << true;
    QTest::newRow("items before context") << enumerated(items + context) << u"AB"_s << u"uuid:7"_s << true;
    QTest::newRow("end in the namespace of wsman")
        << enumerated(items + "<w:EndOfSequence/>") << u"AB"_s << QString() << false;
    QTest::newRow("end in the namespace of enumeration")
        << enumerated(items + "<n:EndOfSequence/>") << u"AB"_s << QString() << false;
    QTest::newRow("end beside a context")
        << enumerated(context + items + "<w:EndOfSequence/>") << u"AB"_s << u"uuid:7"_s << false;
    QTest::newRow("end before a context")
        << enumerated("<w:EndOfSequence/>" + context) << QString() << u"uuid:7"_s << false;
    QTest::newRow("plain: context only") << enumerated(context) << QString() << u"uuid:7"_s << true;
    QTest::newRow("plain: empty items")
        << enumerated(context + "<w:Items/>") << QString() << u"uuid:7"_s << true;
    QTest::newRow("empty context that comes with the end")
        << enumerated("<n:EnumerationContext/>" + items + "<w:EndOfSequence/>") << u"AB"_s << QString()
        << false;
    QTest::newRow("neither end nor context") << enumerated(items) << u"AB"_s << QString() << false;
    QTest::newRow("nothing at all") << enumerated({}) << QString() << QString() << false;
    QTest::newRow("pull") << pullResponse(context + pulled) << u"C"_s << u"uuid:7"_s << true;
    QTest::newRow("last pull") << pullResponse(pulled + "<n:EndOfSequence/>") << u"C"_s << QString() << false;
    QTest::newRow("other items between") << enumerated(
        "<w:Items><Other><rsp:Shell/></Other>" + shellItem("A") + "</w:Items><w:TotalItemsCountEstimate/>")
                                         << u"A"_s << QString() << false;
}

void ResponseTest::shellPage()
{
    QFETCH(QByteArray, bytes);
    const auto answer = read<Wsman::ShellPage>(bytes);
    QVERIFY(answer.response);
    QString ids;
    for (const Wsman::ShellInfo &shell : answer.message.shells)
        ids += shell.shellId;
    QTEST(ids, "ids");
    QTEST(answer.message.context, "context");
    QTEST(answer.message.hasMore(), "hasMore");
}

void ResponseTest::instance()
{
    const auto answer = read<Wsman::Instance>(
        envelope("\n <cfg:Config xmlns:cfg='http://schemas.microsoft.com/wbem/wsman/1/config'>\n"
                 "  <cfg:MaxEnvelopeSizekb> 500\n</cfg:MaxEnvelopeSizekb>\n"
                 "  <cfg:Client><cfg:URLPrefix>wsman</cfg:URLPrefix><cfg:TrustedHosts/></cfg:Client>\n"
                 "  <cfg:Text>a &amp; <![CDATA[<b>]]>&#x20AC;</cfg:Text>\n"
                 "</cfg:Config><Second/>"));
    QVERIFY(answer.response);
    const Wsman::Element &root = answer.message.root;
    QCOMPARE(root.name, u"Config"_s);
    QVERIFY(root.text.isEmpty());
    QCOMPARE(root.children.size(), 3);
    QVERIFY(root.child("MaxEnvelopeSizekb"_L1));
    QCOMPARE(root.child("MaxEnvelopeSizekb"_L1)->text, u"500"_s);
    QVERIFY(root.child("Client"_L1));
    QCOMPARE(root.child("Client"_L1)->child("URLPrefix"_L1)->text, u"wsman"_s);
    QVERIFY(root.child("Client"_L1)->child("TrustedHosts"_L1)->text.isEmpty());
    QCOMPARE(root.child("Text"_L1)->text, u"a & <b>\u20ac"_s);
    QVERIFY(!root.child("Missing"_L1));
}

void ResponseTest::emptyAnswersToDelete_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty body") << QByteArray();
    QTest::newRow("white space") << QByteArray("\r\n  ");
    QTest::newRow("something") << QByteArray("<Own><b/>text</Own>");
}

void ResponseTest::emptyAnswersToDelete()
{
    QFETCH(QByteArray, body);
    QVERIFY(read<Wsman::Nothing>(envelope(body)).response);
}

QTEST_GUILESS_MAIN(ResponseTest)

#include "tst_response.moc"
