/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Access = ProxyOptions::Access;
using Field = ConnectInput::Field;

Q_DECLARE_METATYPE(Endpoint)
Q_DECLARE_METATYPE(QList<Field>)

namespace {

Endpoint endpoint(Scheme scheme, Authentication authentication, Access proxy = Access::Direct,
    const QString &proxyHost = u"proxy"_s)
{
    Endpoint result;
    result.host = u"srv"_s;
    result.scheme = scheme;
    result.authentication = authentication;
    result.options.proxy.access = proxy;
    result.options.proxy.host = proxyHost;
    return result;
}

Endpoint withOptions(const QVector<QPair<QString, QString>> &options)
{
    Endpoint result = endpoint(Scheme::Https, Authentication::Negotiate);
    result.options.optionSet = options;
    return result;
}

} // namespace

class TestConnectRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatDoesNotGoTogether_data();
    void saysWhatDoesNotGoTogether();
};

void TestConnectRules::saysWhatDoesNotGoTogether_data()
{
    using A = Authentication;
    const QList<Field> none;
    const QList<Field> proxy{ Field::Options };
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QList<Field>>("fields");
    QTest::newRow("HTTP") << endpoint(Scheme::Http, A::Negotiate) << none;
    QTest::newRow("HTTPS") << endpoint(Scheme::Https, A::Basic) << none;
    QTest::newRow("certificate, HTTPS") << endpoint(Scheme::Https, A::Certificate) << none;
    QTest::newRow("certificate, HTTP")
        << endpoint(Scheme::Http, A::Certificate) << QList<Field>{ Field::Authentication };
    QTest::newRow("proxy, HTTPS") << endpoint(Scheme::Https, A::Negotiate, Access::Http) << none;
    QTest::newRow("proxy, HTTP") << endpoint(Scheme::Http, A::Negotiate, Access::Http) << proxy;
    QTest::newRow("system's proxy, HTTP") << endpoint(Scheme::Http, A::Negotiate, Access::System) << proxy;
    QTest::newRow("proxy, Kerberos") << endpoint(Scheme::Https, A::Kerberos, Access::Socks5) << proxy;
    QTest::newRow("proxy, NTLM") << endpoint(Scheme::Https, A::Ntlm, Access::Socks5) << none;
    QTest::newRow("no host") << endpoint(Scheme::Https, A::Ntlm, Access::Http, {}) << proxy;
    QTest::newRow("system needs no host") << endpoint(Scheme::Https, A::Ntlm, Access::System, {}) << none;
    QTest::newRow("option") << withOptions({ { u"name"_s, u"value"_s } }) << none;
    QTest::newRow("option without a value") << withOptions({ { u"name"_s, {} } }) << none;
    QTest::newRow("option without a name") << withOptions({ { {}, u"value"_s } }) << proxy;
#ifndef Q_OS_WIN
    QTest::newRow("CredSSP") << endpoint(Scheme::Https, A::CredSsp) << QList<Field>{ Field::Authentication };
    QTest::newRow("CredSSP, proxy") << endpoint(Scheme::Https, A::CredSsp, Access::Http)
                                    << QList<Field>{ Field::Authentication, Field::Options };
#endif
}

void TestConnectRules::saysWhatDoesNotGoTogether()
{
    QFETCH(Endpoint, endpoint);
    QFETCH(QList<Field>, fields);
    QList<Field> found;
    for (const ConnectInput::Problem &problem : ConnectRules::problems(endpoint)) {
        found.append(problem.field);
        QVERIFY(!problem.text.isEmpty());
    }
    QCOMPARE(found, fields);
}

QTEST_GUILESS_MAIN(TestConnectRules)
#include "tst_connectrules.moc"
