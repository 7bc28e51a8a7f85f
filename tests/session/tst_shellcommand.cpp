/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "accessmanager.h"
#include "openedconnection.h"
#include "shell.h"
#include "shellcommand.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

/// Runs without a word until its input ends.
const QString silent = u"type con"_s;

/// Gathers what a command says.
class Listener {
public:
    explicit Listener(ShellCommand *command)
        : m_context(std::make_unique<QObject>())
    {
        QObject::connect(command, &ShellCommand::output, m_context.get(),
            [this](ShellCommand::Stream stream, const QString &text) {
                (stream == ShellCommand::Stream::Error ? errors : output) += text;
            });
    }

    QString output;
    QString errors;

private:
    std::unique_ptr<QObject> m_context;
};

} // namespace

class ShellCommandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void outputAndExitCode_data();
    void outputAndExitCode();
    void inputIsSentInOrderAndEnded();
    void optionsOfTheShellReachTheServer();
    void interruptEndsWhatRuns();
    void terminateIsOneSignal();
    void anEndedCommandIsReleasedAtTheServer();
    void aTimeoutFaultPollsAgain();
    void muchOutputPassesWithoutBeingKept();
    void aShellThatVanishesBreaksItsCommands();
    void aCommandThatVanishesLeavesItsShell();
    void aRefusedCommandTellsWhy();
    void disconnectSendsOneDeleteAndNoSignal();
    void disconnectWhileACommandStarts();
    void severalCommandsDoNotKeepTheDeleteWaiting();
    void manyCommandsThatWaitLetOthersThrough();
    void aDeleteThatIsNotAnsweredEndsAtTheDeadline();
    void operationsAreCountedUntilRenewal();

private:
    Shell *openShell(const Wsman::ShellOptions &options = {});

    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<OpenedConnection> m_connection;
};

void ShellCommandTest::initTestCase()
{
    m_endpoint = std::make_unique<EndpointProcess>(
        QJsonArray{ ConnectionFixture::listener(u"web01"_s), ConnectionFixture::listener(u"small"_s) });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void ShellCommandTest::init()
{
    m_endpoint->setFaults(u"web01"_s, {});
    m_connection = std::make_unique<OpenedConnection>(*m_endpoint, u"web01"_s);
    QVERIFY(m_connection->isOpen());
}

Shell *ShellCommandTest::openShell(const Wsman::ShellOptions &options)
{
    Shell *shell = m_connection->session().openShell(options);
    [&] { QTRY_COMPARE(shell->state(), State::Opened); }();
    m_connection->restartCounts();
    return shell;
}

void ShellCommandTest::outputAndExitCode_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("errors");
    QTest::addColumn<qint64>("exitCode");
    QTest::newRow("output") << u"echo hello"_s << u"hello\r\n"_s << QString() << qint64(0);
    QTest::newRow("errors") << u"echo oops 1>&2"_s << QString() << u"oops\r\n"_s << qint64(0);
    QTest::newRow("not ASCII") << u"echo Grüße 🎉"_s << u"Grüße 🎉\r\n"_s << QString() << qint64(0);
    QTest::newRow("exit code") << u"exit 3"_s << QString() << QString() << qint64(3);
    QTest::newRow("host name") << u"hostname"_s << u"web01\r\n"_s << QString() << qint64(0);
}

void ShellCommandTest::outputAndExitCode()
{
    QFETCH(QString, line);
    QFETCH(qint64, exitCode);
    ShellCommand *command = openShell()->openCommand(line);
    const Listener heard(command);
    QCOMPARE(command->state(), State::Opening);
    QCOMPARE(command->name(), line);
    QTRY_COMPARE(command->state(), State::Closed);
    QTEST(heard.output, "output");
    QTEST(heard.errors, "errors");
    QCOMPARE(command->exitCode(), std::optional(exitCode));
    QCOMPARE(command->outputSize(), heard.output.size() + heard.errors.size());
    QVERIFY(!command->id().isEmpty());
    QVERIFY(command->reason().isEmpty());
    QVERIFY(command->bytesReceived() > 0);
}

