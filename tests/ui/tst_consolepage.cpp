/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "connectionlist.h"
#include "consoleinput.h"
#include "consolepage.h"
#include "consolepane.h"
#include "consolesearch.h"
#include "consoleview.h"
#include "elidedlabel.h"
#include "endpointprocess.h"
#include "inlinemessage.h"
#include "session.h"
#include "shell.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Kind = ConsoleLine::Kind;
using State = LiveObject::State;

/// The console against computers that answer.
class TestConsolePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhyThereIsNone();
    void runsCommandsInOneShell();
    void tellsTheErrorStreamApart();
    void showsTheExitCode();
    void sendsInputUntilItIsEnded();
    void interruptsThenStops();
    void stopEndsACommand();
    void stopComesBeforeTheShell();
    void aFloodStaysBounded();
    void aDisconnectEndsTheCommandWithItsReason();
    void runsAgainAfterAReconnect();
    void aShellThatVanishedIsReplaced();
    void renewsItsShellByItself();
    void opensAShellWithOptions();
    void refusesAWrongVariable();
    void goesThroughTheHistory();
    void inputIsNotRemembered();
    void findsInTheOutput();
    void keepsItsPlaceWhileReading();
    void copiesOrInterrupts();
    void savesTheOutput();
    void belongsToItsConnection();
    void goesWithItsConnection();

private:
    Connection *open(const QString &listener);
    void enter(const QString &line);
    [[nodiscard]] ConsolePane *pane() const { return m_page->currentPane(); }
    [[nodiscard]] ConsoleView *view() const { return pane()->findChild<ConsoleView *>(); }
    [[nodiscard]] ConsoleInput *input() const { return pane()->findChild<ConsoleInput *>(); }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        return pane()->findChild<QToolButton *>(name);
    }
    [[nodiscard]] QString text() const { return view()->toPlainText(); }
    [[nodiscard]] bool shows(const QString &part) const { return text().contains(part); }
    /// The first line that has that part; an invalid one when there is none.
    [[nodiscard]] QTextBlock line(const QString &part) const;

    std::unique_ptr<EndpointProcess> m_endpoint;
    TimeLimits m_limits;
    std::unique_ptr<ConnectionList> m_list;
    std::unique_ptr<ConsolePage> m_page;
};

