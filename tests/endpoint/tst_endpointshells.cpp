/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "endpointprocess.h"
#include "instance.h"
#include "namespaces.h"
#include "shellmessages.h"
#include "soapclient.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonArray manyShells(int count)
{
    QJsonArray shells;
    for (int i = 0; i < count; ++i)
        shells.append(QJsonObject());
    return shells;
}

} // namespace

/// The shells of wsman-endpoint, and the faults with which it refuses what it cannot do.
class EndpointShellsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void opensAndClosesAShell();
    void takesTheIdOfTheClient();
    void refusesMoreShellsThanTheQuota();
    void listsForeignShells();
    void listsShellsThatComeLater();
    void listsPageByPage();
    void listsAfterAPlainEnumerate();
    void releasesAnEnumeration();
    void endsAForeignShell();
    void endsAnUnusedShell();
    void refusesWithAFault_data();
    void refusesWithAFault();
    void refusesBadEnumerations_data();
    void refusesBadEnumerations();
    void writesFaultsLikeWindows();

private:
    [[nodiscard]] QUrl url(const QString &name) const { return m_endpoint.url(name); }

    EndpointProcess m_endpoint{ QJsonArray{
        QJsonObject{ { u"name"_s, u"web01"_s },
            { u"users"_s, QJsonObject{ { u"CONTOSO\\admin"_s, u"pw"_s }, { u"CONTOSO\\eve"_s, u"pw"_s } } } },
        QJsonObject{ { u"name"_s, u"small"_s },
            { u"users"_s, QJsonObject{ { u"CONTOSO\\admin"_s, u"pw"_s }, { u"CONTOSO\\eve"_s, u"pw"_s } } },
            { u"maxShellsPerUser"_s, 2 },
            { u"foreignShells"_s, QJsonArray{ QJsonObject{ { u"owner"_s, u"CONTOSO\\admin"_s } } } } },
        QJsonObject{ { u"name"_s, u"busy"_s },
            { u"foreignShells"_s,
                QJsonArray{ QJsonObject{ { u"owner"_s, u"CONTOSO\\eve"_s }, { u"clientIp"_s, u"10.0.0.9"_s },
                                { u"idleTimeout"_s, u"PT2H"_s }, { u"inactivity"_s, u"PT3723.000S"_s },
                                { u"state"_s, u"Disconnected"_s } },
                    QJsonObject{}, QJsonObject{}, QJsonObject{}, QJsonObject{} } } },
        QJsonObject{ { u"name"_s, u"crowded"_s }, { u"foreignShells"_s, manyShells(20) } },
    } };
    const QByteArray m_admin = basicHeader(u"CONTOSO\\admin"_s, u"pw"_s);
    const QByteArray m_eve = basicHeader(u"CONTOSO\\eve"_s, u"pw"_s);
};

void EndpointShellsTest::initTestCase()
{
    QVERIFY2(m_endpoint.start(), qPrintable(m_endpoint.errorString()));
}

void EndpointShellsTest::opensAndClosesAShell()
{
    RawClient client(url(u"web01"_s));
    Wsman::ShellOptions options;
    options.idleTimeout = std::chrono::minutes(3);
    const Wsman::RequestContext context = newContext();
    const auto created = call(client, Wsman::createShell(options), m_admin, context);
    QCOMPARE(created.error, QString());
    QCOMPARE(created.raw.status, 200);
    QCOMPARE(created.response.action, Wsman::Action::createResponse);
    QCOMPARE(created.response.relatesTo, Wsman::uuidUri(context.messageId));
    QCOMPARE(created.message.shell.owner, u"CONTOSO\\admin"_s);
    QCOMPARE(created.message.shell.clientIp, u"127.0.0.1"_s);
    QCOMPARE(created.message.shell.idleTimeout, u"PT180.000S"_s);
    QCOMPARE(created.message.shell.resourceUri, Wsman::Resource::commandShell);
    QVERIFY(created.message.shell.processId.toInt() > 0);
    QVERIFY(created.raw.body.contains(url(u"web01"_s).toString().toLatin1()));
    QCOMPARE(m_endpoint.status().value("byListener"_L1)["web01"_L1].toInt(), 1);

    const QString id = created.message.shell.shellId;
    const auto found = call(
        client, Wsman::get(Wsman::Resource::commandShell, { { u"ShellId"_s, id.toLower() } }), m_admin);
    QCOMPARE(found.message.root.child("ShellId"_L1)->text, id);
    QCOMPARE(found.message.root.child("OutputStreams"_L1)->text, u"stdout stderr"_s);

    const auto removed = call(client, Wsman::deleteShell(Wsman::Resource::commandShell, id), m_admin);
    QCOMPARE(removed.raw.status, 200);
    QCOMPARE(removed.response.action, Wsman::Action::removeResponse);
    QCOMPARE(m_endpoint.shellCount(), 0);
    const auto again = call(client, Wsman::deleteShell(Wsman::Resource::commandShell, id), m_admin);
    QCOMPARE(again.raw.status, 500);
    QCOMPARE(again.faultCode(), 2150858843u);
    QCOMPARE(again.response.fault->subcode, u"InvalidSelectors"_s);
}

