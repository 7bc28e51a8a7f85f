/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "endpointprocess.h"
#include "identify.h"
#include "namespaces.h"
#include "shellmessages.h"
#include "soapclient.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

const QString web = u"web01"_s;

/// A rule that spoils everything.
QJsonObject rule(const QString &what)
{
    return { { u"do"_s, what } };
}

#ifdef Q_OS_UNIX
/// 0 when the connection ends by FIN, ECONNRESET when by RST; to QTcpSocket the two are the same.
int errorAtEnd(quint16 port, const QByteArray &request)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const auto closeSocket = qScopeGuard([socket] { ::close(socket); });
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::send(socket, request.constData(), std::size_t(request.size()), 0) != request.size())
        return errno;
    char buffer[4096];
    qsizetype count = 0;
    do {
        count = ::recv(socket, buffer, sizeof buffer, 0);
    } while (count > 0);
    return count == 0 ? 0 : errno;
}
#endif

QByteArray identifyRequest()
{
    return rawPost(Wsman::toEnvelope(Wsman::identify().request, newContext()));
}

} // namespace

/// Every way in which the fault plan makes wsman-endpoint fail, as a client sees it on the wire.
class EndpointFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void keepsSilent_data();
    void keepsSilent();
    void endsTheConnection_data();
    void endsTheConnection();
    void resetsTheConnection();
    void answersWithStatus_data();
    void answersWithStatus();
    void answersWithFault_data();
    void answersWithFault();
    void dripsByteByByte();
    void continuesForever();
    void sendsEndlessHeaders();
    void promisesAHugeBody();
    void sendsAHugeBody();
    void alertsInTheMidstOfTls();
    void jumpsInTime();
    void nestsDeeply();
    void sendsAnXmlBomb();
    void relatesToAnotherRequest();
    void answersInUtf16();
    void answersSlowly();
    void closesAKeptConnection();
    void keepsOrLosesTheEffect_data();
    void keepsOrLosesTheEffect();
    void countsAndSkips();
    void tellsKindsApart();

private:
    void plan(const QJsonObject &rule) { QVERIFY(m_endpoint.setFaults(web, { rule })); }
    [[nodiscard]] QUrl url() const { return m_endpoint.url(web); }
    [[nodiscard]] QString openShell() { return call(url(), Wsman::createShell({})).message.shell.shellId; }

    EndpointProcess m_endpoint{ QJsonArray{
        QJsonObject{ { u"name"_s, web }, { u"maxShellsPerUser"_s, 1000 } } } };
};

void EndpointFaultsTest::initTestCase()
{
    QVERIFY2(m_endpoint.start(), qPrintable(m_endpoint.errorString()));
}

void EndpointFaultsTest::cleanup()
{
    QVERIFY(m_endpoint.setFaults(web, {}));
    const auto outcome = call(url(), Wsman::enumerateShells(1000));
    for (const Wsman::ShellInfo &shell : outcome.message.shells)
        QCOMPARE(call(url(), Wsman::deleteShell(shell.resourceUri, shell.shellId)).raw.status, 200);
    QCOMPARE(m_endpoint.shellCount(), 0);
}

void EndpointFaultsTest::keepsSilent_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("halves"); // of the body; -1: not even headers

    QTest::newRow("hangBeforeHeaders") << u"hangBeforeHeaders"_s << -1;
    QTest::newRow("hangAfterHeaders") << u"hangAfterHeaders"_s << 0;
    QTest::newRow("hangInBody") << u"hangInBody"_s << 1;
}

void EndpointFaultsTest::keepsSilent()
{
    QFETCH(QString, what);
    QFETCH(int, halves);
    plan(rule(what));
    RawClient client(url());
    client.send(identifyRequest());
    if (halves >= 0) {
        QByteArray all = client.readBytes(100);
        while (!all.contains("\r\n\r\n") && client.isConnected())
            all += client.readBytes(1);
        const qsizetype length = RawAnswer{ 0, all, {} }.header("Content-Length").toLongLong();
        const qsizetype expected = all.indexOf("\r\n\r\n") + 4 + length / 2 * halves;
        QCOMPARE(all.size() + client.readBytes(expected - all.size()).size(), expected);
    }
    QVERIFY(client.staysSilent(200));
    const QJsonObject status = m_endpoint.status();
    QCOMPARE(status.value("connectionsOpen"_L1).toInt(), 1);
    QCOMPARE(status.value("connectionsByListener"_L1)[web].toInt(), 1);
}

