/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionfixture.h"
#include "credentialkeeper.h"
#include "credentialsets.h"
#include "credentialsetstore.h"
#include "endpointrules.h"
#include "secretstore_memory.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

/// One run of the program, as main() puts it together; the store outlives it as that of a platform does.
struct Run {
    Run(const QString &folder, SecretStore &secrets)
        : file(folder + u"/credentials.json"_s)
        , keeper(fixture.list, sets, secrets)
    {
        warning = sets.load();
    }

    ConnectionFixture fixture;
    CredentialSetStore file;
    CredentialSets sets{ file };
    CredentialKeeper keeper;
    QString warning;
};

} // namespace

class TestCredentialKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theStoreIsAskedOnceForAllOfASet();
    void nothingIsReadWhereNothingIsRemembered();
    void aRememberedPasswordOpensTheNextRun();
    void callersThatComeWhileTheStoreWaitsAreServedTogether();
    void aStoreThatStaysLockedDoesNotHoldAnybody();
    void aRefusalIsToldOnceAndTheRowSaysTheRest();
    void aChangedSetReachesAllThatUseIt();
    void aChangedUserLeavesARowThatIsInTheWay();
    void aSetBringsAnAuthenticationThatNamesUsers();
    void aPasswordForOneComputerGoesBeforeThatOfTheSet();
    void forgettingASetsPasswordAsksAgain();
    void aRemovedSetLeavesItsComputers();
    void withoutAStoreAllIsForThisRun();
    void aStoreThatRefusesToWriteIsNotCounted();
    void untickingRememberTakesItOutOfTheStore();
    void whatIsGoneIsForgotten();
    void theProxysPasswordComesAlong();

private:
    void restart();
    Connection *add(const QString &label, const QUuid &set = {});
    CredentialSet addSet(const QString &password, bool remembers);
    void open(const QList<Connection *> &connections);

    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_store;
    std::unique_ptr<Run> m_run;
};

void TestCredentialKeeper::initTestCase()
{
    QJsonArray listeners;
    for (const QString &name : { u"web01"_s, u"web02"_s, u"web03"_s })
        listeners.append(ConnectionFixture::listener(name));
    m_endpoint = std::make_unique<EndpointProcess>(listeners);
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void TestCredentialKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<MemorySecretStore>(true);
    restart();
}

void TestCredentialKeeper::cleanup()
{
    m_run.reset();
    m_store.reset();
}

/// A new run with the computers of the one before, without any password.
void TestCredentialKeeper::restart()
{
    const QList<Profile> profiles = m_run ? m_run->fixture.list.profiles() : QList<Profile>();
    m_run.reset();
    m_run = std::make_unique<Run>(m_folder->path(), *m_store);
    if (!profiles.isEmpty())
        m_run->fixture.list.add(profiles);
}

Connection *TestCredentialKeeper::add(const QString &label, const QUuid &set)
{
    Profile profile = ConnectionFixture::profileFor(*m_endpoint, label);
    profile.credentialSet = set;
    return m_run->fixture.list.add(profile);
}

CredentialSet TestCredentialKeeper::addSet(const QString &password, bool remembers)
{
    CredentialSet set;
    set.name = u"Admins"_s;
    set.user = u"admin"_s;
    set.remembersPassword = remembers;
    m_run->keeper.saveSet(set, Secret(password));
    return *m_run->sets.find(set.id);
}

void TestCredentialKeeper::open(const QList<Connection *> &connections)
{
    m_run->keeper.provide(connections, this, [this](const auto &ready) { m_run->fixture.list.open(ready); });
}

void TestCredentialKeeper::theStoreIsAskedOnceForAllOfASet()
{
    const CredentialSet set = addSet(u"secret"_s, true);
    for (const QString &name : { u"web01"_s, u"web02"_s, u"web03"_s })
        add(name, set.id);
    restart();
    const QList<Connection *> all = m_run->fixture.list.connections().mid(1);
    open(all);
    for (const Connection *connection : all)
        QTRY_COMPARE(connection->state(), State::Opened);
    QCOMPARE(m_store->readCount(), 1);
    m_run->fixture.list.close(all);
    for (const Connection *connection : all)
        QTRY_COMPARE(connection->state(), State::Closed);
    open(all);
    QCOMPARE(all.constFirst()->state(), State::Opening);
    QCOMPARE(m_store->readCount(), 1);
}