void EndpointShellsTest::takesTheIdOfTheClient()
{
    const QString id = u"11111111-2222-3333-4444-555555555555"_s;
    Wsman::Operation<Wsman::ShellCreated> create = Wsman::createShell({});
    const QByteArray body
        = Wsman::toEnvelope(create.request, newContext())
              .replace("<rsp:Shell>", "<rsp:Shell ShellId=\"" + id.toLatin1() + "\" Name=\"mine\">");
    RawClient client(url(u"web01"_s));
    client.send(rawPost(body, m_admin));
    const auto first = readOutcome<Wsman::ShellCreated>(client.readAnswer());
    QCOMPARE(first.message.shell.shellId, id);
    QCOMPARE(first.message.shell.name, u"mine"_s);
    client.send(rawPost(body, m_admin));
    QCOMPARE(readOutcome<Wsman::ShellCreated>(client.readAnswer()).faultCode(), 2150859223u);
    QCOMPARE(call(client, Wsman::deleteShell(Wsman::Resource::shells, id), m_admin).raw.status, 200);
}

void EndpointShellsTest::refusesMoreShellsThanTheQuota()
{
    RawClient client(url(u"small"_s));
    const auto first = call(client, Wsman::createShell({}), m_admin); // the second one of this owner
    QCOMPARE(first.raw.status, 200);
    const auto second = call(client, Wsman::createShell({}), m_admin);
    QCOMPARE(second.raw.status, 500);
    QCOMPARE(second.faultCode(), 2150859173u);
    QCOMPARE(second.response.fault->code, u"Sender"_s);
    QCOMPARE(second.response.fault->subcode, u"QuotaLimit"_s);
    QCOMPARE(second.response.fault->machine, u"small"_s);
    QVERIFY(second.response.fault->message.contains("MaxShellsPerUser"_L1));
    QVERIFY(second.response.fault->message.contains(u'2'));

    const auto other = call(client, Wsman::createShell({}), m_eve);
    QCOMPARE(other.raw.status, 200);
    for (const QString &id : { first.message.shell.shellId, other.message.shell.shellId })
        QCOMPARE(
            call(client, Wsman::deleteShell(Wsman::Resource::commandShell, id), m_admin).raw.status, 200);
    QCOMPARE(m_endpoint.shellCount(), 0);
    QCOMPARE(m_endpoint.status().value("foreignShells"_L1).toInt(), 26);
}

void EndpointShellsTest::listsForeignShells()
{
    const auto outcome = call(url(u"busy"_s), Wsman::enumerateShells());
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.message.shells.size(), 5);
    QVERIFY(outcome.message.endOfSequence);
    QVERIFY(!outcome.message.hasMore());
    const Wsman::ShellInfo &shell = outcome.message.shells.first();
    QCOMPARE(shell.owner, u"CONTOSO\\eve"_s);
    QCOMPARE(shell.clientIp, u"10.0.0.9"_s);
    QCOMPARE(shell.idleTimeout, u"PT7200.000S"_s);
    QCOMPARE(shell.state, u"Disconnected"_s);
    QVERIFY2(shell.shellInactivity.startsWith("P0DT1H2M"_L1), qPrintable(shell.shellInactivity));
}

