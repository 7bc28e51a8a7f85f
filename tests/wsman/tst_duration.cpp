/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "duration.h"
#include "goldenxml.h"
#include "quotaset.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DurationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void durations_data();
    void durations();
    void expirations();
    void quotas();
};

void DurationTest::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("milliseconds");
    const auto good = [](const char *text, qint64 milliseconds) {
        QTest::newRow(text) << QString::fromLatin1(text) << true << milliseconds;
    };
    good("P0DT0H0M36S", 36'000);
    good("PT7200.000S", 7'200'000);
    good("PT0.5S", 500);
    good("PT0.0004S", 0);
    good("PT0S", 0);
    good("P1D", 86'400'000);
    good("P1DT2H3M4.5S", 93'784'500);
    good("PT90M", 5'400'000);
    good("P1Y2M3D", (365LL + 60 + 3) * 86'400'000);
    good("-PT1M", -60'000);
    good(" PT1S ", 1000);
    good("PT2147483.647S", 2'147'483'647);
    for (const char *bad : { "", "P", "PT", "P1", "1S", "PT1", "P1S", "PT1D", "PT1H2", "PTS", "P-1D", "PT1.S",
             "PT.5S", "pt1s", "PT1S1M", "P99999999999999D", "PT1Sx", "P1DT" })
        QTest::newRow(qPrintable(u"bad: %1"_s.arg(QString::fromLatin1(bad))))
            << QString::fromLatin1(bad) << false << qint64(0);
}

void DurationTest::durations()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    const auto duration = Wsman::parseDuration(text);
    QTEST(duration.has_value(), "valid");
    if (duration)
        QCOMPARE(qint64(duration->count()), milliseconds);
}

void DurationTest::expirations()
{
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    QCOMPARE(Wsman::parseExpiration(u"PT10M"_s, now), now.addSecs(600));
    QCOMPARE(Wsman::parseExpiration(u"2026-01-02T04:04:05Z"_s, now), now.addSecs(3600));
    QVERIFY(!Wsman::parseExpiration(QString(), now).isValid());
    QVERIFY(!Wsman::parseExpiration(u"never"_s, now).isValid());
}

void DurationTest::quotas()
{
    const auto shells = readAnswer<Wsman::Instance>(
        goldenEnvelope("<c:Winrs xmlns:c='urn:c'><c:AllowRemoteShellAccess>true</c:AllowRemoteShellAccess>"
                       "<c:IdleTimeout>7200000</c:IdleTimeout>"
                       "<c:MaxShellsPerUser Source='GPO'>2147483647</c:MaxShellsPerUser>"
                       "<c:MaxConcurrentUsers>-1</c:MaxConcurrentUsers></c:Winrs>"));
    const Wsman::QuotaSet limits(shells.message.root);
    QCOMPARE(limits.quotas().size(), 2);
    QCOMPARE(limits.quota(u"idletimeout")->value, 7'200'000u);
    QVERIFY(!limits.quota(u"IdleTimeout")->isUnlimited());
    QVERIFY(limits.quota(u"MaxShellsPerUser")->isUnlimited());
    QVERIFY(!limits.quota(u"MaxConcurrentUsers"));

    const auto plugin = readAnswer<Wsman::Instance>(
        goldenEnvelope("<PlugInConfiguration Name='microsoft.powershell' SDKVersion='2'><Resources/>"
                       "<Quotas MaxShellsPerUser='25' MaxConcurrentUsers='5'/></PlugInConfiguration>"));
    const Wsman::QuotaSet pluginLimits(plugin.message.root);
    QCOMPARE(pluginLimits.quotas(),
        (QVector<Wsman::Quota>{ { u"MaxShellsPerUser"_s, 25 }, { u"MaxConcurrentUsers"_s, 5 } }));
    QCOMPARE(plugin.message.root.attribute("Name"_L1), u"microsoft.powershell"_s);
}

QTEST_GUILESS_MAIN(DurationTest)
#include "tst_duration.moc"