void TestCredentialKeeper::nothingIsReadWhereNothingIsRemembered()
{
    Connection *connection = add(u"web01"_s);
    open({ connection });
    QCOMPARE(m_store->readCount(), 0);
    QTRY_COMPARE(connection->state(), State::Broken);
    QCOMPARE(connection->lastError()->kind, TransportError::Kind::Authentication);
}

void TestCredentialKeeper::aRememberedPasswordOpensTheNextRun()
{
    Connection *connection = add(u"web01"_s);
    m_run->keeper.setOwn(connection, { u"admin"_s, u"secret"_s }, true);
    QVERIFY(connection->profile().remembersPassword);
    QVERIFY(connection->hasCredential());
    restart();
    connection = m_run->fixture.list.connections().constLast();
    QVERIFY(!connection->hasCredential());
    open({ connection });
    QTRY_COMPARE(connection->state(), State::Opened);
}

void TestCredentialKeeper::callersThatComeWhileTheStoreWaitsAreServedTogether()
{
    const CredentialSet set = addSet(u"secret"_s, true);
    add(u"web01"_s, set.id);
    add(u"web02"_s, set.id);
    restart();
    const QList<Connection *> all = m_run->fixture.list.connections().mid(1);
    m_store->setHeldBack(true);
    const QSignalSpy waiting(&m_run->keeper, &CredentialKeeper::waitingChanged);
    open({ all.at(0) });
    open({ all.at(1) });
    QVERIFY(m_run->keeper.isWaiting());
    QCOMPARE(m_store->readCount(), 1);
    m_store->setHeldBack(false);
    for (const Connection *connection : all)
        QTRY_COMPARE(connection->state(), State::Opened);
    QVERIFY(!m_run->keeper.isWaiting());
    QCOMPARE(waiting.size(), 2);
}

void TestCredentialKeeper::aStoreThatStaysLockedDoesNotHoldAnybody()
{
    add(u"web01"_s, addSet(u"secret"_s, true).id);
    restart();
    Connection *connection = m_run->fixture.list.connections().constLast();
    m_store->setHeldBack(true);
    open({ connection });
    QCOMPARE(connection->state(), State::BeforeOpen);
    m_run->keeper.stopWaiting();
    QTRY_COMPARE(connection->state(), State::Broken);
    m_store->setHeldBack(false);
    QTRY_VERIFY(m_run->keeper.hasPassword(m_run->sets.all().constFirst()));
    open({ connection });
    QTRY_COMPARE(connection->state(), State::Opened);
}

void TestCredentialKeeper::aRefusalIsToldOnceAndTheRowSaysTheRest()
{
    const CredentialSet set = addSet(u"secret"_s, true);
    add(u"web01"_s, set.id);
    add(u"web02"_s, set.id);
    restart();
    const QList<Connection *> all = m_run->fixture.list.connections().mid(1);
    m_store->failWith(SecretError{ SecretError::Kind::Denied, u"locked"_s });
    const QSignalSpy failed(&m_run->keeper, &CredentialKeeper::failed);
    open(all);
    for (const Connection *connection : all)
        QTRY_COMPARE(connection->state(), State::Broken);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.constFirst().constFirst().toString().contains(u"locked"_s));
    m_store->failWith({});
    open(all);
    for (const Connection *connection : all)
        QTRY_COMPARE(connection->state(), State::Opened);
}

