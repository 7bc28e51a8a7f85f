/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionmodel.h"
#include "connectiontable.h"
#include "filterbox.h"
#include "mainwindow.h"
#include "messagearea.h"
#include "messagebar.h"
#include "profilestore.h"
#include "program.h"
#include "runprogress.h"
#include "runresultsdialog.h"
#include "sanitized.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

/// The parts as main() puts them together, with files of their own. May be built again on the same folder.
} // namespace

/// What the window does by itself, without a service that answers.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anEmptyTableSaysWhatToDo();
    void aFilterWithoutMatchCanBeCleared();
    void removeCanBeUndone();
    void selectedRowsAreCopiedAsTheyStand();
    void enterConnectsTheCurrentRow();
    void aRunShowsItsProgressAndCanBeStopped();
    void failuresOfARunAreSaidInPlace();
    void anErrorActionThatIsQuietSaysNothing();
    void aQuestionOfARunIsAnsweredInPlace();
    void removedRowsComeBackToTheirPlacesWithTheirPasswords();
    void thousandsAreRemovedAtOnce_data();
    void thousandsAreRemovedAtOnce();
    void whatWasOpenIsRestoredAtTheNextStart();
    void quitsAtOnceWhenNothingIsOpen();
    void quittingAsksAndCanBeCancelled();
    void quittingDisconnectsFirst();
    void quitsWithoutDisconnectingWhenToldTo();

private:
    /// To a server that takes connections and never answers.
    [[nodiscard]] Profile silentProfile(const QString &user) const;
    QList<Connection *> addSilent(int count);
    [[nodiscard]] QAction *action(const char *name) const;
    [[nodiscard]] QMessageBox *question() const;
    void restart();

    QTcpServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestMainWindow::initTestCase()
{
    Q_INIT_RESOURCE(resources);
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    restart();
}

void TestMainWindow::cleanup()
{
    m_program.reset();
}

void TestMainWindow::restart()
{
    m_program.reset();
    m_program = std::make_unique<Program>(m_folder->path());
    QVERIFY(QTest::qWaitForWindowExposed(m_program->window.get()));
}

Profile TestMainWindow::silentProfile(const QString &user) const
{
    Profile profile;
    profile.endpoint.host = u"127.0.0.1"_s;
    profile.endpoint.port = m_server.serverPort();
    profile.endpoint.user = user;
    profile.endpoint.allowUnencrypted = true;
    profile.label = user;
    return profile;
}

QList<Connection *> TestMainWindow::addSilent(int count)
{
    QList<Profile> profiles;
    for (int i = 1; i <= count; ++i)
        profiles.append(silentProfile(u"user%1"_s.arg(i)));
    const QList<Connection *> connections = m_program->list.add(profiles);
    for (Connection *connection : connections)
        connection->setCredential(Credential(connection->profile().endpoint.user, u"secret"_s));
    return connections;
}

QAction *TestMainWindow::action(const char *name) const
{
    return m_program->window->findChild<QAction *>(QLatin1StringView(name));
}

QMessageBox *TestMainWindow::question() const
{
    return m_program->window->findChild<QMessageBox *>(u"quitQuestion"_s);
}

void TestMainWindow::anEmptyTableSaysWhatToDo()
{
    EmptyPanel *panel = m_program->window->table()->emptyPanel();
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->reason(), EmptyPanel::Reason::NoComputers);
    QVERIFY(panel->findChild<QPushButton *>(u"emptyDemoButton"_s)->isVisible());
    QTest::mouseClick(panel->findChild<QPushButton *>(u"emptyConnectButton"_s), Qt::LeftButton);
    QTRY_VERIFY(m_program->window->findChild<QDialog *>());
    addSilent(1);
    QVERIFY(!panel->isVisible());
}

void TestMainWindow::aFilterWithoutMatchCanBeCleared()
{
    addSilent(2);
    auto *box = m_program->window->findChild<FilterBox *>(u"filterBox"_s);
    QTest::keyClicks(box, u"nothing"_s);
    ConnectionTable *table = m_program->window->table();
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(table->emptyPanel()->isVisible());
    QTest::mouseClick(
        table->emptyPanel()->findChild<QPushButton *>(u"emptyClearFilterButton"_s), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(!table->emptyPanel()->isVisible());
    QCOMPARE(box->text(), QString());
}

void TestMainWindow::removeCanBeUndone()
{
    const QList<Connection *> connections = addSilent(3);
    ConnectionTable *table = m_program->window->table();
    table->selectConnections(connections);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(m_program->list.connections().size(), 1);
    MessageBar *bar = m_program->window->messageArea()->bar(MessageArea::Topic::Removal);
    QVERIFY(bar);
    QVERIFY(bar->text().contains(u'3'));
    QTRY_VERIFY(!action("actionRemove")->isEnabled());
    QTest::mouseClick(bar->findChild<QPushButton *>(u"actionButton"_s), Qt::LeftButton);
    QCOMPARE(m_program->list.connections().size(), 4);
    QCOMPARE(table->selectedConnections().size(), 3);
    QVERIFY(!m_program->window->messageArea()->bar(MessageArea::Topic::Removal));
}

void TestMainWindow::selectedRowsAreCopiedAsTheyStand()
{
    addSilent(2);
    ConnectionTable *table = m_program->window->table();
    table->header()->setSortIndicator(ConnectionModel::Computer, Qt::DescendingOrder);
    table->selectAll();
    action("actionCopy")->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).startsWith(u"user2\t"_s));
    QVERIFY(lines.at(2).startsWith(u"user1\t"_s));
}

