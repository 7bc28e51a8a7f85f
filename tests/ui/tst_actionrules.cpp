/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "actionrules.h"
#include "connectionlist.h"
#include "explainedactions.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

struct Fixture {
    TimeLimits limits;
    ConnectionList list{ makeNetworkAccess, limits };

    Connection *add(const QString &host)
    {
        Profile profile;
        profile.endpoint.host = host;
        profile.endpoint.scheme = Scheme::Https;
        profile.endpoint.user = u"admin"_s;
        return list.add(profile);
    }

    /// Opening, for as long as the event loop is not asked.
    Connection *addOpening(const QString &host)
    {
        Connection *connection = add(host);
        connection->setCredential(Credential(u"admin"_s, u"secret"_s));
        connection->open();
        return connection;
    }
};

} // namespace

class TestActionRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutASelectionNothingIsPossible();
    void thisComputerCannotBeDisconnectedEditedOrRemoved();
    void whatIsNotOpenCanBeConnectedEditedAndRemoved();
    void whatIsOpenCanBeDisconnected();
    void ofSeveralOneThatCanIsEnough();
    void waitingCanBeStoppedAndHurried();
    void onlyOneCanBeEdited();
    void aDisabledActionSaysWhy();
};

void TestActionRules::withoutASelectionNothingIsPossible()
{
    const ActionRules rules = ActionRules::forSelection({});
    for (const QString &why : { rules.disconnect, rules.reconnect, rules.test, rules.newShell, rules.edit,
             rules.remove, rules.copy, rules.clearClosed })
        QVERIFY(why.contains(u"Select"_s));
}

void TestActionRules::thisComputerCannotBeDisconnectedEditedOrRemoved()
{
    Fixture fixture;
    const ActionRules rules = ActionRules::forSelection({ fixture.list.localComputer() });
    QVERIFY(rules.disconnect.contains(u"always connected"_s));
    QVERIFY(!rules.edit.isEmpty());
    QVERIFY(!rules.remove.isEmpty());
    QVERIFY(rules.test.isEmpty());
}

void TestActionRules::whatIsNotOpenCanBeConnectedEditedAndRemoved()
{
    Fixture fixture;
    const ActionRules rules = ActionRules::forSelection({ fixture.add(u"web"_s) });
    QVERIFY(rules.disconnect.contains(u"web"_s));
    QVERIFY(rules.newShell.contains(u"web"_s));
    QCOMPARE(rules.reconnect + rules.test + rules.edit + rules.remove + rules.copy, QString());
    QVERIFY(!rules.clearClosed.isEmpty());
}

void TestActionRules::whatIsOpenCanBeDisconnected()
{
    Fixture fixture;
    Connection *connection = fixture.addOpening(u"web"_s);
    QCOMPARE(connection->state(), State::Opening);
    const ActionRules rules = ActionRules::forSelection({ connection });
    QCOMPARE(rules.disconnect + rules.disconnectEffect + rules.reopen, QString());
    for (const QString &why : { rules.reconnect, rules.edit, rules.remove })
        QVERIFY(why.contains(u"Disconnect it"_s));
    QVERIFY(!rules.newShell.isEmpty());
}

void TestActionRules::ofSeveralOneThatCanIsEnough()
{
    Fixture fixture;
    const QList<Connection *> both{ fixture.add(u"web"_s), fixture.addOpening(u"sql"_s) };
    const ActionRules rules = ActionRules::forSelection(both);
    QCOMPARE(rules.disconnect + rules.reconnect + rules.remove, QString());
}

void TestActionRules::waitingCanBeStoppedAndHurried()
{
    Fixture fixture;
    Connection *connection = fixture.add(u"web"_s);
    ActionRules rules = ActionRules::forSelection({ connection });
    QCOMPARE(rules.waitForComputer, QString());
    QVERIFY(!rules.tryNow.isEmpty());
    QVERIFY(!rules.stopTrying.isEmpty());
    connection->waitForComputer();
    rules = ActionRules::forSelection({ connection });
    QVERIFY(!rules.waitForComputer.isEmpty());
    QCOMPARE(rules.tryNow + rules.stopTrying + rules.disconnect, QString());
    connection->stopTrying();
    QVERIFY(!ActionRules::forSelection({ connection }).stopTrying.isEmpty());
}

void TestActionRules::onlyOneCanBeEdited()
{
    Fixture fixture;
    const ActionRules rules = ActionRules::forSelection({ fixture.add(u"web"_s), fixture.add(u"sql"_s) });
    QVERIFY(rules.edit.contains(u"only one"_s));
}

void TestActionRules::aDisabledActionSaysWhy()
{
    QAction action(u"&Disconnect"_s);
    action.setStatusTip(u"Closes <all>."_s);
    action.setShortcut(Qt::CTRL | Qt::Key_D);
    ExplainedActions explained;
    explained.add(&action);
    QVERIFY(action.isEnabled());
    QVERIFY(action.toolTip().contains(u"Closes &lt;all&gt;."_s));
    explained.setUnavailable(&action, u"It is not connected."_s);
    QVERIFY(!action.isEnabled());
    QVERIFY(action.toolTip().contains(u"It is not connected."_s));
    QCOMPARE(action.statusTip(), u"It is not connected."_s);
    explained.setUnavailable(&action, {});
    QVERIFY(action.isEnabled());
    QCOMPARE(action.statusTip(), u"Closes <all>."_s);
}

QTEST_MAIN(TestActionRules)
#include "tst_actionrules.moc"
