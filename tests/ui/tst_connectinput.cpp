/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectinputstage.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using Access = ProxyOptions::Access;
using Field = ConnectInput::Field;

Q_DECLARE_METATYPE(Authentication)
Q_DECLARE_METATYPE(ConnectFields)
Q_DECLARE_METATYPE(QList<Field>)

class TestConnectInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void showsTheAddress_data();
    void showsTheAddress();
    void offersOneClick_data();
    void offersOneClick();
    void onlyHttpsCuresACertificateOverHttp();
    void theProxysUserNeedsAPassword();

private:
    std::unique_ptr<ConnectInputStage> m_stage;
    ConnectionList *m_list = nullptr;
    ConnectInput *m_input = nullptr;
};

void TestConnectInput::init()
{
    m_stage = std::make_unique<ConnectInputStage>();
    m_list = &m_stage->list;
    m_input = &m_stage->input;
}

void TestConnectInput::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<ConnectFields>("fields");
    QTest::addColumn<QList<Field>>("wrong");

    const auto row = [](
                         const char *name, const QString &hosts, const QList<Field> &wrong,
                         const std::function<void(ConnectFields &)> &change = [](ConnectFields &) {}) {
        ConnectFields fields = goodFields();
        change(fields);
        QTest::newRow(name) << hosts << fields << wrong;
    };
    row("good", u"srv"_s, {});
    row("several", u"srv1, srv2\nsrv3"_s, {});
    row("IPv6", u"fe80::1"_s, {});
    row("IPv6 in brackets", u"[fe80::1]"_s, {});
    row("IDN", u"bücher.example"_s, {});
    row("nothing", u""_s, { Field::Hosts });
    row("only separators", u" ,\n;"_s, { Field::Hosts });
    row("space inside", u"my server"_s, { Field::Hosts });
    row("URI", u"http://srv:5985/wsman"_s, { Field::Hosts });
    row("port behind the name", u"srv:5986"_s, { Field::Hosts });
    row("one bad among good ones", u"srv1\nsr/v2"_s, { Field::Hosts });
    row("port 0", u"srv"_s, {}, [](ConnectFields &f) { f.port = u"0"_s; });
    row("port 65535", u"srv"_s, {}, [](ConnectFields &f) { f.port = u" 65535 "_s; });
    row("port too large", u"srv"_s, { Field::Port }, [](ConnectFields &f) { f.port = u"65536"_s; });
    row("port negative", u"srv"_s, { Field::Port }, [](ConnectFields &f) { f.port = u"-1"_s; });
    row("port is no number", u"srv"_s, { Field::Port }, [](ConnectFields &f) { f.port = u"http"_s; });
    row("path with slashes", u"srv"_s, {}, [](ConnectFields &f) { f.path = u"/a/b"_s; });
    row("path with a blank", u"srv"_s, { Field::Path }, [](ConnectFields &f) { f.path = u"ws man"_s; });
    row("path with a query", u"srv"_s, { Field::Path }, [](ConnectFields &f) { f.path = u"wsman?x"_s; });
    row("no user", u"srv"_s, { Field::User }, [](ConnectFields &f) { f.user = u"  "_s; });
    row("user with a colon", u"srv"_s, { Field::User }, [](ConnectFields &f) { f.user = u"a:b"_s; });
    row("no password", u"srv"_s, { Field::Password }, [](ConnectFields &f) { f.hasPassword = false; });
    row("Basic over HTTP", u"srv"_s, { Field::Encryption },
        [](ConnectFields &f) { f.scheme = Scheme::Http; });
    row("Basic over HTTP, allowed", u"srv"_s, {}, [](ConnectFields &f) {
        f.scheme = Scheme::Http;
        f.allowUnencrypted = true;
    });
    row("no authentication needs nothing", u"srv"_s, {}, [](ConnectFields &f) {
        f = ConnectFields();
        f.authentication = Authentication::None;
    });
    const auto https = [&row](
                           const char *name, const QList<Field> &wrong, Authentication authentication,
                           const std::function<void(ConnectFields &)> &change = [](ConnectFields &) {},
                           const QString &host = u"srv"_s) {
        row(name, host, wrong, [authentication, change](ConnectFields &f) {
            f.authentication = authentication;
            f.certificate.file = u"admin.pfx"_s;
            change(f);
        });
    };
    const auto proxy = [](Access access, const QString &host = u"proxy"_s, quint16 port = 3128) {
        return [=](ConnectFields &f) { f.options.proxy = { access, host, port, {} }; };
    };
    const auto overHttp = [](const std::function<void(ConnectFields &)> &change) {
        return [change](ConnectFields &f) {
            f.scheme = Scheme::Http;
            change(f);
        };
    };
    const auto options = [](const QVector<QPair<QString, QString>> &set) {
        return [set](ConnectFields &f) { f.options.optionSet = set; };
    };
    using A = Authentication;
    const QList<Field> none;
    const QList<Field> inOptions{ Field::Options };
    https("certificate", none, A::Certificate);
    https("certificate over HTTP", { Field::Authentication }, A::Certificate, overHttp([](auto &) {}));
    https("certificate without a file", { Field::Certificate }, A::Certificate,
        [](ConnectFields &f) { f.certificate = {}; });
    https("certificate that cannot be read", { Field::Certificate }, A::Certificate,
        [](ConnectFields &f) { f.certificateProblem = u"It is none."_s; });
    https("Kerberos", none, A::Kerberos);
    https(
        "Kerberos by address", { Field::Authentication }, A::Kerberos, [](auto &) {}, u"srv1, 10.0.0.1"_s);
    https("proxy", none, A::Negotiate, proxy(Access::Http));
    https("proxy, HTTP", inOptions, A::Negotiate, overHttp(proxy(Access::Http)));
    https("system's proxy, HTTP", inOptions, A::Negotiate, overHttp(proxy(Access::System)));
    https("proxy, Kerberos", inOptions, A::Kerberos, proxy(Access::Socks5));
    https("proxy, NTLM", none, A::Ntlm, proxy(Access::Socks5));
    https("proxy without a host", inOptions, A::Ntlm, proxy(Access::Http, {}));
    https("the system names host and port", none, A::Ntlm, proxy(Access::System, {}, 0));
    https("option", none, A::Ntlm, options({ { u"name"_s, u"value"_s } }));
    https("option without a value", none, A::Ntlm, options({ { u"name"_s, {} } }));
    https("option without a name", inOptions, A::Ntlm, options({ { {}, u"value"_s } }));
