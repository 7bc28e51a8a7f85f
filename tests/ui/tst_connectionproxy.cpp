/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "connectionlist.h"
#include "connectionmodel.h"
#include "connectionproxy.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

Profile profileOf(const QString &host, const QString &user = u"admin"_s)
{
    Profile profile;
    profile.endpoint.host = host;
    profile.endpoint.scheme = Scheme::Https;
    profile.endpoint.user = user;
    return profile;
}

/// A list with its model and proxy, as the window has them.
struct Table {
    TimeLimits limits;
    ConnectionList list{ makeNetworkAccess, limits };
    ConnectionModel model{ list };
    ConnectionProxy proxy;
    std::optional<QAbstractItemModelTester> tester;

    explicit Table(bool isTested = true)
    {
        proxy.setSourceModel(&model);
        if (isTested)
            tester.emplace(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < proxy.rowCount(); ++row)
            result.append(proxy.index(row, ConnectionModel::Computer).data().toString());
        return result;
    }

    /// Without a password it becomes Broken, and nothing is sent.
    void breakDown(const QString &host)
    {
        Connection *connection = list.find(profileOf(host).endpoint.key());
        connection->open();
        QTRY_COMPARE(connection->state(), State::Broken);
    }
};

} // namespace

class TestConnectionProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsAsPeopleDo();
    void thisComputerStaysFirst();
    void withoutSortingTheOrderIsThatOfAdding();
    void newRowsAreSortedIn();
    void aChangeOfStateMovesNoRow();
    void filters_data();
    void filters();
    void aPrefixAloneFiltersNothing();
    void aSelectedRowStaysThoughItDoesNotMatchAnyMore();
    void filtersTenThousandRows();
};

void TestConnectionProxy::sortsAsPeopleDo()
{
    Table table;
    table.list.add(
        { profileOf(u"web10"_s), profileOf(u"WEB9"_s), profileOf(u"web1"_s), profileOf(u"app"_s) });
    table.proxy.sort(ConnectionModel::Computer, Qt::AscendingOrder);
    QCOMPARE(table.names(), QStringList({ u"localhost"_s, u"app"_s, u"web1"_s, u"WEB9"_s, u"web10"_s }));
}

void TestConnectionProxy::thisComputerStaysFirst()
{
    Table table;
    table.list.add({ profileOf(u"alpha"_s), profileOf(u"zeta"_s) });
    for (int column = 0; column < ConnectionModel::ColumnCount; ++column) {
        for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
            table.proxy.sort(column, order);
            QCOMPARE(table.names().constFirst(), u"localhost"_s);
        }
    }
    table.proxy.sort(ConnectionModel::Computer, Qt::DescendingOrder);
    QCOMPARE(table.names(), QStringList({ u"localhost"_s, u"zeta"_s, u"alpha"_s }));
}

void TestConnectionProxy::withoutSortingTheOrderIsThatOfAdding()
{
    Table table;
    table.list.add({ profileOf(u"zeta"_s), profileOf(u"alpha"_s) });
    const QStringList added{ u"localhost"_s, u"zeta"_s, u"alpha"_s };
    QCOMPARE(table.names(), added);
    table.proxy.sort(ConnectionModel::Computer, Qt::AscendingOrder);
    QVERIFY(table.names() != added);
    table.proxy.sort(-1, Qt::AscendingOrder);
    QCOMPARE(table.names(), added);
}

void TestConnectionProxy::newRowsAreSortedIn()
{
    Table table;
    table.list.add({ profileOf(u"b"_s), profileOf(u"d"_s) });
    table.proxy.sort(ConnectionModel::Computer, Qt::DescendingOrder);
    table.list.add({ profileOf(u"a"_s), profileOf(u"c"_s) });
    QCOMPARE(table.names(), QStringList({ u"localhost"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s }));
    Profile renamed = profileOf(u"d"_s);
    renamed.label = u"aa"_s;
    QVERIFY(table.list.change(table.list.find(renamed.endpoint.key()), renamed));
    QTRY_COMPARE(table.names(), QStringList({ u"localhost"_s, u"c"_s, u"b"_s, u"aa"_s, u"a"_s }));
}

