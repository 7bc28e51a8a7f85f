/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "endpointprocess.h"
#include "verbclient.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString web = u"web01"_s;
const QString powerShell = u"http://schemas.microsoft.com/powershell/Microsoft.PowerShell"_s;

/// Resident memory of a process in KiB; 0 where it cannot be told.
int residentMemory(qint64 processId)
{
    QFile file(u"/proc/%1/statm"_s.arg(processId));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toInt() * 4 : 0;
}

} // namespace

/// The commands in the shells of wsman-endpoint, their streams, and what bounds them.
class EndpointCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void runsACommand();
    void waitsForOutput();
    void givesUpWaiting();
    void answersEmptyWhereKeptAlive();
    void endsWhatWaits_data();
    void endsWhatWaits();
    void losesNothingToAClientThatIsGone();
    void interrupts_data();
    void interrupts();
    void goesOnWithTheClock();
    void holdsBackWhatNobodyFetches();
    void holdsBackWhatNobodyReads();
    void respectsTheEnvelope();
    void disconnectsAndReconnects();
    void keepsTextShellsConnected();
    void listsCommands();
    void refusesWrongRequests();
    void protectsTheShellsOfOthers();
    void countsBySession();
    void forgetsOldSessions();

private:
    [[nodiscard]] QString startCommand(const QByteArray &line);

    EndpointProcess m_endpoint{ QJsonArray{
        QJsonObject{ { u"name"_s, web },
            { u"users"_s, QJsonObject{ { u"admin"_s, u"pw"_s }, { u"eve"_s, u"pw"_s } } } },
    } };
    std::unique_ptr<VerbClient> m_client;
    std::unique_ptr<VerbClient> m_second;
    QString m_shell;
};

void EndpointCommandsTest::initTestCase()
{
    QVERIFY2(m_endpoint.start(), qPrintable(m_endpoint.errorString()));
}

void EndpointCommandsTest::init()
{
    const QByteArray admin = basicHeader(u"admin"_s, u"pw"_s);
    m_client = std::make_unique<VerbClient>(m_endpoint.url(web), admin);
    m_second = std::make_unique<VerbClient>(m_endpoint.url(web), admin);
    m_shell = m_client->call(Verbs::create()).element(u"ShellId"_s);
    QVERIFY(!m_shell.isEmpty());
}

void EndpointCommandsTest::cleanup()
{
    const VerbAnswer removed = m_second->call(Verbs::remove(m_shell));
    QVERIFY2(removed.fault == 0 || removed.fault == 2150858843u, removed.text);
    QCOMPARE(m_endpoint.shellCount(), 0);
}

QString EndpointCommandsTest::startCommand(const QByteArray &line)
{
    return m_client->call(Verbs::command(m_shell, line)).element(u"CommandId"_s);
}

void EndpointCommandsTest::runsACommand()
{
    const QString command = startCommand("nosuch");
    const VerbAnswer answer = m_client->call(Verbs::receive(m_shell, command));
    QVERIFY(answer.stream(u"stderr"_s).startsWith("'nosuch' is not recognized"));
    QCOMPARE(answer.stream(u"stdout"_s), "");
    QCOMPARE(answer.element(u"ExitCode"_s), u"1"_s);
    QVERIFY(answer.text.contains("shell/CommandState/Done\""));
    QVERIFY(answer.text.contains(
        "<rsp:Stream Name=\"stdout\" CommandId=\"" + command.toLatin1() + "\" End=\"true\"></rsp:Stream>"));
}

void EndpointCommandsTest::waitsForOutput()
{
    const QString command = startCommand("type con");
    m_client->send(Verbs::receive(m_shell, command));
    QVERIFY(m_client->staysSilent(100));
    QCOMPARE(m_second->call(Verbs::send(m_shell, command, "hello")).fault, 0u);
    const VerbAnswer first = m_client->answer();
    QCOMPARE(first.stream(u"stdout"_s), "hello");
    QVERIFY(first.text.contains("shell/CommandState/Running\""));
    QCOMPARE(m_second->call(Verbs::send(m_shell, command, {}, true)).fault, 0u);
    QCOMPARE(m_client->call(Verbs::receive(m_shell, command)).element(u"ExitCode"_s), u"0"_s);
    QCOMPARE(m_client->call(Verbs::send(m_shell, command, "more")).fault, 109u);
}

void EndpointCommandsTest::givesUpWaiting()
{
    VerbRequest receive = Verbs::receive(m_shell, startCommand("type con"));
    receive.timeLimit = 200ms;
    const VerbAnswer answer = m_client->call(receive);
    QCOMPARE(answer.fault, 2150858793u);
    QCOMPARE(answer.subcode, u"TimedOut"_s);
}