void TestMainWindow::enterConnectsTheCurrentRow()
{
    const QList<Connection *> connections = addSilent(1);
    ConnectionTable *table = m_program->window->table();
    table->selectConnections(connections);
    QVERIFY(action("actionReconnect")->isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(connections.constFirst()->state(), State::Opening);
    QTRY_VERIFY(action("actionDisconnect")->isEnabled());
    QVERIFY(!action("actionReconnect")->isEnabled());
}

void TestMainWindow::aRunShowsItsProgressAndCanBeStopped()
{
    const QList<Connection *> connections = addSilent(40);
    m_program->list.open(connections);
    RunProgress *progress = m_program->window->runProgress();
    QVERIFY(!progress->isVisible());
    QTRY_VERIFY(progress->isVisible());
    QCOMPARE(progress->findChild<QProgressBar *>()->maximum(), 40);
    QVERIFY(m_program->window->statusText().contains(u"32 opening"_s));
    QTest::mouseClick(progress->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!progress->isVisible());
    for (const Connection *connection : connections)
        QVERIFY(!connection->isOpen());
}

void TestMainWindow::failuresOfARunAreSaidInPlace()
{
    const QList<Connection *> connections = addSilent(2);
    for (Connection *connection : connections)
        connection->setCredential({});
    m_program->list.open(connections);
    QTRY_VERIFY(m_program->window->messageArea()->bar(MessageArea::Topic::Run));
    MessageBar *bar = m_program->window->messageArea()->bar(MessageArea::Topic::Run);
    QVERIFY(bar->text().startsWith(u"2 of 2"_s));
    QVERIFY(bar->text().contains(u"2 × A password is needed"_s));
    QTest::mouseClick(bar->findChild<QPushButton *>(u"actionButton"_s), Qt::LeftButton);
    auto *results = m_program->window->findChild<RunResultsDialog *>();
    QVERIFY(results && results->isVisible());
    QTest::mouseClick(results->findChild<QPushButton *>(u"showButton"_s), Qt::LeftButton);
    QCOMPARE(m_program->window->table()->selectedConnections().size(), 2);
}

void TestMainWindow::anErrorActionThatIsQuietSaysNothing()
{
    action("errorActionSilentlyContinue")->trigger();
    QCOMPARE(m_program->settings.errorAction(), BulkReport::ErrorAction::SilentlyContinue);
    const QList<Connection *> connections = addSilent(2);
    for (Connection *connection : connections)
        connection->setCredential({});
    QVERIFY(!action("actionResults")->isEnabled());
    m_program->list.open(connections);
    QTRY_VERIFY(action("actionResults")->isEnabled());
    QVERIFY(!m_program->window->messageArea()->bar(MessageArea::Topic::Run));
}

void TestMainWindow::aQuestionOfARunIsAnsweredInPlace()
{
    action("errorActionInquire")->trigger();
    m_program->list.setThrottle(1);
    const QList<Connection *> connections = addSilent(3);
    connections.at(0)->setCredential({});
    m_program->list.open(connections);
    MessageArea *area = m_program->window->messageArea();
    QTRY_VERIFY(area->bar(MessageArea::Topic::Question));
    QCOMPARE(connections.at(1)->state(), State::BeforeOpen);
    QPointer<MessageBar> bar = area->bar(MessageArea::Topic::Question);
    QVERIFY(bar->text().contains(u"user1"_s));
    QVERIFY(bar->findChild<QWidget *>(u"dismissButton"_s)->isHidden());
    QTest::mouseClick(bar->findChild<QPushButton *>(u"answer0"_s), Qt::LeftButton);
    QVERIFY(!area->bar(MessageArea::Topic::Question));
    QTRY_COMPARE(connections.at(1)->state(), State::Opening);
    m_program->window->runProgress()->cancel();
}

void TestMainWindow::removedRowsComeBackToTheirPlacesWithTheirPasswords()
{
    const QList<Connection *> connections = addSilent(30);
    QList<Connection *> chosen;
    for (int i = 0; i < 30; i += 2)
        chosen.append(connections.at(i));
    ConnectionTable *table = m_program->window->table();
    table->selectConnections(chosen);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(m_program->list.connections().size(), 16);
    QTRY_VERIFY(!action("actionRemove")->isEnabled());
    MessageBar *bar = m_program->window->messageArea()->bar(MessageArea::Topic::Removal);
    QTest::mouseClick(bar->findChild<QPushButton *>(u"actionButton"_s), Qt::LeftButton);
    QCOMPARE(m_program->list.connections().size(), 31);
    for (int i = 0; i < 30; ++i) {
        const Connection *connection = m_program->list.connections().at(i + 1);
        QCOMPARE(connection->profile().label, u"user%1"_s.arg(i + 1));
        QVERIFY(connection->hasCredential());
    }
    QCOMPARE(table->selectedConnections().size(), 15);
}

void TestMainWindow::thousandsAreRemovedAtOnce_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("all") << 1;
    QTest::newRow("every other") << 2;
}

