/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "quotareading.h"
#include "rowdelegate.h"
#include "shellsmodel.h"
#include "shellsproxy.h"
#include "shellsquestion.h"
#include "shellstext.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Entry = RemoteShells::Entry;
using Ownership = RemoteShells::Ownership;

namespace {

Entry makeEntry(const QString &id, const QString &owner = u"CONTOSO\\eve"_s, const QString &idle = u"PT60S"_s)
{
    Entry entry;
    entry.info.shellId = id;
    entry.info.owner = owner;
    entry.info.resourceUri = u"http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd"_s;
    entry.info.state = u"Connected"_s;
    entry.info.idleTimeout = u"PT7200.000S"_s;
    entry.info.shellInactivity = idle;
    entry.info.memoryUsed = u"3MB"_s;
    entry.expiresAt = QDateTime::currentDateTime().addMSecs(entry.info.timeToExpiry()->count());
    return entry;
}

QVector<Entry> many(int count)
{
    QVector<Entry> entries;
    for (int i = 0; i < count; ++i)
        entries.append(makeEntry(u"ID-%1"_s.arg(i, 4, 10, QLatin1Char('0')), u"CONTOSO\\user%1"_s.arg(i % 7),
            u"PT%1S"_s.arg((i * 37) % 5000)));
    return entries;
}

} // namespace

/// The table of shells without a window and without a server.
class TestShellsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewListKeepsTheRowsThatStay();
    void anUnchangedListReportsNothing();
    void onlyTheChangedRowsAreReported();
    void theSameIdTwiceKeepsARowEach();
    void sortsOnRawValuesAndKeepsRowsInPlace();
    void theFilterLooksIntoAllColumns();
    void commandsStandBelowTheirShell();
    void resultsStandInTheRow();
    void threeHundredShellsAreQuick();
    void kindsAreShort_data();
    void kindsAreShort();
    void durationsLineUp_data();
    void durationsLineUp();
    void memoryIsComparedInBytes_data();
    void memoryIsComparedInBytes();
    void marksSayWhoseItIs();
    void theQuestionNamesCountAndOwners();
    void theQuestionLeavesOutWhatIsInUse();

private:
    [[nodiscard]] QString cell(int row, ShellsColumns::Column column, const QModelIndex &parent = {}) const
    {
        return m_proxy->index(row, column, parent).data().toString();
    }

    std::unique_ptr<ShellsModel> m_model;
    std::unique_ptr<ShellsProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_proxyTester;
};

void TestShellsModel::init()
{
    constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    m_model = std::make_unique<ShellsModel>();
    m_proxy = std::make_unique<ShellsProxy>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), mode);
    m_proxy->setSourceModel(m_model.get());
    m_proxyTester = std::make_unique<QAbstractItemModelTester>(m_proxy.get(), mode);
}

void TestShellsModel::cleanup()
{
    m_proxyTester.reset();
    m_tester.reset();
    m_proxy.reset();
    m_model.reset();
}

void TestShellsModel::aNewListKeepsTheRowsThatStay()
{
    QVector<Entry> entries = many(10);
    m_model->setEntries(entries, QDateTime::currentDateTime());
    const QPersistentModelIndex fifth = m_model->index(5, 0);
    const QPersistentModelIndex seventh = m_model->index(7, 0);
    const QPersistentModelIndex command = m_model->index(0, 0, seventh);
    entries.remove(3, 3);
    entries.append(makeEntry(u"ID-NEW"_s));
    m_model->setEntries(entries, QDateTime::currentDateTime());
    QCOMPARE(m_model->rowCount(), 8);
    QVERIFY(!fifth.isValid());
    QCOMPARE(seventh.row(), 4);
    QCOMPARE(m_model->idAt(seventh), u"ID-0007"_s);
    QCOMPARE(command.parent(), QModelIndex(seventh));
    QCOMPARE(m_model->idAt(m_model->index(7, 0)), u"ID-NEW"_s);
}

