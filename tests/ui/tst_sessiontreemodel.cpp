/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "connectionlist.h"
#include "endpointprocess.h"
#include "rowdelegate.h"
#include "session.h"
#include "sessionfacts.h"
#include "sessiontreemodel.h"
#include "shell.h"
#include "shellcommand.h"
#include "subscription.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Column = SessionTreeModel::Column;

class TestSessionTreeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isEmptyWithoutConnections();
    void showsSessionsNewestFirst();
    void showsShellsBelowTheirSession();
    void reportsOnlyTheRowsThatChanged();
    void endedRowsGoWhenTheyAreCleared();
    void severalConnectionsHaveARowEach();
    void aConnectionThatGoesTakesItsRowsAlong();
    void changingTheConnectionsForgetsTheOldOnes();
    void cellsAreReadableByEveryone();
    void followsCommandsBelowTheirShell();
    void tellsWhatIsSpecialToEachKind();
    void uriIsShortenedInTheCellOnly();

private:
    Connection *open(const QString &listener);
    [[nodiscard]] QString cell(int row, Column column, const QModelIndex &parent = {}) const;

    std::unique_ptr<EndpointProcess> m_endpoint;
    TimeLimits m_limits;
    std::unique_ptr<ConnectionList> m_list;
    std::unique_ptr<SessionTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSessionTreeModel::initTestCase()
{
    const QJsonObject users{ { u"admin"_s, u"secret"_s } };
    m_endpoint = std::make_unique<EndpointProcess>(
        QJsonArray{ QJsonObject{ { u"name"_s, u"web01"_s }, { u"users"_s, users } },
            QJsonObject{ { u"name"_s, u"web02"_s }, { u"users"_s, users } } });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void TestSessionTreeModel::init()
{
    m_list = std::make_unique<ConnectionList>(makeNetworkAccess, m_limits);
    m_model = std::make_unique<SessionTreeModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestSessionTreeModel::cleanup()
{
    m_tester.reset();
    m_list.reset();
    m_model.reset();
}

Connection *TestSessionTreeModel::open(const QString &listener)
{
    Profile profile;
    const QUrl url = m_endpoint->url(listener);
    profile.label = listener;
    profile.endpoint.host = url.host();
    profile.endpoint.port = quint16(url.port());
    profile.endpoint.user = u"admin"_s;
    profile.endpoint.allowUnencrypted = true;
    Connection *connection = m_list->add(profile);
    connection->setCredential({ u"admin"_s, u"secret"_s });
    connection->open();
    return connection;
}

QString TestSessionTreeModel::cell(int row, Column column, const QModelIndex &parent) const
{
    return m_model->index(row, column, parent).data().toString();
}

void TestSessionTreeModel::isEmptyWithoutConnections()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), int(SessionTreeModel::ColumnCount));
    QCOMPARE(m_model->objectAt({}), nullptr);
    for (int column = 0; column < SessionTreeModel::ColumnCount; ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestSessionTreeModel::showsSessionsNewestFirst()
{
    Connection *connection = open(u"web01"_s);
    m_model->setConnections({ connection });
    QCOMPARE(m_model->rowCount(), 1);
    QTRY_COMPARE(cell(0, SessionTreeModel::StateColumn), u"Opened"_s);
    const QString first = cell(0, SessionTreeModel::IdColumn);
    connection->close();
    QTRY_COMPARE(connection->state(), LiveObject::State::Closed);
    connection->open();
    QCOMPARE(m_model->rowCount(), 2);
    QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
    QCOMPARE(cell(0, SessionTreeModel::StateColumn), u"Opened"_s);
    QVERIFY(cell(0, SessionTreeModel::ClosedColumn).isEmpty());
    QCOMPARE(cell(1, SessionTreeModel::StateColumn), u"Closed"_s);
    QCOMPARE(cell(1, SessionTreeModel::IdColumn), first);
    QVERIFY(!cell(1, SessionTreeModel::ClosedColumn).isEmpty());
}

void TestSessionTreeModel::showsShellsBelowTheirSession()
{
    Connection *connection = open(u"web01"_s);
    m_model->setConnections({ connection });
    QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
    connection->openShell();
    const QPersistentModelIndex session = m_model->index(0, 0);
    QCOMPARE(m_model->rowCount(session), 1);
    QTRY_COMPARE(cell(0, SessionTreeModel::StateColumn, session), u"Opened"_s);
    QCOMPARE(cell(0, SessionTreeModel::ObjectColumn, session), u"Shell cmd"_s);
    const QPersistentModelIndex shell = m_model->index(0, 0, session);
    connection->close();
    QTRY_COMPARE(connection->state(), LiveObject::State::Closed);
    QVERIFY(session.isValid());
    QVERIFY(shell.isValid());
    QCOMPARE(cell(0, SessionTreeModel::StateColumn, session), u"Closed"_s);
    QCOMPARE(m_model->sessionObjectAt(shell), connection->currentSession()->childObjects().constFirst());
}

void TestSessionTreeModel::reportsOnlyTheRowsThatChanged()
{
    Connection *connection = open(u"web01"_s);
    m_model->setConnections({ connection });
    QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 3; ++i) {
        connection->openShell();
        // The last change of the three belongs to the opening; it is reported after the last state.
        connect(connection->currentSession()->childObjects().constLast(), &LiveObject::stateChanged, this,
            [&changes] { changes.clear(); });
    }
    const QPersistentModelIndex session = m_model->index(0, 0);
    for (int row = 0; row < 3; ++row)
        QTRY_COMPARE(cell(row, SessionTreeModel::StateColumn, session), u"Opened"_s);
    QTRY_VERIFY(!changes.isEmpty());
    for (SessionObject *shell : connection->currentSession()->childObjects())
        shell->disconnect(this);
    changes.clear();
    m_model->sessionObjectAt(m_model->index(1, 0, session))->close();
    QTRY_COMPARE(cell(1, SessionTreeModel::StateColumn, session), u"Closed"_s);
    QTRY_VERIFY(!changes.isEmpty());
    for (const QList<QVariant> &change : std::as_const(changes)) {
        const auto top = change.at(0).toModelIndex();
        const auto bottom = change.at(1).toModelIndex();
        const bool isShell = top.parent() == session && top.row() == 1 && bottom.row() == 1;
        const bool isSession = !top.parent().isValid(); // its bytes are counted too
        QVERIFY(isShell || isSession);
    }
}