void TestMainWindow::thousandsAreRemovedAtOnce()
{
    QFETCH(int, step);
    const QList<Connection *> connections = addSilent(10000);
    QList<Connection *> chosen;
    for (int i = 0; i < connections.size(); i += step)
        chosen.append(connections.at(i));
    m_program->window->table()->selectConnections(chosen);
    QPointer<Connection> last = chosen.constLast();
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(m_program->window->table(), Qt::Key_Delete);
    QTRY_VERIFY(!last);
    qInfo("removed %d in %d ms", int(chosen.size()), int(clock.elapsed()));
    QCOMPARE(m_program->list.connections().size(), 10001 - chosen.size());
    // On a quiet machine a tenth of that.
    QVERIFY(clock.elapsed() < 2000 * slowness);
}

void TestMainWindow::whatWasOpenIsRestoredAtTheNextStart()
{
    m_program->settings.setRestoresConnections(true);
    const QList<Connection *> connections = addSilent(3);
    m_program->list.open(connections.first(2));
    const QList<QUuid> open{ connections.at(0)->profile().id, connections.at(1)->profile().id };
    QVERIFY(!m_program->window->close());
    QTest::mouseClick(question()->findChild<QPushButton *>(u"quitDisconnectButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_program->window->isVisible());
    restart();
    QCOMPARE(m_program->settings.openAtEnd(), open);
    // The first has its password again, the second has not.
    Connection *first = m_program->list.connections().at(1);
    first->setCredential(Credential(first->profile().endpoint.user, u"secret"_s));
    m_program->list.restore(m_program->settings.openAtEnd());
    QCOMPARE(first->state(), State::Opening);
    const Connection *second = m_program->list.connections().at(2);
    QCOMPARE(second->state(), State::BeforeOpen);
    QVERIFY(second->message().contains(u"password"_s));
    QCOMPARE(m_program->list.connections().at(3)->message(), QString());
}

void TestMainWindow::quitsAtOnceWhenNothingIsOpen()
{
    addSilent(1);
    QVERIFY(m_program->window->close());
    QVERIFY(!question());
    QCOMPARE(ProfileStore(m_folder->filePath(u"computers.json"_s)).load().profiles.size(), 1);
}

void TestMainWindow::quittingAsksAndCanBeCancelled()
{
    m_program->list.open(addSilent(2));
    QVERIFY(!m_program->window->close());
    QVERIFY(question());
    QVERIFY(question()->text().contains(u'2'));
    QVERIFY(!m_program->window->close());
    QCOMPARE(m_program->window->findChildren<QMessageBox *>().size(), 1);
    QTest::mouseClick(question()->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(!question());
    QVERIFY(m_program->window->isVisible());
}

void TestMainWindow::quittingDisconnectsFirst()
{
    const QList<Connection *> connections = addSilent(3);
    m_program->list.open(connections);
    QVERIFY(!m_program->window->close());
    QTest::mouseClick(question()->findChild<QPushButton *>(u"quitDisconnectButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_program->window->isVisible());
    for (const Connection *connection : connections)
        QVERIFY(!connection->isOpen());
}

void TestMainWindow::quitsWithoutDisconnectingWhenToldTo()
{
    const QList<Connection *> connections = addSilent(1);
    m_program->list.open(connections);
    QVERIFY(!m_program->window->close());
    QTest::mouseClick(question()->findChild<QPushButton *>(u"quitAnywayButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_program->window->isVisible());
    QVERIFY(connections.constFirst()->isOpen());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
