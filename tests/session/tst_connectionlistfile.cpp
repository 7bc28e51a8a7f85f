/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionlistfile.h"
#include "unsafeoptions.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Endpoint defaults()
{
    Endpoint endpoint;
    endpoint.scheme = Scheme::Https;
    endpoint.authentication = Authentication::Negotiate;
    endpoint.user = u"CONTOSO\\ada"_s;
    return endpoint;
}

/// With all that may stand in a profile, also what must not leave the program.
Profile fullProfile()
{
    Profile profile;
    profile.label = u"Büro, „Nord“"_s;
    profile.credentialSet = QUuid::createUuid();
    profile.remembersPassword = true;
    profile.endpoint.host = u"web01.contoso.com"_s;
    profile.endpoint.scheme = Scheme::Https;
    profile.endpoint.port = 443;
    profile.endpoint.path = u"ws/man"_s;
    profile.endpoint.authentication = Authentication::Kerberos;
    profile.endpoint.user = u"admin@CONTOSO.COM"_s;
    profile.endpoint.pinnedSha256 = QByteArray(32, '\x5a');
    profile.endpoint.certificate = { u"/home/ada/key.pem"_s, QByteArray(20, '\xa5') };
    profile.endpoint.options.operationTimeout = std::chrono::milliseconds(12345);
    profile.endpoint.options.useUtf16 = true;
    profile.endpoint.options.skipCnCheck = true;
    profile.endpoint.options.optionSet = { { u"TraceLevel"_s, u"5"_s }, { u"TraceLevel"_s, u"6"_s } };
    return profile;
}

ImportedList parsed(const QByteArray &content, const QString &fileName = u"list.txt"_s)
{
    const auto list = ConnectionListFile::parse(content, fileName, defaults());
    if (!list)
        qWarning("%s", qPrintable(list.error()));
    return list ? *list : ImportedList();
}

QString failure(const QByteArray &content, const QString &fileName = u"list.wsmanlist"_s)
{
    const auto list = ConnectionListFile::parse(content, fileName, defaults());
    return list ? QString() : list.error();
}

QStringList hosts(const ImportedList &list)
{
    QStringList result;
    for (const ImportedComputer &computer : list.computers)
        result.append(computer.profile.endpoint.host);
    return result;
}

QByteArray wsmanlist(const QByteArray &connection)
{
    return R"({"version": 1, "connections": [)" + connection + "]}";
}

} // namespace

class TestConnectionListFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesBackWhatItWrote();
    void leavesAtHomeWhatBelongsToTheUser();
    void sameListSameFile();
    void writesATableThatItTakesBack();
    void saysWhyItCannotWrite();
    void takesTheListOfWindowsAdminCenter();
    void takesPlainText();
    void takesTextOfWindowsTools_data();
    void takesTextOfWindowsTools();
    void takesTablesOfOtherPrograms();
    void oneBadLineDoesNotSpoilTheOthers();
    void takesNoTrustAndNoAccountFromAFile();
    void saysWhatOfAnEntryIsWrong_data();
    void saysWhatOfAnEntryIsWrong();
    void ignoresWhatItDoesNotKnow();
    void bringsNumbersInsideTheirLimits();
    void refusesAWholeFile_data();
    void refusesAWholeFile();
    void refusesWhatIsTooLarge();
    void refusesWhatIsNoFile();
    void namesUnsafeOptions();
    void readsTheLargestListInTime();
};

void TestConnectionListFile::takesBackWhatItWrote()
{
    const ImportedList list = parsed(ConnectionListFile::toJson({ fullProfile() }), u"x.wsmanlist"_s);
    QCOMPARE(list.computers.size(), 1);
    QCOMPARE(list.place, ImportedList::Place::Entry);
    Profile expected = fullProfile();
    expected.id = list.computers.constFirst().profile.id;
    expected.credentialSet = QUuid();
    expected.remembersPassword = false;
    expected.endpoint.pinnedSha256.clear();
    expected.endpoint.certificate = {};
    QCOMPARE(list.computers.constFirst().profile, expected);
}

