/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "settings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasTheDefaultsOfTheDesign();
    void comesBackAfterARestart();
    void keepsWithinItsLimits();
    void nonsenseInTheFileIsIgnored();
    void anEmptyLayoutIsForgotten();
    void anEmptyLockHoldsNothingUp();

private:
    [[nodiscard]] QString fileName() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSettings::hasTheDefaultsOfTheDesign()
{
    const Settings settings(fileName());
    QCOMPARE(settings.timeLimits().open, 30s);
    QCOMPARE(settings.timeLimits().close, 10s);
    QCOMPARE(settings.timeLimits().test, 5s);
    QCOMPARE(settings.throttle(), 32);
    QCOMPARE(settings.timeLimits().keepAlive, 60s);
    QCOMPARE(settings.timeLimits().reconnectTries, 5);
    QCOMPARE(settings.timeLimits().reconnectWithin, 4min);
    QCOMPARE(settings.timeLimits().waitForComputer, 0s);
    QCOMPARE(settings.errorAction(), BulkReport::ErrorAction::Continue);
    QVERIFY(!settings.restoresConnections());
    QVERIFY(settings.confirmQuit());
    QVERIFY(settings.language().isEmpty());
    QVERIFY(settings.connectChoices() == Settings::ConnectChoices());
}

void TestSettings::comesBackAfterARestart()
{
    const QUuid row = QUuid::createUuid();
    const Settings::ConnectChoices choices{ Scheme::Https, Authentication::None, u"CONTOSO\\admin"_s };
    {
        Settings settings(fileName());
        settings.setTimeLimits({ 20s, 4s, 3s, 0s, 7, 90s, 10min });
        settings.setErrorAction(BulkReport::ErrorAction::Inquire);
        settings.setRestoresConnections(true);
        settings.setOpenAtEnd({ row });
        settings.setThrottle(8);
        settings.setConfirmQuit(false);
        settings.setLanguage(u"ja"_s);
        settings.setConnectChoices(choices);
        settings.setLayout(Settings::Layout::Splitter, "abc");
    }
    const Settings settings(fileName());
    QCOMPARE(settings.timeLimits().open, 20s);
    QCOMPARE(settings.timeLimits().close, 4s);
    QCOMPARE(settings.timeLimits().test, 3s);
    QCOMPARE(settings.timeLimits().keepAlive, 0s);
    QCOMPARE(settings.timeLimits().reconnectTries, 7);
    QCOMPARE(settings.timeLimits().reconnectWithin, 90s);
    QCOMPARE(settings.timeLimits().waitForComputer, 10min);
    QCOMPARE(settings.errorAction(), BulkReport::ErrorAction::Inquire);
    QVERIFY(settings.restoresConnections());
    QCOMPARE(settings.openAtEnd(), QList<QUuid>{ row });
    QCOMPARE(settings.throttle(), 8);
    QVERIFY(!settings.confirmQuit());
    QCOMPARE(settings.language(), u"ja"_s);
    QVERIFY(settings.connectChoices() == choices);
    QCOMPARE(settings.layout(Settings::Layout::Splitter), QByteArray("abc"));
}

void TestSettings::keepsWithinItsLimits()
{
    Settings settings(fileName());
    const TimeLimits &limits = settings.timeLimits();
    QSignalSpy spy(&settings, &Settings::throttleChanged);
    settings.setTimeLimits({ 0s, 100000s, 5s });
    QCOMPARE(limits.open, std::chrono::seconds(Settings::minimumSeconds));
    QCOMPARE(limits.close, std::chrono::seconds(Settings::maximumSeconds));
    settings.setThrottle(0);
    QCOMPARE(settings.throttle(), 1);
    settings.setThrottle(-5);
    QCOMPARE(spy.size(), 1);
}

void TestSettings::nonsenseInTheFileIsIgnored()
{
    QFile file(fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[limits]\nopen=soon\nclose=-3\nthrottle=many\n[activity]\nlevel=99\n[life]\nreconnectTries="
               "1000\nkeepAlive=-1\nopen=x\n");
    file.close();
    const Settings settings(fileName());
    QCOMPARE(settings.timeLimits().open, 30s);
    QCOMPARE(settings.timeLimits().close, std::chrono::seconds(Settings::minimumSeconds));
    QCOMPARE(settings.throttle(), Settings::defaultThrottle);
    QVERIFY(settings.activityLevel() <= 4);
    QCOMPARE(settings.timeLimits().reconnectTries, Settings::maximumReconnectTries);
    QCOMPARE(settings.timeLimits().keepAlive, 0s);
    QVERIFY(settings.openAtEnd().isEmpty());
}

void TestSettings::anEmptyLayoutIsForgotten()
{
    Settings settings(fileName());
    settings.setLayout(Settings::Layout::WindowState, "abc");
    settings.setLayout(Settings::Layout::WindowState, {});
    QVERIFY(settings.layout(Settings::Layout::WindowState).isEmpty());
}

/// As a run leaves it that was killed while it made the lock.
void TestSettings::anEmptyLockHoldsNothingUp()
{
    QFile lock(fileName() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    QElapsedTimer clock;
    clock.start();
    {
        Settings settings(fileName());
        settings.setOpenAtEnd({ QUuid::createUuid() });
    }
    QVERIFY2(clock.elapsed() < 10'000, "it waited until the lock was old");
    QCOMPARE(Settings(fileName()).openAtEnd().size(), 1);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
