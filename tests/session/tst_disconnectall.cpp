/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionfixture.h"
#include "descriptorlimit.h"
#include "sanitized.h"
#include "session.h"
#include "shell.h"
#include "shellcommand.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = LiveObject::State;
using Kind = SessionObject::Kind;

namespace {

constexpr int count = 1000;
constexpr int tenth = count / 10;
constexpr int throttle = 32;
/// Every so many computers hold a shell that somebody else has opened, and so many others run a command that
/// says something each second; the rest are silent, so that a busy test machine has time for it all.
constexpr int foreignEvery = 5;
constexpr int talkingEvery = 8;
constexpr int patience = 60'000; // ms

const QString talking = u"ping -n 1000 127.0.0.1"_s;
const QString silent = u"type con"_s;
const QString foreigner = u"ACME\\bob"_s;

QString nameOf(int number)
{
    return u"pc%1"_s.arg(number);
}

QJsonArray listeners()
{
    QJsonArray result;
    for (int i = 0; i < count; ++i)
        result.append(ConnectionFixture::listener(nameOf(i), { { u"demoInstances"_s, 50 } }));
    return result;
}

Wsman::EnumerationRequest manyItems()
{
    Wsman::EnumerationRequest request;
    request.resourceUri = u"http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/Win32_Demo"_s;
    request.maxElements = 10;
    return request;
}

/// Every object of the sessions tree below that one, and itself.
QVector<const SessionObject *> treeOf(const SessionObject *object)
{
    QVector<const SessionObject *> all{ object };
    for (const SessionObject *child : object->childObjects())
        all += treeOf(child);
    return all;
}

} // namespace

/// A thousand computers, each with a shell, a command that runs in it and an enumeration that is open, and a
/// Disconnect of them all.
class DisconnectAllTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everythingIsClosedByOneMessageEach();
    void hungAndGoneServersEndWithinOneDeadline();

private:
    void openObjects(Connection *connection, const QString &commandLine);
    [[nodiscard]] bool isAllOpen() const;
    [[nodiscard]] QJsonObject statistics();
    void closeAll();

    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<ConnectionFixture> m_fixture;
    QList<Connection *> m_connections;
    /// Of each computer, before the Disconnect.
    QJsonObject m_before;
    // Of the Disconnect.
    BulkReport m_report;
    int m_peak = 0;
    std::chrono::milliseconds m_elapsed{ 0 };
    /// How long it takes here where all servers answer.
    std::chrono::milliseconds m_elapsedWhenAllAnswer{ 0 };
};

void DisconnectAllTest::initTestCase()
{
    raiseDescriptorLimit();
}

void DisconnectAllTest::init()
{
    m_endpoint = std::make_unique<EndpointProcess>(listeners());
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
    m_fixture = std::make_unique<ConnectionFixture>();
    m_fixture->limits.open = 30s;
    m_fixture->limits.keepAlive = 0s;
    m_fixture->limits.close = 5s;
    m_fixture->list.setThrottle(throttle);
    m_connections.clear();
    for (int i = 0; i < count; ++i) {
        m_connections.append(m_fixture->add(*m_endpoint, nameOf(i)));
        connect(m_connections.constLast(), &LiveObject::stateChanged, this,
            [this, connection = m_connections.constLast(), i](State now) {
                if (now == State::Opened)
                    openObjects(connection, i % talkingEvery == 0 ? talking : silent);
            });
        if (i % foreignEvery == 0)
            m_endpoint->openShells(nameOf(i), { QJsonObject{ { u"owner"_s, foreigner } } });
    }
    m_fixture->list.open(m_connections);
    QTRY_VERIFY_WITH_TIMEOUT(isAllOpen(), patience);
    m_before = statistics();
}

void DisconnectAllTest::cleanup()
{
    m_fixture.reset();
    m_endpoint.reset();
}

void DisconnectAllTest::openObjects(Connection *connection, const QString &commandLine)
{
    Session *session = connection->currentSession();
    session->openEnumeration(manyItems(), Enumeration::Pulling::OnDemand);
    Shell *shell = session->openShell();
    connect(shell, &LiveObject::stateChanged, this, [shell, commandLine](State now) {
        if (now == State::Opened)
            shell->openCommand(commandLine);
    });
}

bool DisconnectAllTest::isAllOpen() const
{
    return std::ranges::all_of(m_connections, [](const Connection *connection) {
        const Session *session = connection->currentSession();
        if (!session || session->childObjects().size() < 2)
            return false;
        const QVector<const SessionObject *> tree = treeOf(session);
        return tree.size() == 4 && std::ranges::all_of(tree, [](const SessionObject *object) {
            return object->state() == State::Opened;
        });
    });
}

/// By the names of the computers.
QJsonObject DisconnectAllTest::statistics()
{
    return m_endpoint->command({ { u"command"_s, u"statistics"_s } }).value("listeners"_L1).toObject();
}

