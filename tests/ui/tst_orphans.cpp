/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "inlinemessage.h"
#include "orphandialog.h"
#include "orphanmodel.h"
#include "session.h"
#include "shellsquestion.h"
#include "shellsstage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;

/// The search for forgotten shells on many computers.
class TestOrphans : public QObject, protected ShellsStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void orphansOfManyComputersAreFoundAndEnded();
    void theAgeOfOrphansIsSettable();
    void aSearchCanBeStopped();
    void computersThatCannotBeReadSayWhy();
};

void TestOrphans::orphansOfManyComputersAreFoundAndEnded()
{
    constexpr int computers = 200;
    QJsonArray listeners;
    for (int i = 0; i < computers; ++i)
        listeners.append(
            ConnectionFixture::listener(u"web%1"_s.arg(i), { { u"foreignShells"_s, foreignShells() } }));
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

void TestOrphans::theAgeOfOrphansIsSettable()
{
    start({ ConnectionFixture::listener(u"web01"_s, { { u"foreignShells"_s, foreignShells() } }) });
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

void TestOrphans::aSearchCanBeStopped()
{
    start({ ConnectionFixture::listener(u"web01"_s), ConnectionFixture::listener(u"web02"_s) });
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

void TestOrphans::computersThatCannotBeReadSayWhy()
{
    start({ ConnectionFixture::listener(u"web01"_s),
        ConnectionFixture::listener(u"web02"_s, { { u"limitedUsers"_s, QJsonArray{ u"admin"_s } } }) });
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

QTEST_MAIN(TestOrphans)
#include "tst_orphans.moc"
