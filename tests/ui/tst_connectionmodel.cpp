/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "connectionlist.h"
#include "connectionmodel.h"
#include "connectiontext.h"
#include "rowdelegate.h"
#include "statussummary.h"
#include "timetext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

Profile profileOf(const QString &host)
{
    Profile profile;
    profile.endpoint.host = host;
    profile.endpoint.scheme = Scheme::Https;
    profile.endpoint.user = u"admin"_s;
    return profile;
}

QList<Profile> numberedProfiles(int count)
{
    QList<Profile> profiles;
    for (int i = 1; i <= count; ++i)
        profiles.append(profileOf(u"web%1"_s.arg(i)));
    return profiles;
}

struct Range {
    int firstRow;
    int lastRow;
    int firstColumn;
    int lastColumn;

    bool operator==(const Range &other) const = default;
};

QList<Range> ranges(const QSignalSpy &spy)
{
    QList<Range> result;
    for (const QList<QVariant> &change : spy) {
        const auto first = change.at(0).toModelIndex();
        const auto last = change.at(1).toModelIndex();
        result.append({ first.row(), last.row(), first.column(), last.column() });
    }
    return result;
}

} // namespace

class TestConnectionModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void followsTheList();
    void manyRangesGoAndComeBackAtOnce();
    void neighboursAreAnnouncedAsOneSpan();
    void manyChangesOfARowAreOneRefresh();
    void aNewProfileAnnouncesTheWholeRow();
    void removedRowsAreForgotten();
    void findsRowsOfTenThousandQuickly();
    void stateHasIconAndWord();
    void emptyCellsStayEmpty();
    void transportSaysWhatIsInTheClear_data();
    void transportSaysWhatIsInTheClear();
    void timesAreRelative_data();
    void timesAreRelative();
    void statusCountsWhatMatters();

private:
    TimeLimits m_limits;
    NetworkFactory m_network = makeNetworkAccess;
};

void TestConnectionModel::initTestCase()
{
    Q_INIT_RESOURCE(resources);
}

void TestConnectionModel::followsTheList()
{
    ConnectionList list(m_network, m_limits);
    ConnectionModel model(list);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    list.add(numberedProfiles(5));
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.index(3, ConnectionModel::Computer).data().toString(), u"web3"_s);
    QCOMPARE(model.index(3, 0).data(ConnectionModel::ConnectionRole).value<Connection *>(),
        list.connections().at(3));
    list.remove({ list.connections().at(2), list.connections().at(4) });
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(2, ConnectionModel::Computer).data().toString(), u"web3"_s);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.connectionAt(row)), row);
}

void TestConnectionModel::manyRangesGoAndComeBackAtOnce()
{
    ConnectionList list(m_network, m_limits);
    ConnectionModel model(list);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<Connection *> connections = list.add(numberedProfiles(40));
    QList<Connection *> chosen;
    for (int i = 1; i < 40; i += 2)
        chosen.append(connections.at(i));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QList<ConnectionList::Removed> removed = list.take(chosen);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), 21);
    QCOMPARE(model.rowOf(connections.at(38)), 20);
    QCOMPARE(model.rowOf(chosen.constFirst()), -1);
    // One of them has come back by another way meanwhile; it stays where it is.
    list.add(removed.constLast().profile);
    QCOMPARE(list.putBack(removed).size(), 20);
    QCOMPARE(model.rowCount(), 41);
    for (int row = 1; row <= 39; ++row)
        QCOMPARE(model.connectionAt(row)->profile().endpoint.host, u"web%1"_s.arg(row));
    QCOMPARE(model.connectionAt(40)->profile().endpoint.host, u"web40"_s);
}

void TestConnectionModel::neighboursAreAnnouncedAsOneSpan()
{
    ConnectionList list(m_network, m_limits);
    ConnectionModel model(list);
    const QList<Connection *> connections = list.add(numberedProfiles(8));
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    // Without a password they become Broken, and nothing is sent.
    for (const int row : { 5, 2, 3, 4, 7 })
        connections.at(row - 1)->open();
    QCOMPARE(spy.size(), 0);
    for (const int row : { 2, 3, 4, 5, 7 })
        QTRY_COMPARE(connections.at(row - 1)->state(), State::Broken);
    QTRY_VERIFY(spy.size() >= 4);
    const QList<Range> expected{ { 2, 5, ConnectionModel::State, ConnectionModel::Since },
        { 7, 7, ConnectionModel::State, ConnectionModel::Since },
        { 2, 5, ConnectionModel::System, ConnectionModel::Message },
        { 7, 7, ConnectionModel::System, ConnectionModel::Message } };
    QCOMPARE(ranges(spy).last(4), expected);
}

void TestConnectionModel::manyChangesOfARowAreOneRefresh()
{
    ConnectionList list(m_network, m_limits);
    ConnectionModel model(list);
    Connection *connection = list.add(profileOf(u"web"_s));
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 100; ++i)
        Q_EMIT connection->changed();
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE(spy.size(), 1);
    const QList<Range> expected{ { 1, 1, ConnectionModel::System, ConnectionModel::Message } };
    QCOMPARE(ranges(spy), expected);
}

void TestConnectionModel::aNewProfileAnnouncesTheWholeRow()
{
    ConnectionList list(m_network, m_limits);
    ConnectionModel model(list);
    Connection *connection = list.add(profileOf(u"web"_s));
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    Profile profile = connection->profile();
    profile.label = u"The web server"_s;
    QVERIFY(list.change(connection, profile));
    QTRY_COMPARE(spy.size(), 1);
    const QList<Range> expected{ { 1, 1, ConnectionModel::Computer, ConnectionModel::Message } };
    QCOMPARE(ranges(spy), expected);
    QCOMPARE(model.index(1, ConnectionModel::Computer).data().toString(), u"The web server"_s);
}