void TestCredentialKeeper::aChangedSetReachesAllThatUseIt()
{
    CredentialSet set = addSet(u"wrong"_s, true);
    const QList<Connection *> all{ add(u"web01"_s, set.id), add(u"web02"_s, set.id) };
    open(all);
    for (const Connection *connection : all)
        QTRY_COMPARE(connection->state(), State::Broken);
    m_run->keeper.saveSet(set, Secret(u"secret"_s));
    open(all);
    for (const Connection *connection : all)
        QTRY_COMPARE(connection->state(), State::Opened);
    set.user = u"other"_s;
    m_run->keeper.saveSet(set, {});
    QCOMPARE(all.constFirst()->profile().endpoint.user, u"admin"_s);
    m_run->fixture.list.close(all);
    for (const Connection *connection : all)
        QTRY_COMPARE(connection->state(), State::Closed);
    open(all);
    QCOMPARE(all.constFirst()->profile().endpoint.user, u"other"_s);
    for (const Connection *connection : all)
        QTRY_COMPARE(connection->state(), State::Broken);
}

void TestCredentialKeeper::aChangedUserLeavesARowThatIsInTheWay()
{
    CredentialSet set = addSet(u"secret"_s, true);
    Connection *connection = add(u"web01"_s, set.id);
    Profile other = connection->profile();
    other.id = QUuid::createUuid();
    other.credentialSet = QUuid();
    other.endpoint.user = u"other"_s;
    m_run->fixture.list.add(other);
    const QSignalSpy failed(&m_run->keeper, &CredentialKeeper::failed);
    set.user = u"other"_s;
    m_run->keeper.saveSet(set, {});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(connection->profile().endpoint.user, u"admin"_s);
    QCOMPARE(m_run->fixture.list.connections().size(), 3);
}

/// The client refuses a user where nobody authenticates, and a certificate beside one.
void TestCredentialKeeper::aSetBringsAnAuthenticationThatNamesUsers()
{
    const CredentialSet set = addSet(u"secret"_s, true);
    Connection *nobodys = add(u"web01"_s);
    Profile profile = nobodys->profile();
    profile.endpoint = profile.endpoint.anonymous();
    QVERIFY(m_run->fixture.list.change(nobodys, profile));
    Connection *certified = add(u"web02"_s);
    profile = certified->profile();
    profile.endpoint.setAuthentication(Authentication::Certificate);
    profile.endpoint.certificate.file = u"admin.pfx"_s;
    QVERIFY(m_run->fixture.list.change(certified, profile));
    m_run->keeper.use({ nobodys, certified }, set.id);
    for (const Connection *connection : { nobodys, certified }) {
        const Endpoint endpoint = connection->profile().endpoint;
        QCOMPARE(endpoint.authentication, Authentication::Negotiate);
        QCOMPARE(endpoint.user, set.user);
        QVERIFY(endpoint.certificate.file.isEmpty());
        QVERIFY(EndpointRules::broken(endpoint, {}).isEmpty());
    }
}

void TestCredentialKeeper::aPasswordForOneComputerGoesBeforeThatOfTheSet()
{
    const CredentialSet set = addSet(u"wrong"_s, true);
    Connection *connection = add(u"web01"_s, set.id);
    m_run->keeper.setOwn(connection, { u"admin"_s, u"secret"_s }, false);
    open({ connection });
    QTRY_COMPARE(connection->state(), State::Opened);
    QCOMPARE(m_store->keys().size(), 1);
    m_run->keeper.saveSet(set, Secret(u"wrong too"_s));
    m_run->fixture.list.close({ connection });
    QTRY_COMPARE(connection->state(), State::Closed);
    open({ connection });
    QTRY_COMPARE(connection->state(), State::Broken);
}

void TestCredentialKeeper::forgettingASetsPasswordAsksAgain()
{
    const CredentialSet set = addSet(u"secret"_s, true);
    Connection *connection = add(u"web01"_s, set.id);
    QVERIFY(m_run->keeper.hasPassword(set));
    m_run->keeper.forgetPassword(set.id);
    QVERIFY(m_store->keys().isEmpty());
    QVERIFY(!m_run->keeper.hasPassword(*m_run->sets.find(set.id)));
    open({ connection });
    QTRY_COMPARE(connection->state(), State::Broken);
}

