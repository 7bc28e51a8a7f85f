/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionfixture.h"
#include "journal.h"
#include "journalfile.h"
#include "leftovers.h"
#include "session.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What was left by a run that is dead, and the lists of the next one.
struct NextRun : ConnectionFixture {
    explicit NextRun(const QString &folder)
        : journal(list, folder)
        , leftovers(journal, list)
    {
    }

    [[nodiscard]] QList<QUuid> keys() const
    {
        QList<QUuid> keys;
        for (const Leftovers::Item &item : leftovers.items())
            keys.append(item.entry.key);
        return keys;
    }

    Journal journal;
    Leftovers leftovers;
};

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_endpoint = std::make_unique<EndpointProcess>(
            QJsonArray{ ConnectionFixture::listener(u"web01"_s), ConnectionFixture::listener(u"web02"_s) });
        QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
    }

    void whatIsClosedLeavesNoFile()
    {
        {
            NextRun run(m_folder->path());
            Connection *connection = openWithShell(run, u"web01"_s);
            QVERIFY(connection);
            QCOMPARE(QDir(m_folder->path()).entryList({ u"*.journal"_s }).size(), 1);
            connection->close();
            QTRY_COMPARE(connection->state(), LiveObject::State::Closed);
        }
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void aLiveRunKeepsItsJournalForItself()
    {
        NextRun run(m_folder->path());
        QVERIFY(openWithShell(run, u"web01"_s));
        const NextRun other(m_folder->path());
        QVERIFY(other.leftovers.items().isEmpty());
    }

    void whatADeadRunLeftIsListedAndCanBeClosed()
    {
        QVERIFY(leaveShells({ u"web01"_s, u"web02"_s }));
        QCOMPARE(m_endpoint->shellCount(), 2);

        NextRun run(m_folder->path());
        QCOMPARE(run.leftovers.openCount(), 2);
        QCOMPARE(run.leftovers.computerCount(), 2);
        run.leftovers.close(run.keys());
        // Rows come back for the computers, but nobody knows their passwords yet.
        QVERIFY(!run.leftovers.isBusy());
        QCOMPARE(run.leftovers.openCount(), 2);
        QVERIFY(!run.leftovers.items().constFirst().detail.isEmpty());
        QCOMPARE(run.list.connections().size(), 3);

        giveCredentials(run);
        run.leftovers.close(run.keys());
        QTRY_COMPARE(run.leftovers.openCount(), 0);
        QCOMPARE(m_endpoint->shellCount(), 0);
        QVERIFY(std::all_of(run.leftovers.items().cbegin(), run.leftovers.items().cend(),
            [](const auto &item) { return item.fate == Sweep::Fate::Closed; }));
        const NextRun third(m_folder->path());
        QVERIFY(third.leftovers.items().isEmpty());
    }

    void aLockThatWasCutOffHidesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(80, '\0');
    }

    /// As a computer leaves it that lost its power while a run took the journal over.
    void aLockThatWasCutOffHidesNothing()
    {
        QFETCH(QByteArray, content);
        QVERIFY(leaveShells({ u"web01"_s }));
        const QString journal = QDir(m_folder->path()).entryList({ u"*.journal"_s }).value(0);
        QFile lock(m_folder->filePath(journal + u".lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(lock.write(content), content.size());
        {
            // It may be that of a run which begins at this moment.
            const NextRun run(m_folder->path());
            QVERIFY(run.leftovers.items().isEmpty());
        }
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        lock.close();
        const NextRun run(m_folder->path());
        QCOMPARE(run.leftovers.openCount(), 1);
    }

    void connectingTellsWhatIsStillThere()
    {
        QVERIFY(leaveShells({ u"web01"_s }));
        NextRun run(m_folder->path());
        giveCredentials(run);
        Connection *connection = run.add(*m_endpoint, u"web01"_s);
        run.list.open({ connection });
        QTRY_COMPARE(run.leftovers.items().constFirst().fate, Sweep::Fate::StillThere);
        QCOMPARE(m_endpoint->shellCount(), 1);
    }

    void whatTheServerEndedItselfIsFoundGone()
    {
        QVERIFY(leaveShells({ u"web01"_s }));
        const QString id = shellIds().value(0);
        QVERIFY(!id.isEmpty());
        endAsAnotherClient(id);
        QTRY_COMPARE(m_endpoint->shellCount(), 0);

        NextRun run(m_folder->path());
        giveCredentials(run);
        run.leftovers.look(run.keys());
        QTRY_COMPARE(run.leftovers.items().constFirst().fate, Sweep::Fate::Gone);
        QCOMPARE(run.leftovers.openCount(), 0);
        QVERIFY(run.journal.leftovers().isEmpty());
    }

    void aServerThatCannotBeAskedLeavesItUnknown()
    {
        QVERIFY(leaveShells({ u"web01"_s }));
        QVERIFY(m_endpoint->setAccepting(u"web01"_s, false));
        NextRun run(m_folder->path());
        giveCredentials(run);
        run.leftovers.close(run.keys());
        QTRY_VERIFY(!run.leftovers.isBusy());
        const Leftovers::Item &item = run.leftovers.items().constFirst();
        QCOMPARE(item.fate, Sweep::Fate::NotClosed);
        QVERIFY(!item.detail.isEmpty());
        QCOMPARE(run.journal.leftovers().size(), 1);
    }

    void whatWasNotConfirmedInThisRunIsLeftOver()
    {
        NextRun run(m_folder->path());
        Connection *connection = openWithShell(run, u"web01"_s);
        QVERIFY(connection);
        QVERIFY(m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Delete"_s, u"hangBeforeHeaders"_s) }));
        connection->close();
        QTRY_COMPARE(connection->state(), LiveObject::State::Closed);
        QCOMPARE(run.leftovers.openCount(), 1);
        QVERIFY(m_endpoint->setFaults(u"web01"_s, {}));
        run.leftovers.close(run.keys());
        QTRY_COMPARE(run.leftovers.openCount(), 0);
        QCOMPARE(m_endpoint->shellCount(), 0);
    }

    void aRefusedShellIsNotLeftOver()
    {
        NextRun run(m_folder->path());
        QVERIFY(m_endpoint->setFaults(u"web01"_s, { ConnectionFixture::fault(u"Create"_s, u"accessDenied"_s) }));
        Connection *connection = run.add(*m_endpoint, u"web01"_s);
        connection->open();
        QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
        connection->openShell();
        QTRY_COMPARE(connection->openObjectCount(), 0);
        QVERIFY(run.leftovers.items().isEmpty());
    }

    void aShellWhoseAnswerWasLostMayBeThere()
    {
        NextRun run(m_folder->path());
        QVERIFY(m_endpoint->setFaults(
            u"web01"_s, { ConnectionFixture::fault(u"Create"_s, u"closeBeforeAnswer"_s) }));
        Connection *connection = run.add(*m_endpoint, u"web01"_s);
        connection->open();
        QTRY_COMPARE(connection->state(), LiveObject::State::Opened);
        connection->openShell();
        QTRY_COMPARE(connection->openObjectCount(), 0);
        QCOMPARE(run.leftovers.openCount(), 1);
        QVERIFY(run.leftovers.items().constFirst().entry.id.isEmpty());
    }

    void aJournalThatCannotBeWrittenSaysSoOnce()
    {
        const QString file = m_folder->filePath(u"not a folder"_s);
        QFile blocker(file);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        NextRun run(file);
        QSignalSpy failed(&run.journal, &Journal::failed);
        Connection *connection = openWithShell(run, u"web01"_s);
        QVERIFY(connection);
        connection->openShell();
        QTRY_COMPARE(connection->openObjectCount(), 2);
        QCOMPARE(failed.size(), 1);
    }

private:
    /// nullptr: it did not open.
    Connection *openWithShell(ConnectionFixture &run, const QString &name)
    {
        Connection *connection = run.add(*m_endpoint, name);
        connection->open();
        if (!QTest::qWaitFor([connection] { return connection->state() == LiveObject::State::Opened; }))
            return nullptr;
        connection->openShell();
        const auto isOpened = [connection] {
            const auto &children = connection->currentSession()->childObjects();
            return children.constLast()->state() == LiveObject::State::Opened;
        };
        return QTest::qWaitFor(isOpened) ? connection : nullptr;
    }

    /// What a run leaves that ends without a Disconnect.
    bool leaveShells(const QStringList &names)
    {
        NextRun run(m_folder->path());
        return std::all_of(
            names.cbegin(), names.cend(), [&](const QString &name) { return openWithShell(run, name); });
    }

    void giveCredentials(NextRun &run)
    {
        for (const Leftovers::Item &item : run.leftovers.items()) {
            Connection *connection = run.list.add(item.entry.profile);
            connection->setCredential(Credential(u"admin"_s, u"secret"_s));
        }
    }

    /// The ids that the journals of dead runs know.
    QStringList shellIds()
    {
        QStringList ids;
        for (const auto &file : JournalFile::takeOverDead(m_folder->path())) {
            for (const JournalEntry &entry : file->content().open)
                ids.append(entry.id);
        }
        return ids;
    }

    void endAsAnotherClient(const QString &shellId)
    {
        ConnectionFixture other;
        Connection *connection = other.add(*m_endpoint, u"web01"_s);
        JournalEntry entry;
        entry.key = QUuid::createUuid();
        entry.id = shellId;
        entry.resourceUri = u"http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd"_s;
        const auto sweep = connection->makeSweep({ entry }, Sweep::Task::Close);
        QSignalSpy finished(sweep.get(), &Sweep::finished);
        sweep->start();
        QVERIFY(finished.wait());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EndpointProcess> m_endpoint;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
