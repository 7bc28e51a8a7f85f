/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "clientfixture.h"
#include "endpointrules.h"
#include "instance.h"
#include "namespaces.h"
#include "secretmemory.h"
#include "tlstrust.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;
using Access = ProxyOptions::Access;

namespace {

QString fromUtf16(const QByteArray &bytes)
{
    return QStringDecoder(QStringDecoder::Utf16LE)(bytes);
}

QVector<int> numbersOf(const QVector<EndpointRule> &rules)
{
    QVector<int> numbers;
    for (const EndpointRule rule : rules)
        numbers.append(int(rule));
    return numbers;
}

Endpoint plain()
{
    Endpoint endpoint;
    endpoint.host = u"web01"_s;
    endpoint.scheme = Scheme::Https;
    endpoint.authentication = Authentication::Negotiate;
    return endpoint;
}

} // namespace

/// The session's options as they go over the wire, and what may not be combined.
class SessionOptionsTest final : public QObject {
    Q_OBJECT

private slots:
    void utf16GoesWithAMarkAndItsName();
    void answersAreReadInEitherEncoding_data();
    void answersAreReadInEitherEncoding();
    void optionsGoWithEachRequestButIdentify();
    void rules_data();
    void rules();
    void everyRuleSaysWhatToDo();
    void onlyARevokedCertificateIsRefused();
    void aWipedSecretIsGoneForItsOwnerAlone();
};

void SessionOptionsTest::utf16GoesWithAMarkAndItsName()
{
    ScriptedServer server;
    server.expect(identifyAnswer());
    Endpoint endpoint = endpointOf(server);
    endpoint.options.useUtf16 = true;
    ClientFixture fixture(Manager::OwnLanes, endpoint);
    QVERIFY(fixture.identifies());
    const ReceivedRequest request = server.requests().constFirst();
    QCOMPARE(request.header("Content-Type"), QByteArray("application/soap+xml;charset=UTF-16"));
    QVERIFY(request.body.startsWith("\xff\xfe"));
    QCOMPARE(request.body.size() % 2, 0);
    const QString text = fromUtf16(request.body);
    QVERIFY2(text.startsWith(u"<?xml version=\"1.0\" encoding=\"UTF-16\"?>"_s), qPrintable(text));
    QVERIFY(text.contains("Identify"_L1));
}

void SessionOptionsTest::answersAreReadInEitherEncoding_data()
{
    QTest::addColumn<bool>("asksInUtf16");
    QTest::addColumn<bool>("answersInUtf16");
    for (const bool asks : { false, true }) {
        for (const bool answers : { false, true })
            QTest::addRow("%s, %s", asks ? "UTF-16" : "UTF-8", answers ? "UTF-16" : "UTF-8")
                << asks << answers;
    }
}

void SessionOptionsTest::answersAreReadInEitherEncoding()
{
    QFETCH(bool, asksInUtf16);
    QFETCH(bool, answersInUtf16);
    const QByteArray vendor = "Müller ∞";
    QByteArray body = identifyEnvelope(vendor);
    if (answersInUtf16) {
        QStringEncoder encode(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
        body = encode(QString::fromUtf8(body));
    }
    ScriptedServer server;
    server.expect(httpAnswer("200 OK", body,
        answersInUtf16 ? "application/soap+xml;charset=UTF-16" : "application/soap+xml;charset=UTF-8"));
    Endpoint endpoint = endpointOf(server);
    endpoint.options.useUtf16 = asksInUtf16;
    ClientFixture fixture(Manager::OwnLanes, endpoint);
    const auto outcome = fixture.run(Wsman::identify());
    QVERIFY(outcome && outcome->result);
    QCOMPARE(outcome->result->productVendor, QString::fromUtf8(vendor));
}

void SessionOptionsTest::optionsGoWithEachRequestButIdentify()
{
    ScriptedServer server;
    server.expect(identifyAnswer());
    server.expect(httpAnswer("200 OK", soapEnvelope({})));
    Endpoint endpoint = endpointOf(server);
    endpoint.options.optionSet = { { u"TraceLevel"_s, u"5 < 6"_s }, { u"Second"_s, QString() } };
    ClientFixture fixture(Manager::OwnLanes, endpoint);
    QVERIFY(fixture.identifies());
    fixture.run(Wsman::get(QString(Wsman::Resource::config)));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().at(0).body.contains("OptionSet"));
    const QByteArray body = server.requests().at(1).body;
    QVERIFY2(body.contains("<w:OptionSet s:mustUnderstand=\"true\">"
                           "<w:Option Name=\"TraceLevel\">5 &lt; 6</w:Option><w:Option Name=\"Second\">"),
        body.constData());
}