#ifndef Q_OS_WIN
    https("CredSSP", { Field::Authentication }, A::CredSsp);
    https("CredSSP, proxy", { Field::Authentication, Field::Options }, A::CredSsp, proxy(Access::Http));
#endif
    row("everything at once", u"a b"_s,
        { Field::Hosts, Field::Port, Field::Path, Field::User, Field::Password }, [](ConnectFields &f) {
            f.port = u"x"_s;
            f.path = u"#"_s;
            f.user.clear();
            f.hasPassword = false;
        });
}

void TestConnectInput::namesWhatIsWrong()
{
    QFETCH(QString, hosts);
    QFETCH(ConnectFields, fields);
    QFETCH(QList<Field>, wrong);
    m_input->setHosts(hosts);
    m_input->setFields(fields);
    const ConnectInput::Problems problems = m_input->problems();
    QCOMPARE(fieldsOf(problems), wrong);
    for (const ConnectInput::Problem &problem : problems)
        QVERIFY(!problem.text.isEmpty());
    QCOMPARE(m_input->profiles().hasValue(), wrong.isEmpty());
}

void TestConnectInput::showsTheAddress_data()
{
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("address");

    QTest::newRow("none") << u""_s << u""_s << u""_s << u""_s;
    QTest::newRow("defaults") << u"srv"_s << u""_s << u""_s << u"https://srv:5986/wsman"_s;
    QTest::newRow("own port and path") << u"srv"_s << u"8443"_s << u"/x/y"_s << u"https://srv:8443/x/y"_s;
    QTest::newRow("IPv6") << u"fe80::1"_s << u""_s << u""_s << u"https://[fe80::1]:5986/wsman"_s;
    QTest::newRow("IDN in ASCII") << u"bücher.example"_s << u""_s << u""_s
                                  << u"https://xn--bcher-kva.example:5986/wsman"_s;
    QTest::newRow("this computer") << u"."_s << u""_s << u""_s << u"https://localhost:5986/wsman"_s;
    QTest::newRow("two") << u"a, b"_s << u""_s << u""_s
                         << u"2 computers: https://a:5986/wsman, https://b:5986/wsman"_s;
    QTest::newRow("more than are shown") << u"a b, a, b, c, d"_s << u""_s << u""_s
                                         << u"4 computers: https://a:5986/wsman, https://b:5986/wsman, "
                                            "https://c:5986/wsman, …"_s;
}

void TestConnectInput::showsTheAddress()
{
    QFETCH(QString, hosts);
    QFETCH(QString, port);
    QFETCH(QString, path);
    ConnectFields fields = goodFields();
    fields.port = port;
    fields.path = path;
    m_input->setFields(fields);
    m_input->setHosts(hosts);
    QTEST(m_input->preview(), "address");
}