void EndpointFaultsTest::endsTheConnection_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("hasWholeHead");

    QTest::newRow("closeBeforeAnswer") << u"closeBeforeAnswer"_s << QByteArray() << false;
    QTest::newRow("garbage") << u"garbage"_s << QByteArray("\x83\x2A\xD1") << false;
    QTest::newRow("cutInHeaders") << u"cutInHeaders"_s << QByteArray("HTTP/1.1 200") << false;
    QTest::newRow("cutInBody") << u"cutInBody"_s << QByteArray("HTTP/1.1 200") << true;
}

void EndpointFaultsTest::endsTheConnection()
{
    QFETCH(QString, what);
    QFETCH(QByteArray, start);
    plan(rule(what));
    RawClient client(url());
    client.send(identifyRequest());
    const QByteArray all = client.readToEnd();
    QVERIFY2(all.startsWith(start), all.toHex());
    QTEST(all.contains("\r\n\r\n"), "hasWholeHead");
    QVERIFY(!all.contains("</s:Envelope>"));
    QVERIFY(!client.isConnected());
#ifdef Q_OS_UNIX
    QCOMPARE(errorAtEnd(m_endpoint.port(web), identifyRequest()), 0);
#endif
}

void EndpointFaultsTest::resetsTheConnection()
{
    plan(rule(u"reset"_s));
    RawClient client(url());
    client.send(identifyRequest());
    QCOMPARE(client.readToEnd(), QByteArray());
    QVERIFY(!client.isConnected());
#ifdef Q_OS_UNIX
    QCOMPARE(errorAtEnd(m_endpoint.port(web), identifyRequest()), ECONNRESET);
#endif
}

void EndpointFaultsTest::answersWithStatus_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("unauthorized") << u"unauthorized"_s << 401 << QByteArray("WWW-Authenticate")
                                  << QByteArray("Basic realm=\"WSMAN\"");
    QTest::newRow("emptyError") << u"emptyError"_s << 500 << QByteArray("Content-Length") << QByteArray("0");
    QTest::newRow("unavailable") << u"unavailable"_s << 503 << QByteArray("Content-Type")
                                 << QByteArray("text/html; charset=us-ascii");
    QTest::newRow("htmlPage") << u"htmlPage"_s << 200 << QByteArray("Content-Type")
                              << QByteArray("text/html; charset=utf-8");
    QTest::newRow("redirect") << u"redirect"_s << 302 << QByteArray("Location")
                              << QByteArray("http://elsewhere.invalid:5985/wsman");
}

void EndpointFaultsTest::answersWithStatus()
{
    QFETCH(QString, what);
    QFETCH(QByteArray, header);
    plan(rule(what));
    RawClient client(url());
    client.send(identifyRequest());
    const RawAnswer answer = client.readAnswer();
    QTEST(answer.status, "status");
    QTEST(answer.header(header), "value");
    QVERIFY(client.isConnected());
}

void EndpointFaultsTest::answersWithFault_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<quint32>("wsmanCode");
    QTest::addColumn<QString>("subcode");

    QTest::newRow("accessDenied") << u"accessDenied"_s << 5u << u"AccessDenied"_s;
    QTest::newRow("internalError") << u"internalError"_s << 1359u << u"InternalError"_s;
    QTest::newRow("timedOut") << u"timedOut"_s << 2150858793u << u"TimedOut"_s;
    QTest::newRow("shellGone") << u"shellGone"_s << 2150858843u << u"InvalidSelectors"_s;
}

void EndpointFaultsTest::answersWithFault()
{
    QFETCH(QString, what);
    const QString id = openShell();
    plan(rule(what));
    const auto outcome = call(url(), Wsman::deleteShell(Wsman::Resource::commandShell, id));
    QCOMPARE(outcome.raw.status, 500);
    QTEST(outcome.faultCode(), "wsmanCode");
    QTEST(outcome.response.fault->subcode, "subcode");
}

