/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "diagnosis.h"
#include "endpointprocess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Id = DiagnosisStep::Id;
using State = DiagnosisStep::State;

/// Runs the diagnosis against services that are well, and against each thing that can be wrong with one.
class TestDiagnosis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void passesWhereAllIsWell();
    void asksAnonymouslyWhoeverTheUserIs_data();
    void asksAnonymouslyWhoeverTheUserIs();
    void aNameThatIsNotFoundEndsIt();
    void aClosedPortIsTold();
    void anUntrustedCertificateKeepsThePasswordHere();
    void aPinnedCertificateIsTrusted();
    void aChangedCertificateIsTold();
    void aPathWithoutWsManIsTold();
    void schemesThatAreNotOfferedAreTold_data();
    void schemesThatAreNotOfferedAreTold();
    void plainTextIsRefused();
    void aWrongPasswordComesWithStepsToTry();
    void aMissingPasswordIsSaid();
    void missingRightsAreAWarning();
    void cancelEndsItAtOnce();
    void deletingItEndsItSilently();

private:
    [[nodiscard]] Endpoint endpointFor(const QString &listener) const;
    /// Runs it to the end.
    Diagnosis &diagnose(const Endpoint &endpoint, const QString &password = u"secret"_s);
    [[nodiscard]] const DiagnosisStep &step(Id id) const { return m_diagnosis->steps().at(int(id)); }

    std::unique_ptr<EndpointProcess> m_endpoint;
    NetworkFactory m_network = makeNetworkAccess;
    std::unique_ptr<Diagnosis> m_diagnosis;
};

void TestDiagnosis::initTestCase()
{
    const QJsonObject users{ { u"admin"_s, u"secret"_s } };
    const auto listener = [&users](const QString &name, QJsonObject more = {}) {
        more.insert(u"name"_s, name);
        more.insert(u"users"_s, users);
        return more;
    };
    m_endpoint = std::make_unique<EndpointProcess>(QJsonArray{
        listener(u"http"_s),
        listener(u"tls"_s, { { u"tls"_s, true } }),
        listener(u"off"_s),
    });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
    QVERIFY(m_endpoint->setAccepting(u"off"_s, false));
}

void TestDiagnosis::cleanup()
{
    m_diagnosis.reset();
    m_endpoint->setFaults(u"http"_s, {});
}

Endpoint TestDiagnosis::endpointFor(const QString &listener) const
{
    const QUrl url = m_endpoint->url(listener);
    Endpoint endpoint;
    endpoint.host = u"localhost"_s;
    endpoint.port = quint16(url.port());
    endpoint.scheme = url.scheme() == "https"_L1 ? Scheme::Https : Scheme::Http;
    endpoint.user = u"admin"_s;
    endpoint.allowUnencrypted = true;
    return endpoint;
}

Diagnosis &TestDiagnosis::diagnose(const Endpoint &endpoint, const QString &password)
{
    m_diagnosis = std::make_unique<Diagnosis>(
        m_network, endpoint, Credential(endpoint.user, password), std::chrono::seconds(10));
    QSignalSpy finished(m_diagnosis.get(), &Diagnosis::finished);
    m_diagnosis->start();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000); }();
    return *m_diagnosis;
}

void TestDiagnosis::passesWhereAllIsWell()
{
    const Diagnosis &diagnosis = diagnose(endpointFor(u"http"_s));
    QVERIFY(!diagnosis.isRunning());
    QCOMPARE(diagnosis.count(State::Failed), 0);
    for (const DiagnosisStep &step : diagnosis.steps()) {
        QVERIFY2(step.hasEnded(), qPrintable(step.title()));
        QVERIFY2(!step.result.isEmpty(), qPrintable(step.title()));
        QCOMPARE(step.elapsed >= 0, step.state != State::Skipped);
    }
    QVERIFY(step(Id::Name).result.contains(u"127.0.0.1"_s));
    QCOMPARE(step(Id::Ports).facts.size(), 3);
    QCOMPARE(step(Id::Schemes).state, State::Passed);
    QVERIFY(step(Id::Authentication).result.contains(u"admin"_s));
    QCOMPARE(step(Id::Configuration).state, State::Passed);
}

void TestDiagnosis::asksAnonymouslyWhoeverTheUserIs_data()
{
    QTest::addColumn<QString>("listener");
    QTest::addColumn<Authentication>("authentication");
    QTest::newRow("user") << u"http"_s << Authentication::Basic;
    QTest::newRow("user over TLS") << u"tls"_s << Authentication::Basic;
    QTest::newRow("certificate") << u"tls"_s << Authentication::Certificate;
    QTest::newRow("nobody") << u"http"_s << Authentication::None;
}