void TestShellsModel::anUnchangedListReportsNothing()
{
    const QVector<Entry> entries = many(20);
    m_model->setEntries(entries, QDateTime::currentDateTime());
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setEntries(entries, QDateTime::currentDateTime());
    QVERIFY(changes.isEmpty());
}

void TestShellsModel::onlyTheChangedRowsAreReported()
{
    QVector<Entry> entries = many(20);
    m_model->setEntries(entries, QDateTime::currentDateTime());
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    entries[4].info.state = u"Disconnected"_s;
    entries[5].info.state = u"Disconnected"_s;
    entries[19].info.memoryUsed = u"9MB"_s;
    m_model->setEntries(entries, QDateTime::currentDateTime());
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 4);
    QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 5);
    QCOMPARE(changes.at(1).at(0).toModelIndex().row(), 19);
}

void TestShellsModel::theSameIdTwiceKeepsARowEach()
{
    const QVector<Entry> entries{ makeEntry(u"ONE"_s), makeEntry(u"one"_s), makeEntry(u"ONE"_s) };
    m_model->setEntries(entries, QDateTime::currentDateTime());
    QCOMPARE(m_model->rowCount(), 3);
    m_model->setEntries(entries.first(2), QDateTime::currentDateTime());
    QCOMPARE(m_model->rowCount(), 2);
}

void TestShellsModel::sortsOnRawValuesAndKeepsRowsInPlace()
{
    QVector<Entry> entries{ makeEntry(u"A"_s, u"eve"_s, u"PT100M"_s), makeEntry(u"B"_s, u"eve"_s, u"PT9S"_s),
        makeEntry(u"C"_s, u"eve"_s, u"PT1H"_s), makeEntry(u"D"_s) };
    entries[3].info.shellInactivity.clear();
    entries[3].expiresAt = {};
    m_model->setEntries(entries, QDateTime::currentDateTime());
    m_proxy->sort(ShellsColumns::Idle, Qt::AscendingOrder);
    QCOMPARE(cell(0, ShellsColumns::Id), u"B"_s);
    QCOMPARE(cell(1, ShellsColumns::Id), u"C"_s);
    QCOMPARE(cell(3, ShellsColumns::Id), u"D"_s); // what is not known comes last
    m_proxy->sort(ShellsColumns::Expires, Qt::AscendingOrder);
    QCOMPARE(cell(0, ShellsColumns::Id), u"A"_s);
    // Somebody uses it; the row stays where it is until the user sorts again.
    entries[0] = makeEntry(u"A"_s, u"eve"_s, u"PT0S"_s);
    m_model->setEntries(entries, QDateTime::currentDateTime());
    QCOMPARE(cell(0, ShellsColumns::Id), u"A"_s);
    m_proxy->sort(ShellsColumns::Expires, Qt::AscendingOrder);
    QCOMPARE(cell(0, ShellsColumns::Id), u"C"_s);
}

void TestShellsModel::theFilterLooksIntoAllColumns()
{
    QVector<Entry> entries = many(14);
    entries[3].info.name = u"nightly backup"_s;
    m_model->setEntries(entries, QDateTime::currentDateTime());
    m_proxy->setFilterText(u"USER3 cmd"_s);
    QCOMPARE(m_proxy->rowCount(), 2);
    m_proxy->setFilterText(u"user3 nightly"_s);
    QCOMPARE(m_proxy->rowCount(), 1);
    QCOMPARE(m_proxy->rowCount(m_proxy->index(0, 0)), 1); // what is below stays
    m_proxy->setFilterText({});
    QCOMPARE(m_proxy->rowCount(), 14);
}

