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
const QString cim = u"http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/"_s;

VerbRequest enumerate(const QString &resourceUri, const QByteArray &children)
{
    return { Wsman::Action::enumerate, resourceUri, "<n:Enumerate>" + children + "</n:Enumerate>" };
}

VerbRequest pull(const QString &resourceUri, const QString &context, const QByteArray &children = {})
{
    return { Wsman::Action::pull, resourceUri,
        "<n:Pull><n:EnumerationContext>" + context.toLatin1() + "</n:EnumerationContext>" + children
            + "</n:Pull>" };
}

VerbRequest release(const QString &resourceUri, const QString &context)
{
    return { Wsman::Action::release, resourceUri,
        "<n:Release><n:EnumerationContext>" + context.toLatin1() + "</n:EnumerationContext></n:Release>" };
}

QByteArray wql(const QByteArray &query)
{
    return "<w:OptimizeEnumeration/><w:MaxElements>1000</w:MaxElements>"
           "<w:Filter Dialect=\"http://schemas.microsoft.com/wbem/wsman/1/WQL\">"
        + query + "</w:Filter>";
}

} // namespace

/// Enumerations, queries and the configuration of wsman-endpoint.
class EndpointDataTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void listsManyInstances();
    void fillsTheEnvelope();
    void countsOpenEnumerations();
    void endsAnEnumerationThatNobodyPulls();
    void saysThatThereIsNothingYet();
    void picksInstances_data();
    void picksInstances();
    void refusesBadQueries_data();
    void refusesBadQueries();
    void getsOneInstance();
    void listsReferences();
    void tellsTheQuotas();
    void keepsTheConfigurationFromOthers();

private:
    EndpointProcess m_endpoint{ QJsonArray{
        QJsonObject{ { u"name"_s, web },
            { u"users"_s, QJsonObject{ { u"admin"_s, u"pw"_s }, { u"eve"_s, u"pw"_s } } },
            { u"limitedUsers"_s, QJsonArray{ u"eve"_s } }, { u"demoInstances"_s, 10'000 },
            { u"quotas"_s, QJsonObject{ { u"maxConcurrentUsers"_s, 7 } } } },
    } };
    std::unique_ptr<VerbClient> m_client;
};

void EndpointDataTest::initTestCase()
{
    QVERIFY2(m_endpoint.start(), qPrintable(m_endpoint.errorString()));
}

void EndpointDataTest::init()
{
    const QByteArray admin = basicHeader(u"admin"_s, u"pw"_s);
    m_client = std::make_unique<VerbClient>(m_endpoint.url(web), admin);
}

