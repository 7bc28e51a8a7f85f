/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectinputstage.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using Field = ConnectInput::Field;

Q_DECLARE_METATYPE(Authentication)

/// The profiles that become of good fields.
class TestConnectProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesNothingOfAnotherAuthentication_data();
    void leavesNothingOfAnotherAuthentication();
    void severalHostsBecomeOneProfileEach();
    void emptyPortAndPathAreTheUsualOnes();
    void unencryptedIsOnlyEverAllowedWhereItMatters();
    void aListedComputerKeepsItsIdLabelAndPin();
    void aConnectedComputerIsLeftOut();
    void connectedComputersAloneAreAProblem();
    void anEditedProfileKeepsItsId();
    void anEditedProfileMustNotMeetAnotherRow();
    void anEditedProfileKeepsItsPasswordUnlessTheUserChanges();
    void aPinIsForOneServer();
    void tenThousandHostsAreFast();

private:
    std::unique_ptr<ConnectInputStage> m_stage;
    ConnectionList *m_list = nullptr;
    ConnectInput *m_input = nullptr;
};

void TestConnectProfiles::init()
{
    m_stage = std::make_unique<ConnectInputStage>();
    m_list = &m_stage->list;
    m_input = &m_stage->input;
}

void TestConnectProfiles::leavesNothingOfAnotherAuthentication_data()
{
    QTest::addColumn<Authentication>("authentication");
    QTest::addColumn<bool>("hasUser");
    QTest::addColumn<bool>("hasCertificate");
    QTest::newRow("None") << Authentication::None << false << false;
    QTest::newRow("Basic") << Authentication::Basic << true << false;
    QTest::newRow("Negotiate") << Authentication::Negotiate << true << false;
    QTest::newRow("Certificate") << Authentication::Certificate << false << true;
}

void TestConnectProfiles::leavesNothingOfAnotherAuthentication()
{
    QFETCH(Authentication, authentication);
    m_input->setHosts(u"srv"_s);
    ConnectFields fields = goodFields();
    fields.certificate = { u"admin.pfx"_s, QByteArray(20, 't') };
    fields.authentication = authentication;
    m_input->setFields(fields);
    const auto profiles = m_input->profiles();
    QVERIFY(profiles);
    const Endpoint endpoint = profiles->constFirst().endpoint;
    QTEST(!endpoint.user.isEmpty(), "hasUser");
    QTEST(endpoint.certificate != ClientCertificate(), "hasCertificate");
    QVERIFY(EndpointRules::broken(endpoint, {}).isEmpty());
}

void TestConnectProfiles::severalHostsBecomeOneProfileEach()
{
    ConnectFields fields = goodFields();
    fields.label = u"ignored for several"_s;
    m_input->setFields(fields);
    m_input->setHosts(u"one, TWO.\none\ntwo"_s);
    const auto profiles = m_input->profiles();
    QVERIFY(profiles);
    QCOMPARE(profiles->size(), 2);
    QVERIFY(profiles->at(0).id != profiles->at(1).id);
    QVERIFY(profiles->at(0).label.isEmpty());
    QCOMPARE(profiles->at(0).endpoint.user, u"admin"_s);
    QVERIFY(m_input->hostsNote().contains(u"2"_s));
}

void TestConnectProfiles::emptyPortAndPathAreTheUsualOnes()
{
    m_input->setHosts(u"srv"_s);
    const Endpoint endpoint = m_input->profiles().value().constFirst().endpoint;
    QCOMPARE(endpoint.port, quint16(0));
    QCOMPARE(endpoint.effectivePort(), Endpoint::defaultHttpsPort);
    QCOMPARE(endpoint.path, Endpoint::defaultPath());
}

void TestConnectProfiles::unencryptedIsOnlyEverAllowedWhereItMatters()
{
    m_input->setHosts(u"srv"_s);
    ConnectFields fields = goodFields();
    fields.allowUnencrypted = true;
    m_input->setFields(fields);
    QVERIFY(!m_input->needsConsent());
    QVERIFY(!m_input->profiles().value().constFirst().endpoint.allowUnencrypted);
    fields.scheme = Scheme::Http;
    m_input->setFields(fields);
    QVERIFY(m_input->needsConsent());
    QVERIFY(m_input->profiles().value().constFirst().endpoint.allowUnencrypted);
}

void TestConnectProfiles::aListedComputerKeepsItsIdLabelAndPin()
{
    Profile listed = profile(u"srv"_s);
    listed.label = u"The server"_s;
    listed.endpoint.pinnedSha256 = QByteArray(32, 'p');
    m_list->add(listed);
    m_input->setHosts(u"SRV."_s);
    const Profile result = m_input->profiles().value().constFirst();
    QCOMPARE(result.id, listed.id);
    QCOMPARE(result.label, listed.label);
    QCOMPARE(result.endpoint.pinnedSha256, listed.endpoint.pinnedSha256);
    QVERIFY(m_input->hostsNote().contains(u"SRV."_s));
}