void TestSessionTreeModel::endedRowsGoWhenTheyAreCleared()
{
    Connection *connection = open(u"web01"_s);
    m_model->setConnections({ connection });
    QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
    connection->openShell();
    const QPersistentModelIndex session = m_model->index(0, 0);
    QTRY_COMPARE(cell(0, SessionTreeModel::StateColumn, session), u"Opened"_s);
    m_model->sessionObjectAt(m_model->index(0, 0, session))->close();
    QTRY_COMPARE(cell(0, SessionTreeModel::StateColumn, session), u"Closed"_s);
    connection->clearClosed();
    QVERIFY(session.isValid());
    QCOMPARE(m_model->rowCount(session), 0);
    connection->close();
    QTRY_COMPARE(connection->state(), LiveObject::State::Closed);
    connection->clearClosed();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestSessionTreeModel::severalConnectionsHaveARowEach()
{
    Connection *one = open(u"web01"_s);
    Connection *two = open(u"web02"_s);
    m_model->setConnections({ one, two });
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(cell(0, SessionTreeModel::ObjectColumn), u"web01"_s);
    QTRY_COMPARE(cell(1, SessionTreeModel::StateColumn), u"Opened"_s);
    QCOMPARE(m_model->rowCount(m_model->index(1, 0)), 1);
    QCOMPARE(m_model->objectAt(m_model->index(1, 0)), two);
    QCOMPARE(m_model->sessionObjectAt(m_model->index(1, 0)), nullptr);
}

void TestSessionTreeModel::aConnectionThatGoesTakesItsRowsAlong()
{
    Connection *one = open(u"web01"_s);
    Connection *two = open(u"web02"_s);
    QTRY_VERIFY(one->state() == LiveObject::State::Opened && two->state() == LiveObject::State::Opened);
    m_model->setConnections({ one, two });
    delete one->currentSession(); // as the destructor of a connection does
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    m_model->setConnections({ two });
    QCOMPARE(m_model->rowCount(), 1);
    m_list.reset();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestSessionTreeModel::changingTheConnectionsForgetsTheOldOnes()
{
    Connection *one = open(u"web01"_s);
    Connection *two = open(u"web02"_s);
    m_model->setConnections({ one });
    m_model->setConnections({ two });
    QTRY_COMPARE(one->state(), LiveObject::State::Opened);
    QTRY_COMPARE(two->state(), LiveObject::State::Opened);
    one->openShell();
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    m_model->setConnections({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestSessionTreeModel::cellsAreReadableByEveryone()
{
    Connection *connection = open(u"web01"_s);
    m_model->setConnections({ connection });
    QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
    const QModelIndex traffic = m_model->index(0, SessionTreeModel::TrafficColumn);
    QVERIFY(traffic.data().toString().contains(u"KB"_s));
    QVERIFY(traffic.data(Qt::AccessibleTextRole).toString().contains(u"received"_s));
    QVERIFY(Qt::Alignment(traffic.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight));
    const QModelIndex id = m_model->index(0, SessionTreeModel::IdColumn);
    QVERIFY(id.data(RowDelegate::ElideMiddleRole).toBool());
    QCOMPARE(id.data().toString(), connection->currentSession()->id());
    // The word says what the icon says.
    QCOMPARE(m_model->index(0, SessionTreeModel::StateColumn).data(Qt::AccessibleTextRole).toString(),
        u"Opened"_s);
    QVERIFY(!m_model->index(0, SessionTreeModel::OpenedColumn).data(Qt::ToolTipRole).toString().isEmpty());
}

void TestSessionTreeModel::followsCommandsBelowTheirShell()
{
    Connection *connection = open(u"web01"_s);
    m_model->setConnections({ connection });
    QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
    Shell *shell = connection->currentSession()->openShell();
    QTRY_COMPARE(shell->state(), LiveObject::State::Opened);
    ShellCommand *one = shell->openCommand(u"exit 7"_s);
    ShellCommand *other = shell->openCommand(u"ping -t localhost"_s);
    const QPersistentModelIndex shellRow = m_model->index(0, 0, m_model->index(0, 0));
    QCOMPARE(m_model->rowCount(shellRow), 2);
    QCOMPARE(m_model->sessionObjectAt(m_model->index(0, 0, shellRow)), one);
    QTRY_COMPARE(cell(0, SessionTreeModel::StateColumn, shellRow), u"Closed"_s);
    QCOMPARE(cell(0, SessionTreeModel::DetailsColumn, shellRow), u"Exit code 7"_s);
    QVERIFY(!cell(0, SessionTreeModel::DurationColumn, shellRow).isEmpty());
    // The shell is open, but what ended in it can be cleared.
    QVERIFY(connection->currentSession()->hasEndedChildren());
    connection->clearClosed();
    QCOMPARE(m_model->rowCount(shellRow), 1);
    QCOMPARE(m_model->sessionObjectAt(m_model->index(0, 0, shellRow)), other);
    QVERIFY(!connection->currentSession()->hasEndedChildren());
    QTRY_COMPARE(other->state(), LiveObject::State::Opened);
    other->terminate();
    QTRY_COMPARE(cell(0, SessionTreeModel::StateColumn, shellRow), u"Closed"_s);
}

void TestSessionTreeModel::tellsWhatIsSpecialToEachKind()
{
    Connection *connection = open(u"web01"_s);
    m_model->setConnections({ connection });
    QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
    Wsman::EnumerationRequest request;
    request.resourceUri = u"http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/Win32_Service"_s;
    Enumeration *enumeration = connection->currentSession()->openEnumeration(request);
    Subscription *subscription = connection->currentSession()->openSubscription(
        Wsman::eventLogSubscription(Wsman::eventQueryList(u"Application"_s)));
    const QModelIndex session = m_model->index(0, 0);
    QCOMPARE(m_model->rowCount(session), 2);
    QTRY_VERIFY(enumeration->isComplete());
    QCOMPARE(cell(0, SessionTreeModel::DetailsColumn, session),
        u"All %1 items, %2 page(s)"_s.arg(enumeration->itemCount()).arg(enumeration->pageCount()));
    QTRY_COMPARE(subscription->state(), LiveObject::State::Opened);
    QCOMPARE(cell(1, SessionTreeModel::DetailsColumn, session), u"No event yet"_s);
    (void)m_endpoint->command({ { u"command"_s, u"emitEvents"_s }, { u"listener"_s, u"web01"_s },
        { u"count"_s, 3 }, { u"message"_s, u"It happened."_s } });
    QTRY_VERIFY(cell(1, SessionTreeModel::DetailsColumn, session).startsWith("3 events, last "_L1));
}

void TestSessionTreeModel::uriIsShortenedInTheCellOnly()
{
    QCOMPARE(SessionFacts::shortUri(u"http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd"_s),
        u"windows/shell/cmd"_s);
    QCOMPARE(SessionFacts::shortUri(u"urn:other"_s), u"urn:other"_s);
    Connection *connection = open(u"web01"_s);
    m_model->setConnections({ connection });
    QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
    connection->openShell();
    const QModelIndex resource = m_model->index(0, SessionTreeModel::ResourceColumn, m_model->index(0, 0));
    QCOMPARE(resource.data().toString(), u"windows/shell/cmd"_s);
    QVERIFY(resource.data(Qt::ToolTipRole)
                .toString()
                .contains("http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd"_L1));
}

QTEST_MAIN(TestSessionTreeModel)
#include "tst_sessiontreemodel.moc"
