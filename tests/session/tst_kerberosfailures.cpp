/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionlist.h"
#include "endpointprocess.h"
#include "kerberosrealm.h"
#include "networkaccess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {
constexpr QLatin1StringView openAndQuit("--open-and-quit");
}

/// What goes wrong with Kerberos in real domains, done with a real KDC: each has to end in a sentence that
/// names the service that was tried, and in a step that helps against this very cause.
class TestKerberosFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void anExpiredTicketIsToldFromNone();
    void aRealmThatNobodyServesIsTold();
    void aWrongPasswordIsTold();
    void anUnknownServiceIsNamed_data();
    void anUnknownServiceIsNamed();
    void anAddressIsNoName();
    void quittingDoesNotWaitForAHungKdc();
    void clocksThatDifferAreTold();

private:
    [[nodiscard]] Endpoint endpointFor(const QString &user) const;
    /// Opens, and answers the error that came of it.
    TransportError failureOf(const Endpoint &endpoint, const QString &password);
    [[nodiscard]] QString ticketsOf(const QStringList &options = {});

    std::unique_ptr<KerberosRealm> m_realm;
    std::unique_ptr<EndpointProcess> m_endpoint;
    TimeLimits m_limits{ std::chrono::seconds(20), std::chrono::seconds(5), std::chrono::seconds(5) };
    std::unique_ptr<ConnectionList> m_list;
    int m_caches = 0;
};

void TestKerberosFailures::initTestCase()
{
    if (!KerberosRealm::isAvailable())
        QSKIP(qPrintable(u"the package %1 is missing"_s.arg(KerberosRealm::missingPackage())));
    m_realm = std::make_unique<KerberosRealm>();
    QVERIFY2(m_realm->start(), qPrintable(m_realm->errorString()));
    QVERIFY(m_realm->addPrincipal(u"ada"_s, u"right"_s));
    QVERIFY(m_realm->keytab(u"HTTP/localhost"_s));
    m_endpoint = std::make_unique<EndpointProcess>(
        QJsonArray{ QJsonObject{ { u"name"_s, u"web01"_s }, { u"users"_s, QJsonObject{ { u"ada"_s, {} } } },
            { u"authentication"_s, QJsonArray{ u"Kerberos"_s } } } });
    m_endpoint->setEnvironment(m_realm->environment());
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
    m_realm->useInThisProcess();
}

void TestKerberosFailures::cleanup()
{
    m_list.reset();
    if (m_realm)
        m_realm->useTickets();
}

Endpoint TestKerberosFailures::endpointFor(const QString &user) const
{
    Endpoint endpoint;
    endpoint.host = u"localhost"_s;
    endpoint.port = m_endpoint->port(u"web01"_s);
    endpoint.authentication = Authentication::Kerberos;
    endpoint.user = user;
    return endpoint;
}

TransportError TestKerberosFailures::failureOf(const Endpoint &endpoint, const QString &password)
{
    m_list = std::make_unique<ConnectionList>(makeNetworkAccess, m_limits);
    Profile profile;
    profile.endpoint = endpoint;
    Connection *connection = m_list->add(profile);
    connection->setCredential(Credential(endpoint.user, password));
    connection->open();
    const bool isBroken = QTest::qWaitFor(
        [connection] { return connection->state() == State::Broken; }, int(m_limits.open.count()));
    return isBroken && connection->lastError() ? *connection->lastError() : TransportError();
}

/// The ticket cache of the user in this realm, which this process uses from now on.
QString TestKerberosFailures::ticketsOf(const QStringList &options)
{
    const QString cache = m_realm->path(u"cache%1"_s.arg(++m_caches));
    if (!m_realm->kinit(u"ada"_s, u"right"_s, cache, options))
        return {};
    m_realm->useTickets(cache);
    return cache;
}

void TestKerberosFailures::anExpiredTicketIsToldFromNone()
{
    const QString missing = KerberosRealm::missingPackageForClocks();
    if (!missing.isEmpty())
        QSKIP(qPrintable(u"the package %1 is missing"_s.arg(missing)));
    // A ticket of an hour ago that was good for five minutes, made without waiting for them.
    QVERIFY2(m_realm->shiftClock(-60), qPrintable(m_realm->errorString()));
    QVERIFY2(!ticketsOf({ u"-l"_s, u"5m"_s }).isEmpty(), qPrintable(m_realm->errorString()));
    QVERIFY2(m_realm->shiftClock(0), qPrintable(m_realm->errorString()));
    const TransportError error = failureOf(endpointFor({}), {});
    QCOMPARE(error.kind, TransportError::Kind::Authentication);
    QVERIFY(error.message.contains(u"expired"_s));
    QVERIFY(error.message.contains(u"HTTP/localhost"_s));
    QVERIFY(error.nextStep.contains(u"kinit"_s));

    m_realm->useTickets();
    const TransportError without = failureOf(endpointFor({}), {});
    QVERIFY(!without.message.contains(u"expired"_s));
    QVERIFY(without.message.contains(u"HTTP/localhost"_s));
    QVERIFY(without.nextStep.contains(u"kinit"_s));
}

