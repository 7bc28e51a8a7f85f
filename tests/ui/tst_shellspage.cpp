/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "detailpane.h"
#include "quotagauge.h"
#include "session.h"
#include "shellscolumns.h"
#include "shellspage.h"
#include "shellsproxy.h"
#include "shellsquestion.h"
#include "shellsstage.h"
#include "shellsview.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// The page against computers that answer.
class TestShellsPage : public QObject, protected ShellsStage {
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

private:
    void show(Connection *connection);
    [[nodiscard]] QString cell(int row, ShellsColumns::Column column) const;
    void select(const QString &owner);
    void answer(bool evenInUse = false);
    [[nodiscard]] QString explanation() const;

    std::unique_ptr<ShellsPage> m_page;
    ShellsView *m_view = nullptr;
};

void TestShellsPage::init()
{
    reset();
    m_page = std::make_unique<ShellsPage>();
    m_view = m_page->findChild<ShellsView *>();
    m_page->resize(1000, 400);
    m_page->show();
}

void TestShellsPage::cleanup()
{
    m_page.reset();
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

void TestShellsPage::listsTheShellsOfAllOwners()
{
    start({ ConnectionFixture::listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
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
    start({ ConnectionFixture::listener(u"web01"_s),
        ConnectionFixture::listener(u"web02"_s, { { u"limitedUsers"_s, QJsonArray{ u"admin"_s } } }) });
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
    start({ ConnectionFixture::listener(u"web01"_s,
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
    start({ ConnectionFixture::listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
    QVERIFY(m_endpoint->setFaults(u"web01"_s,
        { QJsonObject{ { u"on"_s, u"Get"_s }, { u"do"_s, u"accessDenied"_s }, { u"count"_s, -1 } } }));
    show(open(u"web01"_s));
    QuotaGauge *gauge = m_page->findChild<QuotaGauge *>();
    QTRY_COMPARE(gauge->reading().text(), u"3 of unknown"_s);
    QTRY_VERIFY2(gauge->toolTip().contains("may not read"_L1), qPrintable(gauge->toolTip()));
}

void TestShellsPage::endsTheSelectedOnesAfterAQuestion()
{
    start({ ConnectionFixture::listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
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
    start({ ConnectionFixture::listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
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
    start({ ConnectionFixture::listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
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
    start({ ConnectionFixture::listener(u"web01"_s, { { u"foreignShells"_s, shells } }),
        ConnectionFixture::listener(u"web02"_s) });
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
    start({ ConnectionFixture::listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
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
    start({ ConnectionFixture::listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
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
    start({ ConnectionFixture::listener(u"web01"_s,
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
    start({ ConnectionFixture::listener(u"web01"_s, { { u"foreignShells"_s, shells } }) });
    show(open(u"web01"_s));
    QTRY_COMPARE(m_view->proxy().rowCount(), 300);
    m_view->selectAll();
    answer();
    QTRY_COMPARE_WITH_TIMEOUT(m_view->proxy().rowCount(), 0, 20000);
    QCOMPARE(foreignCount(), 0);
    QCOMPARE(m_endpoint->requestCount(u"Delete"_s), 300);
}

QTEST_MAIN(TestShellsPage)
#include "tst_shellspage.moc"