void TestConnectionListFile::leavesAtHomeWhatBelongsToTheUser()
{
    const Profile profile = fullProfile();
    for (const QByteArray &file :
        { ConnectionListFile::toJson({ profile }), ConnectionListFile::toCsv({ profile }) }) {
        QVERIFY(!file.contains(profile.id.toByteArray(QUuid::WithoutBraces)));
        QVERIFY(!file.contains(profile.credentialSet.toByteArray(QUuid::WithoutBraces)));
        QVERIFY(!file.contains("5a5a"));
        QVERIFY(!file.contains("a5a5"));
        QVERIFY(!file.contains("key.pem"));
        QVERIFY(!file.toLower().contains("password"));
        QVERIFY(!file.toLower().contains("pinned"));
    }
}

void TestConnectionListFile::sameListSameFile()
{
    Profile other = fullProfile();
    other.endpoint.host = u"App02"_s;
    const QByteArray one = ConnectionListFile::toJson({ fullProfile(), other });
    QCOMPARE(one, ConnectionListFile::toJson({ other, fullProfile() }));
    QVERIFY(one.indexOf("App02") < one.indexOf("web01"));
    const QJsonObject root = QJsonDocument::fromJson(one).object();
    QCOMPARE(root.value("type"_L1).toString(), QString(ConnectionListFile::mediaType));
    QCOMPARE(root.value("version"_L1).toInt(), ConnectionListFile::version);
    // A line for each member, for people and for version control.
    QVERIFY(one.contains("            \"host\": \"App02\",\n"));
}

void TestConnectionListFile::writesATableThatItTakesBack()
{
    QTemporaryDir folder;
    const QString fileName = folder.filePath(u"list.csv"_s);
    Profile formula;
    formula.label = u"=1+1"_s;
    formula.endpoint.host = u"10.0.0.7"_s;
    formula.endpoint.authentication = Authentication::None;
    formula.endpoint.allowUnencrypted = true;
    QCOMPARE(ConnectionListFile::write(fileName, { fullProfile(), formula }), QString());
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.startsWith("name,host,transport,port,path,authentication,user\r\n'=1+1,10.0.0.7,http,5985,"));
    const auto list = ConnectionListFile::read(fileName, defaults());
    QVERIFY(list);
    QCOMPARE(list->problems.size(), 0);
    QCOMPARE(list->computers.size(), 2);
    QCOMPARE(list->computers.at(0).profile.label, formula.label);
    QCOMPARE(list->computers.at(0).profile.endpoint.key(), formula.endpoint.key());
    QCOMPARE(list->computers.at(0).profile.endpoint.authentication, Authentication::None);
    // What is in the list alone stays off.
    QVERIFY(!list->computers.at(0).profile.endpoint.allowUnencrypted);
    QCOMPARE(list->computers.at(1).profile.label, fullProfile().label);
    QCOMPARE(list->computers.at(1).profile.endpoint.key(), fullProfile().endpoint.key());
    QCOMPARE(list->computers.at(1).profile.endpoint.user, fullProfile().endpoint.user);
    QCOMPARE(list->computers.at(1).place, 3);
}

void TestConnectionListFile::saysWhyItCannotWrite()
{
    QTemporaryDir folder;
    QVERIFY(!ConnectionListFile::write(folder.path(), { fullProfile() }).isEmpty());
}

void TestConnectionListFile::takesTheListOfWindowsAdminCenter()
{
    // With the row that lacks its quotation mark, as such files are handed around.
    const ImportedList list
        = parsed("\"name\",\"type\",\"tags\",\"groupId\"\r\n"
                 "\"srv1.contoso.com\",\"msft.sme.connection-type.server\",\"hyperv\"\r\n"
                 "\"pc1.contoso.com\",\"msft.sme.connection-type.windows-client\",\"\",\"\"\r\n"
                 "\"hci1.contoso.com,\"msft.sme.connection-type.cluster\",\"a|b\",\"global\"\r\n"
                 "\"c1.contoso.com\",\"msft.sme.connection-type.cluster\",\"a|b\",\"global\"\r\n",
            u"export.csv"_s);
    QCOMPARE(hosts(list), QStringList({ u"srv1.contoso.com"_s, u"pc1.contoso.com"_s, u"c1.contoso.com"_s }));
    QCOMPARE(list.computers.at(0).otherKind, QString());
    QCOMPARE(list.computers.at(1).otherKind, u"windows-client"_s);
    QCOMPARE(list.computers.at(2).otherKind, u"cluster"_s);
    QCOMPARE(list.computers.at(0).profile.label, QString());
    QCOMPARE(list.computers.at(0).profile.endpoint.user, defaults().user);
    QCOMPARE(list.problems.size(), 1);
    QCOMPARE(list.problems.at(0).place, 4);
    QCOMPARE(list.computers.at(2).place, 5);
}