void SessionOptionsTest::rules_data()
{
    using Rule = EndpointRule;
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QString>("proxyPassword");
    QTest::addColumn<QVector<int>>("broken");
    const auto row = [](const char *name, const Endpoint &endpoint, const QVector<Rule> &broken,
                         const QString &proxyPassword = {}) {
        QTest::newRow(name) << endpoint << proxyPassword << numbersOf(broken);
    };
    Endpoint none = plain();
    none.authentication = Authentication::None;
    Endpoint noneWithUser = none;
    noneWithUser.user = u"ada"_s;
    Endpoint certificate = plain();
    certificate.authentication = Authentication::Certificate;
    certificate.certificate.file = u"ada.pfx"_s;
    Endpoint overHttp = certificate;
    overHttp.scheme = Scheme::Http;
    Endpoint withUser = certificate;
    withUser.user = u"ada"_s;
    Endpoint withoutFile = certificate;
    withoutFile.certificate = {};
    Endpoint otherWay = plain();
    otherWay.certificate.thumbprint = QByteArray(20, 'x');
    Endpoint kerberos = plain();
    kerberos.authentication = Authentication::Kerberos;
    Endpoint byAddress = kerberos;
    byAddress.host = u"fe80::1"_s;
    Endpoint byAddressWithName = byAddress;
    byAddressWithName.options.spnHost = u"web01.contoso.com"_s;
    row("nothing wrong", plain(), {});
    row("nobody", none, {});
    row("nobody with a user", noneWithUser, { Rule::UserWithoutAuthentication });
    row("certificate", certificate, {});
    row("certificate over HTTP", overHttp, { Rule::CertificateOverHttp });
    row("certificate with a user", withUser, { Rule::CertificateWithUser });
    row("certificate without a file", withoutFile, { Rule::CertificateWithoutFile });
    row("certificate for Negotiate", otherWay, { Rule::CertificateWithOtherAuthentication });
    row("Kerberos", kerberos, {});
    row("Kerberos by address", byAddress, { Rule::KerberosWithAddress });
    row("Kerberos by address, named", byAddressWithName, {});

    Endpoint proxied = plain();
    proxied.options.proxy = { Access::Http, u"proxy"_s, 3128, {} };
    Endpoint proxiedHttp = proxied;
    proxiedHttp.scheme = Scheme::Http;
    Endpoint systemHttp = proxiedHttp;
    systemHttp.options.proxy = { Access::System, {}, 0, {} };
    Endpoint proxiedKerberos = proxied;
    proxiedKerberos.authentication = Authentication::Kerberos;
    Endpoint withoutHost = proxied;
    withoutHost.options.proxy.host.clear();
    Endpoint proxyUser = proxied;
    proxyUser.options.proxy.user = u"porter"_s;
    row("proxy", proxied, {});
    row("proxy with HTTP", proxiedHttp, { Rule::ProxyOverHttp });
    row("proxy of the system with HTTP", systemHttp, { Rule::ProxyOverHttp });
    row("proxy with Kerberos", proxiedKerberos, { Rule::ProxyWithKerberos });
    row("proxy without a host", withoutHost, { Rule::ProxyWithoutHost });
    row("proxy user", proxyUser, {}, u"secret"_s);
    row("proxy user without a password", proxyUser, { Rule::ProxyUserWithoutPassword });
#ifndef Q_OS_WIN
    Endpoint credSsp = proxied;
    credSsp.authentication = Authentication::CredSsp;
    row("CredSSP through a proxy", credSsp, { Rule::CredSspNotAvailable, Rule::ProxyWithCredSsp });
#endif
}

void SessionOptionsTest::rules()
{
    QFETCH(Endpoint, endpoint);
    QFETCH(QString, proxyPassword);
    Credential credential(endpoint.user, u"secret"_s);
    credential.proxyPassword = proxyPassword;
    const QVector<EndpointRule> broken = EndpointRules::broken(endpoint, credential);
    QTEST(numbersOf(broken), "broken");
}

void SessionOptionsTest::everyRuleSaysWhatToDo()
{
    for (int i = 0; i <= int(EndpointRule::ProxyUserWithoutPassword); ++i) {
        const Wsman::FaultAdvice advice = EndpointRules::explanation(EndpointRule(i));
        QVERIFY2(!advice.meaning.isEmpty() && !advice.nextStep.isEmpty(), QByteArray::number(i).constData());
    }
}

void SessionOptionsTest::onlyARevokedCertificateIsRefused()
{
    Endpoint endpoint = plain();
    const auto trusts = [&endpoint](QSslError::SslError error) {
        return judgeCertificate(QSslCertificate(), { QSslError(error) }, endpoint).trusted;
    };
    QVERIFY(trusts(QSslError::OcspNoResponseFound));
    QVERIFY(trusts(QSslError::OcspStatusUnknown));
    QVERIFY(!trusts(QSslError::CertificateRevoked));
    endpoint.options.skipRevocationCheck = true;
    QVERIFY(trusts(QSslError::CertificateRevoked));
}

void SessionOptionsTest::aWipedSecretIsGoneForItsOwnerAlone()
{
    QString text = u"secret"_s + QString::number(1);
    QString shared = text;
    SecretMemory::wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(shared, u"secret1"_s); // whoever has it still wipes it
    QByteArray bytes = "secret" + QByteArray::number(1);
    SecretMemory::wipe(bytes);
    QVERIFY(bytes.isEmpty());
}

QTEST_GUILESS_MAIN(SessionOptionsTest)
#include "tst_sessionoptions.moc"
