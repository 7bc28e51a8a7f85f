/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "endpointprocess.h"
#include "identify.h"
#include "namespaces.h"
#include "shellmessages.h"
#include "soapclient.h"

#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QString web = u"web01"_s;
const QString db = u"db01"_s;
const QString password = u"correct horse"_s;

/// What the process writes and with which code it ends, when this is all of its input.
struct Run {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Run runEndpoint(const QByteArray &input, const QStringList &arguments = {})
{
    QProcess process;
    process.start(EndpointProcess::program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (process.waitForFinished())
        run = { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    return run;
}

} // namespace

/// How wsman-endpoint is configured, commanded and watched.
class EndpointControlTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void refusesBadConfiguration_data();
    void refusesBadConfiguration();
    void endsWithItsInput();
    void readsItsConfigurationFromAFile();
    void tellsItsVersion();
    void countsShellsByListener();
    void countsConnections();
    void countsWhatIsInWorkAtOnce();
    void closesAndReopensThePort();
    void dropsConnections();
    void repeatsTheLastRequestWithoutSecrets();
    void refusesBadCommands_data();
    void refusesBadCommands();
    void servesManyComputers();

private:
    std::unique_ptr<EndpointProcess> m_endpoint;
    const QByteArray m_admin = basicHeader(u"admin"_s, password);
};

void EndpointControlTest::init()
{
    m_endpoint = std::make_unique<EndpointProcess>(QJsonArray{
        QJsonObject{ { u"name"_s, web }, { u"users"_s, QJsonObject{ { u"admin"_s, password } } } },
        QJsonObject{ { u"name"_s, db }, { u"users"_s, QJsonObject{ { u"admin"_s, password } } } },
    });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void EndpointControlTest::refusesBadConfiguration_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("no JSON") << QByteArray("listeners: web01") << QByteArray("no JSON");
    QTest::newRow("no listeners") << QByteArray("{}") << QByteArray("no listeners");
    QTest::newRow("no name") << QByteArray(R"({"listeners":[{}]})") << QByteArray("needs a name");
    QTest::newRow("no object") << QByteArray(R"({"listeners":["web01"]})") << QByteArray("needs a name");
    QTest::newRow("one name twice") << QByteArray(R"({"listeners":[{"name":"a"},{"name":"a"}]})")
                                    << QByteArray("two listeners");
    QTest::newRow("every address") << QByteArray(R"({"listeners":[{"name":"a","address":"0.0.0.0"}]})")
                                   << QByteArray("loopback");
    QTest::newRow("another address") << QByteArray(R"({"listeners":[{"name":"a","address":"10.0.0.1"}]})")
                                     << QByteArray("loopback");
    QTest::newRow("no address") << QByteArray(R"({"listeners":[{"name":"a","address":"localhost"}]})")
                                << QByteArray("loopback");
    QTest::newRow("mistyped setting")
        << QByteArray(R"({"listeners":[{"name":"a","delayms":5}]})") << QByteArray("delayms");
    QTest::newRow("wrong type") << QByteArray(R"({"listeners":[{"name":"a","tls":"yes"}]})")
                                << QByteArray("true or false");
    QTest::newRow("port too high") << QByteArray(R"({"listeners":[{"name":"a","port":65536}]})")
                                   << QByteArray("65535");
    QTest::newRow("password that is none")
        << QByteArray(R"({"listeners":[{"name":"a","users":{"u":1}}]})") << QByteArray("password");
    QTest::newRow("unknown fault") << QByteArray(
        R"({"listeners":[{"name":"a","faults":[{"do":"explode"}]}]})")
                                   << QByteArray("explode");
    QTest::newRow("unknown kind") << QByteArray(
        R"({"listeners":[{"name":"a","faults":[{"on":"Put","do":"drip"}]}]})")
                                  << QByteArray("Put");
    QTest::newRow("unknown certificate")
        << QByteArray(R"({"listeners":[{"name":"a","certificate":"good"}]})") << QByteArray("certificate");
    QTest::newRow("certificates that nobody asks for")
        << QByteArray(R"({"listeners":[{"name":"a","tls":true,"authentication":["Certificate"]}]})")
        << QByteArray("clientCertificate");
    QTest::newRow("certificates without TLS") << QByteArray(
        R"({"listeners":[{"name":"a","authentication":["Certificate"],"clientCertificate":"offered"}]})")
                                              << QByteArray("tls");
    QTest::newRow("mapping by nothing")
        << QByteArray(R"({"listeners":[{"name":"a","certificateMapping":[{"user":"u"}]}]})")
        << QByteArray("thumbprint");
    QTest::newRow("mapping by an issuer that nobody trusts") << QByteArray(
        R"({"listeners":[{"name":"a","certificateMapping":[{"issuer":"ab","subject":"*","user":"u"}]}]})")
                                                             << QByteArray("clientCa");
    QTest::newRow("TLS of another age")
        << QByteArray(R"({"listeners":[{"name":"a","tlsVersion":"1.0"}]})") << QByteArray("tlsVersion");
    QTest::newRow("no duration") << QByteArray(
        R"({"listeners":[{"name":"a","foreignShells":[{"idleTimeout":"2h"}]}]})")
                                 << QByteArray("duration");
}

void EndpointControlTest::refusesBadConfiguration()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, message);
    const Run run = runEndpoint(config + '\n');
    QCOMPARE(run.exitCode, 2);
    const QJsonObject answer = QJsonDocument::fromJson(run.output).object();
    QCOMPARE(answer.value("event"_L1).toString(), u"error"_s);
    QVERIFY2(answer.value("message"_L1).toString().contains(QString::fromUtf8(message)), run.output);
}