void EndpointDataTest::listsManyInstances()
{
    const QString demo = cim + u"Win32_Demo"_s;
    VerbAnswer page
        = m_client->call(enumerate(demo, "<w:OptimizeEnumeration/><w:MaxElements>2000</w:MaxElements>"));
    qsizetype count = page.text.count("<p:Id>");
    int pages = 1;
    while (!page.text.contains("EndOfSequence") && page.fault == 0) {
        page = m_client->call(
            pull(demo, page.element(u"EnumerationContext"_s), "<n:MaxElements>2000</n:MaxElements>"));
        count += page.text.count("<p:Id>");
        ++pages;
        QVERIFY(page.text.size() <= 153600);
    }
    QCOMPARE(count, 10'000);
    QVERIFY(pages > 10); // the envelope is what bounds a page
    QVERIFY(page.text.contains("<p:Name>item 010000</p:Name>"));
}

void EndpointDataTest::fillsTheEnvelope()
{
    VerbRequest request
        = enumerate(cim + u"Win32_Demo"_s, "<w:OptimizeEnumeration/><w:MaxElements>1000</w:MaxElements>");
    request.maxEnvelopeSize = 8192;
    const VerbAnswer page = m_client->call(request);
    QVERIFY2(page.text.size() > 5000 && page.text.size() <= 8192, page.text);
    QCOMPARE(m_client->call(release(request.resourceUri, page.element(u"EnumerationContext"_s))).fault, 0u);
}

void EndpointDataTest::countsOpenEnumerations()
{
    const QString services = cim + u"Win32_Service"_s;
    const QString context = m_client->call(enumerate(services, {})).element(u"EnumerationContext"_s);
    QVERIFY(!context.isEmpty());
    QCOMPARE(m_endpoint.statistics(web)["owners"_L1]["admin"_L1]["enumerations"_L1].toInt(), 1);
    QCOMPARE(m_client->call(release(services, context)).fault, 0u);
    QCOMPARE(m_endpoint.statistics(web)["owners"_L1]["admin"_L1]["enumerations"_L1].toInt(), 0);
    QCOMPARE(m_client->call(release(services, context)).fault, 2150858779u);
}

void EndpointDataTest::endsAnEnumerationThatNobodyPulls()
{
    const QString services = cim + u"Win32_Service"_s;
    const QString context = m_client->call(enumerate(services, {})).element(u"EnumerationContext"_s);
    QVERIFY(m_endpoint.advanceClock(web, 200));
    QCOMPARE(m_client->call(pull(services, context, "<n:MaxElements>1</n:MaxElements>")).fault, 0u);
    QVERIFY(m_endpoint.advanceClock(web, 241));
    QCOMPARE(m_client->call(pull(services, context)).fault, 2150858779u);
}

void EndpointDataTest::saysThatThereIsNothingYet()
{
    const QString services = cim + u"Win32_Service"_s;
    const QString context = m_client->call(enumerate(services, {})).element(u"EnumerationContext"_s);
    QVERIFY(m_endpoint.setFaults(
        web, { QJsonObject{ { u"on"_s, u"Pull"_s }, { u"do"_s, u"nothingInTime"_s }, { u"count"_s, 1 } } }));
    QCOMPARE(m_client->call(pull(services, context)).fault, 2150858780u);
    QCOMPARE(m_client->call(pull(services, context)).text.count("<p:Win32_Service "), 10);
}

void EndpointDataTest::picksInstances_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QByteArray>("children");
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<int>("count");

    const QString all = cim + u"*"_s;
    const QByteArray service = "<p:Win32_Service ";
    QTest::newRow("all") << all << wql("select * from Win32_Service") << service << 10;
    QTest::newRow("where") << all << wql("SELECT * FROM Win32_Service WHERE Name='WinRM'") << service << 1;
    QTest::newRow("and") << all
                         << wql("select * from Win32_Service where State='Running' and StartMode='Manual'")
                         << service << 1;
    QTest::newRow("or") << all << wql("select * from Win32_Service where Name='BITS' or Name='WinRM'")
                        << service << 2;
    QTest::newRow("like") << all << wql("select * from Win32_Service where DisplayName like 'Windows %'")
                          << service << 4;
    QTest::newRow("number") << all << wql("select * from Win32_Demo where Id &lt;= 7")
                            << QByteArray("<p:Win32_Demo ") << 7;
    QTest::newRow("some properties") << all << wql("select Name, State from Win32_Service")
                                     << QByteArray("<w:XmlFragment") << 10;
    QTest::newRow("none") << all << wql("select * from Win32_Service where Name='x'") << service << 0;
    QTest::newRow("selectors") << cim + u"Win32_Service"_s
                               << QByteArray("<w:OptimizeEnumeration/><w:Filter Dialect=\"http://"
                                             "schemas.dmtf.org/wbem/wsman/1/wsman/SelectorFilter\">"
                                             "<w:SelectorSet><w:Selector Name=\"State\">Stopped</w:Selector>"
                                             "</w:SelectorSet></w:Filter>")
                               << service << 2;
}

void EndpointDataTest::picksInstances()
{
    QFETCH(QString, resource);
    QFETCH(QByteArray, children);
    QFETCH(QByteArray, element);
    const VerbAnswer answer = m_client->call(enumerate(resource, children));
    QVERIFY2(answer.fault == 0, answer.text);
    QTEST(int(answer.text.count(element)), "count");
    QVERIFY(answer.text.contains("EndOfSequence"));
}