void TestConnectInput::offersOneClick_data()
{
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("newHosts");
    QTest::addColumn<bool>("https");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("path");

    QTest::newRow("nothing is wrong") << u"srv"_s << QString() << true << u""_s << u""_s;
    QTest::newRow("URI with the usual port")
        << u"http://srv:5985/wsman"_s << u"srv"_s << false << u""_s << u"wsman"_s;
    QTest::newRow("URI with all of its own")
        << u"HTTPS://srv:8443/x"_s << u"srv"_s << true << u"8443"_s << u"x"_s;
    QTest::newRow("URI without a port") << u"http://srv"_s << u"srv"_s << false << u""_s << u"wsman"_s;
    QTest::newRow("two URIs alike") << u"http://a:80/wsman\nhttp://b:80/wsman"_s << u"a\nb"_s << false
                                    << u"80"_s << u"wsman"_s;
    QTest::newRow("port behind the name") << u"srv:8443"_s << u"srv"_s << true << u"8443"_s << u"wsman"_s;
    QTest::newRow("the usual port behind the name")
        << u"srv:5986"_s << u"srv"_s << true << u""_s << u"wsman"_s;
    QTest::newRow("port behind an IPv6 address")
        << u"[fe80::1]:8443"_s << u"fe80::1"_s << true << u"8443"_s << u"wsman"_s;
    QTest::newRow("different ports") << u"a:1\nb:2"_s << QString() << true << u""_s << u""_s;
    QTest::newRow("bad ones among good ones") << u"a\nb c\nd"_s << u"a\nd"_s << true << u""_s << u""_s;
    QTest::newRow("only bad ones") << u"b c"_s << QString() << true << u""_s << u""_s;
}

void TestConnectInput::offersOneClick()
{
    QFETCH(QString, hosts);
    QFETCH(QString, newHosts);
    m_input->setHosts(hosts);
    const auto offer = m_input->offer();
    QCOMPARE(offer.has_value(), !newHosts.isEmpty());
    if (!offer)
        return;
    QVERIFY(!offer->action.isEmpty());
    QCOMPARE(offer->hosts, newHosts);
    QTEST(offer->fields.scheme == Scheme::Https, "https");
    QTEST(offer->fields.port, "port");
    QTEST(offer->fields.path, "path");
    m_input->setFields(offer->fields);
    m_input->setHosts(offer->hosts);
    QVERIFY(!fieldsOf(m_input->problems()).contains(Field::Hosts));
}

/// The dialog offers HTTPS where that is all it takes.
void TestConnectInput::onlyHttpsCuresACertificateOverHttp()
{
    m_input->setHosts(u"10.0.0.1"_s);
    ConnectFields fields = goodFields();
    fields.scheme = Scheme::Http;
    fields.certificate.file = u"admin.pfx"_s;
    fields.authentication = Authentication::Certificate;
    m_input->setFields(fields);
    QVERIFY(m_input->problems().constFirst().needsHttps);
    fields.authentication = Authentication::Kerberos;
    m_input->setFields(fields);
    QCOMPARE(fieldsOf(m_input->problems()), QList<Field>{ Field::Authentication });
    QVERIFY(!m_input->problems().constFirst().needsHttps);
}

void TestConnectInput::theProxysUserNeedsAPassword()
{
    ConnectFields fields = goodFields();
    fields.options.proxy = { Access::Http, u"proxy"_s, 3128, u"guest"_s };
    m_input->setHosts(u"srv"_s);
    m_input->setFields(fields);
    QCOMPARE(fieldsOf(m_input->problems()), QList<Field>{ Field::Options });
    QVERIFY(m_input->problems().constFirst().isMissing);
    fields.hasProxyPassword = true;
    m_input->setFields(fields);
    QVERIFY(m_input->problems().isEmpty());

    Profile edited = profile(u"srv"_s);
    edited.endpoint.options = fields.options;
    Connection *connection = m_list->add(edited);
    fields.hasProxyPassword = false;
    m_input->setEdited(edited);
    m_input->setFields(fields);
    QVERIFY(!m_input->keepsProxyPassword());
    Credential credential(u"admin"_s, u"pw"_s);
    credential.proxyPassword = u"through"_s;
    connection->setCredential(credential);
    QVERIFY(m_input->keepsProxyPassword());
    QVERIFY(m_input->problems().isEmpty());
    fields.options.proxy.user = u"another"_s;
    m_input->setFields(fields);
    QCOMPARE(fieldsOf(m_input->problems()), QList<Field>{ Field::Options });
}

QTEST_GUILESS_MAIN(TestConnectInput)
#include "tst_connectinput.moc"
