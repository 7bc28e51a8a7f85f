/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "activitylog.h"
#include "connectionfixture.h"
#include "session.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

Profile profileOf(const QString &host, quint16 port = 0, Scheme scheme = Scheme::Https)
{
    Profile profile;
    profile.endpoint.host = host;
    profile.endpoint.port = port;
    profile.endpoint.scheme = scheme;
    profile.endpoint.user = u"admin"_s;
    return profile;
}

} // namespace

class TestConnectionList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thisComputerIsAlwaysFirst();
    void oneRowPerKey();
    void differentPortsAndUsersAreDifferentRows();
    void addingManyTellsTheViewsOnce();
    void changeKeepsKeysUnique();
    void removesOnlyWhatIsNotOpen();
    void saysWhyAComputerCannotBeDisconnected();
    void closeLeavesOutWhatCannotBeClosed();
    void temporaryProfilesAreNotSaved();
    void theActivityTellsEachChange();
};

void TestConnectionList::thisComputerIsAlwaysFirst()
{
    ConnectionFixture fixture;
    QCOMPARE(fixture.list.connections().size(), 1);
    QVERIFY(fixture.list.localComputer()->isLocalComputer());
    QCOMPARE(fixture.list.remove({ fixture.list.localComputer() }), 0);
    fixture.list.add(profileOf(u"web01"_s));
    QCOMPARE(fixture.list.indexOf(fixture.list.localComputer()), 0);
}

void TestConnectionList::oneRowPerKey()
{
    ConnectionFixture fixture;
    Connection *first = fixture.list.add(profileOf(u"web01.contoso.com"_s));
    QCOMPARE(fixture.list.add(profileOf(u"WEB01.contoso.com."_s)), first);
    QCOMPARE(fixture.list.add(profileOf(u"web01.contoso.com"_s, 5986)), first);
    QCOMPARE(fixture.list.connections().size(), 2);
}

void TestConnectionList::differentPortsAndUsersAreDifferentRows()
{
    ConnectionFixture fixture;
    Profile other = profileOf(u"web01"_s);
    other.endpoint.user = u"eve"_s;
    fixture.list.add({ profileOf(u"web01"_s), profileOf(u"web01"_s, 5985, Scheme::Http), other });
    QCOMPARE(fixture.list.connections().size(), 4);
}

void TestConnectionList::addingManyTellsTheViewsOnce()
{
    ConnectionFixture fixture;
    QSignalSpy aboutToAdd(&fixture.list, &ConnectionList::aboutToAdd);
    QSignalSpy changed(&fixture.list, &ConnectionList::profilesChanged);
    QList<Profile> profiles;
    for (int i = 0; i < 10000; ++i)
        profiles.append(profileOf(u"host%1"_s.arg(i)));
    profiles.append(profileOf(u"HOST5"_s));
    QCOMPARE(fixture.list.add(profiles).size(), 10000);
    QCOMPARE(aboutToAdd.size(), 1);
    QCOMPARE(aboutToAdd.constFirst(), (QVariantList{ 1, 10000 }));
    QCOMPARE(changed.size(), 1);
}

void TestConnectionList::changeKeepsKeysUnique()
{
    ConnectionFixture fixture;
    Connection *first = fixture.list.add(profileOf(u"web01"_s));
    Connection *second = fixture.list.add(profileOf(u"web02"_s));
    QVERIFY(!fixture.list.change(second, profileOf(u"web01"_s)));
    QCOMPARE(second->profile().endpoint.host, u"web02"_s);
    QVERIFY(fixture.list.change(second, profileOf(u"web03"_s)));
    QCOMPARE(fixture.list.find(profileOf(u"web03"_s).endpoint.key()), second);
    QCOMPARE(fixture.list.find(profileOf(u"web02"_s).endpoint.key()), nullptr);
    QCOMPARE(fixture.list.find(profileOf(u"web01"_s).endpoint.key()), first);
}

void TestConnectionList::removesOnlyWhatIsNotOpen()
{
    ConnectionFixture fixture;
    QList<Connection *> added = fixture.list.add(
        { profileOf(u"a"_s), profileOf(u"b"_s), profileOf(u"c"_s), profileOf(u"d"_s), profileOf(u"e"_s) });
    added.at(1)->setCredential(Credential(u"admin"_s, u"x"_s));
    added.at(1)->open();
    QCOMPARE(added.at(1)->state(), State::Opening);
    QSignalSpy removed(&fixture.list, &ConnectionList::aboutToRemove);
    QCOMPARE(fixture.list.remove(added + added), 4);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(fixture.list.connections().size(), 2);
    QCOMPARE(fixture.list.connections().at(1), added.at(1));
    QCOMPARE(fixture.list.indexOf(added.at(1)), 1);
    added.at(1)->close();
    QTRY_VERIFY(!added.at(1)->isOpen());
}

void TestConnectionList::saysWhyAComputerCannotBeDisconnected()
{
    ConnectionFixture fixture;
    Connection *closed = fixture.list.add(profileOf(u"web01"_s));
    QVERIFY(ConnectionList::reasonNotToClose(fixture.list.localComputer()).contains(u"always connected"_s));
    QVERIFY(ConnectionList::reasonNotToClose(nullptr).contains(u"Check the name"_s));
    QVERIFY(ConnectionList::reasonNotToClose(closed).contains(u"web01"_s));
    closed->setCredential(Credential(u"admin"_s, u"x"_s));
    closed->open();
    QCOMPARE(ConnectionList::reasonNotToClose(closed), QString());
    closed->close();
    QTRY_VERIFY(!closed->isOpen());
}

void TestConnectionList::closeLeavesOutWhatCannotBeClosed()
{
    ConnectionFixture fixture;
    Connection *closed = fixture.list.add(profileOf(u"web01"_s));
    BulkRun *run = fixture.list.close({ fixture.list.localComputer(), closed });
    QSignalSpy finished(run, &BulkRun::finished);
    QCOMPARE(run->total(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(closed->state(), State::BeforeOpen);
}

void TestConnectionList::temporaryProfilesAreNotSaved()
{
    ConnectionFixture fixture;
    Profile demo = profileOf(u"demo"_s);
    demo.temporary = true;
    fixture.list.add({ demo, profileOf(u"web01"_s) });
    QCOMPARE(fixture.list.profiles().size(), 1);
    QCOMPARE(fixture.list.profiles().constFirst().endpoint.host, u"web01"_s);
}

void TestConnectionList::theActivityTellsEachChange()
{
    EndpointProcess endpoint({ ConnectionFixture::listener(u"web01"_s) });
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    ConnectionFixture fixture;
    ActivityLog log(fixture.list);
    Connection *connection = fixture.add(endpoint, u"web01"_s);
    fixture.list.open({ connection });
    QTRY_COMPARE(connection->state(), State::Opened);
    connection->openShell();
    const SessionObject *shell = connection->currentSession()->childObjects().constFirst();
    QTRY_COMPARE(shell->state(), State::Opened);
    fixture.list.close({ connection });
    QTRY_COMPARE(connection->state(), State::Closed);
    QStringList texts;
    for (int i = 0; i < log.size(); ++i) {
        QCOMPARE(log.at(i).computer, u"web01"_s);
        texts.append(log.at(i).text);
    }
    QCOMPARE(texts.constFirst(), u"Opening"_s);
    QVERIFY(texts.contains(u"Shell cmd: Opened"_s));
    QVERIFY(texts.contains(u"Shell cmd: Closed"_s));
    QCOMPARE(texts.constLast(), u"Closed"_s);
}

QTEST_GUILESS_MAIN(TestConnectionList)
#include "tst_connectionlist.moc"
