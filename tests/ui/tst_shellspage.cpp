/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "connectionlist.h"
#include "detailpane.h"
#include "endpointprocess.h"
#include "orphandialog.h"
#include "orphanmodel.h"
#include "quotagauge.h"
#include "session.h"
#include "shellscolumns.h"
#include "shellspage.h"
#include "shellsproxy.h"
#include "shellsquestion.h"
#include "shellsview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject foreignShell(const QString &owner, const QString &idle, const QString &state = u"Connected"_s)
{
    return { { u"owner"_s, owner }, { u"inactivity"_s, idle }, { u"state"_s, state } };
}

/// One of somebody else, one in use elsewhere and two orphans of admin.
QJsonArray foreignShells()
{
    return { foreignShell(u"CONTOSO\\eve"_s, u"PT1H"_s), foreignShell(u"CONTOSO\\admin"_s, u"PT5S"_s),
        foreignShell(u"CONTOSO\\admin"_s, u"PT20M"_s),
        foreignShell(u"CONTOSO\\admin"_s, u"PT1S"_s, u"Disconnected"_s) };
}

QJsonObject listener(const QString &name, const QJsonObject &more = {})
{
    QJsonObject json = more;
    json.insert(u"name"_s, name);
    json.insert(u"users"_s, QJsonObject{ { u"admin"_s, u"secret"_s } });
    return json;
}

} // namespace

/// The page and the search for orphans against computers that answer.
class TestShellsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsTheShellsOfAllOwners();
    void saysWhatToDoWhereThereIsNoList_data();
    void saysWhatToDoWhereThereIsNoList();
    void gaugesShowWhatIsUsedUp();
    void whoMayNotReadTheQuotasSeesUnknown();
    void endsTheSelectedOnesAfterAQuestion();
    void aRefusalStandsInTheRow();
    void whatIsGoneAlreadyCountsAsEnded();
    void endingGoesOnWhileAnotherComputerIsSelected();
    void aRefreshKeepsSelectionAndExpansion();
    void aLostSessionLeavesThePageUsable();
    void columnsComeBack();
    void aRefusedShellLeadsToThePage();
    void manyShellsAreEndedAtOnce();
    void orphansOfManyComputersAreFoundAndEnded();
    void theAgeOfOrphansIsSettable();
    void aSearchCanBeStopped();
    void computersThatCannotBeReadSayWhy();

private:
    void start(const QJsonArray &listeners);
    Connection *open(const QString &listener);
    void show(Connection *connection);
    [[nodiscard]] QString cell(int row, ShellsColumns::Column column) const;
    void select(const QString &owner);
    void answer(bool evenInUse = false);
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] int foreignCount();

    std::unique_ptr<EndpointProcess> m_endpoint;
    TimeLimits m_limits;
    std::unique_ptr<ConnectionList> m_list;
    std::unique_ptr<ShellsPage> m_page;
    ShellsView *m_view = nullptr;
};

void TestShellsPage::init()
{
    m_list = std::make_unique<ConnectionList>(makeNetworkAccess, m_limits);
    m_page = std::make_unique<ShellsPage>();
    m_view = m_page->findChild<ShellsView *>();
    m_page->resize(1000, 400);
    m_page->show();
}

void TestShellsPage::cleanup()
{
    m_page.reset();
    m_list.reset();
    m_endpoint.reset();
}