void TestShellsModel::commandsStandBelowTheirShell()
{
    m_model->setEntries(many(2), QDateTime::currentDateTime());
    const QPersistentModelIndex shell = m_proxy->index(1, 0);
    QCOMPARE(m_proxy->rowCount(shell), 1);
    QVERIFY(!cell(0, ShellsColumns::Whose, shell).isEmpty());
    m_model->setCommands(
        u"id-0001"_s, { { u"C1"_s, u"ping -n 99 sql01"_s, u"Running"_s }, { u"C2"_s, u"dir"_s, {} } }, {});
    QCOMPARE(m_proxy->rowCount(shell), 2);
    QCOMPARE(cell(0, ShellsColumns::Whose, shell), u"ping -n 99 sql01"_s);
    QCOMPARE(cell(0, ShellsColumns::State, shell), u"Running"_s);
    QCOMPARE(cell(1, ShellsColumns::Id, shell), u"C2"_s);
    m_model->setCommands(u"ID-0001"_s, {}, {});
    QCOMPARE(m_proxy->rowCount(shell), 1);
    TransportError error;
    error.message = u"Access is denied."_s;
    m_model->setCommands(u"ID-0001"_s, {}, error);
    QVERIFY(cell(0, ShellsColumns::Whose, shell).contains("Access is denied."_L1));
    m_model->setCommands(u"not listed"_s, {}, {});
}

void TestShellsModel::resultsStandInTheRow()
{
    m_model->setEntries(many(2), QDateTime::currentDateTime());
    m_model->setEnding(u"ID-0000"_s, ShellsModel::Ending::Failed, u"Access is denied."_s);
    m_model->setEnding(u"ID-0001"_s, ShellsModel::Ending::Ended);
    QCOMPARE(cell(0, ShellsColumns::State), u"Not ended"_s);
    QVERIFY(cell(0, ShellsColumns::Result).contains("Access is denied."_L1));
    QCOMPARE(cell(1, ShellsColumns::State), u"Ended"_s);
    QVERIFY(cell(1, ShellsColumns::Expires).isEmpty());
    QVERIFY(m_proxy->index(1, 0).data(RowDelegate::MutedRole).toBool());
    // The failure stays while the row does; what ended and is listed all the same has not ended.
    m_model->setEntries(many(2), QDateTime::currentDateTime());
    QCOMPARE(cell(0, ShellsColumns::State), u"Not ended"_s);
    QCOMPARE(cell(1, ShellsColumns::State), u"Connected"_s);
    m_model->clearResults();
    QCOMPARE(cell(0, ShellsColumns::State), u"Connected"_s);
}

void TestShellsModel::threeHundredShellsAreQuick()
{
    m_proxyTester.reset();
    m_tester.reset();
    QVector<Entry> entries = many(300);
    m_model->setEntries(entries, QDateTime::currentDateTime());
    m_proxy->sort(ShellsColumns::Owner, Qt::AscendingOrder);
    QBENCHMARK
    {
        for (Entry &entry : entries)
            entry.info.processId = QString::number(entry.info.processId.toInt() + 1);
        m_model->setEntries(entries, QDateTime::currentDateTime());
    }
    QCOMPARE(m_proxy->rowCount(), 300);
}

void TestShellsModel::kindsAreShort_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("kind");
    QTest::newRow("cmd") << u"http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd"_s << u"cmd"_s;
    QTest::newRow("PowerShell") << u"http://schemas.microsoft.com/powershell/Microsoft.PowerShell"_s
                                << u"Microsoft.PowerShell"_s;
    QTest::newRow("own endpoint") << u"http://schemas.microsoft.com/powershell/JEA.Maintenance"_s
                                  << u"JEA.Maintenance"_s;
    QTest::newRow("other") << u"http://example.com/shell/other"_s << u"http://example.com/shell/other"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestShellsModel::kindsAreShort()
{
    QFETCH(QString, uri);
    QTEST(ShellsText::kind(uri), "kind");
}

void TestShellsModel::durationsLineUp_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0:00:00"_s;
    QTest::newRow("over") << qint64(-5000) << u"0:00:00"_s;
    QTest::newRow("almost a second") << qint64(999) << u"0:00:00"_s;
    QTest::newRow("hours") << qint64(6063000) << u"1:41:03"_s;
    QTest::newRow("days") << qint64(((3 * 24 + 1) * 3600 + 249) * 1000) << u"3 d 01:04:09"_s;
}