void EndpointDataTest::refusesBadQueries_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QByteArray>("children");
    QTest::addColumn<quint32>("code");

    const QString all = cim + u"*"_s;
    QTest::newRow("no query") << all << wql("give me all") << 2150858778u;
    QTest::newRow("half a condition")
        << all << wql("select * from Win32_Service where Name='x' and") << 2150858778u;
    QTest::newRow("no such class") << all << wql("select * from Win32_None") << 2150858778u;
    QTest::newRow("query to a class")
        << cim + u"Win32_Service"_s << wql("select * from Win32_Service") << 2150858778u;
    QTest::newRow("no such resource") << cim + u"Win32_None"_s << QByteArray() << 2150858811u;
    QTest::newRow("another dialect") << all << QByteArray("<w:Filter Dialect=\"urn:x\">x</w:Filter>")
                                     << 2150858776u;
}

void EndpointDataTest::refusesBadQueries()
{
    QFETCH(QString, resource);
    QFETCH(QByteArray, children);
    QTEST(m_client->call(enumerate(resource, children)).fault, "code");
}

void EndpointDataTest::getsOneInstance()
{
    VerbRequest get{ Wsman::Action::get, cim + u"Win32_OperatingSystem"_s, {} };
    QCOMPARE(m_client->call(get).element(u"CSName"_s), web);
    get.resourceUri = cim + u"Win32_Service"_s;
    QCOMPARE(m_client->call(get).fault, 2150858842u);
    get.headers = "<w:SelectorSet><w:Selector Name=\"Name\">winrm</w:Selector></w:SelectorSet>";
    QCOMPARE(m_client->call(get).element(u"State"_s), u"Running"_s);
    get.headers.replace("winrm", "none");
    QCOMPARE(m_client->call(get).fault, 2150858752u);
}

void EndpointDataTest::listsReferences()
{
    const QByteArray optimised = "<w:OptimizeEnumeration/><w:EnumerationMode>";
    const VerbAnswer references
        = m_client->call(enumerate(cim + u"Win32_Service"_s, optimised + "EnumerateEPR</w:EnumerationMode>"));
    QCOMPARE(references.text.count("<a:EndpointReference>"), 10);
    QCOMPARE(references.text.count("<p:Win32_Service "), 0);
    const VerbAnswer both = m_client->call(
        enumerate(cim + u"Win32_Service"_s, optimised + "EnumerateObjectAndEPR</w:EnumerationMode>"));
    QCOMPARE(both.text.count("<w:Item "), 10);
    QCOMPARE(both.text.count("<a:EndpointReference>"), 10);
    QCOMPARE(both.text.count("<p:Win32_Service "), 10);
}

void EndpointDataTest::tellsTheQuotas()
{
    const QString config(Wsman::Resource::config);
    const VerbAnswer winrs = m_client->call({ Wsman::Action::get, config + u"/winrs"_s, {} });
    QVERIFY2(winrs.fault == 0, winrs.text);
    QCOMPARE(winrs.element(u"MaxConcurrentUsers"_s), u"7"_s);
    QCOMPARE(winrs.element(u"MaxProcessesPerShell"_s), u"2147483647"_s);
    QVERIFY(m_endpoint.setQuotas(web, { { u"maxShellsPerUser"_s, 12 } }));
    QCOMPARE(m_client->call({ Wsman::Action::get, config, {} }).element(u"MaxShellsPerUser"_s), u"12"_s);
    const VerbAnswer plugin = m_client->call({ Wsman::Action::get, config + u"/plugin"_s, {} });
    QVERIFY(plugin.text.contains("MaxShells=\"25\""));
}

void EndpointDataTest::keepsTheConfigurationFromOthers()
{
    VerbClient eve(m_endpoint.url(web), basicHeader(u"eve"_s, u"pw"_s));
    QCOMPARE(eve.call({ Wsman::Action::get, QString(Wsman::Resource::config), {} }).fault, 5u);
    QCOMPARE(eve.call(enumerate(QString(Wsman::Resource::shells), {})).fault, 5u);
    const QString shell = eve.call(Verbs::create()).element(u"ShellId"_s);
    QVERIFY(!shell.isEmpty());
    QCOMPARE(eve.call(Verbs::remove(shell)).fault, 0u);
}

QTEST_GUILESS_MAIN(EndpointDataTest)
#include "tst_endpointdata.moc"