void TestKerberosFailures::aRealmThatNobodyServesIsTold()
{
    const TransportError error = failureOf(endpointFor(u"ada@OTHER.REALM"_s), u"right"_s);
    QCOMPARE(error.kind, TransportError::Kind::Authentication);
    QVERIFY(error.message.contains(u"realm"_s));
    QVERIFY(error.message.contains(u"HTTP/localhost"_s));
    QVERIFY(error.detail.contains(u"OTHER.REALM"_s));
}

void TestKerberosFailures::aWrongPasswordIsTold()
{
    const TransportError error = failureOf(endpointFor(u"ada@"_s + m_realm->name()), u"wrong"_s);
    QCOMPARE(error.kind, TransportError::Kind::Authentication);
    QVERIFY(error.message.contains(u"password"_s));
    QVERIFY(error.message.contains(u"HTTP/localhost"_s));
}

void TestKerberosFailures::anUnknownServiceIsNamed_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("principal");
    QTest::newRow("of a class that nobody has") << u"WSMAN"_s << QString() << u"WSMAN/localhost"_s;
    QTest::newRow("of another host") << u"HTTP"_s << u"web02.contoso.test"_s << u"HTTP/web02.contoso.test"_s;
    // HTTP is tried first, and host where there is none.
    QTest::newRow("after both that are tried")
        << QString() << u"web02.contoso.test"_s << u"host/web02.contoso.test"_s;
}

void TestKerberosFailures::anUnknownServiceIsNamed()
{
    QFETCH(QString, service);
    QFETCH(QString, host);
    QFETCH(QString, principal);
    Endpoint endpoint = endpointFor(u"ada@"_s + m_realm->name());
    endpoint.options.spnService = service;
    endpoint.options.spnHost = host;
    const TransportError error = failureOf(endpoint, u"right"_s);
    QCOMPARE(error.kind, TransportError::Kind::Authentication);
    QVERIFY2(error.message.contains(principal), qPrintable(error.message));
    QVERIFY(error.message.contains(u"knows no service"_s));
}

void TestKerberosFailures::anAddressIsNoName()
{
    Endpoint endpoint = endpointFor(u"ada@"_s + m_realm->name());
    endpoint.host = u"127.0.0.1"_s;
    const TransportError error = failureOf(endpoint, u"right"_s);
    QCOMPARE(error.kind, TransportError::Kind::Authentication);
    QVERIFY2(error.nextStep.contains(u"name of the computer"_s), qPrintable(error.nextStep));
}

/// A process of its own begins to open, and ends while its question waits for the KDC.
void TestKerberosFailures::quittingDoesNotWaitForAHungKdc()
{
    m_realm->hang();
    QElapsedTimer clock;
    clock.start();
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(),
        { openAndQuit, QString::number(m_endpoint->port(u"web01"_s)) });
    const bool hasFinished = program.waitForFinished();
    m_realm->resume();
    QVERIFY(hasFinished);
    QCOMPARE(program.readAllStandardOutput(), QByteArray("Opening"));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY2(clock.elapsed() < 3000, qPrintable(u"it took %1 ms"_s.arg(clock.elapsed())));
}

/// Last, as the KDC's clock stays what it is then.
void TestKerberosFailures::clocksThatDifferAreTold()
{
    const QString missing = KerberosRealm::missingPackageForClocks();
    if (!missing.isEmpty())
        QSKIP(qPrintable(u"the package %1 is missing"_s.arg(missing)));
    QVERIFY2(!ticketsOf().isEmpty(), qPrintable(m_realm->errorString()));
    QVERIFY2(m_realm->shiftClock(60), qPrintable(m_realm->errorString()));
    const TransportError error = failureOf(endpointFor({}), {});
    QCOMPARE(error.kind, TransportError::Kind::Authentication);
    QVERIFY2(error.message.contains(u"clocks"_s), qPrintable(error.message));
    QVERIFY(error.message.contains(u"HTTP/localhost"_s));
    QVERIFY(error.nextStep.contains(u"five minutes"_s));
}

namespace {

/// Opens by Kerberos, and ends as soon as the step that asks the KDC hangs: the endpoint has taken the
/// connection, and nothing follows.
int openAndQuitNow(quint16 port)
{
    const TimeLimits limits;
    ConnectionList list(makeNetworkAccess, limits);
    Profile profile;
    profile.endpoint.host = u"localhost"_s;
    profile.endpoint.port = port;
    profile.endpoint.authentication = Authentication::Kerberos;
    profile.endpoint.user = u"ada@CONTOSO.TEST"_s;
    Connection *connection = list.add(profile);
    connection->setCredential(Credential(profile.endpoint.user, u"right"_s));
    connection->open();
    QTimer::singleShot(500, qApp, [connection] {
        QTextStream(stdout) << (connection->state() == State::Opening ? "Opening" : "something else");
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == openAndQuit)
        return openAndQuitNow(arguments.value(2).toUShort());
    TestKerberosFailures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kerberosfailures.moc"
