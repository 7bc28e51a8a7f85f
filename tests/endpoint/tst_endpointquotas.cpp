/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "endpointprocess.h"
#include "verbclient.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString web = u"web01"_s;
const QString powerShell = u"http://schemas.microsoft.com/powershell/Microsoft.PowerShell"_s;

} // namespace

/// The quotas of wsman-endpoint, and the fault of each.
class EndpointQuotasTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keepsTheQuotas_data();
    void keepsTheQuotas();
    void countsTerminatedCommands();

private:
    [[nodiscard]] QString startCommand(const QByteArray &line);

    EndpointProcess m_endpoint{ QJsonArray{
        QJsonObject{ { u"name"_s, web },
            { u"users"_s, QJsonObject{ { u"admin"_s, u"pw"_s }, { u"eve"_s, u"pw"_s } } } },
    } };
    std::unique_ptr<VerbClient> m_client;
    std::unique_ptr<VerbClient> m_second;
    QString m_shell;
};

void EndpointQuotasTest::initTestCase()
{
    QVERIFY2(m_endpoint.start(), qPrintable(m_endpoint.errorString()));
}

void EndpointQuotasTest::init()
{
    const QByteArray admin = basicHeader(u"admin"_s, u"pw"_s);
    m_client = std::make_unique<VerbClient>(m_endpoint.url(web), admin);
    m_second = std::make_unique<VerbClient>(m_endpoint.url(web), admin);
    m_shell = m_client->call(Verbs::create()).element(u"ShellId"_s);
    QVERIFY(!m_shell.isEmpty());
}

void EndpointQuotasTest::cleanup()
{
    const VerbAnswer removed = m_second->call(Verbs::remove(m_shell));
    QVERIFY2(removed.fault == 0 || removed.fault == 2150858843u, removed.text);
    QCOMPARE(m_endpoint.shellCount(), 0);
}

QString EndpointQuotasTest::startCommand(const QByteArray &line)
{
    return m_client->call(Verbs::command(m_shell, line)).element(u"CommandId"_s);
}

void EndpointQuotasTest::keepsTheQuotas_data()
{
    QTest::addColumn<QJsonObject>("quotas");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<quint32>("code");

    const auto plugin = [](const QString &name) {
        return QJsonObject{ { u"plugin"_s, QJsonObject{ { name, 0 } } } };
    };
    const QString shell = u"shell"_s;
    const QString plugged = u"PowerShell"_s;
    const QString command = u"command"_s;
    QTest::newRow("shells of a user") << QJsonObject{ { u"maxShellsPerUser"_s, 1 } } << shell << 0x803381A5u;
    QTest::newRow("users") << QJsonObject{ { u"maxConcurrentUsers"_s, 0 } } << shell << 0x803381ABu;
    QTest::newRow("operations of a user")
        << QJsonObject{ { u"maxConcurrentOperationsPerUser"_s, 0 } } << command << 0x803381A6u;
    QTest::newRow("processes") << QJsonObject{ { u"maxProcessesPerShell"_s, 0 } } << command << 1816u;
    QTest::newRow("plug-in: shells of a user") << plugin(u"maxShellsPerUser"_s) << plugged << 0x803381E4u;
    QTest::newRow("plug-in: users") << plugin(u"maxConcurrentUsers"_s) << plugged << 0x803381E5u;
    QTest::newRow("plug-in: shells") << plugin(u"maxShells"_s) << plugged << 0x803381E6u;
    QTest::newRow("plug-in: operations")
        << plugin(u"maxConcurrentOperations"_s) << u"pipeline"_s << 0x803381E7u;
    QTest::newRow("plug-in: operations of a user")
        << plugin(u"maxConcurrentOperationsPerUser"_s) << u"pipeline"_s << 0x803381E8u;
    QTest::newRow("plug-in: commands")
        << plugin(u"maxConcurrentCommandsPerShell"_s) << u"pipeline"_s << 0x803381E9u;
}

void EndpointQuotasTest::keepsTheQuotas()
{
    QFETCH(QJsonObject, quotas);
    QFETCH(QString, kind);
    const QString plugged = m_client->call(Verbs::create({}, powerShell)).element(u"ShellId"_s);
    QVERIFY(m_endpoint.setQuotas(web, quotas));
    VerbRequest request = Verbs::create({}, kind == "PowerShell"_L1 ? powerShell : m_shell);
    if (kind == "shell"_L1)
        request = Verbs::create();
    else if (kind == "command"_L1)
        request = Verbs::command(m_shell, "hostname");
    else if (kind == "pipeline"_L1)
        request = Verbs::command(plugged, "", powerShell);
    const VerbAnswer answer = m_client->call(request);
    QTEST(answer.fault, "code");
    QCOMPARE(answer.subcode, u"QuotaLimit"_s);
    QVERIFY(m_endpoint.setQuotas(web,
        { { u"maxShellsPerUser"_s, 30 }, { u"maxConcurrentUsers"_s, 5 },
            { u"maxConcurrentOperationsPerUser"_s, 1500 }, { u"maxProcessesPerShell"_s, 25 },
            { u"plugin"_s,
                QJsonObject{ { u"maxShellsPerUser"_s, 25 }, { u"maxConcurrentUsers"_s, 5 },
                    { u"maxShells"_s, 25 }, { u"maxConcurrentOperations"_s, 100 },
                    { u"maxConcurrentOperationsPerUser"_s, 100 },
                    { u"maxConcurrentCommandsPerShell"_s, 100 } } } }));
    QCOMPARE(m_client->call(Verbs::remove(plugged, powerShell)).fault, 0u);
}

void EndpointQuotasTest::countsTerminatedCommands()
{
    QVERIFY(m_endpoint.setQuotas(web, { { u"maxConcurrentOperationsPerUser"_s, 3 } }));
    for (int i = 0; i < 3; ++i) {
        const QString command = startCommand("hostname");
        QCOMPARE(m_client->call(Verbs::signal(m_shell, command, "terminate")).fault, 0u);
    }
    QCOMPARE(m_client->call(Verbs::command(m_shell, "hostname")).fault, 0x803381A6u);
    QCOMPARE(m_client->call(Verbs::remove(m_shell)).fault, 0u);
    m_shell = m_client->call(Verbs::create()).element(u"ShellId"_s);
    QVERIFY(!startCommand("hostname").isEmpty());
    QVERIFY(m_endpoint.setQuotas(web, { { u"maxConcurrentOperationsPerUser"_s, 1500 } }));
}

QTEST_GUILESS_MAIN(EndpointQuotasTest)
#include "tst_endpointquotas.moc"
