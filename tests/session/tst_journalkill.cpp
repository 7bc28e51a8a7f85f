/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "client.h"
#include "connectionfixture.h"
#include "journal.h"
#include "leftovers.h"
#include "shellmessages.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int computers = 4;
constexpr int kills = 100;
constexpr int longestLifeMs = 60;

/// All that a server lists of shells, by a client that knows no journal.
class ShellList : public QObject {
    Q_OBJECT

public:
    ShellList(const Profile &profile, QObject *parent)
        : QObject(parent)
        , m_network(makeNetworkAccess(profile.endpoint, Credential()))
        , m_client(*m_network, profile.endpoint)
    {
        m_client.setCredential(Credential(u"admin"_s, u"secret"_s));
    }

    void read()
    {
        shells.clear();
        isComplete = false;
        m_client.send(Wsman::enumerateShells(), std::chrono::seconds(10), this,
            [this](const auto &outcome) { take(outcome); });
    }

    QVector<Wsman::ShellInfo> shells;
    bool isComplete = false;

private:
    void take(const Outcome<Wsman::ShellPage> &outcome)
    {
        if (!outcome.result)
            return;
        shells += outcome.result->shells;
        isComplete = !outcome.result->hasMore();
        if (!isComplete)
            m_client.send(Wsman::pullShells(outcome.result->context), std::chrono::seconds(10), this,
                [this](const auto &next) { take(next); });
    }

    std::unique_ptr<QNetworkAccessManager> m_network;
    Client m_client;
};

} // namespace

/// Kills the program at random moments while it opens and closes shells, and compares its journal with what
/// the servers list.
class TestJournalKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QJsonArray listeners;
        for (int i = 0; i < computers; ++i)
            listeners.append(
                ConnectionFixture::listener(u"pc%1"_s.arg(i), { { u"maxShellsPerUser"_s, 1000 } }));
        m_endpoint = std::make_unique<EndpointProcess>(listeners);
        QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
    }

    void noShellAtAServerIsMissingInTheJournal()
    {
        QTemporaryDir folder;
        int left = 0;
        int nameless = 0;
        for (int kill = 0; kill < kills; ++kill) {
            runAndKill(folder.path());
            if (QTest::currentTestFailed())
                return;
            ConnectionFixture run;
            Journal journal(run.list, folder.path());
            Leftovers leftovers(journal, run.list);
            const QVector<Wsman::ShellInfo> shells = list(run);
            for (const Wsman::ShellInfo &shell : shells)
                QVERIFY2(knows(journal, shell), qPrintable(shell.shellId + u' ' + shell.name));
            left += int(shells.size());
            nameless += int(std::count_if(journal.leftovers().cbegin(), journal.leftovers().cend(),
                [](const JournalEntry &entry) { return entry.id.isEmpty(); }));
            // The other half of the promise: all of them can be ended, and what is gone is known as gone.
            leftovers.close(keysOf(leftovers));
            QTRY_COMPARE(leftovers.openCount(), 0);
            QCOMPARE(m_endpoint->shellCount(), 0);
            QVERIFY(journal.leftovers().isEmpty());
        }
        qInfo("%d kills left %d shells, and %d entries without an id", kills, left, nameless);
        QVERIFY(left > 0);
    }

private:
    void runAndKill(const QString &folder)
    {
        QProcess victim;
        QStringList arguments{ folder };
        for (int i = 0; i < computers; ++i)
            arguments.append(m_endpoint->url(u"pc%1"_s.arg(i)).toString());
        victim.start(QDir(QCoreApplication::applicationDirPath()).filePath(u"journalvictim"_s), arguments);
        QTRY_VERIFY_WITH_TIMEOUT(victim.canReadLine(), 20000);
        QTimer::singleShot(int(QRandomGenerator::global()->bounded(longestLifeMs)), &victim, &QProcess::kill);
        QTRY_COMPARE(victim.state(), QProcess::NotRunning);
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        // What it had sent and nobody has read yet goes with its connections.
        for (int i = 0; i < computers; ++i)
            QVERIFY(m_endpoint->dropConnections(u"pc%1"_s.arg(i)));
    }

    QVector<Wsman::ShellInfo> list(ConnectionFixture &run)
    {
        QVector<Wsman::ShellInfo> all;
        for (int i = 0; i < computers; ++i) {
            const Profile profile = ConnectionFixture::profileFor(*m_endpoint, u"pc%1"_s.arg(i));
            run.add(*m_endpoint, u"pc%1"_s.arg(i));
            ShellList shells(profile, nullptr);
            shells.read();
            if (!QTest::qWaitFor([&shells] { return shells.isComplete; }))
                qFatal("the shells cannot be listed");
            all += shells.shells;
        }
        return all;
    }

    static bool knows(const Journal &journal, const Wsman::ShellInfo &shell)
    {
        const auto &entries = journal.leftovers();
        return std::any_of(entries.cbegin(), entries.cend(), [&shell](const JournalEntry &entry) {
            return entry.id.isEmpty() ? shell.name.endsWith(entry.shellMark())
                                      : entry.id.compare(shell.shellId, Qt::CaseInsensitive) == 0;
        });
    }

    static QList<QUuid> keysOf(const Leftovers &leftovers)
    {
        QList<QUuid> keys;
        for (const Leftovers::Item &item : leftovers.items())
            keys.append(item.entry.key);
        return keys;
    }

    std::unique_ptr<EndpointProcess> m_endpoint;
};

QTEST_GUILESS_MAIN(TestJournalKill)
#include "tst_journalkill.moc"
