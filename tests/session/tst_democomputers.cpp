/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "connectionlist.h"
#include "democomputers.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

class TestDemoComputers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachComputerBehavesAsTheDemoTells();
};

void TestDemoComputers::eachComputerBehavesAsTheDemoTells()
{
    DemoComputers demo;
    QSignalSpy ready(&demo, &DemoComputers::ready);
    demo.start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
    QVERIFY(demo.computers().size() >= 4);

    const TimeLimits limits;
    ConnectionList list(makeNetworkAccess, limits);
    QHash<QString, Connection *> byName;
    for (const DemoComputers::Computer &computer : demo.computers()) {
        QVERIFY(computer.profile.temporary);
        Connection *connection = list.add(computer.profile);
        connection->setCredential(computer.credential);
        byName.insert(computer.profile.label, connection);
    }
    list.open(byName.values());
    for (const QString &name : { u"web01"_s, u"web02"_s, u"branch07"_s })
        QTRY_COMPARE(byName.value(name)->state(), State::Opened);
    QCOMPARE(byName.contains(u"app01"_s), DemoComputers::hasEncrypted);
    if (DemoComputers::hasEncrypted) {
        QTRY_COMPARE(byName.value(u"app01"_s)->state(), State::Opened);
        QTRY_COMPARE(byName.value(u"sql01"_s)->state(), State::Broken);
        QVERIFY(byName.value(u"sql01"_s)->lastError()->asksForTrust());
    }
    QTRY_COMPARE(byName.value(u"files01"_s)->state(), State::Broken);
    QCOMPARE(byName.value(u"files01"_s)->lastError()->kind, TransportError::Kind::Authentication);
}

QTEST_GUILESS_MAIN(TestDemoComputers)
#include "tst_democomputers.moc"