void EndpointFaultsTest::dripsByteByByte()
{
    plan(rule(u"drip"_s));
    RawClient client(url());
    client.send(identifyRequest());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.readBytes(2), "HT");
    QVERIFY(timer.elapsed() >= 900);
}

void EndpointFaultsTest::continuesForever()
{
    plan(rule(u"continueForever"_s));
    RawClient client(url());
    client.send(identifyRequest());
    for (int i = 0; i < 10; ++i)
        QCOMPARE(client.readAnswer().status, 100);
}

void EndpointFaultsTest::sendsEndlessHeaders()
{
    plan(rule(u"hugeHeader"_s));
    RawClient client(url());
    client.send(identifyRequest());
    const QByteArray all = client.readToEnd();
    QVERIFY(all.startsWith("HTTP/1.1 200 OK\r\nX-Padding: xxx"));
    QVERIFY(all.size() > 1'000'000 && all.size() <= 1'048'576 + 64);
    QVERIFY(!all.contains("\r\n\r\n"));
}

void EndpointFaultsTest::promisesAHugeBody()
{
    plan(rule(u"hugeLength"_s));
    RawClient client(url());
    client.send(identifyRequest());
    const QByteArray start = client.readBytes(200);
    QCOMPARE((RawAnswer{ 0, start, {} }.header("Content-Length")), "2147483648");
    QVERIFY(client.isConnected());
}

void EndpointFaultsTest::sendsAHugeBody()
{
    plan(rule(u"hugeBody"_s));
    RawClient client(url());
    client.send(identifyRequest());
    const QByteArray all = client.readToEnd();
    QVERIFY(!all.contains("Content-Length"));
    QCOMPARE(all.size() - (all.indexOf("\r\n\r\n") + 4), 4 * 1024 * 1024);
    QVERIFY(!client.isConnected());
}

void EndpointFaultsTest::alertsInTheMidstOfTls()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    EndpointProcess endpoint({ QJsonObject{ { u"name"_s, u"secure01"_s }, { u"tls"_s, true },
        { u"faults"_s, QJsonArray{ rule(u"tlsAlert"_s) } } } });
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    QSignalSpy errors(&client, &QSslSocket::errorOccurred);
    client.connectToHostEncrypted(u"127.0.0.1"_s, endpoint.port(u"secure01"_s));
    QTRY_VERIFY(client.isEncrypted());
    client.write(identifyRequest());
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(errors.first().first().value<QAbstractSocket::SocketError>(), QAbstractSocket::SslInternalError);
    QVERIFY(client.readAll().isEmpty());

    plan(rule(u"tlsAlert"_s));
    RawClient withoutTls(url());
    withoutTls.send(identifyRequest());
    QCOMPARE(withoutTls.readToEnd(), QByteArray());
}

void EndpointFaultsTest::jumpsInTime()
{
    const QString id = openShell();
    plan({ { u"on"_s, u"Get"_s }, { u"do"_s, u"clockJump"_s }, { u"count"_s, 1 } });
    const auto outcome = call(url(), Wsman::getShell(Wsman::Resource::commandShell, id));
    QCOMPARE(outcome.response.fault->subcode, u"InvalidSelectors"_s);
    QCOMPARE(m_endpoint.shellCount(), 0);
}