/// What is left of the user or of the certificate would be refused before anything is sent.
void TestDiagnosis::asksAnonymouslyWhoeverTheUserIs()
{
    QFETCH(QString, listener);
    QFETCH(Authentication, authentication);
    Endpoint endpoint = endpointFor(listener);
    endpoint.setAuthentication(authentication);
    if (authentication == Authentication::Certificate)
        endpoint.certificate.file = u"no-such-file.pfx"_s;
    diagnose(endpoint);
    QCOMPARE(step(Id::AnonymousIdentify).state, State::Passed);
    QVERIFY2(step(Id::AnonymousIdentify).result.contains(u"It answers"_s),
        qPrintable(step(Id::AnonymousIdentify).result));
}

void TestDiagnosis::aNameThatIsNotFoundEndsIt()
{
    Endpoint endpoint = endpointFor(u"http"_s);
    endpoint.host = u"no-such-computer.invalid"_s;
    const Diagnosis &diagnosis = diagnose(endpoint);
    QCOMPARE(step(Id::Name).state, State::Failed);
    QVERIFY(!step(Id::Name).advice.isEmpty());
    QCOMPARE(diagnosis.count(State::Skipped), DiagnosisStep::count - 1);
}

void TestDiagnosis::aClosedPortIsTold()
{
    diagnose(endpointFor(u"off"_s));
    QCOMPARE(step(Id::Name).state, State::Passed);
    QCOMPARE(step(Id::Ports).state, State::Failed);
    QVERIFY(step(Id::Ports).result.contains(QString::number(m_endpoint->port(u"off"_s))));
    QVERIFY(!step(Id::Ports).advice.isEmpty());
    QCOMPARE(step(Id::Http).state, State::Skipped);
    QCOMPARE(step(Id::Configuration).state, State::Skipped);
}

void TestDiagnosis::anUntrustedCertificateKeepsThePasswordHere()
{
    diagnose(endpointFor(u"tls"_s));
    QCOMPARE(step(Id::Tls).state, State::Failed);
    QVERIFY(step(Id::Tls).facts.size() >= 5);
    // What carries no secret goes on.
    QCOMPARE(step(Id::Http).state, State::Passed);
    QCOMPARE(step(Id::Schemes).state, State::Passed);
    QCOMPARE(step(Id::Authentication).state, State::Skipped);
    const QString headers = m_endpoint->lastRequest(u"tls"_s).value("headers"_L1).toString();
    QVERIFY(!headers.isEmpty());
    QVERIFY2(!headers.contains(u"Authorization"_s, Qt::CaseInsensitive), qPrintable(headers));
}

void TestDiagnosis::aPinnedCertificateIsTrusted()
{
    Endpoint endpoint = endpointFor(u"tls"_s);
    endpoint.pinnedSha256 = QByteArray::fromHex(m_endpoint->certificateSha256(u"tls"_s));
    const Diagnosis &diagnosis = diagnose(endpoint);
    QCOMPARE(diagnosis.count(State::Failed), 0);
    QVERIFY(step(Id::Tls).result.contains(u"TLSv1"_s));
    QCOMPARE(step(Id::Configuration).state, State::Passed);
}

void TestDiagnosis::aChangedCertificateIsTold()
{
    Endpoint endpoint = endpointFor(u"tls"_s);
    endpoint.pinnedSha256 = QByteArray(32, 'x');
    diagnose(endpoint);
    QCOMPARE(step(Id::Tls).state, State::Failed);
    QVERIFY(step(Id::Tls).result.contains(u"not the one"_s));
    QCOMPARE(step(Id::Authentication).state, State::Skipped);
}

void TestDiagnosis::aPathWithoutWsManIsTold()
{
    Endpoint endpoint = endpointFor(u"http"_s);
    endpoint.path = u"elsewhere"_s;
    diagnose(endpoint);
    QCOMPARE(step(Id::Http).state, State::Failed);
    QVERIFY(step(Id::Http).result.contains(u"/elsewhere"_s));
}

void TestDiagnosis::schemesThatAreNotOfferedAreTold_data()
{
    QTest::addColumn<Authentication>("authentication");
    QTest::addColumn<QString>("scheme");
    QTest::newRow("Negotiate") << Authentication::Negotiate << u"Negotiate"_s;
    QTest::newRow("Kerberos") << Authentication::Kerberos << u"Kerberos"_s;
    QTest::newRow("NTLM") << Authentication::Ntlm << u"Negotiate"_s;
}