void TestConsolePage::initTestCase()
{
    Q_INIT_RESOURCE(resources);
    const QJsonObject users{ { u"admin"_s, u"secret"_s } };
    m_endpoint = std::make_unique<EndpointProcess>(
        QJsonArray{ QJsonObject{ { u"name"_s, u"web01"_s }, { u"users"_s, users } },
            QJsonObject{ { u"name"_s, u"web02"_s }, { u"users"_s, users } } });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void TestConsolePage::init()
{
    m_list = std::make_unique<ConnectionList>(makeNetworkAccess, m_limits);
    m_page = std::make_unique<ConsolePage>();
    m_page->resize(900, 400);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestConsolePage::cleanup()
{
    for (Connection *connection : m_list->connections())
        connection->close();
    QTRY_COMPARE(m_endpoint->shellCount(), 0);
    m_page.reset();
    m_list.reset();
}

Connection *TestConsolePage::open(const QString &listener)
{
    Profile profile;
    const QUrl url = m_endpoint->url(listener);
    profile.label = listener;
    profile.endpoint.host = url.host();
    profile.endpoint.port = quint16(url.port());
    profile.endpoint.user = u"admin"_s;
    profile.endpoint.allowUnencrypted = true;
    Connection *connection = m_list->add(profile);
    connection->setCredential(Credential(u"admin"_s, u"secret"_s));
    connection->open();
    if (!QTest::qWaitFor([connection] { return connection->state() == State::Opened; }))
        return nullptr;
    m_page->setConnections({ connection });
    return pane() ? connection : nullptr;
}

void TestConsolePage::enter(const QString &line)
{
    input()->setText(line);
    QTest::keyClick(input(), Qt::Key_Return);
}

QTextBlock TestConsolePage::line(const QString &part) const
{
    return view()->document()->find(part).block();
}

void TestConsolePage::saysWhyThereIsNone()
{
    const auto *explanation = m_page->findChild<QLabel *>(u"consoleExplanation"_s);
    QVERIFY(explanation->text().contains(u"Select a computer"_s));
    Connection *one = open(u"web01"_s);
    Connection *other = open(u"web02"_s);
    QVERIFY(one && other);
    m_page->setConnections({ one, other });
    QVERIFY(!pane());
    QVERIFY(explanation->isVisible());
    QVERIFY(explanation->text().contains(u"only one"_s));
    m_page->setConnections({ one });
    QVERIFY(pane());
    one->close();
    QTRY_COMPARE(one->state(), State::Closed);
    QVERIFY(!pane());
    QVERIFY(explanation->text().contains(u"Reconnect"_s));
}

void TestConsolePage::runsCommandsInOneShell()
{
    QVERIFY(open(u"web01"_s));
    enter(u"hostname"_s);
    QCOMPARE(input()->text(), QString());
    QTRY_COMPARE(text().count(u"Exit code 0"_s), 1);
    enter(u"echo one two"_s);
    QTRY_COMPARE(text().count(u"Exit code 0"_s), 2);
    QVERIFY(shows(u"\none two\n"_s));
    QCOMPARE(line(u"hostname"_s).userState(), int(Kind::Command));
    QCOMPARE(m_endpoint->shellCount(), 1);
}

void TestConsolePage::tellsTheErrorStreamApart()
{
    QVERIFY(open(u"web01"_s));
    enter(u"nosuchprogram"_s);
    QTRY_VERIFY(shows(u"Exit code 1"_s));
    const QTextBlock block = line(u"is not recognized"_s);
    QVERIFY(block.isValid());
    QCOMPARE(block.userState(), int(Kind::Error));
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::NextCharacter);
    QVERIFY(cursor.charFormat().foreground().color() != view()->palette().color(QPalette::Text));
}

void TestConsolePage::showsTheExitCode()
{
    QVERIFY(open(u"web01"_s));
    enter(u"exit 3"_s);
    QTRY_VERIFY(shows(u"Exit code 3"_s));
    QCOMPARE(line(u"Exit code 3"_s).userState(), int(Kind::Problem));
}

void TestConsolePage::sendsInputUntilItIsEnded()
{
    QVERIFY(open(u"web01"_s));
    enter(u"type con"_s);
    auto *prompt = pane()->findChild<ElidedLabel *>(u"consolePrompt"_s);
    QTRY_VERIFY(prompt->text().contains(u"type con"_s));
    QVERIFY(button(u"consoleEnd"_s)->isEnabled());
    enter(u"hello"_s);
    QTRY_COMPARE(text().count(u"hello"_s), 2);
    QCOMPARE(line(u"hello"_s).userState(), int(Kind::Input));
    QTest::keyClick(input(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(shows(u"Exit code 0"_s));
    QVERIFY(!button(u"consoleEnd"_s)->isEnabled());
    QVERIFY(!prompt->text().contains(u"type con"_s));
}

void TestConsolePage::interruptsThenStops()
{
    QVERIFY(open(u"web01"_s));
    enter(u"ping -t localhost"_s);
    QTRY_VERIFY(text().count(u"Reply"_s) >= 1);
    QTest::keyClick(input(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(input(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!button(u"consoleStop"_s)->isEnabled());
    QTRY_VERIFY(shows(u"Stopped after"_s));
    QVERIFY(shows(u"Ctrl+C; once more"_s));

    enter(u"ping -n 50 localhost"_s);
    QTRY_VERIFY(button(u"consoleStop"_s)->isEnabled());
    QTRY_VERIFY(text().count(u"Reply"_s) >= 2);
    QTest::keyClick(input(), Qt::Key_C, Qt::ControlModifier);
    // By itself, with its summary and the code of an interrupted program.
    QTRY_VERIFY(line(u"Exit code"_s).isValid());
    QVERIFY(shows(u"Packets"_s));
}

void TestConsolePage::stopEndsACommand()
{
    QVERIFY(open(u"web01"_s));
    enter(u"timeout /t 500"_s);
    QTRY_COMPARE(input()->mode(), ConsoleInput::Mode::Input);
    QTest::mouseClick(button(u"consoleStop"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(u"Stopped after"_s));
    enter(u"hostname"_s);
    QTRY_VERIFY(shows(u"Exit code 0"_s));
    QCOMPARE(m_endpoint->shellCount(), 1);
}

void TestConsolePage::stopComesBeforeTheShell()
{
    QVERIFY(open(u"web01"_s));
    enter(u"hostname"_s);
    QVERIFY(input()->isReadOnly());
    QTest::mouseClick(button(u"consoleStop"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(u"The command was not run"_s));
    QTRY_COMPARE(m_endpoint->shellCount(), 0);
    QVERIFY(!input()->isReadOnly());
}

void TestConsolePage::aFloodStaysBounded()
{
    QVERIFY(open(u"web01"_s));
    enter(u"flood 60000 100"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"Exit code 0"_s), 60'000);
    QVERIFY(view()->document()->blockCount() <= ConsoleLines::maximumLines);
    QVERIFY(view()->document()->characterCount() <= ConsoleLines::maximumCharacters);
    QVERIFY(shows(u"line 60000 "_s));
    QVERIFY(!shows(u"line 1 "_s));
    const QScrollBar *bar = view()->verticalScrollBar();
    QCOMPARE(bar->value(), bar->maximum());
}

void TestConsolePage::aDisconnectEndsTheCommandWithItsReason()
{
    Connection *connection = open(u"web01"_s);
    QVERIFY(connection);
    enter(u"ping -t localhost"_s);
    QTRY_VERIFY(shows(u"Reply"_s));
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    QTRY_VERIFY(shows(u"by Disconnect"_s));
    QVERIFY(pane());
    QVERIFY(input()->isReadOnly());
    QVERIFY(input()->placeholderText().contains(u"Reconnect"_s));
    QCOMPARE(m_endpoint->shellCount(), 0);
}

void TestConsolePage::runsAgainAfterAReconnect()
{
    Connection *connection = open(u"web01"_s);
    QVERIFY(connection);
    enter(u"hostname"_s);
    QTRY_COMPARE(text().count(u"Exit code 0"_s), 1);
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    connection->open();
    QTRY_COMPARE(connection->state(), State::Opened);
    QVERIFY(!input()->isReadOnly());
    enter(u"hostname"_s);
    QTRY_COMPARE(text().count(u"Exit code 0"_s), 2);
}

void TestConsolePage::aShellThatVanishedIsReplaced()
{
    Connection *connection = open(u"web01"_s);
    QVERIFY(connection);
    enter(u"hostname"_s);
    QTRY_COMPARE(text().count(u"Exit code 0"_s), 1);
    QVERIFY(m_endpoint->advanceClock(u"web01"_s, 100'000));
    enter(u"hostname"_s);
    QTRY_VERIFY(shows(u"The shell has ended"_s));
    QVERIFY(shows(u"opens a new one"_s));
    enter(u"hostname"_s);
    QTRY_COMPARE(text().count(u"Exit code 0"_s), 2);
}

void TestConsolePage::renewsItsShellByItself()
{
    Connection *connection = open(u"web01"_s);
    QVERIFY(connection);
    enter(u"type con"_s);
    QTRY_VERIFY(button(u"consoleEnd"_s)->isEnabled());
    const auto *shell = qobject_cast<Shell *>(connection->currentSession()->childObjects().constFirst());
    for (int i = 0; i < Shell::renewalThreshold; ++i)
        enter(u"x"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shell->needsRenewal(), 60'000);
    QTest::mouseClick(button(u"consoleStop"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(u"Stopped after"_s));
    enter(u"hostname"_s);
    QTRY_VERIFY(shows(u"Exit code 0"_s));
    QVERIFY(shows(u"A new shell takes the place"_s));
    QTRY_COMPARE(shell->state(), State::Closed);
    QCOMPARE(m_endpoint->shellCount(), 1);
}

void TestConsolePage::opensAShellWithOptions()
{
    QVERIFY(open(u"web01"_s));
    QTest::mouseClick(m_page->findChild<QToolButton *>(u"consoleNewShellButton"_s), Qt::LeftButton);
    auto *dialog = pane()->findChild<QDialog *>(u"consoleShellDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"directoryEdit"_s)->setText(u"C:\\Temp"_s);
    dialog->findChild<QPlainTextEdit *>(u"environmentEdit"_s)->setPlainText(u"COLOR=green=blue\n\n"_s);
    dialog->accept();
    QTRY_VERIFY(shows(u"The shell is open"_s));
    QVERIFY(pane()->findChild<ElidedLabel *>(u"consolePrompt"_s)->text().endsWith(u"C:\\Temp>"_s));
    enter(u"set"_s);
    QTRY_VERIFY(shows(u"Exit code 0"_s));
    QVERIFY(shows(u"COLOR=green=blue"_s));
}

void TestConsolePage::refusesAWrongVariable()
{
    QVERIFY(open(u"web01"_s));
    pane()->newShellAction()->trigger();
    auto *dialog = pane()->findChild<QDialog *>(u"consoleShellDialog"_s);
    dialog->findChild<QPlainTextEdit *>(u"environmentEdit"_s)->setPlainText(u"no value"_s);
    QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(dialog->findChild<InlineMessage *>()->text().contains(u"no value"_s));
    dialog->reject();
}

void TestConsolePage::goesThroughTheHistory()
{
    QVERIFY(open(u"web01"_s));
    for (const QString &command : { u"echo one"_s, u"echo two"_s, u"echo two"_s, u" echo hidden"_s }) {
        const qsizetype before = text().count(u"Exit code"_s);
        enter(command);
        QTRY_COMPARE(text().count(u"Exit code"_s), before + 1);
    }
    QTest::keyClicks(input(), u"half"_s);
    QTest::keyClick(input(), Qt::Key_Up);
    QCOMPARE(input()->text(), u"echo two"_s);
    QTest::keyClick(input(), Qt::Key_Up);
    QTest::keyClick(input(), Qt::Key_Up);
    QCOMPARE(input()->text(), u"echo one"_s);
    QTest::keyClick(input(), Qt::Key_Down);
    QTest::keyClick(input(), Qt::Key_Down);
    QCOMPARE(input()->text(), u"half"_s);
}

void TestConsolePage::inputIsNotRemembered()
{
    QVERIFY(open(u"web01"_s));
    enter(u"type con"_s);
    QTRY_VERIFY(button(u"consoleEnd"_s)->isEnabled());
    enter(u"a secret"_s);
    QTest::mouseClick(button(u"consoleEnd"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(u"Exit code 0"_s));
    QTest::keyClick(input(), Qt::Key_Up);
    QCOMPARE(input()->text(), u"type con"_s);
}

void TestConsolePage::findsInTheOutput()
{
    QVERIFY(open(u"web01"_s));
    enter(u"flood 30 40"_s);
    QTRY_VERIFY(shows(u"Exit code 0"_s));
    QTest::keyClick(input(), Qt::Key_F, Qt::ControlModifier);
    auto *bar = pane()->findChild<ConsoleSearch *>();
    QVERIFY(bar->isVisible());
    auto *edit = bar->findChild<QLineEdit *>(u"searchEdit"_s);
    const auto *count = bar->findChild<QLabel *>(u"searchCount"_s);
    QTest::keyClicks(edit, u"LINE 2"_s);
    QVERIFY(count->text().endsWith(u"of 11"_s));
    QTest::keyClick(edit, Qt::Key_Return);
    const int second = view()->textCursor().selectionStart();
    QTest::keyClick(edit, Qt::Key_F3);
    QVERIFY(view()->textCursor().selectionStart() > second);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(view()->textCursor().selectionStart(), second);
    edit->setText(u"nowhere"_s);
    QCOMPARE(count->text(), u"Not found"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void TestConsolePage::keepsItsPlaceWhileReading()
{
    QVERIFY(open(u"web01"_s));
    enter(u"flood 500 40"_s);
    QTRY_VERIFY(shows(u"Exit code 0"_s));
    QScrollBar *bar = view()->verticalScrollBar();
    QCOMPARE(bar->value(), bar->maximum());
    bar->setValue(100);
    enter(u"ping -n 2 localhost"_s);
    QCOMPARE(bar->value(), bar->maximum());
    QTRY_VERIFY(shows(u"Reply"_s));
    bar->setValue(100);
    QTRY_COMPARE(text().count(u"Exit code 0"_s), 2);
    QCOMPARE(bar->value(), 100);
}

void TestConsolePage::copiesOrInterrupts()
{
    QVERIFY(open(u"web01"_s));
    enter(u"ping -t localhost"_s);
    QTRY_VERIFY(shows(u"Reply"_s));
    view()->selectAll();
    QTest::keyClick(input(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"ping -t"_s));
    QVERIFY(!shows(u"Ctrl+C; once more"_s));
    view()->moveCursor(QTextCursor::End);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(shows(u"Exit code"_s));
}

void TestConsolePage::savesTheOutput()
{
    QVERIFY(open(u"web01"_s));
    enter(u"echo gr\u00fcn"_s);
    QTRY_VERIFY(shows(u"Exit code 0"_s));
    const QTemporaryDir folder;
    const auto save = [this](const QString &name) {
        pane()->findChild<QAction *>(u"consoleSave"_s)->trigger();
        auto *dialog = pane()->findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(name);
        dialog->reject();
        return pane()->findChild<InlineMessage *>(u"consoleMessage"_s);
    };
    QCOMPARE(save(folder.filePath(u"out.txt"_s))->kind(), InlineMessage::Kind::Success);
    QFile file(folder.filePath(u"out.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text)); // with the line ends of the system
    QVERIFY(QString::fromUtf8(file.readAll()).contains(u"gr\u00fcn\n"_s));
    const InlineMessage *message = save(folder.filePath(u"no/such/out.txt"_s));
    QCOMPARE(message->kind(), InlineMessage::Kind::Error);
    QVERIFY(message->text().contains(u"another folder"_s));
}

void TestConsolePage::belongsToItsConnection()
{
    Connection *one = open(u"web01"_s);
    QVERIFY(one);
    enter(u"type con"_s);
    QTRY_VERIFY(button(u"consoleEnd"_s)->isEnabled());
    const ConsolePane *first = pane();
    const QPointer<ConsolePane> unused = [this] {
        open(u"web02"_s);
        return pane();
    }();
    QVERIFY(unused && unused != first);
    m_page->setConnections({ one });
    QCOMPARE(pane(), first);
    enter(u"still here"_s);
    QTRY_COMPARE(text().count(u"still here"_s), 2);
    // Nothing was done with the other one.
    QTRY_VERIFY(!unused);
}

void TestConsolePage::goesWithItsConnection()
{
    Connection *connection = open(u"web01"_s);
    QVERIFY(connection);
    enter(u"hostname"_s);
    QTRY_VERIFY(shows(u"Exit code 0"_s));
    const QPointer<ConsolePane> gone = pane();
    connection->close();
    QTRY_COMPARE(connection->state(), State::Closed);
    m_list->remove({ connection });
    QTRY_VERIFY(!gone);
    QVERIFY(!pane());
}

QTEST_MAIN(TestConsolePage)
#include "tst_consolepage.moc"