void EndpointCommandsTest::answersEmptyWhereKeptAlive()
{
    VerbRequest receive = Verbs::receive(m_shell, startCommand("type con"));
    receive.timeLimit = 200ms;
    receive.options = { { u"WSMAN_CMDSHELL_OPTION_KEEPALIVE"_s, u"TRUE"_s } };
    const VerbAnswer answer = m_client->call(receive);
    QCOMPARE(answer.fault, 0u);
    QVERIFY(answer.text.contains("shell/CommandState/Running\""));
}

void EndpointCommandsTest::endsWhatWaits_data()
{
    QTest::addColumn<QString>("how");

    QTest::newRow("terminate") << u"terminate"_s;
    QTest::newRow("Delete") << u"Delete"_s;
    QTest::newRow("idle time-out") << u"idle"_s;
}

void EndpointCommandsTest::endsWhatWaits()
{
    QFETCH(QString, how);
    const QString command = startCommand("type con");
    m_client->send(Verbs::receive(m_shell, command));
    QVERIFY(m_client->staysSilent(50));
    if (how == "idle"_L1)
        QVERIFY(m_endpoint.advanceClock(web, 7201));
    else if (how == "Delete"_L1)
        QCOMPARE(m_second->call(Verbs::remove(m_shell)).fault, 0u);
    else
        QCOMPARE(m_second->call(Verbs::signal(m_shell, command, "terminate")).fault, 0u);
    QCOMPARE(m_client->answer().fault, 995u);
    QCOMPARE(m_client->call(Verbs::receive(m_shell, command)).fault, 2150858843u);
}

void EndpointCommandsTest::losesNothingToAClientThatIsGone()
{
    const QString command = startCommand("type con");
    {
        VerbClient gone(m_endpoint.url(web), basicHeader(u"admin"_s, u"pw"_s));
        gone.send(Verbs::receive(m_shell, command));
        QVERIFY(gone.staysSilent(50));
    }
    QTRY_COMPARE(m_endpoint.status().value("connectionsOpen"_L1).toInt(), 2);
    QCOMPARE(m_second->call(Verbs::send(m_shell, command, "kept")).fault, 0u);
    QCOMPARE(m_client->call(Verbs::receive(m_shell, command)).stream(u"stdout"_s), "kept");
}

void EndpointCommandsTest::interrupts_data()
{
    QTest::addColumn<QByteArray>("signal");

    QTest::newRow("Ctrl-C") << QByteArray("ctrl_c");
    QTest::newRow("Ctrl-Break") << QByteArray("ctrl_break");
}

void EndpointCommandsTest::interrupts()
{
    QFETCH(QByteArray, signal);
    const QString command = startCommand("timeout /t 3600");
    QVERIFY(!m_client->call(Verbs::receive(m_shell, command)).stream(u"stdout"_s).isEmpty());
    m_client->send(Verbs::receive(m_shell, command));
    QCOMPARE(m_second->call(Verbs::signal(m_shell, command, signal)).fault, 0u);
    QCOMPARE(m_client->answer().element(u"ExitCode"_s), u"-1073741510"_s);
    QCOMPARE(m_second->call(Verbs::signal(m_shell, command, "terminate")).fault, 0u);
}

void EndpointCommandsTest::goesOnWithTheClock()
{
    const QString command = startCommand("ping -n 5 somewhere");
    QCOMPARE(m_client->call(Verbs::receive(m_shell, command)).stream(u"stdout"_s).count("Reply"), 1);
    m_client->send(Verbs::receive(m_shell, command));
    QVERIFY(m_endpoint.advanceClock(web, 10));
    const VerbAnswer rest = m_client->answer();
    QCOMPARE(rest.stream(u"stdout"_s).count("Reply"), 4);
    QCOMPARE(rest.element(u"ExitCode"_s), u"0"_s);
}

void EndpointCommandsTest::holdsBackWhatNobodyFetches()
{
    const int before = residentMemory(m_endpoint.processId());
    const QString command = startCommand("flood 100000000 1000");
    qsizetype received = 0;
    for (int i = 0; i < 20; ++i)
        received += m_client->call(Verbs::receive(m_shell, command)).stream(u"stdout"_s).size();
    QVERIFY2(received > 1'000'000, QByteArray::number(received));
    QVERIFY(residentMemory(m_endpoint.processId()) < before + 32 * 1024);
}