void EndpointControlTest::endsWithItsInput()
{
    QCOMPARE(runEndpoint({}).exitCode, 0);
    const Run run = runEndpoint("{\"listeners\":[{\"name\":\"a\"}]}\n{\"command\":\"status\"}\n");
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output.count('\n'), 2);
    QVERIFY(run.output.contains("\"event\":\"ready\""));
    QCOMPARE(
        runEndpoint("{\"listeners\":[{\"name\":\"a\"}]}\n{\"command\":\"quit\"}\n{\"command\":\"status\"}\n")
            .output.count('\n'),
        1);
}

void EndpointControlTest::readsItsConfigurationFromAFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("{\n  \"listeners\": [\n    {\"name\": \"a\"}\n  ]\n}\n");
    file.close();
    const Run run = runEndpoint("{\"command\":\"status\",\"id\":7}\n", { u"--config"_s, file.fileName() });
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.contains("\"event\":\"ready\""));
    QVERIFY(run.output.contains("\"id\":7"));
    QCOMPARE(runEndpoint({}, { u"--config"_s, u"/does/not/exist"_s }).exitCode, 2);
}

void EndpointControlTest::tellsItsVersion()
{
    QVERIFY(runEndpoint({}, { u"--version"_s }).output.startsWith("wsman-endpoint "));
    QVERIFY(runEndpoint({}, { u"--help"_s }).output.contains("--config"));
    QCOMPARE(runEndpoint({}, { u"--password"_s, u"x"_s }).exitCode, 1);
}

void EndpointControlTest::countsShellsByListener()
{
    RawClient client(m_endpoint->url(db));
    const QString id = call(client, Wsman::createShell({}), m_admin).message.shell.shellId;
    QCOMPARE(call(client, Wsman::createShell({})).raw.status, 401);
    QJsonObject status = m_endpoint->status();
    QCOMPARE(status.value("shells"_L1).toInt(), 1);
    QCOMPARE(status.value("byListener"_L1)[db].toInt(), 1);
    QCOMPARE(status.value("byListener"_L1)[web].toInt(), 0);
    QCOMPARE(status.value("requests"_L1)["Create"_L1].toInt(), 2);
    QCOMPARE(call(client, Wsman::deleteShell(Wsman::Resource::commandShell, id), m_admin).raw.status, 200);
    QCOMPARE(m_endpoint->shellCount(), 0);
    QCOMPARE(m_endpoint->requestCount(u"Delete"_s), 1);
}

void EndpointControlTest::countsConnections()
{
    {
        const RawClient first(m_endpoint->url(web));
        const RawClient second(m_endpoint->url(db));
        QTRY_COMPARE(m_endpoint->status().value("connectionsOpen"_L1).toInt(), 2);
    }
    QTRY_COMPARE(m_endpoint->status().value("connectionsOpen"_L1).toInt(), 0);
    QCOMPARE(m_endpoint->status().value("connectionsAccepted"_L1).toInt(), 2);
}

void EndpointControlTest::countsWhatIsInWorkAtOnce()
{
    constexpr int count = 20;
    QVERIFY(m_endpoint->setFaults(web, { QJsonObject{ { u"do"_s, u"hangBeforeHeaders"_s } } }));
    const QByteArray request = rawPost(Wsman::toEnvelope(Wsman::identify().request, newContext()), m_admin);
    for (int round = 0; round < 2; ++round) {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < count; ++i) {
            clients.push_back(std::make_unique<RawClient>(m_endpoint->url(web)));
            clients.back()->send(request);
        }
        QTRY_COMPARE(m_endpoint->requestCount(u"Identify"_s), count * (round + 1));
        clients.clear();
        QTRY_COMPARE(m_endpoint->status().value("connectionsOpen"_L1).toInt(), 0);
    }
    QCOMPARE(m_endpoint->status().value("peakConcurrent"_L1)["Identify"_L1].toInt(), count);
    QCOMPARE(m_endpoint->status().value("peakConcurrent"_L1)["Delete"_L1].toInt(), 0);
}

