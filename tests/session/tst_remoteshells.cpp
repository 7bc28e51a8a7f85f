/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "openedconnection.h"
#include "remoteshells.h"
#include "shell.h"
#include "shellcommand.h"
#include "username.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = LiveObject::State;
using Ownership = RemoteShells::Ownership;

namespace {

QJsonObject shellOf(const QString &id, const QString &owner, const QString &state = u"Connected"_s,
    const QString &inactivity = u"PT1S"_s)
{
    return { { u"id"_s, id }, { u"owner"_s, owner }, { u"state"_s, state },
        { u"idleTimeout"_s, u"PT7200S"_s }, { u"inactivity"_s, inactivity },
        { u"clientIp"_s, u"192.0.2.7"_s } };
}

} // namespace

class RemoteShellsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void allShellsOfAllOwnersAreListed();
    void oursAndOrphansAreMarked();
    void moreShellsThanFitOnAPage();
    void aListThatCannotBeReadKeepsTheOld();
    void commandsOfAShell();
    void quotasAreRead();
    void quotasThatMayNotBeReadAreUnknown();
    void chosenShellsEndWithOneDeleteEach();
    void oursInUseIsSparedUnlessTold();
    void whatCannotBeEndedIsReported();
    void endingCanBeCancelled();
    void disconnectLeavesTheOthersAlone();
    void namesOfOneUser_data();
    void namesOfOneUser();

private:
    bool refresh(RemoteShells &shells);

    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<OpenedConnection> m_connection;
};

void RemoteShellsTest::initTestCase()
{
    QJsonArray many;
    for (int i = 0; i < 300; ++i)
        many.append(shellOf(u"many-%1"_s.arg(i), u"ACME\\user%1"_s.arg(i % 7)));
    const QJsonArray few{ shellOf(u"0A"_s, u"ACME\\bob"_s), shellOf(u"0B"_s, u"admin"_s),
        shellOf(u"0C"_s, u"WEB01\\Admin"_s, u"Disconnected"_s),
        shellOf(u"0D"_s, u"admin"_s, u"Connected"_s, u"PT3600S"_s) };
    m_endpoint = std::make_unique<EndpointProcess>(QJsonArray{
        ConnectionFixture::listener(u"web01"_s),
        ConnectionFixture::listener(u"few"_s, { { u"foreignShells"_s, few } }),
        ConnectionFixture::listener(u"many"_s, { { u"foreignShells"_s, many } }),
    });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void RemoteShellsTest::init()
{
    m_endpoint->setFaults(u"web01"_s, {});
    m_connection = std::make_unique<OpenedConnection>(*m_endpoint, u"web01"_s);
    QVERIFY(m_connection->isOpen());
}

bool RemoteShellsTest::refresh(RemoteShells &shells)
{
    QSignalSpy refreshed(&shells, &RemoteShells::refreshed);
    shells.refresh();
    return shells.isRefreshing() && (refreshed.wait() || !refreshed.isEmpty());
}

void RemoteShellsTest::allShellsOfAllOwnersAreListed()
{
    OpenedConnection connection(*m_endpoint, u"few"_s);
    RemoteShells shells(connection.connection());
    QVERIFY(!shells.refreshedAt().isValid());
    QVERIFY(refresh(shells));
    QCOMPARE(shells.entries().size(), 4);
    const RemoteShells::Entry *bob = shells.find(u"0a"_s);
    QVERIFY(bob);
    QCOMPARE(bob->info.owner, u"ACME\\bob"_s);
    QCOMPARE(bob->info.clientIp, u"192.0.2.7"_s);
    QVERIFY(bob->info.runTime().has_value());
    QVERIFY(bob->expiresAt > QDateTime::currentDateTime().addSecs(7000));
    QVERIFY(bob->expiresAt < QDateTime::currentDateTime().addSecs(7201));
    QCOMPARE(shells.userCount(), 3);
}

void RemoteShellsTest::oursAndOrphansAreMarked()
{
    OpenedConnection connection(*m_endpoint, u"few"_s);
    Shell *own = connection.session().openShell();
    QTRY_COMPARE(own->state(), State::Opened);
    RemoteShells shells(connection.connection());
    QVERIFY(refresh(shells));
    QCOMPARE(shells.find(own->id())->ownership, Ownership::Ours);
    QVERIFY(shells.find(own->id())->isInUse);
    QVERIFY(!shells.find(own->id())->isOrphanCandidate);
    QCOMPARE(shells.find(u"0A"_s)->ownership, Ownership::Others);
    QCOMPARE(shells.find(u"0B"_s)->ownership, Ownership::SameUser);
    QVERIFY(!shells.find(u"0B"_s)->isOrphanCandidate);
    QVERIFY(shells.find(u"0C"_s)->isOrphanCandidate); // disconnected
    QVERIFY(shells.find(u"0D"_s)->isOrphanCandidate); // unused for an hour
    QCOMPARE(shells.orphanCount(), 2);
    QCOMPARE(shells.countOfSameUser(), 4);
    shells.setOrphanAge(2h);
    QCOMPARE(shells.orphanCount(), 1);
    own->close();
    QTRY_COMPARE(own->state(), State::Closed);
}

void RemoteShellsTest::moreShellsThanFitOnAPage()
{
    OpenedConnection connection(*m_endpoint, u"many"_s);
    RemoteShells shells(connection.connection());
    QVERIFY(refresh(shells));
    QCOMPARE(shells.entries().size(), 300);
    QCOMPARE(shells.userCount(), 7);
    QCOMPARE(connection.count(u"Enumerate"_s), 1);
    QCOMPARE(connection.count(u"Release"_s), 0);
}

void RemoteShellsTest::aListThatCannotBeReadKeepsTheOld()
{
    OpenedConnection connection(*m_endpoint, u"few"_s);
    RemoteShells shells(connection.connection());
    QVERIFY(refresh(shells));
    m_endpoint->setFaults(u"few"_s, { ConnectionFixture::fault(u"Enumerate"_s, u"accessDenied"_s) });
    QSignalSpy failed(&shells, &RemoteShells::failed);
    shells.refresh();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!shells.isRefreshing());
    QCOMPARE(shells.entries().size(), 4);
    m_endpoint->setFaults(u"few"_s, {});
}