void TestConnectionProxy::aChangeOfStateMovesNoRow()
{
    Table table;
    table.list.add({ profileOf(u"one"_s), profileOf(u"two"_s), profileOf(u"three"_s) });
    table.proxy.sort(ConnectionModel::State, Qt::DescendingOrder);
    const QStringList before = table.names();
    QSignalSpy layout(&table.proxy, &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(&table.proxy, &QAbstractItemModel::dataChanged);
    table.breakDown(u"three"_s);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(table.names(), before);
    QVERIFY(layout.isEmpty());
    // Only when the user asks again.
    table.proxy.sort(ConnectionModel::State, Qt::DescendingOrder);
    QCOMPARE(table.names(), QStringList({ u"localhost"_s, u"three"_s, u"one"_s, u"two"_s }));
}

void TestConnectionProxy::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList all{ u"localhost"_s, u"web01.contoso.com"_s, u"web02.contoso.com"_s, u"sql01"_s };
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("blanks") << u"   "_s << all;
    QTest::newRow("part of a name") << u"web"_s << QStringList{ all.at(1), all.at(2) };
    QTest::newRow("without regard to case") << u"SQL"_s << QStringList{ all.at(3) };
    QTest::newRow("each word") << u"contoso 02"_s << QStringList{ all.at(2) };
    QTest::newRow("user") << u"svc"_s << QStringList{ all.at(3) };
    QTest::newRow("transport") << u"https"_s << all.mid(1);
    QTest::newRow("state by its name on the screen") << u"broken"_s << QStringList{ all.at(3) };
    QTest::newRow("state by prefix") << u"state:broken"_s << QStringList{ all.at(3) };
    QTest::newRow("beginning of a state") << u"state:bro"_s << QStringList{ all.at(3) };
    QTest::newRow("PowerShell's name") << u"State:BeforeOpen"_s << all.first(3);
    QTest::newRow("not in the middle of a state") << u"state:open"_s << QStringList();
    QTest::newRow("prefix and word") << u"state:before web01"_s << QStringList{ all.at(1) };
    QTest::newRow("user by prefix") << u"user:admin"_s << QStringList{ all.at(1), all.at(2) };
    QTest::newRow("any error") << u"error:password"_s << QStringList{ all.at(3) };
    QTest::newRow("no match") << u"nothing"_s << QStringList();
}

void TestConnectionProxy::filters()
{
    QFETCH(QString, text);
    Table table;
    table.list.add({ profileOf(u"web01.contoso.com"_s), profileOf(u"web02.contoso.com"_s),
        profileOf(u"sql01"_s, u"svc"_s) });
    Connection *connection = table.list.connections().constLast();
    connection->open();
    QTRY_COMPARE(connection->state(), State::Broken);
    table.proxy.setFilterText(text);
    QTEST(table.names(), "expected");
}

void TestConnectionProxy::aPrefixAloneFiltersNothing()
{
    Table table;
    table.list.add({ profileOf(u"web01"_s), profileOf(u"web02"_s) });
    table.proxy.setFilterText(u"state:"_s);
    QCOMPARE(table.proxy.rowCount(), 3);
    QVERIFY(!table.proxy.hasFilter());
}

void TestConnectionProxy::aSelectedRowStaysThoughItDoesNotMatchAnyMore()
{
    Table table;
    table.list.add({ profileOf(u"web01"_s), profileOf(u"web02"_s) });
    table.proxy.setFilterText(u"web state:beforeopen"_s);
    table.proxy.setHeld({ table.list.connections().at(1) });
    table.breakDown(u"web01"_s);
    table.breakDown(u"web02"_s);
    QTRY_COMPARE(table.names(), QStringList{ u"web01"_s });
    table.proxy.setHeld({});
    QCOMPARE(table.names(), QStringList());
}

void TestConnectionProxy::filtersTenThousandRows()
{
    // The tester looks at every row after every change, which is what would be measured.
    Table table(false);
    QList<Profile> profiles;
    for (int i = 0; i < 10000; ++i)
        profiles.append(profileOf(u"host%1.contoso.com"_s.arg(i)));
    table.list.add(profiles);
    QElapsedTimer timer;
    timer.start();
    table.proxy.setFilterText(u"host77"_s);
    const qint64 filtering = timer.restart();
    QCOMPARE(table.proxy.rowCount(), 111);
    table.proxy.setFilterText({});
    const qint64 clearing = timer.restart();
    table.proxy.sort(ConnectionModel::Computer, Qt::DescendingOrder);
    const qint64 sorting = timer.elapsed();
    QCOMPARE(table.names().at(1), u"host9999.contoso.com"_s);
    qInfo("10,000 rows: filtered in %lld ms, shown again in %lld ms, sorted in %lld ms", filtering, clearing,
        sorting);
}

QTEST_MAIN(TestConnectionProxy)
#include "tst_connectionproxy.moc"
