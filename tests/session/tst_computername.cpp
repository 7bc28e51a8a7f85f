/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "computername.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ComputerName::Problem;

class TestComputerName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsHosts_data();
    void acceptsHosts();
    void rejectsWithItsReason_data();
    void rejectsWithItsReason();
    void splitsPastedLists_data();
    void splitsPastedLists();
    void namesEachHostOfAListOnce();
    void readsTenThousandHosts();
    void takesUris_data();
    void takesUris();
    void putsIpv6InBracketsIntoTheUrl();
    void writesIdnInAsciiIntoTheUrl();
};

void TestComputerName::acceptsHosts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::newRow("NetBIOS name") << u"SERVER64"_s << u"SERVER64"_s;
    QTest::newRow("FQDN") << u"web01.contoso.com"_s << u"web01.contoso.com"_s;
    QTest::newRow("trailing dot") << u"web01.contoso.com."_s << u"web01.contoso.com."_s;
    QTest::newRow("underscore") << u"old_server"_s << u"old_server"_s;
    QTest::newRow("spaces around") << u"  web01 "_s << u"web01"_s;
    QTest::newRow("invisible characters") << u"\uFEFFweb\u200B01\u00AD"_s << u"web01"_s;
    QTest::newRow("IPv4") << u"10.0.4.17"_s << u"10.0.4.17"_s;
    QTest::newRow("IPv6") << u"fe80::1"_s << u"fe80::1"_s;
    QTest::newRow("IPv6 in brackets") << u"[2001:db8::17]"_s << u"2001:db8::17"_s;
    QTest::newRow("IPv6 loopback") << u"::1"_s << u"::1"_s;
    QTest::newRow("IDN") << u"büro.example"_s << u"büro.example"_s;
    QTest::newRow("empty is local") << QString() << u"localhost"_s;
    QTest::newRow("dot is local") << u"."_s << u"localhost"_s;
    QTest::newRow("localhost in any case") << u"LocalHost"_s << u"localhost"_s;
}

void TestComputerName::acceptsHosts()
{
    QFETCH(QString, typed);
    const auto host = ComputerName::parse(typed);
    QVERIFY(host.hasValue());
    QTEST(*host, "host");
}

void TestComputerName::rejectsWithItsReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("space inside") << u"web 01"_s << Problem::HasSpace;
    QTest::newRow("http URI") << u"http://web01"_s << Problem::IsUri;
    QTest::newRow("https URI in capitals") << u"HTTPS://web01:5986/wsman"_s << Problem::IsUri;
    QTest::newRow("port") << u"web01:5986"_s << Problem::HasPort;
    QTest::newRow("IPv6 with port") << u"[::1]:5985"_s << Problem::HasPort;
    QTest::newRow("slash") << u"web01/wsman"_s << Problem::Invalid;
    QTest::newRow("empty label") << u"web01..com"_s << Problem::Invalid;
    QTest::newRow("leading hyphen") << u"-web01"_s << Problem::Invalid;
    QTest::newRow("user before host") << u"admin@web01"_s << Problem::Invalid;
    QTest::newRow("bad IPv4") << u"10.0.0.256"_s << Problem::Invalid;
    QTest::newRow("three numbers") << u"10.0.0"_s << Problem::Invalid;
    QTest::newRow("open bracket") << u"[fe80::1"_s << Problem::Invalid;
    QTest::newRow("empty zone") << u"fe80::1%"_s << Problem::Invalid;
    QTest::newRow("zone that no URL can have") << u"fe80::1%a/b"_s << Problem::Invalid;
    QTest::newRow("zero in an address") << u"[2001:db8::1\0]"_s << Problem::Invalid;
    QTest::newRow("label of 64") << QString(64, u'a') << Problem::Invalid;
    QTest::newRow("backslashes") << u"\\\\web01"_s << Problem::Invalid;
}

