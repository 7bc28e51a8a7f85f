/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "profilejson.h"
#include "profilestore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QList<Profile> twoProfiles()
{
    Profile first;
    first.label = u"Büro"_s;
    first.endpoint.host = u"web01.contoso.com"_s;
    first.endpoint.scheme = Scheme::Https;
    first.endpoint.port = 443;
    first.endpoint.path = u"ws/man"_s;
    first.endpoint.user = u"CONTOSO\\admin"_s;
    first.endpoint.pinnedSha256 = QByteArray(32, '\x5a');
    first.endpoint.options.operationTimeout = std::chrono::milliseconds(12345);
    first.endpoint.options.skipCnCheck = true;
    first.endpoint.options.skipRevocationCheck = true;
    first.endpoint.options.useUtf16 = true;
    first.endpoint.options.spnPort = true;
    first.endpoint.options.proxy
        = { ProxyOptions::Access::Socks5, u"proxy.contoso.com"_s, 1080, u"CONTOSO\\ada"_s };
    first.endpoint.options.optionSet
        = { { u"TraceLevel"_s, u"5"_s }, { u"Empty"_s, QString() }, { u"TraceLevel"_s, u"6"_s } };
    Profile second;
    second.endpoint.host = u"fe80::1"_s;
    second.endpoint.allowUnencrypted = true;
    second.endpoint.authentication = Authentication::Certificate;
    second.endpoint.certificate = { u"/home/ada/Schlüssel.pfx"_s, QByteArray(20, '\xa5') };
    second.endpoint.options.proxy.access = ProxyOptions::Access::System;
    return { first, second };
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestProfileStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNoDefaults();
    void init();
    void readsBackWhatItWrote();
    void aMissingFileIsAnEmptyList();
    void movesADamagedFileAside_data();
    void movesADamagedFileAside();
    void leavesAFileOfANewerVersionAlone();
    void keepsTheOldContentWhenTheDiskIsFull();
    void saysWhyAFolderCannotBeMade();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_fileName;
};

void TestProfileStore::writesNoDefaults()
{
    Profile profile;
    profile.endpoint.host = u"web01"_s;
    QStringList always{ u"authentication"_s, u"host"_s, u"id"_s, u"transport"_s };
    QCOMPARE(ProfileJson::toObject(profile).keys(), always);
    profile.endpoint.options.useUtf16 = true;
    QCOMPARE(
        ProfileJson::toObject(profile).value("options"_L1).toObject().keys(), QStringList(u"useUtf16"_s));
}

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fileName = m_folder->filePath(u"sub/connections.json"_s);
}

void TestProfileStore::readsBackWhatItWrote()
{
    const QList<Profile> profiles = twoProfiles();
    ProfileStore store(m_fileName);
    QCOMPARE(store.save(profiles), QString());
    const auto loaded = ProfileStore(m_fileName).load();
    QCOMPARE(loaded.warning, QString());
    QVERIFY(loaded.profiles == profiles);
}

void TestProfileStore::aMissingFileIsAnEmptyList()
{
    const auto loaded = ProfileStore(m_fileName).load();
    QVERIFY(loaded.profiles.isEmpty());
    QVERIFY(loaded.warning.isEmpty());
}

void TestProfileStore::movesADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\0\xff\x01garbage", 10);
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"connections":[{"host":"we)");
    QTest::newRow("another JSON") << QByteArray(R"([1,2,3])");
    QTest::newRow("no version") << QByteArray(R"({"connections":[]})");
    QTest::newRow("entry without a host") << QByteArray(R"({"version":1,"connections":[{"label":"x"}]})");
}

void TestProfileStore::movesADamagedFileAside()
{
    QFETCH(QByteArray, content);
    QDir(m_folder->path()).mkdir(u"sub"_s);
    write(m_fileName, content);
    ProfileStore store(m_fileName);
    const auto loaded = store.load();
    QVERIFY(loaded.profiles.isEmpty());
    QVERIFY(!loaded.warning.isEmpty());
    const QStringList aside = QDir(m_folder->filePath(u"sub"_s)).entryList({ u"*.damaged-*"_s });
    QCOMPARE(aside.size(), 1);
    QVERIFY(loaded.warning.contains(aside.constFirst()));
    QCOMPARE(contentOf(m_folder->filePath(u"sub/"_s + aside.constFirst())), content);
    QCOMPARE(store.save(twoProfiles()), QString());
}

void TestProfileStore::leavesAFileOfANewerVersionAlone()
{
    QDir(m_folder->path()).mkdir(u"sub"_s);
    const QByteArray newer = R"({"version":99,"connections":[],"marvels":true})";
    write(m_fileName, newer);
    ProfileStore store(m_fileName);
    QVERIFY(store.load().warning.contains(u"newer version"_s));
    QVERIFY(!store.save(twoProfiles()).isEmpty());
    QCOMPARE(contentOf(m_fileName), newer);
}

void TestProfileStore::keepsTheOldContentWhenTheDiskIsFull()
{
#ifdef Q_OS_UNIX
    ProfileStore store(m_fileName);
    QCOMPARE(store.save(twoProfiles()), QString());
    const QByteArray before = contentOf(m_fileName);

    // A limit on the size of files fails a write just as a full disk does, and needs no right.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    rlimit tight = old;
    tight.rlim_cur = 100;
    setrlimit(RLIMIT_FSIZE, &tight);
    const QString problem = store.save(twoProfiles() + twoProfiles());
    setrlimit(RLIMIT_FSIZE, &old);

    QVERIFY(!problem.isEmpty());
    QCOMPARE(contentOf(m_fileName), before);
    QCOMPARE(store.save(twoProfiles() + twoProfiles()), QString());
#else
    QSKIP("needs setrlimit()");
#endif
}

void TestProfileStore::saysWhyAFolderCannotBeMade()
{
    write(m_folder->filePath(u"sub"_s), "a file where the folder should be");
    const QString problem = ProfileStore(m_fileName).save(twoProfiles());
    QVERIFY(!problem.isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