void TestCredentialKeeper::aRemovedSetLeavesItsComputers()
{
    const CredentialSet set = addSet(u"secret"_s, true);
    Connection *connection = add(u"web01"_s, set.id);
    add(u"web02"_s, set.id);
    QCOMPARE(m_run->keeper.useCount(set.id), 2);
    open({ connection });
    QTRY_COMPARE(connection->state(), State::Opened);
    m_run->keeper.removeSet(set.id);
    QCOMPARE(m_run->keeper.useCount(set.id), 0);
    QVERIFY(connection->profile().credentialSet.isNull());
    QCOMPARE(connection->profile().endpoint.user, u"admin"_s);
    QVERIFY(m_store->keys().isEmpty());
    QVERIFY(connection->isOpen());
}

void TestCredentialKeeper::withoutAStoreAllIsForThisRun()
{
    m_run.reset();
    m_store = std::make_unique<MemorySecretStore>(false);
    restart();
    QVERIFY(!m_run->keeper.canRemember());
    QVERIFY(!m_run->keeper.whyNotRemember().isEmpty());
    const CredentialSet set = addSet(u"secret"_s, true);
    QVERIFY(!set.remembersPassword);
    Connection *ofSet = add(u"web01"_s, set.id);
    Connection *own = add(u"web02"_s);
    m_run->keeper.setOwn(own, { u"admin"_s, u"secret"_s }, true);
    QVERIFY(!own->profile().remembersPassword);
    open({ ofSet, own });
    QTRY_COMPARE(ofSet->state(), State::Opened);
    QTRY_COMPARE(own->state(), State::Opened);
    QVERIFY(m_store->keys().isEmpty());
    QCOMPARE(m_store->readCount(), 0);
}

void TestCredentialKeeper::aStoreThatRefusesToWriteIsNotCounted()
{
    m_store->failWith(SecretError{ SecretError::Kind::Denied, {} });
    const QSignalSpy failed(&m_run->keeper, &CredentialKeeper::failed);
    const CredentialSet set = addSet(u"secret"_s, true);
    Connection *connection = add(u"web01"_s);
    m_run->keeper.setOwn(connection, { u"admin"_s, u"secret"_s }, true);
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(!m_run->sets.find(set.id)->remembersPassword);
    QVERIFY(!connection->profile().remembersPassword);
    open({ connection });
    QTRY_COMPARE(connection->state(), State::Opened);
}

void TestCredentialKeeper::untickingRememberTakesItOutOfTheStore()
{
    Connection *connection = add(u"web01"_s);
    m_run->keeper.setOwn(connection, { u"admin"_s, u"secret"_s }, true);
    QCOMPARE(m_store->keys().size(), 1);
    m_run->keeper.setOwn(connection, { u"admin"_s, {} }, false);
    QVERIFY(m_store->keys().isEmpty());
    QVERIFY(!connection->profile().remembersPassword);
    QVERIFY(connection->hasCredential());
}

void TestCredentialKeeper::whatIsGoneIsForgotten()
{
    Connection *connection = add(u"web01"_s);
    m_run->keeper.setOwn(connection, { u"admin"_s, u"secret"_s }, true);
    const Profile profile = connection->profile();
    m_run->fixture.list.remove({ connection });
    QCOMPARE(m_store->keys().size(), 1);
    m_run->keeper.forgetGone({ profile });
    QVERIFY(m_store->keys().isEmpty());
}

void TestCredentialKeeper::theProxysPasswordComesAlong()
{
    Profile profile = ConnectionFixture::profileFor(*m_endpoint, u"web01"_s);
    profile.endpoint.options.proxy = { ProxyOptions::Access::Http, u"proxy"_s, 3128, u"guest"_s };
    Connection *connection = m_run->fixture.list.add(profile);
    Credential entered(u"admin"_s, u"secret"_s);
    entered.proxyPassword = u"through"_s;
    m_run->keeper.setOwn(connection, entered, true);
    QCOMPARE(m_store->keys().size(), 2);
    restart();
    connection = m_run->fixture.list.connections().constLast();
    Credential found;
    m_run->keeper.lookUp(
        connection->profile(), {}, this, [&found](const Credential &credential) { found = credential; });
    QTRY_COMPARE(found.proxyPassword, u"through"_s);
    QCOMPARE(found.password, u"secret"_s);
    QCOMPARE(found.user, u"admin"_s);
}

QTEST_GUILESS_MAIN(TestCredentialKeeper)
#include "tst_credentialkeeper.moc"