void TestComputerName::rejectsWithItsReason()
{
    QFETCH(QString, typed);
    const auto host = ComputerName::parse(typed);
    QVERIFY(!host.hasValue());
    QTEST(host.error(), "problem");
    const QString sentence = ComputerName::explain(host.error(), typed);
    QVERIFY(sentence.contains(typed));
    QVERIFY(sentence.endsWith(u'.'));
}

void TestComputerName::splitsPastedLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    const QStringList three{ u"a"_s, u"b"_s, u"c"_s };
    QTest::newRow("lines") << u"a\nb\r\nc\n"_s << three;
    QTest::newRow("commas") << u"a,b , c"_s << three;
    QTest::newRow("semicolons and tabs") << u"a;b\tc"_s << three;
    QTest::newRow("quotes of a CSV column") << u"\"a\"\n\"b\"\n'c'"_s << three;
    QTest::newRow("comments") << u"# servers\na\nb # old one\nc"_s << three;
    QTest::newRow("empty lines") << u"\n\na,,b\n , \nc"_s << three;
    QTest::newRow("nothing") << u" \n , "_s << QStringList();
}

void TestComputerName::splitsPastedLists()
{
    QFETCH(QString, text);
    QTEST(ComputerName::split(text), "parts");
}

void TestComputerName::namesEachHostOfAListOnce()
{
    const auto list = ComputerName::parseList(u"web01, WEB01, web01., web 02, 10.0.0.1, web03"_s);
    QCOMPARE(list.hosts, (QStringList{ u"web01"_s, u"10.0.0.1"_s, u"web03"_s }));
    QCOMPARE(list.duplicates, 2);
    QCOMPARE(list.rejected.size(), 1);
    QCOMPARE(list.rejected.constFirst().typed, u"web 02"_s);
}

void TestComputerName::readsTenThousandHosts()
{
    QString text;
    for (int i = 0; i < 10000; ++i)
        text += u"host%1.example.com\n"_s.arg(i);
    QCOMPARE(ComputerName::parseList(text).hosts.size(), 10000);
}

void TestComputerName::takesUris_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("url");
    QTest::newRow("all parts") << u"https://web01:5986/wsman"_s << u"https://web01:5986/wsman"_s;
    QTest::newRow("defaults") << u"http://web01"_s << u"http://web01:5985/wsman"_s;
    QTest::newRow("other path") << u"http://web01:8080/a/b"_s << u"http://web01:8080/a/b"_s;
    QTest::newRow("IPv6") << u"https://[::1]/wsman"_s << u"https://[::1]:5986/wsman"_s;
    QTest::newRow("no host") << u"http:///wsman"_s << QString();
    QTest::newRow("password inside") << u"http://admin:secret@web01/wsman"_s << QString();
    QTest::newRow("other scheme") << u"ftp://web01"_s << QString();
    QTest::newRow("bad port") << u"http://web01:99999/"_s << QString();
}

void TestComputerName::takesUris()
{
    QFETCH(QString, uri);
    QFETCH(QString, url);
    const auto endpoint = ComputerName::fromUri(uri, {});
    QCOMPARE(endpoint.has_value(), !url.isEmpty());
    if (endpoint)
        QCOMPARE(endpoint->url().toString(), url);
}

void TestComputerName::putsIpv6InBracketsIntoTheUrl()
{
    Endpoint endpoint;
    endpoint.host = u"fe80::1"_s;
    QCOMPARE(endpoint.url().toString(), u"http://[fe80::1]:5985/wsman"_s);
}

void TestComputerName::writesIdnInAsciiIntoTheUrl()
{
    Endpoint endpoint;
    endpoint.host = u"büro.example"_s;
    QCOMPARE(endpoint.url().toString(QUrl::FullyEncoded), u"http://xn--bro-hoa.example:5985/wsman"_s);
}

QTEST_GUILESS_MAIN(TestComputerName)
#include "tst_computername.moc"