void TestConnectionListFile::takesPlainText()
{
    const ImportedList list = parsed("# servers of the north\n"
                                     "web01\n"
                                     "\n"
                                     "http://web02:8080/other   # by hand\n"
                                     "  [fe80::1]:5999, 10.0.0.1\n"
                                     "a b\n"
                                     "https://ada:secret@web03/wsman\n");
    QCOMPARE(hosts(list), QStringList({ u"web01"_s, u"web02"_s, u"fe80::1"_s, u"10.0.0.1"_s }));
    const Endpoint first = list.computers.at(0).profile.endpoint;
    QCOMPARE(first, [] {
        Endpoint endpoint = defaults();
        endpoint.host = u"web01"_s;
        return endpoint;
    }());
    const Endpoint second = list.computers.at(1).profile.endpoint;
    QCOMPARE(second.url().toString(), u"http://web02:8080/other"_s);
    QCOMPARE(list.computers.at(2).profile.endpoint.effectivePort(), 5999);
    QCOMPARE(list.computers.at(3).place, 5);
    QCOMPARE(list.problems.size(), 2);
    QCOMPARE(list.problems.at(0).place, 6);
    QCOMPARE(list.problems.at(0).typed, u"a b"_s);
    QVERIFY(list.problems.at(0).text.contains("space"_L1));
    QCOMPARE(list.problems.at(1).place, 7);
    QVERIFY(list.problems.at(1).text.contains("without a user"_L1));
}

void TestConnectionListFile::takesTextOfWindowsTools_data()
{
    const QString text = u"web01\r\nweb02\r\n"_s;
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBFweb01\r\nweb02\r\n");
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(utf16.encode(text));
    QTest::newRow("a code page") << QByteArray("# B\xFCro\nweb01\nweb02");
    QTest::newRow("carriage returns alone") << QByteArray("web01\rweb02\r");
}

void TestConnectionListFile::takesTextOfWindowsTools()
{
    QFETCH(QByteArray, content);
    const ImportedList list = parsed(content);
    QCOMPARE(hosts(list), QStringList({ u"web01"_s, u"web02"_s }));
    QCOMPARE(list.problems.size(), 0);
    QCOMPARE(list.computers.at(1).place, content.startsWith('#') ? 3 : 2);
}

void TestConnectionListFile::takesTablesOfOtherPrograms()
{
    const ImportedList list
        = parsed("Name;ComputerName;Port\n\"Web; \"\"old\"\"\nserver\";web01;8080\n\n;web02;\n;;99\n");
    QCOMPARE(hosts(list), QStringList({ u"web01"_s, u"web02"_s }));
    QCOMPARE(list.computers.at(0).profile.label, u"Web; \"old\" server"_s);
    QCOMPARE(list.computers.at(0).profile.endpoint.port, 8080);
    QCOMPARE(list.computers.at(1).place, 5);
    QCOMPARE(list.problems.size(), 1);
    QCOMPARE(list.problems.at(0).place, 6);
}

void TestConnectionListFile::oneBadLineDoesNotSpoilTheOthers()
{
    const ImportedList list = parsed("host,port\n\"web01,1\nweb02,2\nweb03,seven\nweb04,4\n", u"a.csv"_s);
    QCOMPARE(hosts(list), QStringList({ u"web02"_s, u"web04"_s }));
    QCOMPARE(list.problems.size(), 2);
    QCOMPARE(list.problems.at(0).place, 2);
    QCOMPARE(list.problems.at(1).place, 4);
}

void TestConnectionListFile::takesNoTrustAndNoAccountFromAFile()
{
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const ImportedList list = parsed(wsmanlist(R"({"host": "web01", "id": ")" + id + R"(",
        "credentialSet": ")"
        + id + R"(", "remembersPassword": true, "authentication": "certificate",
        "pinnedSha256": "5a5a", "certificateFile": "//evil/share/key.pfx", "certificateThumbprint": "a5"})"));
    QCOMPARE(list.computers.size(), 1);
    const Profile &profile = list.computers.constFirst().profile;
    QVERIFY(!profile.id.isNull());
    QVERIFY(profile.id.toByteArray(QUuid::WithoutBraces) != id);
    QVERIFY(profile.credentialSet.isNull());
    QVERIFY(!profile.remembersPassword);
    QVERIFY(profile.endpoint.pinnedSha256.isEmpty());
    QCOMPARE(profile.endpoint.certificate, ClientCertificate());
    QCOMPARE(profile.endpoint.user, QString());
}

