/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "commandmessages.h"
#include "goldenxml.h"
#include "namespaces.h"
#include "shellmessages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Wsman::ReceivedOutput;

namespace {

const QString shellUri = Wsman::Resource::commandShell;
const Wsman::CommandAddress command{ shellUri, u"5H"_s, u"C0"_s };

QByteArray received(const QByteArray &content)
{
    return goldenEnvelope("<rsp:ReceiveResponse>" + content + "</rsp:ReceiveResponse>");
}

} // namespace

class CommandMessagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bodies_data();
    void bodies();
    void requestsNameTheShell();
    void optionsOfACommand();
    void environmentAndIdOfAShell();
    void commandStarted();
    void receivedOutput();
    void statesOfACommand_data();
    void statesOfACommand();
    void answersThatAreNone();
};

void CommandMessagesTest::bodies_data()
{
    QTest::addColumn<Wsman::Request>("request");
    QTest::addColumn<QString>("body");
    Wsman::CommandOptions options;
    options.commandLine = u"echo \"a&b\""_s;
    options.arguments = { u"<x>"_s, u"y z"_s };
    QTest::newRow("Command")
        << Wsman::runCommand(shellUri, u"5H"_s, options).request
        << u"<rsp:CommandLine><rsp:Command>echo &quot;a&amp;b&quot;</rsp:Command>"
           "<rsp:Arguments>&lt;x&gt;</rsp:Arguments><rsp:Arguments>y z</rsp:Arguments></rsp:CommandLine>"_s;
    QTest::newRow("Receive") << Wsman::receiveOutput(command).request
                             << u"<rsp:Receive><rsp:DesiredStream CommandId=\"C0\">stdout stderr"
                                "</rsp:DesiredStream></rsp:Receive>"_s;
    QTest::newRow("Send") << Wsman::sendInput(command, "dir\r\n", false).request
                          << u"<rsp:Send><rsp:Stream Name=\"stdin\" CommandId=\"C0\">ZGlyDQo="
                             "</rsp:Stream></rsp:Send>"_s;
    QTest::newRow("end of input") << Wsman::sendInput(command, {}, true).request
                                  << u"<rsp:Send><rsp:Stream Name=\"stdin\" CommandId=\"C0\" End=\"true\">"
                                     "</rsp:Stream></rsp:Send>"_s;
    const QString signal = u"<rsp:Signal CommandId=\"C0\"><rsp:Code>"
                           "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/signal/%1"
                           "</rsp:Code></rsp:Signal>"_s;
    QTest::newRow("Ctrl-C") << Wsman::signalCommand(command, Wsman::Signal::CtrlC).request
                            << signal.arg(u"ctrl_c"_s);
    QTest::newRow("Ctrl-Break") << Wsman::signalCommand(command, Wsman::Signal::CtrlBreak).request
                                << signal.arg(u"ctrl_break"_s);
    QTest::newRow("terminate") << Wsman::signalCommand(command, Wsman::Signal::Terminate).request
                               << signal.arg(u"terminate"_s);
    QTest::newRow("Disconnect") << Wsman::disconnectShell(shellUri, u"5H"_s).request
                                << u"<rsp:Disconnect></rsp:Disconnect>"_s;
    QTest::newRow("Disconnect with all")
        << Wsman::disconnectShell(shellUri, u"5H"_s, 60s, Wsman::BufferMode::Drop).request
        << u"<rsp:Disconnect><rsp:IdleTimeOut>PT60.000S</rsp:IdleTimeOut>"
           "<rsp:BufferMode>Drop</rsp:BufferMode></rsp:Disconnect>"_s;
    QTest::newRow("Reconnect") << Wsman::reconnectShell(shellUri, u"5H"_s).request << QString();
    QTest::newRow("Connect")
        << Wsman::connectShell(shellUri, u"5H"_s, u"<c xmlns=\"urn:c\">AA==</c>"_s).request
        << u"<rsp:Connect><c>AA==</c></rsp:Connect>"_s;
}

void CommandMessagesTest::bodies()
{
    QFETCH(Wsman::Request, request);
    QFETCH(QString, body);
    // A writer may close an empty element at once.
    const QString written
        = bodyOf(request).replace("<rsp:Disconnect/>"_L1, "<rsp:Disconnect></rsp:Disconnect>"_L1);
    QCOMPARE(written, body);
}

void CommandMessagesTest::requestsNameTheShell()
{
    for (const Wsman::Request &request :
        { Wsman::receiveOutput(command).request, Wsman::sendInput(command, "x", false).request,
            Wsman::signalCommand(command, Wsman::Signal::CtrlC).request,
            Wsman::runCommand(shellUri, u"5H"_s, {}).request }) {
        QCOMPARE(request.resourceUri, shellUri);
        QCOMPARE(request.selectors, (Wsman::SelectorSet{ { u"ShellId"_s, u"5H"_s } }));
        QVERIFY(request.action.startsWith("http://schemas.microsoft.com/wbem/wsman/1/windows/shell/"_L1));
    }
    // What is sent twice would be done twice.
    QVERIFY(!Wsman::receiveOutput(command).repeatable);
    QVERIFY(Wsman::receiveOutput(command).mayWait);
    QVERIFY(!Wsman::sendInput(command, "x", false).mayWait);
    QVERIFY(!Wsman::sendInput(command, "x", false).repeatable);
    QVERIFY(!Wsman::runCommand(shellUri, u"5H"_s, {}).repeatable);
}

