/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "clientfixture.h"
#include "networkaccess.h"
#include "scriptedserver.h"
#include "session.h"
#include "shell.h"
#include "shellcommand.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

constexpr char shellSpace[] = "xmlns:rsp='http://schemas.microsoft.com/wbem/wsman/1/windows/shell'";

QByteArray answer(const QByteArray &body)
{
    return httpAnswer("200 OK", soapEnvelope(body));
}

QByteArray stream(const QByteArray &name, const QByteArray &bytes)
{
    return "<rsp:Stream Name='" + name + "'>" + bytes.toBase64() + "</rsp:Stream>";
}

QByteArray received(const QByteArray &content)
{
    return answer(
        QByteArray("<rsp:ReceiveResponse ") + shellSpace + ">" + content + "</rsp:ReceiveResponse>");
}

const QByteArray done = "<rsp:CommandState State='urn:CommandState/Done'><rsp:ExitCode>0</rsp:ExitCode>"
                        "</rsp:CommandState>";

} // namespace

/// What a server of any make may do with the output of a command; each line of the script is a message.
class CommandOutputTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void charactersThatAreCutInTwoComeWhole();
    void theStreamsAreDecodedApart();
    void faultsThatSayNothingYetAreNoErrors();
    void emptyAnswersAreNotAskedForWithoutAPause();
    void aLostConnectionBreaksTheCommandOnly();

private:
    ShellCommand *runCommand();

    TimeLimits m_limits;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Session> m_session;
    QString m_output;
    QString m_errors;
};

void CommandOutputTest::init()
{
    m_session.reset();
    m_output.clear();
    m_errors.clear();
    m_server = std::make_unique<ScriptedServer>();
    m_server->expect(identifyAnswer());
    m_server->expect(
        answer(QByteArray("<rsp:Shell ") + shellSpace + "><rsp:ShellId>5H</rsp:ShellId></rsp:Shell>"));
    m_server->expect(answer(QByteArray("<rsp:CommandResponse ") + shellSpace
        + "><rsp:CommandId>C0</rsp:CommandId></rsp:CommandResponse>"));
    const Endpoint endpoint = endpointOf(*m_server);
    const Credential credential(u"ann"_s, u"secret"_s);
    m_session = std::make_unique<Session>(
        makeNetworkAccess(endpoint, credential), endpoint, credential, m_limits, nullptr);
    m_session->open();
    QTRY_COMPARE(m_session->state(), State::Opened);
}

ShellCommand *CommandOutputTest::runCommand()
{
    Shell *shell = m_session->openShell();
    [&] { QTRY_COMPARE(shell->state(), State::Opened); }();
    ShellCommand *command = shell->openCommand(u"x"_s);
    connect(command, &ShellCommand::output, this, [this](ShellCommand::Stream from, const QString &text) {
        (from == ShellCommand::Stream::Error ? m_errors : m_output) += text;
    });
    return command;
}

void CommandOutputTest::charactersThatAreCutInTwoComeWhole()
{
    const QByteArray text = QString(u"ä€🎉 end"_s).toUtf8();
    for (const char byte : text)
        m_server->expect(received(stream("stdout", QByteArray(1, byte))));
    m_server->expect(received(done));
    m_server->expect(answer("")); // the command is released
    ShellCommand *command = runCommand();
    QTRY_COMPARE(command->state(), State::Closed);
    QCOMPARE(m_output, u"ä€🎉 end"_s);
    QCOMPARE(command->exitCode(), std::optional<qint64>(0));
    QTRY_VERIFY(m_server->isAllScriptDone());
}

void CommandOutputTest::theStreamsAreDecodedApart()
{
    // Both streams are in the middle of a character, in one answer.
    m_server->expect(received(stream("stdout", "\xC3") + stream("stderr", "\xE2\x82")));
    m_server->expect(received(stream("stderr", "\xAC") + stream("stdout", "\xA4") + done));
    m_server->expect(answer(""));
    ShellCommand *command = runCommand();
    QTRY_COMPARE(command->state(), State::Closed);
    QCOMPARE(m_output, u"ä"_s);
    QCOMPARE(m_errors, u"€"_s);
}

void CommandOutputTest::faultsThatSayNothingYetAreNoErrors()
{
    m_server->expect(httpAnswer("500 Internal Server Error", faultEnvelope("2150858793", "timed out")));
    // A service that sends no codes
    m_server->expect(httpAnswer("500 Internal Server Error",
        soapEnvelope("<s:Fault><s:Code><s:Value>s:Receiver</s:Value><s:Subcode><s:Value "
                     "xmlns:w='http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd'>w:TimedOut</s:Value>"
                     "</s:Subcode></s:Code></s:Fault>")));
    m_server->expect(received(stream("stdout", "late") + done));
    m_server->expect(answer(""));
    ShellCommand *command = runCommand();
    QTRY_COMPARE(command->state(), State::Closed);
    QCOMPARE(m_output, u"late"_s);
    QVERIFY(!command->lastError());
}

void CommandOutputTest::emptyAnswersAreNotAskedForWithoutAPause()
{
    constexpr int empty = 6;
    for (int i = 0; i < empty; ++i)
        m_server->expect(received({}));
    m_server->expect(received(stream("stdout", "end") + done));
    m_server->expect(answer(""));
    QElapsedTimer clock;
    clock.start();
    ShellCommand *command = runCommand();
    QTRY_COMPARE(command->state(), State::Closed);
    QVERIFY(clock.elapsed() > empty * 50);
    QCOMPARE(m_output, u"end"_s);
}

void CommandOutputTest::aLostConnectionBreaksTheCommandOnly()
{
    m_server->expect([](const ReceivedRequest &) {
        return ScriptedAnswer{ {}, ScriptedServer::Then::Reset };
    });
    ShellCommand *command = runCommand();
    QTRY_COMPARE(command->state(), State::Broken);
    QCOMPARE(command->reason(), command->lastError()->message);
    QCOMPARE(m_session->childObjects().constFirst()->state(), State::Opened);
    // Output that was lost may not be passed over in silence, so the Receive is not sent again.
    QCOMPARE(m_server->requests().size(), 4);
}

QTEST_GUILESS_MAIN(CommandOutputTest)
#include "tst_commandoutput.moc"