void TestDiagnosis::schemesThatAreNotOfferedAreTold()
{
    QFETCH(Authentication, authentication);
    QFETCH(QString, scheme);
    Endpoint endpoint = endpointFor(u"http"_s);
    endpoint.authentication = authentication;
    diagnose(endpoint);
    QCOMPARE(step(Id::Schemes).state, State::Failed);
    QCOMPARE(step(Id::Schemes).result, u"This server does not offer %1; it offers Basic."_s.arg(scheme));
    QVERIFY(!step(Id::Schemes).advice.isEmpty());
    QCOMPARE(step(Id::Authentication).state, State::Skipped);
}

void TestDiagnosis::plainTextIsRefused()
{
    Endpoint endpoint = endpointFor(u"http"_s);
    endpoint.allowUnencrypted = false;
    diagnose(endpoint);
    QCOMPARE(step(Id::Authentication).state, State::Failed);
    QVERIFY(step(Id::Authentication).result.contains(u"Nothing was sent"_s));
    QCOMPARE(step(Id::Identify).state, State::Skipped);
}

void TestDiagnosis::aWrongPasswordComesWithStepsToTry()
{
    Endpoint endpoint = endpointFor(u"http"_s);
    endpoint.user = u"CONTOSO\\admin"_s;
    diagnose(endpoint, u"wrong"_s);
    QCOMPARE(step(Id::Authentication).state, State::Failed);
    const QStringList steps = step(Id::Authentication).advice.split(u'\n');
    QVERIFY(steps.size() >= 2);
    QVERIFY2(steps.constFirst().contains(u"only local accounts"_s), qPrintable(steps.constFirst()));
    QVERIFY(step(Id::Authentication).facts.constFirst().second.contains(u"domain account"_s));
}

void TestDiagnosis::aMissingPasswordIsSaid()
{
    diagnose(endpointFor(u"http"_s), {});
    QCOMPARE(step(Id::Authentication).state, State::Skipped);
    QVERIFY(step(Id::Authentication).result.contains(u"password"_s));
}

void TestDiagnosis::missingRightsAreAWarning()
{
    m_endpoint->setFaults(
        u"http"_s, { QJsonObject{ { u"on"_s, u"Get"_s }, { u"do"_s, u"accessDenied"_s } } });
    diagnose(endpointFor(u"http"_s));
    QCOMPARE(step(Id::Identify).state, State::Passed);
    QCOMPARE(step(Id::Configuration).state, State::Warning);
    QVERIFY(step(Id::Configuration).advice.contains(u"administrator"_s));
}

void TestDiagnosis::cancelEndsItAtOnce()
{
    m_endpoint->setFaults(
        u"http"_s, { QJsonObject{ { u"on"_s, u"Identify"_s }, { u"do"_s, u"hangBeforeHeaders"_s } } });
    m_diagnosis = std::make_unique<Diagnosis>(
        m_network, endpointFor(u"http"_s), Credential(u"admin"_s, u"secret"_s), std::chrono::seconds(10));
    QSignalSpy finished(m_diagnosis.get(), &Diagnosis::finished);
    m_diagnosis->start();
    QTRY_COMPARE(step(Id::AnonymousIdentify).state, State::Running);
    QElapsedTimer clock;
    clock.start();
    m_diagnosis->cancel();
    QVERIFY(clock.elapsed() < 100);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_diagnosis->isRunning());
    QCOMPARE(step(Id::Schemes).state, State::Passed);
    for (const Id id : { Id::AnonymousIdentify, Id::Authentication, Id::Configuration })
        QCOMPARE(step(id).state, State::Skipped);
}

void TestDiagnosis::deletingItEndsItSilently()
{
    m_endpoint->setFaults(
        u"http"_s, { QJsonObject{ { u"on"_s, u"Identify"_s }, { u"do"_s, u"hangBeforeHeaders"_s } } });
    m_diagnosis = std::make_unique<Diagnosis>(
        m_network, endpointFor(u"http"_s), Credential(u"admin"_s, u"secret"_s), std::chrono::seconds(10));
    QSignalSpy finished(m_diagnosis.get(), &Diagnosis::finished);
    m_diagnosis->start();
    QTRY_COMPARE(step(Id::AnonymousIdentify).state, State::Running);
    m_diagnosis.reset();
    QCOMPARE(finished.size(), 0);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