void CommandMessagesTest::optionsOfACommand()
{
    Wsman::CommandOptions options;
    options.consoleInput = true;
    const auto plain = Wsman::runCommand(shellUri, u"5H"_s, options).request.options;
    QVERIFY(plain.contains({ u"WINRS_CONSOLEMODE_STDIN"_s, u"TRUE"_s }));
    QVERIFY(plain.contains({ u"WINRS_SKIP_CMD_SHELL"_s, u"FALSE"_s }));
    options.withoutCmd = true;
    QVERIFY(Wsman::runCommand(shellUri, u"5H"_s, options)
                .request.options.contains({ u"WINRS_SKIP_CMD_SHELL"_s, u"TRUE"_s }));
}

void CommandMessagesTest::environmentAndIdOfAShell()
{
    Wsman::ShellOptions options;
    options.environment = { { u"A"_s, u"1 & 2"_s }, { u"B"_s, QString() } };
    options.name = u"mine"_s;
    options.shellId = u"ID"_s;
    QCOMPARE(bodyOf(Wsman::createShell(options).request),
        u"<rsp:Shell ShellId=\"ID\" Name=\"mine\"><rsp:Environment><rsp:Variable Name=\"A\">1 &amp; 2"
        "</rsp:Variable><rsp:Variable Name=\"B\"></rsp:Variable></rsp:Environment>"
        "<rsp:InputStreams>stdin</rsp:InputStreams><rsp:OutputStreams>stdout stderr</rsp:OutputStreams>"
        "</rsp:Shell>"_s);
}

void CommandMessagesTest::commandStarted()
{
    const auto answer = readAnswer<Wsman::CommandStarted>(
        goldenEnvelope("<rsp:CommandResponse><rsp:CommandId>77df7bb6</rsp:CommandId></rsp:CommandResponse>"));
    QVERIFY(answer.response);
    QCOMPARE(answer.message.commandId, u"77df7bb6"_s);
    QVERIFY(!readAnswer<Wsman::CommandStarted>(goldenEnvelope("<rsp:CommandResponse/>")).response);
}

void CommandMessagesTest::receivedOutput()
{
    const auto answer = readAnswer<ReceivedOutput>(received(
        "<rsp:Stream Name='stdout' CommandId='C0'>w6Q=</rsp:Stream>"
        "<rsp:Stream Name='stderr' CommandId='C0'>\n  ZXJy\n  b3I=\n</rsp:Stream>"
        "<rsp:Stream Name='stdout' CommandId='C0' End='true'/>"
        "<rsp:Stream Name='stderr' CommandId='C0' End='1' xsi:nil='true'/>"
        "<rsp:Unknown><rsp:Stream Name='stdout'>eA==</rsp:Stream></rsp:Unknown>"
        "<rsp:CommandState CommandId='C0' State='http://schemas.microsoft.com/wbem/wsman/1/windows/shell/"
        "CommandState/Done'><rsp:ExitCode>-1073741510</rsp:ExitCode></rsp:CommandState>"));
    QVERIFY(answer.response);
    QCOMPARE(answer.message.chunks.size(), 4);
    QCOMPARE(answer.message.chunks.at(0).stream, u"stdout"_s);
    QCOMPARE(answer.message.chunks.at(0).bytes, QByteArray("\xC3\xA4"));
    QVERIFY(!answer.message.chunks.at(0).end);
    QCOMPARE(answer.message.chunks.at(1).bytes, QByteArray("error"));
    QVERIFY(answer.message.chunks.at(2).end);
    QVERIFY(answer.message.chunks.at(3).end);
    QCOMPARE(answer.message.state, ReceivedOutput::State::Done);
    QCOMPARE(answer.message.exitCode, std::optional<qint64>(-1073741510));
}

void CommandMessagesTest::statesOfACommand_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ReceivedOutput::State>("state");
    QTest::addColumn<bool>("hasExitCode");
    const QByteArray start
        = "<rsp:CommandState State='http://schemas.microsoft.com/wbem/wsman/1/windows/shell/"
          "CommandState/";
    QTest::newRow("running") << start + "Running'/>" << ReceivedOutput::State::Running << false;
    QTest::newRow("pending") << start + "Pending'/>" << ReceivedOutput::State::Pending << false;
    QTest::newRow("done without a code") << start + "Done'/>" << ReceivedOutput::State::Done << false;
    QTest::newRow("a code that is none") << start + "Done'><rsp:ExitCode>x</rsp:ExitCode></rsp:CommandState>"
                                         << ReceivedOutput::State::Done << false;
    QTest::newRow("an unsigned code")
        << start + "Done'><rsp:ExitCode>3221225786</rsp:ExitCode></rsp:CommandState>"
        << ReceivedOutput::State::Done << true;
    QTest::newRow("something new") << start + "Sleeping'/>" << ReceivedOutput::State::Unknown << false;
    QTest::newRow("nothing") << QByteArray() << ReceivedOutput::State::Unknown << false;
}

void CommandMessagesTest::statesOfACommand()
{
    QFETCH(QByteArray, content);
    const auto answer = readAnswer<ReceivedOutput>(received(content));
    QVERIFY(answer.response);
    QTEST(answer.message.state, "state");
    QTEST(answer.message.exitCode.has_value(), "hasExitCode");
}

void CommandMessagesTest::answersThatAreNone()
{
    QVERIFY(!readAnswer<ReceivedOutput>(goldenEnvelope("")).response);
    QVERIFY(!readAnswer<ReceivedOutput>(goldenEnvelope("<rsp:CommandResponse/>")).response);
}

QTEST_GUILESS_MAIN(CommandMessagesTest)
#include "tst_commandmessages.moc"