void EndpointCommandsTest::holdsBackWhatNobodyReads()
{
    const QString command = startCommand("type con");
    const QByteArray piece(100'000, 'x');
    int taken = 0;
    VerbRequest send = Verbs::send(m_shell, command, piece);
    send.timeLimit = 300ms;
    while (taken < 20 && m_client->call(send).fault == 0)
        ++taken;
    QVERIFY2(taken >= 1 && taken < 20, QByteArray::number(taken));
    m_client->send(Verbs::send(m_shell, command, piece));
    QVERIFY(m_client->staysSilent(50));
    QVERIFY(!m_second->call(Verbs::receive(m_shell, command)).stream(u"stdout"_s).isEmpty());
    QVERIFY(!m_second->call(Verbs::receive(m_shell, command)).stream(u"stdout"_s).isEmpty());
    QVERIFY(!m_second->call(Verbs::receive(m_shell, command)).stream(u"stdout"_s).isEmpty());
    QCOMPARE(m_client->answer().fault, 0u);
}

void EndpointCommandsTest::respectsTheEnvelope()
{
    VerbRequest receive = Verbs::receive(m_shell, startCommand("flood 1000 98"));
    receive.maxEnvelopeSize = 8192;
    QByteArray output;
    VerbAnswer answer;
    while (answer.element(u"ExitCode"_s).isEmpty()) {
        answer = m_client->call(receive);
        QVERIFY2(answer.fault == 0 && answer.text.size() <= 8192, answer.text);
        output += answer.stream(u"stdout"_s);
    }
    QCOMPARE(output.size(), 100'000);
}

void EndpointCommandsTest::disconnectsAndReconnects()
{
    const QUuid session = QUuid::createUuid();
    m_client->setSession(session);
    const QString id = u"AAAAAAAA-0000-0000-0000-000000000001"_s;
    QCOMPARE(m_client->call(Verbs::create(" ShellId=\"" + id.toLatin1() + "\"", powerShell)).fault, 0u);
    VerbRequest disconnect{ Verbs::shellAction(u"Disconnect"_s), powerShell,
        "<rsp:Disconnect><rsp:IdleTimeOut>PT100S</rsp:IdleTimeOut></rsp:Disconnect>", id };
    const VerbRequest reconnect{ Verbs::shellAction(u"Reconnect"_s), powerShell, "<rsp:Reconnect/>", id };

    m_client->send(Verbs::receive(id, {}));
    QVERIFY(m_client->staysSilent(50));
    QCOMPARE(m_second->call(disconnect).fault, 0u);
    QCOMPARE(m_client->answer().fault, 0x803381DEu);
    QCOMPARE(m_client->call(disconnect).fault, 0x803381CFu);
    QCOMPARE(m_client->call(Verbs::command(id, "x", powerShell)).fault, 0x803381C4u);
    QCOMPARE(m_second->call(reconnect).fault, 0x803381C6u);
    QCOMPARE(m_client->call(reconnect).fault, 0u);
    QCOMPARE(m_client->call(reconnect).fault, 0u);
    QCOMPARE(m_client->call(Verbs::command(id, "x", powerShell)).fault, 0u);
    QCOMPARE(m_client->call(disconnect).fault, 0u);
    QVERIFY(m_endpoint.advanceClock(web, 101));
    QCOMPARE(m_client->call(reconnect).fault, 2150858843u);
}

void EndpointCommandsTest::keepsTextShellsConnected()
{
    const VerbRequest disconnect{ Verbs::shellAction(u"Disconnect"_s), Wsman::Resource::commandShell,
        "<rsp:Disconnect/>", m_shell };
    QCOMPARE(m_client->call(disconnect).fault, 0x803381C5u);
    const QString id = m_client->call(Verbs::create({}, powerShell)).element(u"ShellId"_s);
    const VerbRequest ofServer{ Verbs::shellAction(u"Disconnect"_s), powerShell, "<rsp:Disconnect/>", id };
    QCOMPARE(m_client->call(ofServer).fault, 0x803381C5u);
    QCOMPARE(m_client->call(Verbs::remove(id, powerShell)).fault, 0u);
}

void EndpointCommandsTest::listsCommands()
{
    const QString running = startCommand("type con");
    const QString done = startCommand("hostname");
    VerbRequest list{ Wsman::Action::enumerate, Verbs::shellAction(u"Command"_s),
        "<n:Enumerate><w:OptimizeEnumeration/>"
        "<w:Filter Dialect=\"http://schemas.dmtf.org/wbem/wsman/1/wsman/SelectorFilter\"><w:SelectorSet>"
        "<w:Selector Name=\"ShellId\">"
            + m_shell.toLatin1() + "</w:Selector></w:SelectorSet></w:Filter></n:Enumerate>" };
    const VerbAnswer answer = m_client->call(list);
    QCOMPARE(answer.text.count("<rsp:Command>"), 2);
    QVERIFY(answer.text.contains("<rsp:CommandId>" + running.toLatin1()
        + "</rsp:CommandId><rsp:State>Running</rsp:State><rsp:CommandLine>type con</rsp:CommandLine>"));
    QVERIFY(answer.text.contains(done.toLatin1() + "</rsp:CommandId><rsp:State>Done<"));
    VerbRequest references = list;
    references.body.replace(
        "<n:Enumerate>", "<n:Enumerate><w:EnumerationMode>EnumerateEPR</w:EnumerationMode>");
    QCOMPARE(m_client->call(references).fault, 0x803381C1u);
    list.body = "<n:Enumerate><w:OptimizeEnumeration/></n:Enumerate>";
    QCOMPARE(m_client->call(list).fault, 0x803381C0u);
}

void EndpointCommandsTest::refusesWrongRequests()
{
    QCOMPARE(m_client->call(Verbs::command({}, "hostname")).fault, 2150858842u);
    QCOMPARE(m_client->call(Verbs::command(u"NONE"_s, "hostname")).fault, 2150858843u);
    QCOMPARE(m_client->call(Verbs::command(m_shell, "")).fault, 2150858817u);
    QCOMPARE(m_client->call(Verbs::receive(m_shell, u"NONE"_s)).fault, 2150858843u);
    const QString command = startCommand("type con");
    QCOMPARE(m_client->call(Verbs::signal(m_shell, command, "dance")).fault, 2150858838u);
    VerbRequest send = Verbs::send(m_shell, command, "x");
    send.body.replace("stdin", "stdout");
    QCOMPARE(m_client->call(send).fault, 2150858838u);
    send = Verbs::send(m_shell, command, "x");
    send.body.replace("eA==", "!");
    QCOMPARE(m_client->call(send).fault, 2150858817u);
    VerbRequest direct = Verbs::command(m_shell, "echo x");
    direct.options = { { u"WINRS_SKIP_CMD_SHELL"_s, u"TRUE"_s } };
    QCOMPARE(m_client->call(direct).fault, 2u);
}

void EndpointCommandsTest::protectsTheShellsOfOthers()
{
    VerbClient eve(m_endpoint.url(web), basicHeader(u"eve"_s, u"pw"_s));
    QCOMPARE(eve.call(Verbs::command(m_shell, "hostname")).fault, 5u);
    QCOMPARE(eve.call(Verbs::receive(m_shell, startCommand("type con"))).fault, 5u);
}

void EndpointCommandsTest::countsBySession()
{
    const QUuid session = QUuid::createUuid();
    m_client->setSession(session);
    const QString command = startCommand("hostname");
    QCOMPARE(m_client->call(Verbs::receive(m_shell, command)).fault, 0u);
    const QJsonObject report = m_endpoint.statistics(web);
    const QJsonObject ofSession = report["sessions"_L1][Wsman::uuidUri(session)].toObject();
    QCOMPARE(ofSession, (QJsonObject{ { u"Command"_s, 1 }, { u"Receive"_s, 1 } }));
    const QJsonObject mine = report["owners"_L1]["admin"_L1].toObject();
    QCOMPARE(mine.value("shells"_L1).toInt(), 1);
    QCOMPARE(mine.value("commands"_L1).toInt(), 1);
    QCOMPARE(mine.value("runningCommands"_L1).toInt(), 0);
    QVERIFY(report["requests"_L1]["Create"_L1].toInt() > 1);
}

void EndpointCommandsTest::forgetsOldSessions()
{
    constexpr int kept = 50;
    QString last;
    for (int i = 0; i < kept + 10; ++i) {
        const QUuid session = QUuid::createUuid();
        last = Wsman::uuidUri(session);
        m_client->setSession(session);
        QVERIFY(m_client->call(Verbs::receive(m_shell, u"none"_s)).fault != 0u);
    }
    const QJsonObject sessions = m_endpoint.statistics(web).value("sessions"_L1).toObject();
    QCOMPARE(sessions.size(), kept);
    QCOMPARE(sessions.value(last).toObject().value("Receive"_L1).toInt(), 1);
}

QTEST_GUILESS_MAIN(EndpointCommandsTest)
#include "tst_endpointcommands.moc"