void TestShellsPage::start(const QJsonArray &listeners)
{
    m_endpoint = std::make_unique<EndpointProcess>(listeners);
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

Connection *TestShellsPage::open(const QString &listener)
{
    Profile profile;
    const QUrl url = m_endpoint->url(listener);
    profile.label = listener;
    profile.endpoint.host = url.host();
    profile.endpoint.port = quint16(url.port());
    profile.endpoint.user = u"admin"_s;
    profile.endpoint.allowUnencrypted = true;
    profile.endpoint.authentication = Authentication::Basic;
    Connection *connection = m_list->add(profile);
    connection->setCredential({ u"admin"_s, u"secret"_s });
    connection->open();
    return connection;
}

void TestShellsPage::show(Connection *connection)
{
    QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
    m_page->setConnections({ connection });
}

QString TestShellsPage::cell(int row, ShellsColumns::Column column) const
{
    return m_view->proxy().index(row, column).data().toString();
}

void TestShellsPage::select(const QString &owner)
{
    m_view->clearSelection();
    for (int row = 0; row < m_view->proxy().rowCount(); ++row) {
        if (cell(row, ShellsColumns::Owner) == owner)
            m_view->selectionModel()->select(
                m_view->proxy().index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void TestShellsPage::answer(bool evenInUse)
{
    m_view->endAction()->trigger();
    auto *question = m_page->findChild<ShellsQuestion *>();
    QVERIFY(question);
    if (evenInUse)
        question->checkBox()->setChecked(true);
    question->findChild<QPushButton *>(u"endButton"_s)->click();
}

QString TestShellsPage::explanation() const
{
    auto *label = m_page->findChild<QLabel *>(u"shellsExplanation"_s);
    return label->isVisible() ? label->text() : QString();
}

int TestShellsPage::foreignCount()
{
    return m_endpoint->status().value("foreignShells"_L1).toInt(-1);
}

void TestShellsPage::listsTheShellsOfAllOwners()
{
    start({ listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
    Connection *connection = open(u"web01"_s);
    QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
    connection->openShell();
    QTRY_COMPARE(connection->openObjectCount(), 1);
    QTRY_COMPARE(
        connection->currentSession()->childObjects().constFirst()->state(), LiveObject::State::Opened);
    show(connection);
    QTRY_COMPARE(m_view->proxy().rowCount(), 5);
    QTRY_COMPARE(explanation(), QString());
    QStringList marks;
    for (int row = 0; row < 5; ++row)
        marks.append(cell(row, ShellsColumns::Whose));
    marks.sort();
    QCOMPARE(marks,
        QStringList({ u"Orphan?"_s, u"Orphan?"_s, u"Other user"_s, u"Ours, in use"_s, u"Same user"_s }));
}

void TestShellsPage::saysWhatToDoWhereThereIsNoList_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << u"nothing"_s << u"Select a computer"_s;
    QTest::newRow("several") << u"several"_s << u"Find Orphans"_s;
    QTest::newRow("closed") << u"closed"_s << u"web01 is not connected"_s;
    QTest::newRow("denied") << u"denied"_s << u"may not list the shells of web02"_s;
}

void TestShellsPage::saysWhatToDoWhereThereIsNoList()
{
    QFETCH(QString, situation);
    QFETCH(QString, words);
    start(
        { listener(u"web01"_s), listener(u"web02"_s, { { u"limitedUsers"_s, QJsonArray{ u"admin"_s } } }) });
    Connection *one = open(u"web01"_s);
    Connection *two = open(u"web02"_s);
    QTRY_COMPARE(one->state(), LiveObject::State::Opened);
    QTRY_COMPARE(two->state(), LiveObject::State::Opened);
    if (situation == "several"_L1)
        m_page->setConnections({ one, two });
    if (situation == "closed"_L1) {
        m_page->setConnections({ one });
        one->close();
    }
    if (situation == "denied"_L1)
        m_page->setConnections({ two });
    QTRY_VERIFY2(explanation().contains(words), qPrintable(explanation()));
    QVERIFY(!m_view->endAction()->isEnabled());
    QVERIFY(!m_view->endAction()->toolTip().isEmpty());
}

void TestShellsPage::gaugesShowWhatIsUsedUp()
{
    start({ listener(u"web01"_s,
        { { u"foreignShells"_s, foreignShells() },
            { u"quotas"_s,
                QJsonObject{ { u"maxShellsPerUser"_s, 3 }, { u"maxConcurrentUsers"_s, 10 } } } }) });
    show(open(u"web01"_s));
    const QList<QuotaGauge *> gauges = m_page->findChildren<QuotaGauge *>();
    QTRY_COMPARE(gauges.at(0)->reading().text(), u"3 of 3, full"_s);
    QCOMPARE(gauges.at(0)->reading().level, QuotaReading::Level::Full);
    QCOMPARE(gauges.at(1)->reading().text(), u"2 of 10"_s);
    QVERIFY(gauges.at(0)->accessibleName().contains("full"_L1));
    QVERIFY(m_endpoint->setQuotas(u"web01"_s, { { u"maxConcurrentUsers"_s, 2147483647 } }));
    m_page->readAll();
    QTRY_COMPARE(gauges.at(1)->reading().level, QuotaReading::Level::Unlimited);
}

void TestShellsPage::whoMayNotReadTheQuotasSeesUnknown()
{
    start({ listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
    QVERIFY(m_endpoint->setFaults(u"web01"_s,
        { QJsonObject{ { u"on"_s, u"Get"_s }, { u"do"_s, u"accessDenied"_s }, { u"count"_s, -1 } } }));
    show(open(u"web01"_s));
    QuotaGauge *gauge = m_page->findChild<QuotaGauge *>();
    QTRY_COMPARE(gauge->reading().text(), u"3 of unknown"_s);
    QTRY_VERIFY2(gauge->toolTip().contains("may not read"_L1), qPrintable(gauge->toolTip()));
}

void TestShellsPage::endsTheSelectedOnesAfterAQuestion()
{
    start({ listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
    Connection *connection = open(u"web01"_s);
    QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
    connection->openShell();
    QTRY_COMPARE(m_endpoint->shellCount(), 1);
    show(connection);
    QTRY_COMPARE(m_view->proxy().rowCount(), 5);
    m_view->selectAll();
    m_view->endAction()->trigger();
    auto *question = m_page->findChild<ShellsQuestion *>();
    QVERIFY(question);
    QCOMPARE(question->count(), 4); // ours in use is not among them
    question->reject();
    QCOMPARE(foreignCount(), 4);
    QTRY_VERIFY(!m_page->findChild<ShellsQuestion *>());
    answer();
    QTRY_COMPARE(m_view->proxy().rowCount(), 1);
    QCOMPARE(foreignCount(), 0);
    QCOMPARE(m_endpoint->shellCount(), 1);
    QCOMPARE(connection->openObjectCount(), 1);
    // Asked for in so many words, it is closed as its object.
    m_view->selectAll();
    answer(true);
    QTRY_COMPARE(m_endpoint->shellCount(), 0);
    QTRY_COMPARE(connection->openObjectCount(), 0);
}

void TestShellsPage::aRefusalStandsInTheRow()
{
    start({ listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
    show(open(u"web01"_s));
    QTRY_COMPARE(m_view->proxy().rowCount(), 4);
    QVERIFY(m_endpoint->setFaults(u"web01"_s,
        { QJsonObject{ { u"on"_s, u"Delete"_s }, { u"do"_s, u"accessDenied"_s }, { u"count"_s, -1 } } }));
    select(u"CONTOSO\\eve"_s);
    answer();
    QTRY_VERIFY(cell(0, ShellsColumns::Result).contains("Not ended"_L1));
    QCOMPARE(cell(0, ShellsColumns::State), u"Not ended"_s);
    QVERIFY(!m_view->isColumnHidden(ShellsColumns::Result));
    auto *message = m_page->findChild<InlineMessage *>();
    QTRY_COMPARE(message->kind(), InlineMessage::Kind::Warning);
    QCOMPARE(foreignCount(), 4);
}

void TestShellsPage::whatIsGoneAlreadyCountsAsEnded()
{
    start({ listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
    show(open(u"web01"_s));
    QTRY_COMPARE(m_view->proxy().rowCount(), 4);
    QVERIFY(m_endpoint->setFaults(u"web01"_s,
        { QJsonObject{ { u"on"_s, u"Delete"_s }, { u"do"_s, u"shellGone"_s }, { u"count"_s, -1 } } }));
    select(u"CONTOSO\\admin"_s);
    answer();
    auto *message = m_page->findChild<InlineMessage *>();
    QTRY_COMPARE(message->kind(), InlineMessage::Kind::Success);
    QVERIFY(message->text().contains(u'3'));
}

void TestShellsPage::endingGoesOnWhileAnotherComputerIsSelected()
{
    QJsonArray shells;
    for (int i = 0; i < 40; ++i)
        shells.append(foreignShell(u"CONTOSO\\eve"_s, u"PT1S"_s));
    start({ listener(u"web01"_s, { { u"foreignShells"_s, shells } }), listener(u"web02"_s) });
    Connection *one = open(u"web01"_s);
    Connection *two = open(u"web02"_s);
    QTRY_COMPARE(two->state(), LiveObject::State::Opened);
    show(one);
    QTRY_COMPARE(m_view->proxy().rowCount(), 40);
    m_view->selectAll();
    answer();
    m_page->setConnections({ two });
    QTRY_COMPARE(foreignCount(), 0);
    QCOMPARE(m_view->proxy().rowCount(), 0);
    m_page->setConnections({ one });
    QTRY_COMPARE(m_view->proxy().rowCount(), 0);
    QTRY_VERIFY(m_page->findChild<InlineMessage *>()->text().contains("40"_L1));
}

void TestShellsPage::aRefreshKeepsSelectionAndExpansion()
{
    start({ listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
    Connection *connection = open(u"web01"_s);
    show(connection);
    QTRY_COMPARE(m_view->proxy().rowCount(), 4);
    const QPersistentModelIndex second = m_view->proxy().index(1, 0);
    const QPersistentModelIndex third = m_view->proxy().index(2, 0);
    m_view->selectionModel()->select(second, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_view->expand(third);
    QTRY_COMPARE(third.model()->index(0, 0, third).data().toString(), u"No command runs in it"_s);
    QVERIFY(m_endpoint->openShells(u"web01"_s, { foreignShell(u"CONTOSO\\bob"_s, u"PT1S"_s) }));
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_F5);
    QTRY_COMPARE(m_view->proxy().rowCount(), 5);
    QVERIFY(m_view->selectionModel()->isSelected(second));
    QVERIFY(m_view->isExpanded(third));
    QCOMPARE(second.row(), 1);
    QCOMPARE(m_view->selectedShells().size(), 1);
}

void TestShellsPage::aLostSessionLeavesThePageUsable()
{
    start({ listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
    QVERIFY(m_endpoint->setFaults(u"web01"_s,
        { QJsonObject{
            { u"on"_s, u"Enumerate"_s }, { u"do"_s, u"hangBeforeHeaders"_s }, { u"count"_s, 1 } } }));
    Connection *connection = open(u"web01"_s);
    show(connection);
    QTRY_VERIFY(explanation().contains("Reading"_L1));
    QTRY_COMPARE(m_endpoint->requestCount(u"Enumerate"_s), 1);
    connection->drop();
    QTRY_VERIFY(explanation().contains("not connected"_L1));
    connection->open();
    QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
    QTRY_VERIFY2(explanation().isEmpty(), qPrintable(explanation()));
    QCOMPARE(m_view->proxy().rowCount(), 4);
}

void TestShellsPage::columnsComeBack()
{
    m_view->header()->setSectionHidden(ShellsColumns::Name, false);
    m_view->header()->moveSection(m_view->header()->visualIndex(ShellsColumns::Id), 1);
    m_view->sortByColumn(ShellsColumns::Expires, Qt::DescendingOrder);
    const QByteArray state = m_page->layoutState();
    ShellsPage other;
    other.restoreLayout(state);
    auto *header = other.findChild<ShellsView *>()->header();
    QVERIFY(!header->isSectionHidden(ShellsColumns::Name));
    QCOMPARE(header->visualIndex(ShellsColumns::Id), 1);
    QCOMPARE(header->sortIndicatorSection(), int(ShellsColumns::Expires));
    other.restoreLayout("nonsense");
    QCOMPARE(ShellsPage().layoutState(), QByteArray());
}

void TestShellsPage::aRefusedShellLeadsToThePage()
{
    start({ listener(u"web01"_s,
        { { u"foreignShells"_s, foreignShells() },
            { u"quotas"_s, QJsonObject{ { u"maxShellsPerUser"_s, 1 } } } }) });
    Connection *connection = open(u"web01"_s);
    QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
    DetailPane pane;
    pane.show();
    pane.setConnections({ connection });
    auto *message = pane.findChild<InlineMessage *>(u"quotaMessage"_s);
    QVERIFY(!message->isVisible());
    connection->openShell();
    QTRY_COMPARE(m_endpoint->shellCount(), 1);
    connection->openShell();
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains("MaxShellsPerUser"_L1), qPrintable(message->text()));
    QVERIFY(!pane.findChild<ShellsPage *>()->isVisible());
    message->findChild<QPushButton *>()->click();
    QVERIFY(pane.findChild<ShellsPage *>()->isVisible());
    QTRY_COMPARE(pane.findChild<ShellsView *>()->proxy().rowCount(), 5);
}

void TestShellsPage::manyShellsAreEndedAtOnce()
{
    QJsonArray shells;
    for (int i = 0; i < 300; ++i)
        shells.append(foreignShell(u"CONTOSO\\user%1"_s.arg(i % 9), u"PT%1S"_s.arg(i)));
    start({ listener(u"web01"_s, { { u"foreignShells"_s, shells } }) });
    show(open(u"web01"_s));
    QTRY_COMPARE(m_view->proxy().rowCount(), 300);
    m_view->selectAll();
    answer();
    QTRY_COMPARE_WITH_TIMEOUT(m_view->proxy().rowCount(), 0, 20000);
    QCOMPARE(foreignCount(), 0);
    QCOMPARE(m_endpoint->requestCount(u"Delete"_s), 300);
}

void TestShellsPage::orphansOfManyComputersAreFoundAndEnded()
{
    constexpr int computers = 200;
    QJsonArray listeners;
    for (int i = 0; i < computers; ++i)
        listeners.append(listener(u"web%1"_s.arg(i), { { u"foreignShells"_s, foreignShells() } }));
    start(listeners);
    QList<Connection *> connections;
    for (int i = 0; i < computers; ++i)
        connections.append(open(u"web%1"_s.arg(i)));
    for (const Connection *connection : std::as_const(connections))
        QTRY_COMPARE_WITH_TIMEOUT(connection->state(), LiveObject::State::Opened, 30000);
    OrphanDialog dialog(*m_list, connections, 32, nullptr);
    dialog.show();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.model()->checkedCount(), 2 * computers, 30000);
    QCOMPARE(dialog.model()->rowCount(), computers);
    QAbstractItemModelTester tester(dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    // The first computer is left alone.
    QVERIFY(dialog.model()->setData(dialog.model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(dialog.model()->checkedCount(), 2 * computers - 2);
    dialog.askToEnd();
    auto *question = dialog.findChild<ShellsQuestion *>();
    QVERIFY(question);
    QVERIFY(question->text().contains(QString::number(2 * computers - 2)));
    QVERIFY(question->text().contains(QString::number(computers - 1)));
    question->findChild<QPushButton *>(u"endButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(foreignCount(), 2 * computers + 2, 30000);
    QTRY_VERIFY(dialog.findChild<InlineMessage *>()->kind() == InlineMessage::Kind::Success);
    QCOMPARE(m_endpoint->requestCount(u"Delete"_s), 2 * computers - 2);
    QCOMPARE(dialog.model()->checkedCount(), 0);
}

void TestShellsPage::theAgeOfOrphansIsSettable()
{
    start({ listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
    Connection *connection = open(u"web01"_s);
    QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
    connection->openShell();
    QTRY_COMPARE(m_endpoint->shellCount(), 1);
    OrphanDialog dialog(*m_list, {}, 32, nullptr);
    QTRY_COMPARE(dialog.model()->checkedCount(), 2);
    dialog.findChild<QSpinBox *>(u"minutesBox"_s)->setValue(30);
    QCOMPARE(dialog.model()->checkedCount(), 1); // the disconnected one always counts
    dialog.findChild<QCheckBox *>(u"showAllBox"_s)->setChecked(true);
    // Never what this program is using.
    QCOMPARE(dialog.model()->rowCount(dialog.model()->index(0, 0)), 4);
    QCOMPARE(dialog.model()->checkedCount(), 1);
}

void TestShellsPage::aSearchCanBeStopped()
{
    start({ listener(u"web01"_s), listener(u"web02"_s) });
    Connection *one = open(u"web01"_s);
    Connection *two = open(u"web02"_s);
    QTRY_COMPARE(one->state(), LiveObject::State::Opened);
    QTRY_COMPARE(two->state(), LiveObject::State::Opened);
    QVERIFY(m_endpoint->setFaults(u"web01"_s,
        { QJsonObject{
            { u"on"_s, u"Enumerate"_s }, { u"do"_s, u"hangBeforeHeaders"_s }, { u"count"_s, 1 } } }));
    OrphanSearch search({ one, two }, 1);
    QSignalSpy finished(&search, &OrphanSearch::finished);
    search.start();
    QVERIFY(finished.isEmpty());
    QTRY_COMPARE(search.computer(0).state, OrphanSearch::State::Reading);
    QCOMPARE(search.computer(1).state, OrphanSearch::State::Waiting); // one at once
    search.stop();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(search.computer(1).state, OrphanSearch::State::Stopped);
    QVERIFY(!search.isRunning());
    // As when the row is removed meanwhile.
    one->drop();
    QCOMPARE(m_list->remove({ one }), 1);
    QTRY_COMPARE(search.computer(0).state, OrphanSearch::State::Failed);
}

void TestShellsPage::computersThatCannotBeReadSayWhy()
{
    start(
        { listener(u"web01"_s), listener(u"web02"_s, { { u"limitedUsers"_s, QJsonArray{ u"admin"_s } } }) });
    Connection *one = open(u"web01"_s);
    Connection *two = open(u"web02"_s);
    QTRY_COMPARE(two->state(), LiveObject::State::Opened);
    QTRY_COMPARE(one->state(), LiveObject::State::Opened);
    one->close();
    QTRY_COMPARE(one->state(), LiveObject::State::Closed);
    OrphanDialog dialog(*m_list, { one, two }, 32, nullptr);
    QTRY_COMPARE(dialog.model()->rowCount(), 2);
    QVERIFY(dialog.model()->index(0, OrphanModel::Why).data().toString().contains("not connected"_L1));
    QVERIFY(dialog.model()->index(1, OrphanModel::Why).data().toString().contains("Access is denied"_L1));
    QCOMPARE(dialog.model()->checkedCount(), 0);
}

QTEST_MAIN(TestShellsPage)
#include "tst_shellspage.moc"