void TestConnectionModel::removedRowsAreForgotten()
{
    ConnectionList list(m_network, m_limits);
    ConnectionModel model(list);
    const QList<Connection *> connections = list.add(numberedProfiles(3));
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    Q_EMIT connections.at(0)->changed();
    Q_EMIT connections.at(2)->changed();
    list.remove({ connections.at(0) });
    QTRY_COMPARE(spy.size(), 1);
    const QList<Range> expected{ { 2, 2, ConnectionModel::System, ConnectionModel::Message } };
    QCOMPARE(ranges(spy), expected);
}

void TestConnectionModel::findsRowsOfTenThousandQuickly()
{
    ConnectionList list(m_network, m_limits);
    ConnectionModel model(list);
    const QList<Connection *> connections = list.add(numberedProfiles(10000));
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    for (Connection *connection : connections)
        Q_EMIT connection->changed();
    QTRY_COMPARE(spy.size(), 1);
    const QList<Range> expected{ { 1, 10000, ConnectionModel::System, ConnectionModel::Message } };
    QCOMPARE(ranges(spy), expected);
}

void TestConnectionModel::stateHasIconAndWord()
{
    ConnectionList list(m_network, m_limits);
    ConnectionModel model(list);
    Connection *connection = list.add(profileOf(u"web"_s));
    const QModelIndex state = model.index(1, ConnectionModel::State);
    QCOMPARE(state.data().toString(), stateName(State::BeforeOpen));
    QVERIFY(!state.data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(state.data(RowDelegate::MutedRole).toBool());
    connection->open();
    QTRY_COMPARE(state.data().toString(), stateName(State::Broken));
    QVERIFY(!state.data(RowDelegate::MutedRole).toBool());
    QVERIFY(state.data(Qt::ToolTipRole).toString().contains(connection->reason().toHtmlEscaped()));
    QVERIFY(!model.index(1, ConnectionModel::Message).data().toString().isEmpty());
}

void TestConnectionModel::emptyCellsStayEmpty()
{
    ConnectionList list(m_network, m_limits);
    ConnectionModel model(list);
    list.add(profileOf(u"web"_s));
    for (const int column : { ConnectionModel::Sessions, ConnectionModel::Latency, ConnectionModel::Message,
             ConnectionModel::Since, ConnectionModel::System }) {
        QCOMPARE(model.index(1, column).data().toString(), QString());
        QCOMPARE(model.index(1, column).data(Qt::ToolTipRole).toString(), QString());
    }
    QCOMPARE(model.index(0, ConnectionModel::User).data().toString(), QString());
    QCOMPARE(model.index(1, ConnectionModel::User).data().toString(), u"admin"_s);
}

void TestConnectionModel::transportSaysWhatIsInTheClear_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<Authentication>("authentication");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<QString>("expected");
    QTest::newRow("https") << Scheme::Https << quint16(0) << Authentication::Basic << QByteArray()
                           << u"https 5986"_s;
    QTest::newRow("pinned") << Scheme::Https << quint16(443) << Authentication::Basic << QByteArray("x")
                            << u"https 443, pinned"_s;
    QTest::newRow("basic over http") << Scheme::Http << quint16(0) << Authentication::Basic << QByteArray()
                                     << u"http 5985, not encrypted"_s;
    QTest::newRow("nothing secret") << Scheme::Http << quint16(80) << Authentication::None << QByteArray()
                                    << u"http 80"_s;
}

void TestConnectionModel::transportSaysWhatIsInTheClear()
{
    QFETCH(Scheme, scheme);
    QFETCH(quint16, port);
    QFETCH(Authentication, authentication);
    QFETCH(QByteArray, pin);
    Endpoint endpoint;
    endpoint.host = u"web"_s;
    endpoint.scheme = scheme;
    endpoint.port = port;
    endpoint.authentication = authentication;
    endpoint.pinnedSha256 = pin;
    QTEST(ConnectionText::transport(endpoint), "expected");
}

void TestConnectionModel::timesAreRelative_data()
{
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<QString>("expected");
    QTest::newRow("now") << 0 << u"just now"_s;
    QTest::newRow("clock was set back") << -300 << u"just now"_s;
    QTest::newRow("almost a minute") << 59 << u"just now"_s;
    QTest::newRow("a minute") << 60 << u"1 min ago"_s;
    QTest::newRow("almost an hour") << 3599 << u"59 min ago"_s;
    QTest::newRow("hours") << 7300 << u"2 h ago"_s;
}

void TestConnectionModel::timesAreRelative()
{
    QFETCH(int, secondsAgo);
    const QDateTime now = QDateTime::currentDateTime();
    QTEST(timeAgo(now.addSecs(-secondsAgo), now), "expected");
    QCOMPARE(timeAgo({}, now), QString());
}

void TestConnectionModel::statusCountsWhatMatters()
{
    ConnectionList list(m_network, m_limits);
    const QList<Connection *> connections = list.add(numberedProfiles(3));
    QVERIFY(StatusSummary::counts(list).startsWith(u"4 computer"_s));
    QVERIFY(!StatusSummary::counts(list).contains(u':'));
    connections.at(0)->open();
    QTRY_COMPARE(connections.at(0)->state(), State::Broken);
    QVERIFY(StatusSummary::counts(list).endsWith(u": 1 broken"_s));
    QVERIFY(StatusSummary::line(list, 2, 3).contains(u"2 shown"_s));
    QVERIFY(StatusSummary::line(list, 2, 3).endsWith(u"3 selected"_s));
}

QTEST_MAIN(TestConnectionModel)
#include "tst_connectionmodel.moc"