void EndpointFaultsTest::nestsDeeply()
{
    plan(rule(u"deepNesting"_s));
    const auto outcome = call(url(), Wsman::identify());
    QCOMPARE(outcome.raw.status, 200);
    QCOMPARE(outcome.raw.body.count("<d>"), 10'000);
    QVERIFY(outcome.error.contains("nested"_L1));
}

void EndpointFaultsTest::sendsAnXmlBomb()
{
    plan(rule(u"xmlBomb"_s));
    const auto outcome = call(url(), Wsman::identify());
    QCOMPARE(outcome.raw.status, 200);
    QCOMPARE(outcome.raw.body.count("<!ENTITY"), 10);
    QVERIFY(outcome.error.contains("not allowed"_L1));
}

void EndpointFaultsTest::relatesToAnotherRequest()
{
    plan(rule(u"wrongRelatesTo"_s));
    const Wsman::RequestContext context = newContext();
    RawClient client(url());
    const auto outcome = call(client, Wsman::enumerateShells(), {}, context);
    QCOMPARE(outcome.raw.status, 200);
    QVERIFY(outcome.response.relatesTo.startsWith("uuid:"_L1));
    QVERIFY(outcome.response.relatesTo != Wsman::uuidUri(context.messageId));
}

void EndpointFaultsTest::answersInUtf16()
{
    plan(rule(u"utf16"_s));
    const auto outcome = call(url(), Wsman::identify());
    QCOMPARE(outcome.raw.charset(), "UTF-16");
    QVERIFY(outcome.raw.body.startsWith("\xFF\xFE"));
    QCOMPARE(outcome.message.stackVersion(), u"3.0"_s);
}

void EndpointFaultsTest::answersSlowly()
{
    plan({ { u"do"_s, u"slow"_s }, { u"ms"_s, 300 } });
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(call(url(), Wsman::identify()).raw.status, 200);
    QVERIFY(timer.elapsed() >= 290);
}

void EndpointFaultsTest::closesAKeptConnection()
{
    plan({ { u"do"_s, u"closeBeforeAnswer"_s }, { u"skip"_s, 1 }, { u"count"_s, 1 } });
    RawClient kept(url());
    QCOMPARE(call(kept, Wsman::identify()).raw.status, 200);
    QCOMPARE(call(kept, Wsman::identify()).raw.status, 0);
    QVERIFY(!kept.isConnected());
    QCOMPARE(call(url(), Wsman::identify()).raw.status, 200);
}

void EndpointFaultsTest::keepsOrLosesTheEffect_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("shellsLeft");

    for (const auto *what :
        { "hangBeforeHeaders", "reset", "closeBeforeAnswer", "garbage", "unauthorized", "emptyError",
            "unavailable", "htmlPage", "hugeLength", "hugeHeader", "redirect", "continueForever", "hugeBody",
            "tlsAlert", "deepNesting", "xmlBomb", "accessDenied", "internalError", "timedOut" })
        QTest::newRow(what) << QString::fromLatin1(what) << 1;
    for (const auto *what : { "cutInHeaders", "cutInBody", "hangAfterHeaders", "hangInBody", "drip",
             "wrongRelatesTo", "utf16", "slow", "clockJump", "shellGone" })
        QTest::newRow(what) << QString::fromLatin1(what) << 0;
}

void EndpointFaultsTest::keepsOrLosesTheEffect()
{
    QFETCH(QString, what);
    const QString id = openShell();
    plan({ { u"on"_s, u"Delete"_s }, { u"do"_s, what } });
    const int before = m_endpoint.requestCount(u"Delete"_s);
    RawClient client(url());
    const auto operation = Wsman::deleteShell(Wsman::Resource::commandShell, id);
    client.send(rawPost(Wsman::toEnvelope(operation.request, newContext())));
    QTRY_COMPARE(m_endpoint.requestCount(u"Delete"_s), before + 1);
    QTEST(m_endpoint.shellCount(), "shellsLeft");
}

void EndpointFaultsTest::countsAndSkips()
{
    QVERIFY(m_endpoint.setFaults(web,
        { QJsonObject{ { u"do"_s, u"unavailable"_s }, { u"skip"_s, 1 }, { u"count"_s, 2 } },
            QJsonObject{ { u"do"_s, u"emptyError"_s }, { u"skip"_s, 1 }, { u"count"_s, 1 } } }));
    QList<int> statuses;
    RawClient client(url());
    for (int i = 0; i < 6; ++i)
        statuses.append(call(client, Wsman::identify()).raw.status);
    QCOMPARE(statuses, (QList{ 200, 503, 503, 500, 200, 200 }));
}

void EndpointFaultsTest::tellsKindsApart()
{
    plan({ { u"on"_s, u"Create"_s }, { u"do"_s, u"accessDenied"_s } });
    RawClient client(url());
    QCOMPARE(call(client, Wsman::identify()).raw.status, 200);
    QCOMPARE(call(client, Wsman::createShell({})).faultCode(), 5u);
    QCOMPARE(call(client, Wsman::enumerateShells()).raw.status, 200);
}

QTEST_GUILESS_MAIN(EndpointFaultsTest)
#include "tst_endpointfaults.moc"