void TestShellsModel::durationsLineUp()
{
    QFETCH(qint64, milliseconds);
    QTEST(ShellsText::duration(std::chrono::milliseconds(milliseconds)), "text");
}

void TestShellsModel::memoryIsComparedInBytes_data()
{
    QTest::addColumn<QString>("memory");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("megabytes") << u"3MB"_s << qint64(3) * 1024 * 1024;
    QTest::newRow("kilobytes") << u"900 KB"_s << qint64(900) * 1024;
    QTest::newRow("gigabytes") << u"1.5GB"_s << qint64(1536) * 1024 * 1024;
    QTest::newRow("plain") << u"12"_s << qint64(12);
    QTest::newRow("no number") << u"much"_s << qint64(-1);
    QTest::newRow("too much") << u"99999999999999999999TB"_s << qint64(-1);
}

void TestShellsModel::memoryIsComparedInBytes()
{
    QFETCH(QString, memory);
    QTEST(ShellsText::bytes(memory).value_or(-1), "bytes");
}

void TestShellsModel::marksSayWhoseItIs()
{
    Entry entry = makeEntry(u"A"_s);
    QCOMPARE(ShellsText::markOf(entry), ShellsText::Mark::Others);
    entry.ownership = Ownership::SameUser;
    QCOMPARE(ShellsText::markOf(entry), ShellsText::Mark::SameUser);
    QVERIFY(ShellsText::orphanReason(entry).isEmpty());
    entry.isOrphanCandidate = true;
    QCOMPARE(ShellsText::markOf(entry), ShellsText::Mark::Orphan);
    QCOMPARE(ShellsText::orphanReason(entry), u"Unused for 0:01:00"_s);
    entry.info.state = u"Disconnected"_s;
    QCOMPARE(ShellsText::orphanReason(entry), u"Disconnected, unused for 0:01:00"_s);
    entry.isOrphanCandidate = false;
    entry.ownership = Ownership::Ours;
    QCOMPARE(ShellsText::markOf(entry), ShellsText::Mark::Ours);
    entry.isInUse = true;
    QCOMPARE(ShellsText::markOf(entry), ShellsText::Mark::InUse);
}

void TestShellsModel::theQuestionNamesCountAndOwners()
{
    QList<Entry> shells;
    for (int i = 0; i < 12; ++i)
        shells.append(makeEntry(QString::number(i), i < 7 ? u"CONTOSO\\eve"_s : u"CONTOSO\\<b>ann"_s));
    QWidget parent;
    auto *question = new ShellsQuestion(shells, 1, &parent);
    QVERIFY(question->text().contains("12"_L1));
    QVERIFY(question->text().contains(u'2'));
    QVERIFY(question->informativeText().contains(u"CONTOSO\\eve\u00a0(7), CONTOSO\\<b>ann\u00a0(5)"_s));
    QVERIFY(!question->checkBox());
    QCOMPARE(question->textFormat(), Qt::PlainText);
    QSignalSpy confirmed(question, &ShellsQuestion::confirmed);
    question->findChild<QPushButton *>(u"endButton"_s)->click();
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.at(0).at(0).toBool(), false);
}

void TestShellsModel::theQuestionLeavesOutWhatIsInUse()
{
    QList<Entry> shells{ makeEntry(u"A"_s) };
    shells[0].ownership = Ownership::Ours;
    shells[0].isInUse = true;
    QWidget parent;
    auto *question = new ShellsQuestion(shells, 1, &parent);
    auto *end = question->findChild<QPushButton *>(u"endButton"_s);
    QVERIFY(!end->isEnabled());
    QCOMPARE(question->count(), 0);
    QVERIFY(question->checkBox());
    QVERIFY(!question->checkBox()->isChecked());
    question->checkBox()->setChecked(true);
    QCOMPARE(question->count(), 1);
    QSignalSpy confirmed(question, &ShellsQuestion::confirmed);
    end->click();
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.at(0).at(0).toBool(), true);
}

QTEST_MAIN(TestShellsModel)
#include "tst_shellsmodel.moc"
