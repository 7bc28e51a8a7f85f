/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "endpointprocess.h"
#include "identify.h"
#include "instance.h"
#include "soapclient.h"

#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;

/// What wsman-endpoint says over HTTP and TLS, apart from shells.
class EndpointTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void answersByStatus_data();
    void answersByStatus();
    void challengesLikeWindows();
    void findsUsers_data();
    void findsUsers();
    void keepsTheConnection();
    void closesWhereAskedTo();
    void readsEveryFraming_data();
    void readsEveryFraming();
    void saysContinue();
    void identifies_data();
    void identifies();
    void servesTheWholeLoopback();
    void answersInUtf16();
    void givesTheConfiguration();
    void answersLate();
    void showsItsCertificate();
    void showsAnExpiredCertificate();
    void closesPlainTextOnTls();

private:
    EndpointProcess m_endpoint{ QJsonArray{
        QJsonObject{ { u"name"_s, u"open"_s } },
        QJsonObject{
            { u"name"_s, u"web01"_s }, { u"users"_s, QJsonObject{ { u"CONTOSO\\admin"_s, u"pä:ss"_s } } } },
        QJsonObject{ { u"name"_s, u"shy"_s }, { u"users"_s, QJsonObject{ { u"admin"_s, u"pw"_s } } },
            { u"anonymousIdentify"_s, false }, { u"osVersion"_s, u"6.3.9600"_s } },
        QJsonObject{ { u"name"_s, u"late"_s }, { u"delayMs"_s, 200 } },
        QJsonObject{ { u"name"_s, u"ipv6"_s }, { u"address"_s, u"::1"_s } },
        QJsonObject{ { u"name"_s, u"net127"_s }, { u"address"_s, u"127.1.2.3"_s }, { u"tls"_s, true } },
        QJsonObject{ { u"name"_s, u"net8"_s }, { u"address"_s, u"127.0.0.0/8"_s } },
        QJsonObject{ { u"name"_s, u"tls"_s }, { u"tls"_s, true } },
        QJsonObject{ { u"name"_s, u"old"_s }, { u"tls"_s, true }, { u"certificate"_s, u"expired"_s } },
    } };
};

void EndpointTest::initTestCase()
{
    QVERIFY2(m_endpoint.start(), qPrintable(m_endpoint.errorString()));
}