void RemoteShellsTest::commandsOfAShell()
{
    Shell *own = m_connection->session().openShell();
    QTRY_COMPARE(own->state(), State::Opened);
    ShellCommand *command = own->openCommand(u"type con"_s);
    QTRY_COMPARE(command->state(), State::Opened);
    RemoteShells shells(m_connection->connection());
    std::optional<QVector<Wsman::CommandInfo>> commands;
    connect(&shells, &RemoteShells::commandsRead, this,
        [&](const QString &id, const QVector<Wsman::CommandInfo> &read,
            const std::optional<TransportError> &error) {
            if (id == own->id() && !error)
                commands = read;
        });
    shells.readCommands(own->id());
    QTRY_VERIFY(commands);
    QCOMPARE(commands->size(), 1);
    QCOMPARE(commands->constFirst().commandId, command->id());
    QCOMPARE(commands->constFirst().commandLine, u"type con"_s);
    QVERIFY(!commands->constFirst().state.isEmpty());
}

void RemoteShellsTest::quotasAreRead()
{
    m_endpoint->setQuotas(u"web01"_s, { { u"maxShellsPerUser"_s, 30 } });
    RemoteShells shells(m_connection->connection());
    QCOMPARE(shells.shellQuotas().state, RemoteShells::Quotas::State::Unknown);
    shells.readQuotas();
    QTRY_COMPARE(shells.shellQuotas().state, RemoteShells::Quotas::State::Known);
    QTRY_COMPARE(shells.pluginQuotas().state, RemoteShells::Quotas::State::Known);
    QCOMPARE(shells.shellQuotas().values.quota(u"MaxShellsPerUser")->value, 30u);
    QVERIFY(shells.shellQuotas().values.quota(u"MaxConcurrentUsers"));
    QVERIFY(shells.pluginQuotas().values.quota(u"MaxConcurrentCommandsPerShell"));
    QVERIFY(!shells.pluginQuotas().values.quota(u"NoSuchThing"));
}

void RemoteShellsTest::quotasThatMayNotBeReadAreUnknown()
{
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Get"_s, u"accessDenied"_s) });
    RemoteShells shells(m_connection->connection());
    shells.readQuotas();
    QTRY_COMPARE(shells.shellQuotas().state, RemoteShells::Quotas::State::Denied);
    QVERIFY(shells.shellQuotas().error);
    QVERIFY(shells.shellQuotas().values.isEmpty());
}

void RemoteShellsTest::chosenShellsEndWithOneDeleteEach()
{
    m_endpoint->openShells(u"web01"_s,
        { shellOf(u"E1"_s, u"admin"_s), shellOf(u"E2"_s, u"ACME\\bob"_s), shellOf(u"E3"_s, u"admin"_s) });
    RemoteShells shells(m_connection->connection());
    QVERIFY(refresh(shells));
    QSignalSpy finished(&shells, &RemoteShells::endFinished);
    QSignalSpy ended(&shells, &RemoteShells::ended);
    m_connection->restartCounts();
    // The last is gone already, which is what was wanted.
    QCOMPARE(shells.end({ u"E1"_s, u"E2"_s, u"NOSUCH"_s }), 3);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst(), (QVariantList{ 3, 0 }));
    QCOMPARE(ended.size(), 3);
    QCOMPARE(m_connection->countAll(), 3);
    QCOMPARE(m_connection->count(u"Delete"_s), 3);
    QVERIFY(!shells.find(u"E1"_s));
    QVERIFY(refresh(shells));
    QVERIFY(!shells.find(u"E2"_s));
    QVERIFY(shells.find(u"E3"_s));
}

