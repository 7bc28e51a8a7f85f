/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "accountform.h"
#include "endpoint.h"
#include "logonadvice.h"
#include "transporterror.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = AccountForm::Kind;

/// What a 401 and a refused right are answered with, for each case that is known from the field.
class TestLogonAdvice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accountsAreToldByTheirForm_data();
    void accountsAreToldByTheirForm();
    void theLikeliestStepComesFirst_data();
    void theLikeliestStepComesFirst();
    void channelBindingIsNamedWhereThereIsAChannel();
    void deniedRightsAreToldFromARefusedUser();
    void otherErrorsHaveNoSteps();
};

void TestLogonAdvice::accountsAreToldByTheirForm_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("user");
    QTest::newRow("of nobody") << QString() << Kind::LoggedIn << QString();
    QTest::newRow("of a domain") << u"CONTOSO\\maria"_s << Kind::Domain << u"maria"_s;
    QTest::newRow("of the host") << u"web01\\admin"_s << Kind::Local << u"admin"_s;
    QTest::newRow("of the host by its full name")
        << u"WEB01.contoso.com\\admin"_s << Kind::Local << u"admin"_s;
    QTest::newRow("of the host by a dot") << u".\\admin"_s << Kind::Local << u"admin"_s;
    QTest::newRow("of a principal") << u"maria@contoso.com"_s << Kind::PrincipalName << u"maria"_s;
    QTest::newRow("bare") << u"admin"_s << Kind::Bare << u"admin"_s;
}

void TestLogonAdvice::accountsAreToldByTheirForm()
{
    QFETCH(QString, written);
    const AccountForm form = AccountForm::of(written, u"web01.contoso.com"_s);
    QTEST(form.kind, "kind");
    QTEST(form.user, "user");
    QVERIFY(form.description().contains(written));
}

void TestLogonAdvice::theLikeliestStepComesFirst_data()
{
    QTest::addColumn<Authentication>("authentication");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QString>("first");
    const QStringList all{ u"Negotiate"_s, u"Kerberos"_s, u"Basic"_s };
    QTest::newRow("Basic is not offered")
        << Authentication::Basic << u"admin"_s << QStringList{ u"Negotiate"_s, u"Kerberos"_s }
        << u"does not offer Basic; it offers Negotiate, Kerberos"_s;
    QTest::newRow("only Basic is offered")
        << Authentication::Negotiate << u"CONTOSO\\maria"_s << QStringList{ u"Basic"_s } << u"HTTPS"_s;
    QTest::newRow("Basic with an account of a domain")
        << Authentication::Basic << u"CONTOSO\\maria"_s << all << u"only local accounts"_s;
    QTest::newRow("a bare name") << Authentication::Ntlm << u"admin"_s << all << u"WEB01\\admin"_s;
    QTest::newRow("a local account") << Authentication::Ntlm << u"WEB01\\admin"_s << all
                                     << u"password again"_s;
    QTest::newRow("an account of a domain")
        << Authentication::Negotiate << u"CONTOSO\\maria"_s << all << u"password again"_s;
}

void TestLogonAdvice::theLikeliestStepComesFirst()
{
    QFETCH(QString, first);
    Endpoint endpoint;
    endpoint.host = u"web01.contoso.com"_s;
    QFETCH(Authentication, authentication);
    endpoint.authentication = authentication;
    QFETCH(QString, user);
    endpoint.user = user;
    TransportError error;
    error.kind = TransportError::Kind::Authentication;
    error.httpStatus = 401;
    QFETCH(QStringList, offered);
    error.offeredSchemes = offered;
    const QStringList steps = LogonAdvice::nextSteps(error, endpoint);
    QVERIFY(!steps.isEmpty());
    QVERIFY2(steps.constFirst().contains(first), qPrintable(steps.constFirst()));
    const QString lines = LogonAdvice::numbered(steps);
    QCOMPARE(lines.startsWith(u"1. "_s), steps.size() > 1);
}

void TestLogonAdvice::channelBindingIsNamedWhereThereIsAChannel()
{
    TransportError error;
    error.kind = TransportError::Kind::Authentication;
    error.httpStatus = 401;
    Endpoint endpoint;
    endpoint.host = u"web01"_s;
    endpoint.user = u"WEB01\\admin"_s;
    endpoint.authentication = Authentication::Negotiate;
    for (const Scheme scheme : { Scheme::Http, Scheme::Https }) {
        endpoint.scheme = scheme;
        const QString steps = LogonAdvice::nextSteps(error, endpoint).join(u'\n');
        QCOMPARE(steps.contains(u"CbtHardeningLevel"_s), scheme == Scheme::Https);
        QVERIFY(steps.contains(u"LocalAccountTokenFilterPolicy"_s));
    }
}

void TestLogonAdvice::deniedRightsAreToldFromARefusedUser()
{
    TransportError error;
    error.kind = TransportError::Kind::Fault;
    error.fault = Wsman::Fault();
    error.fault->wsmanCode = 5;
    Endpoint endpoint;
    endpoint.host = u"web01"_s;
    endpoint.user = u"WEB01\\admin"_s;
    const QStringList local = LogonAdvice::nextSteps(error, endpoint);
    QVERIFY(local.constFirst().contains(u"LocalAccountTokenFilterPolicy"_s));
    endpoint.user = u"CONTOSO\\maria"_s;
    const QStringList domain = LogonAdvice::nextSteps(error, endpoint);
    QVERIFY(domain.constFirst().contains(u"Remote Management Users"_s));
}

void TestLogonAdvice::otherErrorsHaveNoSteps()
{
    TransportError error;
    error.kind = TransportError::Kind::Network;
    QVERIFY(LogonAdvice::nextSteps(error, Endpoint()).isEmpty());
}

QTEST_GUILESS_MAIN(TestLogonAdvice)
#include "tst_logonadvice.moc"