void TestConnectionListFile::saysWhatOfAnEntryIsWrong_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("said");
    QTest::newRow("no host") << QByteArray(R"({"label": "web"})") << u"No computer"_s;
    QTest::newRow("no object") << QByteArray("7") << u"No computer"_s;
    QTest::newRow("host of another type") << QByteArray(R"({"host": 7})") << u"No computer"_s;
    QTest::newRow("a URI for a host") << QByteArray(R"({"host": "http://web"})") << u"URI"_s;
    QTest::newRow("a host that is none")
        << QByteArray(R"({"host": "web\u202e01"})") << u"cannot be the name"_s;
    QTest::newRow("transport") << QByteArray(R"({"host": "web", "transport": "gopher"})") << u"transport"_s;
    QTest::newRow("port too large") << QByteArray(R"({"host": "web", "port": 65536})") << u"port"_s;
    QTest::newRow("port below zero") << QByteArray(R"({"host": "web", "port": -1})") << u"port"_s;
    QTest::newRow("half a port") << QByteArray(R"({"host": "web", "port": 1.5})") << u"port"_s;
    QTest::newRow("port of another type") << QByteArray(R"({"host": "web", "port": []})") << u"port"_s;
    QTest::newRow("authentication") << QByteArray(R"({"host": "web", "authentication": "magic"})")
                                    << u"authentication"_s;
    QTest::newRow("path") << QByteArray(R"({"host": "web", "path": "a?b"})") << u"path"_s;
    QTest::newRow("user with a line end")
        << QByteArray(R"({"host": "web", "user": "a\r\nX: b"})") << u"control"_s;
    QTest::newRow("long label") << R"({"host": "web", "label": ")" + QByteArray(300, 'x') + R"("})"
                                << u"long"_s;
    QTest::newRow("option") << QByteArray(
        R"({"host": "web", "options": {"optionSet": [{"name": "a\u0000"}]}})")
                            << u"control"_s;
}

void TestConnectionListFile::saysWhatOfAnEntryIsWrong()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, said);
    const ImportedList list = parsed(wsmanlist(R"({"host": "good"}, )" + entry));
    QCOMPARE(hosts(list), QStringList({ u"good"_s }));
    QCOMPARE(list.problems.size(), 1);
    QCOMPARE(list.problems.constFirst().place, 2);
    QVERIFY2(list.problems.constFirst().text.contains(said), qPrintable(list.problems.constFirst().text));
}

void TestConnectionListFile::ignoresWhatItDoesNotKnow()
{
    const ImportedList list = parsed(R"({"version": 1, "colour": {}, "connections": [
        {"host": "web01", "transport": "HTTP", "port": "8080", "shape": [1, 2], "options": 7}]})");
    QCOMPARE(hosts(list), QStringList({ u"web01"_s }));
    Endpoint expected = defaults();
    expected.host = u"web01"_s;
    expected.scheme = Scheme::Http;
    expected.port = 8080;
    QCOMPARE(list.computers.constFirst().profile.endpoint, expected);
}