void RemoteShellsTest::oursInUseIsSparedUnlessTold()
{
    Shell *own = m_connection->session().openShell();
    QTRY_COMPARE(own->state(), State::Opened);
    RemoteShells shells(m_connection->connection());
    QVERIFY(refresh(shells));
    QCOMPARE(shells.end({ own->id() }), 0);
    QCOMPARE(own->state(), State::Opened);
    QSignalSpy finished(&shells, &RemoteShells::endFinished);
    m_connection->restartCounts();
    QCOMPARE(shells.end({ own->id() }, true), 1);
    QCOMPARE(own->state(), State::Closing);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(own->state(), State::Closed);
    QCOMPARE(m_connection->count(u"Delete"_s), 1);
}

void RemoteShellsTest::whatCannotBeEndedIsReported()
{
    m_endpoint->openShells(u"web01"_s, { shellOf(u"F1"_s, u"ACME\\bob"_s) });
    m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Delete"_s, u"accessDenied"_s) });
    RemoteShells shells(m_connection->connection());
    QVERIFY(refresh(shells));
    std::optional<TransportError> problem;
    connect(&shells, &RemoteShells::ended, this,
        [&problem](const QString &, const std::optional<TransportError> &error) { problem = error; });
    QSignalSpy finished(&shells, &RemoteShells::endFinished);
    shells.end({ u"F1"_s });
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst(), (QVariantList{ 0, 1 }));
    QVERIFY(problem);
    QVERIFY(shells.find(u"F1"_s));
}

void RemoteShellsTest::endingCanBeCancelled()
{
    OpenedConnection connection(*m_endpoint, u"many"_s);
    RemoteShells shells(connection.connection());
    QVERIFY(refresh(shells));
    QStringList ids;
    for (const RemoteShells::Entry &entry : shells.entries())
        ids.append(entry.info.shellId);
    shells.setThrottle(2);
    QSignalSpy finished(&shells, &RemoteShells::endFinished);
    QCOMPARE(shells.end(ids), 300);
    QCOMPARE(shells.pendingEndCount(), 300);
    shells.cancelEnd();
    QCOMPARE(shells.pendingEndCount(), 2);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst(), (QVariantList{ 2, 0 }));
    QCOMPARE(connection.count(u"Delete"_s), 2);
}

void RemoteShellsTest::disconnectLeavesTheOthersAlone()
{
    OpenedConnection connection(*m_endpoint, u"few"_s);
    RemoteShells shells(connection.connection());
    QVERIFY(refresh(shells));
    const auto count = shells.entries().size();
    shells.refresh();
    connection.connection().close();
    QTRY_COMPARE(connection.connection().state(), State::Closed);
    QTRY_VERIFY(!shells.isRefreshing());
    shells.refresh(); // there is no session to do it through
    QVERIFY(!shells.isRefreshing());
    QCOMPARE(shells.end({ u"0A"_s }), 0);
    QCOMPARE(shells.entries().size(), count);
    QCOMPARE(connection.count(u"Delete"_s), 0);
}

void RemoteShellsTest::namesOfOneUser_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << u"ACME\\ann"_s << u"acme\\ANN"_s << true;
    QTest::newRow("without a domain") << u"ACME\\ann"_s << u"ann"_s << true;
    QTest::newRow("realm and domain") << u"ACME\\ann"_s << u"ann@acme.example"_s << true;
    QTest::newRow("local computer") << u"WEB01\\ann"_s << u".\\ann"_s << true;
    QTest::newRow("other domain") << u"ACME\\ann"_s << u"OTHER\\ann"_s << false;
    QTest::newRow("other realm") << u"ann@a.example"_s << u"ann@b.example"_s << false;
    QTest::newRow("other user") << u"ACME\\ann"_s << u"ACME\\anna"_s << false;
    QTest::newRow("empty") << QString() << QString() << false;
    QTest::newRow("only a domain") << u"ACME\\"_s << u"ACME\\"_s << false;
}

void RemoteShellsTest::namesOfOneUser()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(isSameUser(one, other), "same");
    QTEST(isSameUser(other, one), "same");
}

QTEST_GUILESS_MAIN(RemoteShellsTest)
#include "tst_remoteshells.moc"
