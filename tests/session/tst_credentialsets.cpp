/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "credentialsets.h"
#include "credentialsetstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

CredentialSet named(const QString &name, const QString &user = u"CONTOSO\\admin"_s)
{
    CredentialSet set;
    set.name = name;
    set.user = user;
    return set;
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

class TestCredentialSets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBackWhatItWrote();
    void areInTheOrderOfTheirNames();
    void aRenamedSetKeepsItsId();
    void movesADamagedFileAside_data();
    void movesADamagedFileAside();
    void leavesAFileOfANewerVersionAlone();
    void tellsThatTheFileCannotBeWritten();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_fileName;
};

void TestCredentialSets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fileName = m_folder->filePath(u"credentials.json"_s);
}

void TestCredentialSets::readsBackWhatItWrote()
{
    CredentialSet set = named(u"Büro"_s);
    set.authentication = Authentication::Kerberos;
    set.remembersPassword = true;
    CredentialSetStore store(m_fileName);
    CredentialSets sets(store);
    QCOMPARE(sets.load(), QString());
    sets.put(set);
    sets.put(named(u"Any"_s));
    CredentialSets again(store);
    QCOMPARE(again.load(), QString());
    QCOMPARE(again.all(), sets.all());
    QVERIFY(again.find(set.id));
    QCOMPARE(*again.find(set.id), set);
    QVERIFY(!again.find({}));
}

void TestCredentialSets::areInTheOrderOfTheirNames()
{
    CredentialSetStore store(m_fileName);
    CredentialSets sets(store);
    for (const QString &name : { u"beta"_s, u"Alpha"_s, u"gamma"_s })
        sets.put(named(name));
    QCOMPARE(sets.all().constFirst().name, u"Alpha"_s);
    QCOMPARE(sets.all().constLast().name, u"gamma"_s);
    QVERIFY(sets.hasName(u"BETA"_s));
    QVERIFY(!sets.hasName(u"beta"_s, sets.all().at(1).id));
}

void TestCredentialSets::aRenamedSetKeepsItsId()
{
    CredentialSetStore store(m_fileName);
    CredentialSets sets(store);
    CredentialSet set = named(u"alpha"_s);
    sets.put(set);
    sets.put(named(u"beta"_s));
    const QSignalSpy changed(&sets, &CredentialSets::changed);
    set.name = u"zeta"_s;
    sets.put(set);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(sets.all().size(), 2);
    QCOMPARE(sets.all().constLast().id, set.id);
    sets.remove(set.id);
    QVERIFY(!sets.find(set.id));
    sets.remove(set.id);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(CredentialSetStore(m_fileName).load().sets.size(), 1);
}

void TestCredentialSets::movesADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"credentials":[{"name":"ad)");
    QTest::newRow("another JSON") << QByteArray(R"([1,2,3])");
    QTest::newRow("no version") << QByteArray(R"({"credentials":[]})");
    QTest::newRow("set without an id") << QByteArray(R"({"version":1,"credentials":[{"name":"x"}]})");
}

void TestCredentialSets::movesADamagedFileAside()
{
    QFETCH(QByteArray, content);
    write(m_fileName, content);
    CredentialSetStore store(m_fileName);
    CredentialSets sets(store);
    const QString warning = sets.load();
    const QStringList aside = QDir(m_folder->path()).entryList({ u"*.damaged-*"_s });
    QCOMPARE(aside.size(), 1);
    QVERIFY(warning.contains(aside.constFirst()));
    QCOMPARE(contentOf(m_folder->filePath(aside.constFirst())), content);
    const QSignalSpy failed(&sets, &CredentialSets::saveFailed);
    sets.put(named(u"alpha"_s));
    QVERIFY(failed.isEmpty());
}

void TestCredentialSets::leavesAFileOfANewerVersionAlone()
{
    const QByteArray newer = R"({"version":99,"credentials":{"marvels":true}})";
    write(m_fileName, newer);
    CredentialSetStore store(m_fileName);
    CredentialSets sets(store);
    QVERIFY(sets.load().contains(u"newer version"_s));
    const QSignalSpy failed(&sets, &CredentialSets::saveFailed);
    sets.put(named(u"alpha"_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(contentOf(m_fileName), newer);
}

void TestCredentialSets::tellsThatTheFileCannotBeWritten()
{
    write(m_folder->filePath(u"file"_s), "a file where a folder should be");
    CredentialSetStore store(m_folder->filePath(u"file/credentials.json"_s));
    CredentialSets sets(store);
    const QSignalSpy failed(&sets, &CredentialSets::saveFailed);
    sets.put(named(u"alpha"_s));
    QCOMPARE(failed.size(), 1);
    QVERIFY(sets.hasName(u"alpha"_s));
}

QTEST_GUILESS_MAIN(TestCredentialSets)
#include "tst_credentialsets.moc"