void TestConnectProfiles::aConnectedComputerIsLeftOut()
{
    m_list->add(profile(u"one"_s))->setCredential({ u"admin"_s, u"pw"_s });
    m_list->connections().constLast()->open();
    QVERIFY(m_list->connections().constLast()->isOpen());
    m_input->setHosts(u"one, two"_s);
    const auto profiles = m_input->profiles();
    QVERIFY(profiles);
    QCOMPARE(profiles->size(), 1);
    QCOMPARE(profiles->constFirst().endpoint.host, u"two"_s);
    QVERIFY(!m_input->hostsNote().isEmpty());
}

void TestConnectProfiles::connectedComputersAloneAreAProblem()
{
    m_list->add(profile(u"one"_s))->setCredential({ u"admin"_s, u"pw"_s });
    m_list->connections().constLast()->open();
    m_input->setHosts(u"one"_s);
    QCOMPARE(fieldsOf(m_input->problems()), QList<Field>{ Field::Hosts });
    QVERIFY(m_input->problems().constFirst().text.contains(u"connected already"_s));
    ConnectFields other = goodFields();
    other.user = u"somebody"_s;
    m_input->setFields(other);
    QVERIFY(m_input->problems().isEmpty());
}

void TestConnectProfiles::anEditedProfileKeepsItsId()
{
    const Profile edited = profile(u"srv"_s);
    m_list->add(edited);
    m_input->setEdited(edited);
    m_input->setHosts(u"other"_s);
    const auto profiles = m_input->profiles();
    QVERIFY(profiles);
    QCOMPARE(profiles->constFirst().id, edited.id);
    QCOMPARE(profiles->constFirst().endpoint.host, u"other"_s);
    m_input->setHosts(u"other, another"_s);
    QCOMPARE(fieldsOf(m_input->problems()), QList<Field>{ Field::Hosts });
}

void TestConnectProfiles::anEditedProfileMustNotMeetAnotherRow()
{
    const Profile edited = profile(u"srv"_s);
    m_list->add(edited);
    m_list->add(profile(u"other"_s));
    m_input->setEdited(edited);
    m_input->setHosts(u"srv"_s);
    QVERIFY(m_input->problems().isEmpty());
    m_input->setHosts(u"Other"_s);
    QCOMPARE(fieldsOf(m_input->problems()), QList<Field>{ Field::Hosts });
}

void TestConnectProfiles::anEditedProfileKeepsItsPasswordUnlessTheUserChanges()
{
    const Profile edited = profile(u"srv"_s);
    Connection *connection = m_list->add(edited);
    m_input->setEdited(edited);
    m_input->setHosts(u"srv"_s);
    ConnectFields fields = goodFields();
    fields.hasPassword = false;
    m_input->setFields(fields);
    QCOMPARE(fieldsOf(m_input->problems()), QList<Field>{ Field::Password });
    connection->setCredential({ u"admin"_s, u"pw"_s });
    QVERIFY(m_input->keepsPassword());
    QVERIFY(m_input->problems().isEmpty());
    fields.user = u"somebody"_s;
    m_input->setFields(fields);
    QVERIFY(!m_input->keepsPassword());
}

void TestConnectProfiles::aPinIsForOneServer()
{
    const QByteArray sha256(32, 's');
    m_input->pin(u"srv"_s, Endpoint::defaultHttpsPort, sha256);
    QCOMPARE(m_input->profileOf(u"SRV"_s).endpoint.pinnedSha256, sha256);
    QVERIFY(m_input->profileOf(u"other"_s).endpoint.pinnedSha256.isEmpty());
    ConnectFields fields = goodFields();
    fields.port = u"8443"_s;
    m_input->setFields(fields);
    QVERIFY(m_input->profileOf(u"srv"_s).endpoint.pinnedSha256.isEmpty());

    Profile edited = profile(u"srv"_s);
    edited.endpoint.pinnedSha256 = QByteArray(32, 'e');
    ConnectInput editing(*m_list);
    editing.setEdited(edited);
    editing.setFields(goodFields());
    QCOMPARE(editing.profileOf(u"srv"_s).endpoint.pinnedSha256, edited.endpoint.pinnedSha256);
    QVERIFY(editing.profileOf(u"other"_s).endpoint.pinnedSha256.isEmpty());
}

void TestConnectProfiles::tenThousandHostsAreFast()
{
    QString pasted;
    for (int i = 0; i < 10000; ++i)
        pasted += u"web%1.contoso.com\r\n"_s.arg(i);
    QElapsedTimer clock;
    clock.start();
    m_input->setHosts(pasted);
    const qint64 parsed = clock.restart();
    m_input->setFields(goodFields());
    QVERIFY(m_input->problems().isEmpty());
    QVERIFY(!m_input->preview().isEmpty());
    const qint64 changed = clock.restart();
    QCOMPARE(m_input->profiles()->size(), 10000);
    qInfo("parse %lld ms, change of a field %lld ms, profiles %lld ms", parsed, changed, clock.elapsed());
    // Far above what it takes, so that a busy machine does not fail the test, and far below what one would
    // feel twice.
    QVERIFY(parsed < 2000);
    QVERIFY(changed < 1000);
}

QTEST_GUILESS_MAIN(TestConnectProfiles)
#include "tst_connectprofiles.moc"