void EndpointTest::answersByStatus_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");

    const QByteArray identify = Wsman::toEnvelope(Wsman::identify().request, newContext());
    const QByteArray good = basicHeader(u"CONTOSO\\admin"_s, u"pä:ss"_s);
    QTest::newRow("good") << rawPost(identify, good) << 200;
    QTest::newRow("other path") << rawPost(identify, good).replace("POST /wsman", "POST /wsman2") << 404;
    QTest::newRow("path in capitals") << rawPost(identify, good).replace("POST /wsman", "POST /WSMAN") << 200;
    QTest::newRow("path with a query")
        << rawPost(identify, good).replace("POST /wsman", "POST /wsman?PSVersion=5.1") << 200;
    QTest::newRow("no POST") << QByteArray("GET /wsman HTTP/1.1\r\nHost: localhost\r\n\r\n") << 405;
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02 hello\r\n\r\n") << 400;
    QTest::newRow("other content") << rawPost(identify, good + "Content-Type: text/xml\r\n") << 415;
    QTest::newRow("largest header") << rawPost(identify, good + "X: " + QByteArray(64'000, 'x') + "\r\n")
                                    << 200;
    QTest::newRow("header too large")
        << rawPost(identify, good + "X: " + QByteArray(70'000, 'x') + "\r\n") << 400;
    QTest::newRow("body too large") << rawPost(QByteArray(600'000, ' '), good) << 413;
    QTest::newRow("larger than an envelope") << rawPost(QByteArray(520'000, ' ') + identify, good) << 500;
    QTest::newRow("body far too large")
        << rawPost({}, good).replace("Content-Length: 0", "Content-Length: 99999999999") << 413;
    QTest::newRow("no XML") << rawPost("no XML", good) << 400;
    QTest::newRow("no body") << rawPost({}, good) << 400;
    QTest::newRow("nobody") << rawPost(identify) << 401;
    QTest::newRow("other scheme") << rawPost(identify, "Authorization: Negotiate TlRMTVNTUAAB\r\n") << 401;
    QTest::newRow("nonsense") << rawPost(identify, "Authorization: Basic ****\r\n") << 401;
}

void EndpointTest::answersByStatus()
{
    QFETCH(QByteArray, request);
    RawClient client(m_endpoint.url(u"web01"_s));
    client.send(request);
    QTEST(client.readAnswer().status, "status");
}

void EndpointTest::challengesLikeWindows()
{
    RawClient client(m_endpoint.url(u"web01"_s));
    client.send(rawPost(Wsman::toEnvelope(Wsman::get(u"x"_s).request, newContext())));
    const RawAnswer answer = client.readAnswer();
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.header("WWW-Authenticate"), "Basic realm=\"WSMAN\"");
    QCOMPARE(answer.header("Server"), "Microsoft-HTTPAPI/2.0");
    QCOMPARE(answer.header("Content-Length"), "0");
    const QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(answer.header("Date")).chopped(4), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    QVERIFY(date.isValid());
    QVERIFY(client.isConnected());
}

void EndpointTest::findsUsers_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("status");

    const QString right = u"pä:ss"_s;
    QTest::newRow("as configured") << u"CONTOSO\\admin"_s << right << 200;
    QTest::newRow("any case") << u"contoso\\ADMIN"_s << right << 200;
    QTest::newRow("without domain") << u"Admin"_s << right << 200;
    QTest::newRow("local") << u".\\admin"_s << right << 200;
    QTest::newRow("other domain") << u"FABRIKAM\\admin"_s << right << 401;
    QTest::newRow("other user") << u"CONTOSO\\eve"_s << right << 401;
    QTest::newRow("wrong password") << u"CONTOSO\\admin"_s << u"pä:sS"_s << 401;
    QTest::newRow("no password") << u"CONTOSO\\admin"_s << QString() << 401;
    QTest::newRow("nothing") << QString() << QString() << 401;
}

void EndpointTest::findsUsers()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    const auto outcome = call(m_endpoint.url(u"web01"_s), Wsman::identify(), basicHeader(user, password));
    QTEST(outcome.raw.status, "status");
}

void EndpointTest::keepsTheConnection()
{
    const int before = m_endpoint.status().value("connectionsAccepted"_L1).toInt();
    RawClient client(m_endpoint.url(u"web01"_s));
    QCOMPARE(call(client, Wsman::identify()).raw.status, 401);
    const QByteArray good = basicHeader(u"admin"_s, u"pä:ss"_s);
    QCOMPARE(call(client, Wsman::identify(), good).raw.status, 200);
    QCOMPARE(call(client, Wsman::identify(), good).raw.header("Connection"), "");
    QCOMPARE(m_endpoint.status().value("connectionsAccepted"_L1).toInt(), before + 1);
}

void EndpointTest::closesWhereAskedTo()
{
    RawClient client(m_endpoint.url(u"open"_s));
    const auto outcome = call(client, Wsman::identify(), "Connection: close\r\n");
    QCOMPARE(outcome.raw.status, 200);
    QCOMPARE(outcome.raw.header("Connection"), "close");
    QVERIFY(client.waitForEnd());
}

void EndpointTest::readsEveryFraming_data()
{
    QTest::addColumn<QList<QByteArray>>("pieces");
    QTest::addColumn<int>("answers");

    const QByteArray body = Wsman::toEnvelope(Wsman::identify().request, newContext());
    const QByteArray post = rawPost(body);
    const QByteArray half
        = QByteArray::number(body.size() / 2, 16) + "\r\n" + body.left(body.size() / 2) + "\r\n";
    const QByteArray rest = body.mid(body.size() / 2);
    const QByteArray chunks
        = half + QByteArray::number(rest.size(), 16) + ";x=y\r\n" + rest + "\r\n0\r\nT: x\r\n\r\n";
    const QByteArray chunkedHead = rawPost({}, "Transfer-Encoding: chunked\r\n");
    QList<QByteArray> bytes;
    for (const char byte : post)
        bytes.append(QByteArray(1, byte));

    QTest::newRow("at once") << QList{ post } << 1;
    QTest::newRow("head, then body") << QList{ post.chopped(body.size()), body } << 1;
    QTest::newRow("byte by byte") << bytes << 1;
    QTest::newRow("in chunks") << QList{ chunkedHead + chunks } << 1;
    QTest::newRow("chunk by chunk") << QList{ chunkedHead, chunks.left(half.size() + 2),
        chunks.mid(half.size() + 2) }
                                    << 1;
    QTest::newRow("two requests at once") << QList{ post + post } << 2;
    QTest::newRow("one and a half") << QList{ post + post.left(post.size() / 2), post.mid(post.size() / 2) }
                                    << 2;
}

void EndpointTest::readsEveryFraming()
{
    QFETCH(QList<QByteArray>, pieces);
    QFETCH(int, answers);
    RawClient client(m_endpoint.url(u"open"_s));
    for (const QByteArray &piece : pieces)
        client.send(piece);
    for (int i = 0; i < answers; ++i) {
        const auto outcome = readOutcome<Wsman::IdentifyAnswer>(client.readAnswer());
        QCOMPARE(outcome.raw.status, 200);
        QCOMPARE(outcome.message.productVendor, u"Microsoft Corporation"_s);
    }
    QVERIFY(client.isConnected());
}

void EndpointTest::saysContinue()
{
    const QByteArray body = Wsman::toEnvelope(Wsman::identify().request, newContext());
    RawClient client(m_endpoint.url(u"open"_s));
    client.send(rawPost(body, "Expect: 100-continue\r\n").chopped(body.size()));
    QCOMPARE(client.readAnswer().status, 100);
    client.send(body);
    QCOMPARE(client.readAnswer().status, 200);
}

void EndpointTest::identifies_data()
{
    QTest::addColumn<QString>("listener");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("osVersion");

    const QByteArray anonymous = "WSMANIDENTIFY: unauthenticated\r\n";
    const QByteArray good = basicHeader(u"CONTOSO\\admin"_s, u"pä:ss"_s);
    const QByteArray goodForShy = basicHeader(u"admin"_s, u"pw"_s);
    QTest::newRow("anonymous") << u"web01"_s << anonymous << 200 << QString();
    QTest::newRow("authenticated") << u"web01"_s << good << 200 << u"10.0.20348"_s;
    QTest::newRow("authenticated, with the header")
        << u"web01"_s << good + anonymous << 200 << u"10.0.20348"_s;
    QTest::newRow("neither") << u"web01"_s << QByteArray() << 401 << QString();
    QTest::newRow("anonymous is refused") << u"shy"_s << anonymous << 401 << QString();
    QTest::newRow("authenticated only") << u"shy"_s << goodForShy << 200 << u"6.3.9600"_s;
    QTest::newRow("no users, anonymous") << u"open"_s << anonymous << 200 << QString();
    QTest::newRow("no users") << u"open"_s << QByteArray() << 200 << u"10.0.20348"_s;
    QTest::newRow("IPv6") << u"ipv6"_s << QByteArray() << 200 << u"10.0.20348"_s;
    QTest::newRow("another loopback address, TLS") << u"net127"_s << QByteArray() << 200 << u"10.0.20348"_s;
}

void EndpointTest::identifies()
{
    QFETCH(QString, listener);
    QFETCH(QByteArray, headers);
    const auto outcome = call(m_endpoint.url(listener), Wsman::identify(), headers);
    QTEST(outcome.raw.status, "status");
    QTEST(outcome.message.osVersion(), "osVersion");
    if (outcome.raw.status != 200)
        return;
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.raw.header("Content-Type"), "application/soap+xml;charset=UTF-8");
    QCOMPARE(outcome.message.protocolVersion, u"http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"_s);
    QCOMPARE(outcome.message.stackVersion(), u"3.0"_s);
    QVERIFY(outcome.raw.body.contains("<s:Header/>"));
}

void EndpointTest::servesTheWholeLoopback()
{
    for (const QString &host : { u"127.0.0.1"_s, u"127.9.8.7"_s }) {
        QUrl url = m_endpoint.url(u"net8"_s);
        url.setHost(host);
        QCOMPARE(call(url, Wsman::identify()).raw.status, 200);
    }
}

void EndpointTest::answersInUtf16()
{
    const QString text = QString::fromUtf8(
        Wsman::toEnvelope(
            Wsman::get(u"http://schemas.microsoft.com/wbem/wsman/1/config"_s).request, newContext()))
                             .replace("encoding=\"UTF-8\""_L1, "encoding=\"UTF-16\""_L1);
    QByteArray body = "\xFF\xFE";
    body.append(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
    RawClient client(m_endpoint.url(u"open"_s));
    client.send(rawPost(body, "Content-Type: application/soap+xml;charset=UTF-16\r\n"));
    const auto outcome = readOutcome<Wsman::Instance>(client.readAnswer());
    QCOMPARE(outcome.raw.status, 200);
    QCOMPARE(outcome.raw.header("Content-Type"), "application/soap+xml;charset=UTF-16");
    QVERIFY(outcome.raw.body.startsWith("\xFF\xFE"));
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.message.root.name, u"Config"_s);
    QVERIFY(m_endpoint.lastRequest(u"open"_s).value("body"_L1).toString().contains("<s:Envelope"_L1));
}

void EndpointTest::givesTheConfiguration()
{
    const auto outcome
        = call(m_endpoint.url(u"open"_s), Wsman::get(u"http://schemas.microsoft.com/wbem/wsman/1/config"_s));
    QCOMPARE(outcome.error, QString());
    const Wsman::Element &config = outcome.message.root;
    QCOMPARE(config.child("MaxEnvelopeSizekb"_L1)->text, u"500"_s);
    QCOMPARE(config.child("MaxTimeoutms"_L1)->text, u"60000"_s);
    QCOMPARE(config.child("Client"_L1)->child("DefaultPorts"_L1)->child("HTTPS"_L1)->text, u"5986"_s);
    QCOMPARE(config.child("Service"_L1)->child("Auth"_L1)->child("Basic"_L1)->text, u"true"_s);
    QCOMPARE(config.child("Winrs"_L1)->child("MaxShellsPerUser"_L1)->text, u"30"_s);
    QVERIFY(outcome.raw.body.contains("<cfg:Config>") || outcome.raw.body.contains("<cfg:Config "));
    QVERIFY(outcome.raw.body.contains("xmlns:cfg=\"http://schemas.microsoft.com/wbem/wsman/1/config\""));
}

void EndpointTest::answersLate()
{
    QElapsedTimer timer;
    timer.start();
    const auto outcome = call(m_endpoint.url(u"late"_s), Wsman::identify());
    QCOMPARE(outcome.raw.status, 200);
    QVERIFY(timer.elapsed() >= 190);
}

void EndpointTest::showsItsCertificate()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    RawClient client(m_endpoint.url(u"tls"_s));
    const QSslCertificate certificate = client.certificate();
    QCOMPARE(certificate.digest(QCryptographicHash::Sha256).toHex(), m_endpoint.certificateSha256(u"tls"_s));
    QCOMPARE(certificate.issuerInfo(QSslCertificate::CommonName), QStringList{ u"localhost"_s });
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{ u"localhost"_s });
    const auto names = certificate.subjectAlternativeNames();
    QVERIFY(names.contains(QSsl::DnsEntry, u"localhost"_s));
    QVERIFY(names.contains(QSsl::IpAddressEntry, u"127.0.0.1"_s));
    QVERIFY(certificate.expiryDate() > QDateTime::currentDateTimeUtc());

    const QByteArray before = m_endpoint.certificateSha256(u"tls"_s);
    QVERIFY(m_endpoint.renewCertificate(u"tls"_s));
    const QByteArray after = m_endpoint.certificateSha256(u"tls"_s);
    QVERIFY(before != after);
    QCOMPARE(
        RawClient(m_endpoint.url(u"tls"_s)).certificate().digest(QCryptographicHash::Sha256).toHex(), after);
    QCOMPARE(call(client, Wsman::identify()).raw.status, 200); // the old connection lives on
}

void EndpointTest::showsAnExpiredCertificate()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    RawClient client(m_endpoint.url(u"old"_s));
    QVERIFY(!client.certificate().isNull());
    QVERIFY(client.certificate().expiryDate() < QDateTime::currentDateTimeUtc());
    QVERIFY(client.certificate().effectiveDate() < client.certificate().expiryDate());
}

void EndpointTest::closesPlainTextOnTls()
{
    QUrl url = m_endpoint.url(u"tls"_s);
    url.setScheme(u"http"_s);
    RawClient client(url);
    client.send(rawPost(Wsman::toEnvelope(Wsman::identify().request, newContext())));
    QVERIFY(!client.readToEnd().contains("HTTP"));
    QVERIFY(client.waitForEnd());
}

QTEST_GUILESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