void DisconnectAllTest::closeAll()
{
    QElapsedTimer clock;
    clock.start();
    BulkRun *run = m_fixture->list.close(m_connections);
    bool isFinished = false;
    connect(run, &BulkRun::finished, this, [this, run, &clock, &isFinished] {
        m_elapsed = std::chrono::milliseconds(clock.elapsed());
        m_report = run->report();
        m_peak = run->peak();
        isFinished = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isFinished, patience);
}

void DisconnectAllTest::everythingIsClosedByOneMessageEach()
{
    closeAll();
    m_elapsedWhenAllAnswer = m_elapsed;
    QCOMPARE(m_report.succeededCount(), count);
    QCOMPARE(m_peak, throttle);
    for (const Connection *connection : std::as_const(m_connections)) {
        QCOMPARE(connection->state(), State::Closed);
        for (const SessionObject *object : treeOf(connection->currentSession()))
            QCOMPARE(object->state(), State::Closed);
    }

    const QJsonObject after = statistics();
    for (int i = 0; i < count; ++i) {
        const QJsonObject owners = after[nameOf(i)]["owners"_L1].toObject();
        const QJsonObject ownersBefore = m_before[nameOf(i)]["owners"_L1].toObject();
        QCOMPARE(ownersBefore["admin"_L1]["runningCommands"_L1].toInt(), 1);
        for (const auto what : { "shells"_L1, "commands"_L1, "enumerations"_L1 }) {
            QCOMPARE(ownersBefore["admin"_L1][what].toInt(), 1);
            QCOMPARE(owners["admin"_L1][what].toInt(), 0);
        }
        QCOMPARE(owners[foreigner], ownersBefore[foreigner]);
        QCOMPARE(owners[foreigner]["foreignShells"_L1].toInt(), i % foreignEvery == 0 ? 1 : 0);

        // Of each kind what came with the Disconnect.
        QJsonObject sent = after[nameOf(i)]["requests"_L1].toObject();
        const QJsonObject sentBefore = m_before[nameOf(i)]["requests"_L1].toObject();
        QCOMPARE(sent.value("Delete"_L1).toInt(), 1);
        QCOMPARE(sent.value("Release"_L1).toInt(), 1);
        QVERIFY(!sent.contains("Signal"_L1));
        sent.remove("Delete"_L1);
        sent.remove("Release"_L1);
        sent.remove("Receive"_L1); // the output of a command goes on until then
        for (auto it = sent.constBegin(); it != sent.constEnd(); ++it)
            QCOMPARE(it.value(), sentBefore.value(it.key()));
    }
    const QJsonObject peaks = m_endpoint->status().value("peakConcurrent"_L1).toObject();
    QVERIFY(peaks.value("Delete"_L1).toInt() <= throttle);
    QVERIFY(peaks.value("Release"_L1).toInt() <= throttle);
}

/// The bound: the closes of the hung ones begin a throttle-full at a time, one after the other as soon as
/// those before have been silent for BulkRun::silenceLimit, and each ends by its deadline.
void DisconnectAllTest::hungAndGoneServersEndWithinOneDeadline()
{
    // Spread over the list, as they are in life.
    const auto isHung = [](int i) { return i % 10 == 3; };
    const auto isGone = [](int i) { return i % 10 == 7; };
    for (int i = 0; i < count; ++i) {
        if (isHung(i))
            m_endpoint->setFaults(nameOf(i), { ConnectionFixture::fault(u"any"_s, u"hangBeforeHeaders"_s) });
        if (isGone(i)) {
            m_endpoint->setAccepting(nameOf(i), false);
            m_endpoint->dropConnections(nameOf(i));
        }
    }
    closeAll();
    constexpr int waves = (tenth + throttle - 1) / throttle;
    const auto bound = m_fixture->limits.close + waves * BulkRun::silenceLimit;
    // The others are closed in that time too, and the machine may be busy.
    const auto slack = m_elapsedWhenAllAnswer + slowness * m_fixture->limits.close / 2;
    QVERIFY2(m_elapsed < bound + slack, qPrintable(QString::number(m_elapsed.count())));
    QCOMPARE(m_report.results.size(), count);
    QCOMPARE(m_report.succeededCount(), count - 2 * tenth);
    const QList<BulkReport::Group> groups = m_report.groups();
    QCOMPARE(groups.size(), 2);
    for (const BulkReport::Group &group : groups)
        QCOMPARE(group.failures.size(), tenth);

    const QJsonObject after = statistics();
    for (int i = 0; i < count; ++i) {
        QCOMPARE(m_connections.at(i)->state(), State::Closed);
        const bool isLost = isHung(i) || isGone(i);
        for (const SessionObject *object : treeOf(m_connections.at(i)->currentSession())) {
            const bool ofServer = object->kind() != Kind::Session;
            QCOMPARE(object->state(), isLost && ofServer ? State::Broken : State::Closed);
            QCOMPARE(object->reason().isEmpty(), !isLost || !ofServer);
        }
        if (!isLost)
            QCOMPARE(after[nameOf(i)]["owners"_L1]["admin"_L1]["shells"_L1].toInt(), 0);
    }
}

QTEST_GUILESS_MAIN(DisconnectAllTest)
#include "tst_disconnectall.moc"