void EndpointShellsTest::listsShellsThatComeLater()
{
    const QString powerShell = u"http://schemas.microsoft.com/powershell/Microsoft.PowerShell"_s;
    const QString id = u"22222222-2222-3333-4444-555555555555"_s;
    QVERIFY(m_endpoint.openShells(u"web01"_s,
        { QJsonObject{ { u"owner"_s, u"CONTOSO\\eve"_s }, { u"id"_s, id }, { u"name"_s, u"nightly"_s },
            { u"resourceUri"_s, powerShell }, { u"state"_s, u"Disconnected"_s },
            { u"inactivity"_s, u"PT1H"_s }, { u"age"_s, u"PT5M"_s } } }));
    const QJsonObject bad{ { u"state"_s, u"Asleep"_s } };
    QVERIFY(!m_endpoint.openShells(u"web01"_s, { bad }));
    const auto outcome = call(url(u"web01"_s), Wsman::enumerateShells(), m_admin);
    QCOMPARE(outcome.message.shells.size(), 1);
    const Wsman::ShellInfo &shell = outcome.message.shells.first();
    QCOMPARE(shell.shellId, id);
    QCOMPARE(shell.name, u"nightly"_s);
    QCOMPARE(shell.resourceUri, powerShell);
    QCOMPARE(shell.state, u"Disconnected"_s);
    QVERIFY(shell.shellRunTime.startsWith("P0DT1H5M"_L1));
    QVERIFY(shell.shellInactivity.startsWith("P0DT1H0M"_L1));
    const QJsonObject owners = m_endpoint.statistics(u"web01"_s).value("owners"_L1).toObject();
    QCOMPARE(owners["CONTOSO\\eve"_L1]["foreignShells"_L1].toInt(), 1);
    // An administrator ends it, although it is disconnected.
    QCOMPARE(call(url(u"web01"_s), Wsman::deleteShell(powerShell, id), m_admin).raw.status, 200);
}

void EndpointShellsTest::listsPageByPage()
{
    RawClient client(url(u"busy"_s));
    const auto begun = call(client, Wsman::enumerateShells(2));
    QCOMPARE(begun.message.shells.size(), 2);
    QVERIFY(begun.message.hasMore());
    const auto next = call(client, Wsman::pullShells(begun.message.context, 2));
    QCOMPARE(next.response.action, Wsman::Action::pullResponse);
    QCOMPARE(next.message.shells.size(), 2);
    QVERIFY(next.message.hasMore());
    const auto last = call(client, Wsman::pullShells(next.message.context, 2));
    QCOMPARE(last.message.shells.size(), 1);
    QVERIFY(last.message.endOfSequence);
    const auto tooFar = call(client, Wsman::pullShells(begun.message.context, 2));
    QCOMPARE(tooFar.faultCode(), 2150858779u);
    QCOMPARE(tooFar.response.fault->subcode, u"InvalidEnumerationContext"_s);
}

void EndpointShellsTest::listsAfterAPlainEnumerate()
{
    RawClient client(url(u"busy"_s));
    Wsman::Operation<Wsman::ShellPage> plain = Wsman::enumerateShells();
    const QByteArray body
        = Wsman::toEnvelope(plain.request, newContext()).replace("<w:OptimizeEnumeration/>", "");
    client.send(rawPost(body));
    const auto begun = readOutcome<Wsman::ShellPage>(client.readAnswer());
    QCOMPARE(begun.message.shells.size(), 0);
    QVERIFY(begun.message.hasMore());
    QCOMPARE(call(client, Wsman::pullShells(begun.message.context)).message.shells.size(), 5);
}

void EndpointShellsTest::releasesAnEnumeration()
{
    RawClient client(url(u"busy"_s));
    const auto begun = call(client, Wsman::enumerateShells(2));
    Wsman::Operation<Wsman::Nothing> release;
    release.request.action = Wsman::Action::release;
    release.request.resourceUri = Wsman::Resource::shells;
    release.request.writeBody = Wsman::pullShells(begun.message.context).request.writeBody;
    QCOMPARE(call(client, release).response.action, Wsman::Action::releaseResponse);
    QCOMPARE(call(client, release).faultCode(), 2150858779u);
    QCOMPARE(call(client, Wsman::pullShells(begun.message.context)).faultCode(), 2150858779u);
}