void TestConnectionListFile::bringsNumbersInsideTheirLimits()
{
    const ImportedList list = parsed(wsmanlist(
        R"({"host": "a", "options": {"operationTimeoutMs": 9e15, "maxEnvelopeSize": 4294967295}},
           {"host": "b", "options": {"operationTimeoutMs": -7, "maxEnvelopeSize": -1}},
           {"host": "c", "options": {"operationTimeoutMs": 1, "maxEnvelopeSize": 1}})"));
    QCOMPARE(list.computers.size(), 3);
    for (const ImportedComputer &computer : list.computers) {
        const SessionOptions &options = computer.profile.endpoint.options;
        QVERIFY(options.operationTimeout >= std::chrono::seconds(1));
        QVERIFY(options.operationTimeout <= std::chrono::hours(1));
        QVERIFY(options.maxEnvelopeSize >= 8 * 1024);
        QVERIFY(options.maxEnvelopeSize <= 512'000 * 1024);
    }
}

void TestConnectionListFile::refusesAWholeFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("said");
    const QString list = u"x.wsmanlist"_s;
    QTest::newRow("newer") << QByteArray(R"({"version": 2, "connections": []})") << list
                           << u"newer version"_s;
    QTest::newRow("damaged") << QByteArray("{\n\"version\": 1,\n\"connections\": [}") << list << u"line 3"_s;
    QTest::newRow("empty") << QByteArray() << list << u"line 1"_s;
    QTest::newRow("other JSON") << QByteArray(R"({"a": 1})") << u"x.json"_s << u"no list"_s;
    QTest::newRow("no version") << QByteArray(R"({"connections": []})") << list << u"no list"_s;
    QTest::newRow("deep") << "{\"version\": " + QByteArray(100'000, '[') << list << u"damaged"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"x.png"_s
                               << u"no text"_s;
    QTest::newRow("a table of something else")
        << QByteArray("colour,size\nred,7\n") << u"x.csv"_s << u"column"_s;
    QTest::newRow("too many lines") << QByteArray("w\n").repeated(50'001) << u"x.txt"_s << u"50000"_s;
    QTest::newRow("too many records")
        << "host\n" + QByteArray("w\n").repeated(50'001) << u"x.csv"_s << u"50000"_s;
    QTest::newRow("too many entries")
        << wsmanlist(QByteArray("1,").repeated(50'000) + "1") << list << u"50000"_s;
}

void TestConnectionListFile::refusesAWholeFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, fileName);
    QFETCH(QString, said);
    const QString error = failure(content, fileName);
    QVERIFY2(error.contains(said), qPrintable(error));
    QVERIFY2(error.contains(fileName), qPrintable(error));
}

void TestConnectionListFile::refusesWhatIsTooLarge()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(ConnectionListFile::mostBytes + 1));
    const auto list = ConnectionListFile::read(file.fileName(), defaults());
    QVERIFY(!list);
    QVERIFY2(list.error().contains("10 MB"_L1), qPrintable(list.error()));
}

void TestConnectionListFile::refusesWhatIsNoFile()
{
    QTemporaryDir folder;
    for (const QString &name : { folder.path(), folder.filePath(u"missing.txt"_s) }) {
        const auto list = ConnectionListFile::read(name, defaults());
        QVERIFY(!list);
        QVERIFY(list.error().contains(QFileInfo(name).fileName()));
    }
#ifdef Q_OS_UNIX
    // Would never end.
    QVERIFY(!ConnectionListFile::read(u"/dev/zero"_s, defaults()));
#endif
}

void TestConnectionListFile::namesUnsafeOptions()
{
    Endpoint endpoint = defaults();
    QVERIFY(UnsafeOptions::of(endpoint).isEmpty());
    QCOMPARE(UnsafeOptions::removedFrom(endpoint), endpoint);
    endpoint.options.useUtf16 = true;
    const Endpoint safe = endpoint;
    endpoint.allowUnencrypted = true;
    endpoint.options.encryption = Encryption::Never;
    endpoint.options.skipCaCheck = true;
    endpoint.options.skipCnCheck = true;
    endpoint.options.skipRevocationCheck = true;
    endpoint.options.delegate = true;
    endpoint.options.spnHost = u"dc01"_s;
    endpoint.options.proxy = { ProxyOptions::Access::Http, u"proxy"_s, 3128, {} };
    QCOMPARE(UnsafeOptions::of(endpoint).size(), 8);
    QCOMPARE(UnsafeOptions::removedFrom(endpoint), safe);
    // The system's own proxy is the user's choice, not the file's.
    endpoint = safe;
    endpoint.options.proxy.access = ProxyOptions::Access::System;
    QVERIFY(UnsafeOptions::of(endpoint).isEmpty());
}

void TestConnectionListFile::readsTheLargestListInTime()
{
    QByteArray hostile = "host,name\n";
    for (int i = 0; i < 49'999; ++i)
        hostile += "\"web" + QByteArray::number(i) + ",\"\"" + QByteArray(100, 'x') + "\n";
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(parsed(hostile, u"x.csv"_s).problems.size(), 49'999);
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    QByteArray text;
    for (int i = 0; i < ConnectionListFile::mostComputers; ++i)
        text += "web" + QByteArray::number(i) + ".contoso.com\n";
    clock.start();
    QCOMPARE(parsed(text).computers.size(), ConnectionListFile::mostComputers);
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestConnectionListFile)
#include "tst_connectionlistfile.moc"