void EndpointControlTest::closesAndReopensThePort()
{
    RawClient before(m_endpoint->url(web));
    QCOMPARE(call(before, Wsman::identify(), m_admin).raw.status, 200);
    QVERIFY(m_endpoint->setAccepting(web, false));
    QVERIFY(!RawClient(m_endpoint->url(web)).isConnected());
    QCOMPARE(call(before, Wsman::identify(), m_admin).raw.status, 200);
    QVERIFY(m_endpoint->setAccepting(web, true));
    QCOMPARE(call(m_endpoint->url(web), Wsman::identify(), m_admin).raw.status, 200);
}

void EndpointControlTest::dropsConnections()
{
    RawClient dropped(m_endpoint->url(web));
    RawClient kept(m_endpoint->url(db));
    QCOMPARE(call(dropped, Wsman::identify(), m_admin).raw.status, 200);
    QCOMPARE(call(kept, Wsman::identify(), m_admin).raw.status, 200);
    QVERIFY(m_endpoint->dropConnections(web));
    QVERIFY(dropped.waitForEnd());
    QCOMPARE(call(kept, Wsman::identify(), m_admin).raw.status, 200);
}

void EndpointControlTest::repeatsTheLastRequestWithoutSecrets()
{
    QCOMPARE(call(m_endpoint->url(web), Wsman::identify(), m_admin + "X-Test: yes\r\n").raw.status, 200);
    const QJsonObject last = m_endpoint->lastRequest(web);
    const QString headers = last.value("headers"_L1).toString();
    QVERIFY(headers.startsWith("POST /wsman HTTP/1.1\r\n"_L1));
    QVERIFY(headers.contains("X-Test: yes"_L1));
    QVERIFY(headers.contains("Authorization: <redacted>"_L1));
    QVERIFY(last.value("body"_L1).toString().contains("Identify"_L1));
    const QString all = QString::fromUtf8(QJsonDocument(last).toJson());
    QVERIFY(!all.contains(password));
    QVERIFY(!all.contains(QString::fromLatin1((u"admin:"_s + password).toUtf8().toBase64())));
}

void EndpointControlTest::refusesBadCommands_data()
{
    QTest::addColumn<QJsonObject>("command");

    QTest::newRow("unknown") << QJsonObject{ { u"command"_s, u"dance"_s } };
    QTest::newRow("none") << QJsonObject{};
    QTest::newRow("unknown, with a listener")
        << QJsonObject{ { u"command"_s, u"dance"_s }, { u"listener"_s, web } };
    QTest::newRow("unknown listener")
        << QJsonObject{ { u"command"_s, u"last"_s }, { u"listener"_s, u"web99"_s } };
    QTest::newRow("no listener") << QJsonObject{ { u"command"_s, u"faults"_s } };
    QTest::newRow("no certificate") << QJsonObject{ { u"command"_s, u"certificate"_s },
        { u"listener"_s, web } };
    QTest::newRow("bad faults") << QJsonObject{ { u"command"_s, u"faults"_s }, { u"listener"_s, web },
        { u"faults"_s, QJsonArray{ u"drip"_s } } };
}

void EndpointControlTest::refusesBadCommands()
{
    QFETCH(QJsonObject, command);
    const QJsonObject answer = m_endpoint->command(command);
    QCOMPARE(answer.value("event"_L1).toString(), u"error"_s);
    QVERIFY(!answer.value("message"_L1).toString().isEmpty());
    QCOMPARE(m_endpoint->status().value("event"_L1).toString(), u"status"_s);
}

void EndpointControlTest::servesManyComputers()
{
    constexpr int count = 200;
    QJsonArray listeners;
    for (int i = 0; i < count; ++i)
        listeners.append(QJsonObject{ { u"name"_s, u"pc%1"_s.arg(i) } });
    EndpointProcess endpoint(listeners);
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < count * 2; ++i) {
        clients.push_back(std::make_unique<RawClient>(endpoint.url(u"pc%1"_s.arg(i % count))));
        QCOMPARE(call(*clients.back(), Wsman::createShell({})).raw.status, 200);
    }
    QCOMPARE(endpoint.shellCount(), count * 2);
    QCOMPARE(endpoint.status().value("connectionsOpen"_L1).toInt(), count * 2);
}

QTEST_GUILESS_MAIN(EndpointControlTest)
#include "tst_endpointcontrol.moc"