void EndpointShellsTest::endsAForeignShell()
{
    RawClient client(url(u"busy"_s));
    const auto before = call(client, Wsman::enumerateShells());
    const QString id = before.message.shells.last().shellId;
    QCOMPARE(call(client, Wsman::deleteShell(before.message.shells.last().resourceUri, id)).raw.status, 200);
    const auto after = call(client, Wsman::enumerateShells());
    QCOMPARE(after.message.shells.size(), before.message.shells.size() - 1);
}

void EndpointShellsTest::endsAnUnusedShell()
{
    const QString small = u"small"_s;
    Wsman::ShellOptions options;
    options.idleTimeout = std::chrono::seconds(90);
    QCOMPARE(call(url(small), Wsman::createShell(options), m_admin).raw.status, 200);
    QVERIFY(m_endpoint.advanceClock(small, 36));
    const auto listed = call(url(small), Wsman::enumerateShells(), m_admin);
    QVERIFY2(listed.message.shells.last().shellInactivity.startsWith("P0DT0H0M3"_L1), listed.raw.body);
    QCOMPARE(m_endpoint.shellCount(), 1);
    QVERIFY(m_endpoint.advanceClock(small, 60));
    QCOMPARE(m_endpoint.shellCount(), 0);
}

/// A good request to create a shell is spoilt in one place.
void EndpointShellsTest::refusesWithAFault_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<int>("status");
    QTest::addColumn<quint32>("wsmanCode");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subcode");

    const struct {
        const char *name;
        const char *find;
        const char *replacement;
        int status;
        quint32 wsmanCode;
        const char *code;
        const char *subcode;
    } rows[] = {
        { "no XML", "</s:Body>", "</s:Bod>", 400, 2150858817, "Sender", "SchemaValidationError" },
        { "no envelope", "s:Envelope", "s:Letter", 400, 2150858817, "Sender", "SchemaValidationError" },
        { "no body", "s:Body", "s:Belly", 400, 2150858817, "Sender", "SchemaValidationError" },
        { "entities", "?>", "?><!DOCTYPE s [<!ENTITY a 'b'>]>", 400, 2150858817, "Sender",
            "SchemaValidationError" },
        { "no shell", "rsp:Shell", "rsp:Snail", 400, 2150858817, "Sender", "SchemaValidationError" },
        { "SOAP 1.1", "http://www.w3.org/2003/05/soap-envelope", "http://schemas.xmlsoap.org/soap/envelope/",
            500, 2150858765, "VersionMismatch", "" },
        { "unknown header", "<s:Header>", "<s:Header><w:Soon s:mustUnderstand='true'/>", 500, 2150858768,
            "MustUnderstand", "" },
        { "no action", ">http://schemas.xmlsoap.org/ws/2004/09/transfer/Create<", "><", 500, 2150858769,
            "Sender", "MessageInformationHeaderRequired" },
        { "no message id", "a:MessageID", "a:NoMessageID", 500, 2150858769, "Sender",
            "MessageInformationHeaderRequired" },
        { "no reply address", "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous", "", 500,
            2150858769, "Sender", "MessageInformationHeaderRequired" },
        { "reply to elsewhere", "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous",
            "http://10.0.0.1/", 500, 2150858870, "Sender", "UnsupportedFeature" },
        { "unknown action", "transfer/Create", "transfer/Crate", 500, 2150858771, "Sender",
            "ActionNotSupported" },
        { "action of another resource", "transfer/Create", "enumeration/Pull", 500, 2150858771, "Sender",
            "ActionNotSupported" },
        { "unknown resource", "windows/shell/cmd", "windows/shell/zsh", 500, 2150858811, "Sender",
            "DestinationUnreachable" },
        { "no resource", ">http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd<", "><", 500,
            2150858811, "Sender", "DestinationUnreachable" },
        { "small envelope", ">153600<", ">8191<", 500, 2150858878, "Sender", "EncodingLimit" },
        { "bad idle time-out", "<rsp:InputStreams>",
            "<rsp:IdleTimeOut>2 h</rsp:IdleTimeOut><rsp:InputStreams>", 500, 2150858838, "Sender",
            "SchemaValidationError" },
        { "idle time-out too short", "<rsp:InputStreams>",
            "<rsp:IdleTimeOut>PT59.999S</rsp:IdleTimeOut><rsp:InputStreams>", 500, 2150859250, "Sender",
            "SchemaValidationError" },
        { "idle time-out too long", "<rsp:InputStreams>",
            "<rsp:IdleTimeOut>PT2147483.648S</rsp:IdleTimeOut><rsp:InputStreams>", 500, 2150859250, "Sender",
            "SchemaValidationError" },
        { "Get without selector", "transfer/Create", "transfer/Get", 500, 2150858842, "Sender",
            "InvalidSelectors" },
        { "Delete without selector", "transfer/Create", "transfer/Delete", 500, 2150858842, "Sender",
            "InvalidSelectors" },
    };
    for (const auto &row : rows) {
        QTest::newRow(row.name) << QByteArray(row.find) << QByteArray(row.replacement) << row.status
                                << row.wsmanCode << QString::fromLatin1(row.code)
                                << QString::fromLatin1(row.subcode);
    }
}

