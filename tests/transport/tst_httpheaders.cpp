/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "httpheaders.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HttpHeadersTest final : public QObject {
    Q_OBJECT

private slots:
    void authenticationSchemes_data();
    void authenticationSchemes();
    void contentType_data();
    void contentType();
};

void HttpHeadersTest::authenticationSchemes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("schemes");
    QTest::newRow("none") << QByteArray() << QStringList();
    QTest::newRow("Windows") << QByteArray("Negotiate, Basic realm=\"WSMAN\"")
                             << QStringList{ u"Negotiate"_s, u"Basic"_s };
    QTest::newRow("OMI") << QByteArray("Basic realm=\"WSMAN\", Negotiate, Kerberos")
                         << QStringList{ u"Basic"_s, u"Negotiate"_s, u"Kerberos"_s };
    QTest::newRow("openwsman") << QByteArray(
        "Basic realm=\"OPENWSMAN\", Digest realm=\"OPENWSMAN\", nonce=\"abc=\", "
        "algorithm=MD5, qop=\"auth\"")
                               << QStringList{ u"Basic"_s, u"Digest"_s };
    QTest::newRow("comma in quotes") << QByteArray(
        "Digest realm=\"a, Basic b\", qop=\"auth,auth-int\", Negotiate")
                                     << QStringList{ u"Digest"_s, u"Negotiate"_s };
    QTest::newRow("escaped quote") << QByteArray("Basic realm=\"a\\\", Digest b\", CredSSP")
                                   << QStringList{ u"Basic"_s, u"CredSSP"_s };
    QTest::newRow("token") << QByteArray("Negotiate oXAwbqADCgEBo1kEVw==, Basic realm=x")
                           << QStringList{ u"Negotiate"_s, u"Basic"_s };
    QTest::newRow("spaces around =") << QByteArray("Basic realm = \"x\" , charset = \"UTF-8\"")
                                     << QStringList{ u"Basic"_s };
    QTest::newRow("each once") << QByteArray("Negotiate, NEGOTIATE, Basic realm=\"a\", basic realm=\"b\"")
                               << QStringList{ u"Negotiate"_s, u"Basic"_s };
    QTest::newRow("empty elements") << QByteArray(", ,Negotiate,,") << QStringList{ u"Negotiate"_s };
    QTest::newRow("tab") << QByteArray("Basic\trealm=\"x\",\tNegotiate")
                         << QStringList{ u"Basic"_s, u"Negotiate"_s };
    QTest::newRow("quote that does not end")
        << QByteArray("Basic realm=\"x, Negotiate") << QStringList{ u"Basic"_s };
    QTest::newRow("nothing that is a scheme") << QByteArray("=, \"x\", (a) b") << QStringList();
}

void HttpHeadersTest::authenticationSchemes()
{
    QFETCH(QByteArray, value);
    QTEST(HttpHeaders::authenticationSchemes(value), "schemes");
}

void HttpHeadersTest::contentType_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("mediaType");
    QTest::addColumn<QByteArray>("charset");
    const QByteArray soap = "application/soap+xml";
    QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("Windows") << soap + ";charset=UTF-8" << soap << QByteArray("utf-8");
    QTest::newRow("space and quotes") << soap + "; charset=\"UTF-16\"" << soap << QByteArray("utf-16");
    QTest::newRow("upper case") << QByteArray("Text/HTML; Charset=ISO-8859-1") << QByteArray("text/html")
                                << QByteArray("iso-8859-1");
    QTest::newRow("no charset") << QByteArray("text/plain") << QByteArray("text/plain") << QByteArray();
    QTest::newRow("charset among others")
        << QByteArray("multipart/encrypted; protocol=\"a;charset=no\"; charset=utf-8; boundary=x")
        << QByteArray("multipart/encrypted") << QByteArray("utf-8");
    QTest::newRow("empty charset") << soap + ";charset=" << soap << QByteArray();
    QTest::newRow("empty quotes") << soap + ";charset=\"\"" << soap << QByteArray();
    QTest::newRow("parameter only") << QByteArray(";charset=utf-8") << QByteArray() << QByteArray("utf-8");
    QTest::newRow("quote that does not end") << soap + ";charset=\"utf-8" << soap << QByteArray("\"utf-8");
}

void HttpHeadersTest::contentType()
{
    QFETCH(QByteArray, value);
    QTEST(HttpHeaders::mediaType(value), "mediaType");
    QTEST(HttpHeaders::charset(value), "charset");
}

QTEST_GUILESS_MAIN(HttpHeadersTest)

#include "tst_httpheaders.moc"