void ShellCommandTest::inputIsSentInOrderAndEnded()
{
    ShellCommand *command = openShell()->openCommand(u"type con"_s);
    const Listener heard(command);
    QVERIFY(command->takesInput());
    command->sendText(u"erste Zeile ä\r\n"_s); // before the server has started it
    const QString large = QString(40'000, u'x') + u"\r\n"_s; // more than one message
    command->sendText(large);
    command->closeInput();
    QVERIFY(!command->takesInput());
    command->sendText(u"too late"_s);
    QTRY_COMPARE(command->state(), State::Closed);
    QCOMPARE(heard.output, u"erste Zeile ä\r\n"_s + large);
    QCOMPARE(m_connection->count(u"Send"_s), 4);
}

void ShellCommandTest::optionsOfTheShellReachTheServer()
{
    Wsman::ShellOptions options;
    options.workingDirectory = u"C:\\Temp"_s;
    options.environment = { { u"GREETING"_s, u"<hello> & good bye"_s } };
    options.name = u"My shell"_s;
    options.shellId = u"11111111-2222-4333-8444-555555555555"_s;
    options.idleTimeout = std::chrono::minutes(5);
    Shell *shell = openShell(options);
    QCOMPARE(shell->id(), options.shellId);
    QCOMPARE(shell->name(), options.name);
    // The journal's mark stands behind it.
    QVERIFY2(shell->info().name.startsWith(options.name + u' '), qPrintable(shell->info().name));
    QCOMPARE(shell->info().timeToExpiry(), std::chrono::milliseconds(std::chrono::minutes(5)));
    ShellCommand *cd = shell->openCommand(u"cd"_s);
    const Listener directory(cd);
    ShellCommand *echo = shell->openCommand(u"echo %GREETING%"_s);
    const Listener variable(echo);
    QTRY_COMPARE(directory.output, u"C:\\Temp\r\n"_s);
    QTRY_COMPARE(variable.output, u"<hello> & good bye\r\n"_s);
}

void ShellCommandTest::interruptEndsWhatRuns()
{
    ShellCommand *command = openShell()->openCommand(u"ping -t web01"_s);
    const Listener heard(command);
    QTRY_VERIFY(!heard.output.isEmpty());
    command->interrupt();
    QTRY_COMPARE(command->state(), State::Closed);
    QVERIFY(command->exitCode().has_value());
}

void ShellCommandTest::terminateIsOneSignal()
{
    Shell *shell = openShell();
    ShellCommand *command = shell->openCommand(silent);
    QTRY_COMPARE(command->state(), State::Opened);
    QTRY_COMPARE(m_connection->count(u"Receive"_s), 1);
    command->terminate();
    QCOMPARE(command->state(), State::Closing);
    QTRY_COMPARE(command->state(), State::Closed);
    QVERIFY(!command->exitCode());
    QCOMPARE(m_connection->count(u"Signal"_s), 1);
    QCOMPARE(shell->state(), State::Opened);
    command->terminate();
    QCOMPARE(command->state(), State::Closed);
}

void ShellCommandTest::anEndedCommandIsReleasedAtTheServer()
{
    ShellCommand *command = openShell()->openCommand(u"echo x"_s);
    QTRY_COMPARE(command->state(), State::Closed);
    QTRY_COMPARE(m_connection->count(u"Signal"_s), 1);
}

void ShellCommandTest::aTimeoutFaultPollsAgain()
{
    Shell *shell = openShell();
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Receive"_s, u"timedOut"_s, 3) });
    ShellCommand *command = shell->openCommand(u"echo patience"_s);
    const Listener heard(command);
    QTRY_COMPARE(command->state(), State::Closed);
    QCOMPARE(heard.output, u"patience\r\n"_s);
    QVERIFY(m_connection->count(u"Receive"_s) >= 4);
    QVERIFY(!command->lastError());
}

void ShellCommandTest::muchOutputPassesWithoutBeingKept()
{
    ShellCommand *command = openShell()->openCommand(u"flood 100000 98"_s);
    qsizetype largest = 0;
    connect(command, &ShellCommand::output, this,
        [&largest](ShellCommand::Stream, const QString &text) { largest = qMax(largest, text.size()); });
    QTRY_COMPARE_WITH_TIMEOUT(command->state(), State::Closed, 60'000);
    QCOMPARE(command->outputSize(), 100'000 * 100);
    // No piece is larger than what one answer may hold.
    QVERIFY(largest <= 153'600);
}

void ShellCommandTest::aShellThatVanishesBreaksItsCommands()
{
    Shell *shell = openShell();
    ShellCommand *one = shell->openCommand(silent);
    ShellCommand *other = shell->openCommand(silent);
    QTRY_COMPARE(m_connection->count(u"Receive"_s), 2);
    OpenedConnection administrator(*m_endpoint, u"web01"_s);
    QVERIFY(administrator.isOpen());
    administrator.session().client()->send(Wsman::deleteShell(shell->resourceUri(), shell->id()),
        std::chrono::seconds(5), this, [](const auto &) {});
    QTRY_COMPARE(one->state(), State::Broken);
    QTRY_COMPARE(other->state(), State::Broken);
    QTRY_COMPARE(shell->state(), State::Closed);
    QVERIFY(!one->reason().isEmpty());
    QVERIFY(shell->reason().contains(u"server"_s));
    QCOMPARE(m_connection->session().state(), State::Opened);
    m_connection->restartCounts();
    m_connection->connection().close();
    QTRY_COMPARE(m_connection->connection().state(), State::Closed);
    QCOMPARE(m_connection->count(u"Delete"_s), 0);
    QCOMPARE(m_connection->session().unconfirmedCount(), 0);
}

void ShellCommandTest::aCommandThatVanishesLeavesItsShell()
{
    Shell *shell = openShell();
    ShellCommand *command = shell->openCommand(silent);
    QTRY_COMPARE(m_connection->count(u"Receive"_s), 1);
    OpenedConnection administrator(*m_endpoint, u"web01"_s);
    const Wsman::CommandAddress address{ shell->resourceUri(), shell->id(), command->id() };
    administrator.session().client()->send(Wsman::signalCommand(address, Wsman::Signal::Terminate),
        std::chrono::seconds(5), this, [](const auto &) {});
    QTRY_VERIFY(!command->isOpen());
    QTRY_COMPARE(m_connection->count(u"Get"_s), command->state() == State::Broken ? 1 : 0);
    ShellCommand *next = shell->openCommand(u"echo still there"_s);
    const Listener heard(next);
    QTRY_COMPARE(heard.output, u"still there\r\n"_s);
    QCOMPARE(shell->state(), State::Opened);
}

void ShellCommandTest::aRefusedCommandTellsWhy()
{
    Shell *shell = openShell();
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Command"_s, u"accessDenied"_s) });
    ShellCommand *command = shell->openCommand(u"echo x"_s);
    QTRY_COMPARE(command->state(), State::Broken);
    QCOMPARE(command->lastError()->fault->wsmanCode, 5u);
    QCOMPARE(command->reason(), command->lastError()->message);
    QCOMPARE(shell->state(), State::Opened);
}

void ShellCommandTest::disconnectSendsOneDeleteAndNoSignal()
{
    Shell *shell = openShell();
    ShellCommand *command = shell->openCommand(silent);
    QTRY_COMPARE(m_connection->count(u"Receive"_s), 1);
    QCOMPARE(m_connection->connection().openObjectCount(), 2);
    const int shellsBefore = m_endpoint->shellCount();
    m_connection->restartCounts();
    QElapsedTimer clock;
    clock.start();
    m_connection->connection().close();
    QCOMPARE(command->state(), State::Closing);
    QCOMPARE(shell->state(), State::Closing);
    // The connection speaks of what it waits for: one shell, whatever runs in it.
    QVERIFY2(m_connection->connection().message().contains(u"1 shell"_s),
        qPrintable(m_connection->connection().message()));
    QTRY_COMPARE(m_connection->connection().state(), State::Closed);
    QVERIFY(clock.elapsed() < m_connection->limits().close.count());
    QCOMPARE(command->state(), State::Closed);
    QCOMPARE(shell->state(), State::Closed);
    QCOMPARE(m_connection->count(u"Delete"_s), 1);
    QCOMPARE(m_connection->countAll(), 1);
    QCOMPARE(m_endpoint->shellCount(), shellsBefore - 1);
}

void ShellCommandTest::disconnectWhileACommandStarts()
{
    Shell *shell = openShell();
    m_endpoint->setFaults(
        u"web01"_s, { QJsonObject{ { u"on"_s, u"Command"_s }, { u"do"_s, u"slow"_s }, { u"ms"_s, 200 } } });
    ShellCommand *command = shell->openCommand(silent);
    QTRY_COMPARE(m_connection->count(u"Command"_s), 1);
    m_connection->connection().close();
    QTRY_COMPARE(m_connection->connection().state(), State::Closed);
    QCOMPARE(command->state(), State::Closed);
    QCOMPARE(m_connection->count(u"Signal"_s), 0);
    QCOMPARE(m_connection->count(u"Receive"_s), 0);
}

void ShellCommandTest::severalCommandsDoNotKeepTheDeleteWaiting()
{
    Shell *shell = openShell();
    for (int i = 0; i < 12; ++i) // twice as many as there are lanes
        shell->openCommand(silent);
    QTRY_VERIFY(m_connection->count(u"Receive"_s) >= 4);
    m_connection->restartCounts();
    m_connection->connection().close();
    QTRY_COMPARE(m_connection->connection().state(), State::Closed);
    QCOMPARE(shell->state(), State::Closed);
    for (const SessionObject *command : shell->childObjects())
        QCOMPARE(command->state(), State::Closed);
    QCOMPARE(m_connection->count(u"Delete"_s), 1);
    QCOMPARE(m_connection->count(u"Signal"_s), 0);
}

void ShellCommandTest::manyCommandsThatWaitLetOthersThrough()
{
    constexpr int count = 8; // more than there are lanes
    Shell *other = openShell();
    Shell *shell = openShell();
    QVector<ShellCommand *> commands;
    for (int i = 0; i < count; ++i)
        commands.append(shell->openCommand(silent));
    QTRY_COMPARE(m_connection->count(u"Command"_s), count);
    for (const ShellCommand *command : std::as_const(commands))
        QTRY_COMPARE(command->state(), State::Opened);
    QTRY_COMPARE(m_connection->count(u"Receive"_s), AccessManager::waitingLanes);

    // Long before the service ends the first Receive by itself.
    QElapsedTimer clock;
    clock.start();
    commands.constFirst()->interrupt();
    other->close();
    QTRY_COMPARE(other->state(), State::Closed);
    QTRY_COMPARE(commands.constFirst()->state(), State::Closed);
    QVERIFY(clock.elapsed() < 5000);
    QCOMPARE(m_connection->count(u"Delete"_s), 1);
    // The place of the one that ended is the next one's.
    QTRY_COMPARE(m_connection->count(u"Receive"_s), AccessManager::waitingLanes + 1);
    QCOMPARE(shell->openChildCount(), count - 1);
}

void ShellCommandTest::aDeleteThatIsNotAnsweredEndsAtTheDeadline()
{
    Shell *shell = openShell();
    ShellCommand *command = shell->openCommand(silent);
    QTRY_COMPARE(m_connection->count(u"Receive"_s), 1);
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Delete"_s, u"hangBeforeHeaders"_s) });
    QElapsedTimer clock;
    clock.start();
    m_connection->connection().close();
    QTRY_COMPARE(m_connection->connection().state(), State::Closed);
    QVERIFY(clock.elapsed() >= m_connection->limits().close.count() - 50);
    QCOMPARE(shell->state(), State::Broken);
    QCOMPARE(command->state(), State::Broken);
    QVERIFY(shell->reason().contains(u"idle time-out"_s));
    QVERIFY(!command->reason().isEmpty());
    QCOMPARE(m_connection->session().unconfirmedCount(), 1);
    QVERIFY(m_connection->connection().message().contains(u"shell"_s));
    m_endpoint->setFaults(u"web01"_s, {});
}

void ShellCommandTest::operationsAreCountedUntilRenewal()
{
    Wsman::ShellOptions options;
    options.name = u"long lived"_s;
    Shell *shell = openShell(options);
    ShellCommand *command = shell->openCommand(u"echo x"_s);
    QTRY_COMPARE(m_connection->count(u"Signal"_s), 1);
    QCOMPARE(shell->operationCount(), m_connection->countAll());
    QVERIFY(!shell->needsRenewal());
    while (!shell->needsRenewal())
        shell->countOperation();
    QVERIFY(shell->operationCount() < 1500);
    Shell *renewed = m_connection->session().renewShell(*shell);
    QVERIFY(renewed);
    QTRY_COMPARE(renewed->state(), State::Opened);
    QTRY_COMPARE(shell->state(), State::Closed);
    QCOMPARE(renewed->name(), options.name);
    QVERIFY(!renewed->needsRenewal());
    QCOMPARE(command->state(), State::Closed);
}

QTEST_GUILESS_MAIN(ShellCommandTest)
#include "tst_shellcommand.moc"