void EndpointShellsTest::refusesWithAFault()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replacement);
    QByteArray body = Wsman::toEnvelope(Wsman::createShell({}).request, newContext());
    QVERIFY(body.contains(find));
    body.replace(find, replacement);
    RawClient client(url(u"web01"_s));
    client.send(rawPost(body, m_admin));
    const auto outcome = readOutcome<Wsman::ShellCreated>(client.readAnswer());
    QCOMPARE(outcome.error, QString());
    QTEST(outcome.raw.status, "status");
    QVERIFY(outcome.response.fault);
    QTEST(outcome.response.fault->wsmanCode, "wsmanCode");
    QTEST(outcome.response.fault->code, "code");
    QTEST(outcome.response.fault->subcode, "subcode");
    QCOMPARE(outcome.response.fault->machine, u"web01"_s);
    QVERIFY(!outcome.response.fault->reason.isEmpty());
    QVERIFY(!outcome.response.fault->message.isEmpty());
    QCOMPARE(m_endpoint.shellCount(), 0);
}

void EndpointShellsTest::refusesBadEnumerations_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<quint32>("wsmanCode");

    QTest::newRow("filter") << QByteArray("<w:Filter>Owner='x'</w:Filter>") << 2150858776u;
    QTest::newRow("mode") << QByteArray("<w:EnumerationMode>EnumerateEPR</w:EnumerationMode>") << 2150858886u;
    QTest::newRow("no element") << QByteArray("<w:MaxElements>0</w:MaxElements>") << 2150858838u;
    QTest::newRow("no number") << QByteArray("<w:MaxElements>all</w:MaxElements>") << 2150858838u;
}

void EndpointShellsTest::refusesBadEnumerations()
{
    QFETCH(QByteArray, element);
    Wsman::RequestContext context = newContext();
    context.maxEnvelopeSize = 8192;
    const QByteArray body = Wsman::toEnvelope(Wsman::enumerateShells().request, context)
                                .replace("<w:MaxElements>100</w:MaxElements>", element);
    RawClient client(url(u"crowded"_s));
    client.send(rawPost(body));
    QTEST(readOutcome<Wsman::ShellPage>(client.readAnswer()).faultCode(), "wsmanCode");
}

void EndpointShellsTest::writesFaultsLikeWindows()
{
    const Wsman::RequestContext context = newContext();
    RawClient client(url(u"web01"_s));
    const auto outcome
        = call(client, Wsman::deleteShell(Wsman::Resource::commandShell, u"NONE"_s), m_admin, context);
    QCOMPARE(outcome.response.action, Wsman::Action::wsmanFault);
    QCOMPARE(outcome.response.relatesTo, Wsman::uuidUri(context.messageId));
    QCOMPARE(outcome.response.fault->faultDetail,
        u"http://schemas.dmtf.org/wbem/wsman/1/wsman/faultDetail/UnexpectedSelectors"_s);
    QVERIFY(outcome.response.fault->message.contains("NONE"_L1));
    for (const char *part : { "<s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>w:InvalidSelectors</"
                              "s:Value></s:Subcode></s:Code>",
             "<s:Reason><s:Text xml:lang=\"en-US\">", "<s:Detail><w:FaultDetail>",
             "<f:WSManFault xmlns:f=\"http://schemas.microsoft.com/wbem/wsman/1/wsmanfault\" "
             "Code=\"2150858843\" "
             "Machine=\"web01\"><f:Message>" })
        QVERIFY2(outcome.raw.body.contains(part), outcome.raw.body.constData());
}

QTEST_GUILESS_MAIN(EndpointShellsTest)
#include "tst_endpointshells.moc"
