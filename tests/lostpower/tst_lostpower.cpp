/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "lostpowerdisk.h"
#include "machine.h"
#include "writtenfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLifeMs = 40;
constexpr int patience = 20'000; // ms

/// "--kills": how often the writer is killed.
int kills = 20;
/// "--generations": how many the log of the second part has.
int generations = 2;
/// Where to write the table to; empty: nowhere.
QString tableFile;

QString writer()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"lostpowerwriter"_s);
}

/// What the writer said that it has finished; -1: nothing of that kind.
struct Finished {
    int profiles = -1;
    int settings = -1;
    int opened = -1;
    int closed = -1;

    void take(const QByteArray &line)
    {
        const QList<QByteArray> words = line.trimmed().split(' ');
        const int generation = words.value(1).toInt();
        if (words.constFirst() == "profiles")
            profiles = generation;
        else if (words.constFirst() == "settings")
            settings = generation;
        else if (words.constFirst() == "opened")
            opened = generation;
        else if (words.constFirst() == "closed")
            closed = generation;
    }
};

} // namespace

/// Profiles, settings and journal when the program is killed or the power fails while they are written: the
/// previous or the new content is there, never a mixture, never nothing.
class LostPowerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKilledProgramLeavesTheOldOrTheNewContent();
    void aLossOfPowerLeavesTheOldOrTheNewContent();
    void cleanupTestCase();

private:
    static Finished runAndKill(const WrittenFiles &files, int first);
    void checkAfterKill(const WrittenFiles &files, const Finished &finished, int first);
    QList<QByteArray> writeLog(const WrittenFiles &files);
    void checkDisk(const LostPowerDisk &disk, const Finished &finished, const QSet<int> &noted);
    void checkState(const WrittenFiles &files, const Finished &finished, const QSet<int> &noted);

    QElapsedTimer m_clock;
    int m_kills = 0;
    int m_calls = 0;
    int m_states = 0;
    int m_oldProfiles = 0;
    int m_newProfiles = 0;
    int m_leftOpen = 0;
    QSet<int> m_settingsLag;
    qint64 m_killMilliseconds = 0;
    qint64 m_powerMilliseconds = 0;
};

Finished LostPowerTest::runAndKill(const WrittenFiles &files, int first)
{
    Finished finished;
    QProcess process;
    process.start(writer(), { files.folder(), QString::number(first) });
    QSignalSpy ready(&process, &QProcess::readyRead);
    QSignalSpy ended(&process, &QProcess::finished);
    if (!ready.wait(patience))
        return finished;
    QTimer::singleShot(int(QRandomGenerator::global()->bounded(longestLifeMs)), &process, &QProcess::kill);
    if (!ended.wait(patience))
        return finished;
    while (process.canReadLine())
        finished.take(process.readLine());
    return finished;
}

void LostPowerTest::checkAfterKill(const WrittenFiles &files, const Finished &finished, int first)
{
    const int lastProfiles = std::max(finished.profiles, first - 1);
    const int lastSettings = std::max(finished.settings, first - 1);
    const WrittenFiles::Found profiles = files.readProfiles();
    QVERIFY2(profiles.generation, qPrintable(profiles.error));
    QVERIFY(*profiles.generation == lastProfiles || *profiles.generation == lastProfiles + 1);
    ++(*profiles.generation == lastProfiles ? m_oldProfiles : m_newProfiles);
    const WrittenFiles::Found settings = files.readSettings();
    QVERIFY2(settings.generation, qPrintable(settings.error));
    QVERIFY(*settings.generation == lastSettings || *settings.generation == lastSettings + 1);

    const WrittenFiles::Leftovers left = files.takeJournal();
    QVERIFY2(left.error.isEmpty(), qPrintable(left.error));
    const int lastClosed = std::max(finished.closed, first - 1);
    for (int i = lastClosed + 2; i <= finished.opened; ++i)
        QVERIFY2(left.generations.contains(i), qPrintable(u"%1 is missing in the journal"_s.arg(i)));
    for (const int i : left.generations)
        QVERIFY(i > lastClosed && i <= std::max(finished.opened, first - 1) + 1);
    m_leftOpen += int(left.generations.size());
}

void LostPowerTest::aKilledProgramLeavesTheOldOrTheNewContent()
{
    QTemporaryDir folder;
    const WrittenFiles files(folder.path());
    QCOMPARE(files.writeProfiles(0), QString());
    files.writeSettings(0);
    m_clock.start();
    int first = 1;
    for (m_kills = 0; m_kills < kills; ++m_kills) {
        const Finished finished = runAndKill(files, first);
        QVERIFY2(finished.opened >= first, "the writer wrote nothing");
        checkAfterKill(files, finished, first);
        if (QTest::currentTestFailed())
            return;
        first = finished.opened + 2;
        QCOMPARE(files.writeProfiles(first - 1), QString());
        files.writeSettings(first - 1);
    }
    m_killMilliseconds = m_clock.elapsed();
}

/// Lets the writer write some generations and end; answers its calls of the system.
QList<QByteArray> LostPowerTest::writeLog(const WrittenFiles &files)
{
    QTemporaryDir logFolder;
    const QString logFile = logFolder.filePath(u"calls"_s);
    QProcess process;
    process.start(writer(), { files.folder(), u"1"_s, QString::number(generations), logFile });
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return {};
    QFile file(logFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
}

void LostPowerTest::checkState(const WrittenFiles &files, const Finished &finished, const QSet<int> &noted)
{
    const WrittenFiles::Found profiles = files.readProfiles();
    QVERIFY2(profiles.generation, qPrintable(profiles.error));
    const int lastProfiles = std::max(finished.profiles, 0);
    QVERIFY2(*profiles.generation == lastProfiles || *profiles.generation == lastProfiles + 1,
        qPrintable(u"profiles of generation %1, but %2 had been saved"_s.arg(*profiles.generation)
                       .arg(lastProfiles)));
    const WrittenFiles::Found settings = files.readSettings();
    QVERIFY2(settings.generation, qPrintable(settings.error));
    const int lastSettings = std::max(finished.settings, 0);
    QVERIFY(*settings.generation <= lastSettings + 1);
    m_settingsLag.insert(std::max(0, lastSettings - *settings.generation));
    const WrittenFiles::Leftovers left = files.takeJournal();
    QVERIFY2(left.error.isEmpty(), qPrintable(left.error));
    for (const int generation : noted)
        QVERIFY2(left.generations.contains(generation),
            qPrintable(u"%1 is missing in the journal"_s.arg(generation)));
    for (const int generation : left.generations)
        QVERIFY(generation <= std::max(finished.opened, 0) + 1);
}

/// Every way in which the disk may look if the power fails now.
void LostPowerTest::checkDisk(const LostPowerDisk &disk, const Finished &finished, const QSet<int> &noted)
{
    using Torn = LostPowerDisk::Torn;
    for (const Torn torn : { Torn::Nothing, Torn::Half, Torn::Zeros, Torn::All }) {
        if (torn != Torn::Nothing && !disk.isUncertain())
            return;
        for (int lostNames = 0; lostNames <= disk.unsyncedNames(); ++lostNames) {
            QTemporaryDir folder;
            disk.write(folder.path(), torn, lostNames);
            checkState(WrittenFiles(folder.path()), finished, noted);
            if (QTest::currentTestFailed()) {
                qWarning("with contents torn in the way %d and %d names lost", int(torn), lostNames);
                return;
            }
            ++m_states;
        }
    }
}

void LostPowerTest::aLossOfPowerLeavesTheOldOrTheNewContent()
{
    QTemporaryDir folder;
    const WrittenFiles files(folder.path());
    QCOMPARE(files.writeProfiles(0), QString());
    files.writeSettings(0);
    QVERIFY(QDir().mkpath(files.journalFolder()));
    LostPowerDisk disk(folder.path());
    const QList<QByteArray> log = writeLog(files);
    QVERIFY2(log.contains("mark\tend"), "the writer did not come to its end");

    m_clock.start();
    Finished finished;
    QSet<int> noted;
    for (const QByteArray &line : log) {
        if (line.isEmpty())
            continue;
        const QString error = disk.apply(line);
        QVERIFY2(error.isEmpty(), qPrintable(error));
        if (line.startsWith("mark\t"))
            finished.take(line.mid(5));
        // What is on the disk of the journal stays there, until a line says that it is closed.
        noted.clear();
        for (const QByteArray &certain : disk.certainContents(u".journal"_s)) {
            for (const JournalEntry &entry : JournalFormat::read(certain).open)
                noted.insert(entry.profile.label.toInt());
        }
        for (const QByteArray &seen : disk.contents(u".journal"_s)) {
            QSet<int> open;
            for (const JournalEntry &entry : JournalFormat::read(seen).open)
                open.insert(entry.profile.label.toInt());
            noted.intersect(open);
        }
        // These change nothing on the disk.
        if (!line.startsWith("mark\t") && !line.startsWith("close\t"))
            checkDisk(disk, finished, noted);
        if (QTest::currentTestFailed()) {
            qWarning("after call %d: %s", m_calls, line.left(200).constData());
            return;
        }
        ++m_calls;
    }
    m_powerMilliseconds = m_clock.elapsed();
    // When the writer is at its end, the disk has all that stays open.
    QVERIFY(noted.contains(generations));
}

void LostPowerTest::cleanupTestCase()
{
    if (tableFile.isEmpty())
        return;
    QFile file(tableFile);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    QList<int> lags(m_settingsLag.cbegin(), m_settingsLag.cend());
    std::sort(lags.begin(), lags.end());
    const QString tried
        = u"# Killed, or without power, in the middle of writing\n"
          "\n"
          "Written by `packaging/lostpower`. %1, files on %2.\n"
          "\n"
          "| | Tried | In | Mixtures, or nothing there |\n"
          "|---|--:|--:|--:|\n"
          "| The writer of profiles, settings and journal killed at random moments | %3 kills | %4 s | "
          "%5 |\n"
          "| The power lost after each of %6 calls of the system | %7 states of the disk | %8 s | %9 |\n"
          "\n"
          ""_s.arg(dateAndMachine(), QString::fromLatin1(QStorageInfo(QDir::tempPath()).fileSystemType()),
              QString::number(m_kills), QString::number(m_killMilliseconds / 1000),
              m_kills == kills ? u"0"_s : u"**some**"_s, QString::number(m_calls), QString::number(m_states),
              QString::number(m_powerMilliseconds / 1000), m_powerMilliseconds > 0 ? u"0"_s : u"**some**"_s);
    const QString meaning
        = u"After a kill the profiles were those of the last finished save %1 times and those of the "
          "save under way %2 times, and the journals named %3 things as open: all that had been noted "
          "before.\n"
          "\n"
          "The second part plays the calls of a writer on a disk that is worse than real ones: of a "
          "file that was not synchronised it holds nothing new, half of it, or zeros; names that were "
          "not synchronised with their folder may be missing. Each state is read with the program's own"
          " readers.\n"
          "\n"
          "- **Profiles** (QSaveFile, and then the folder is synchronised): after a save that worked, "
          "never an older content.\n"
          "- **Settings** (QSettings, which writes and synchronises another file and renames it, but "
          "does not synchronise the folder): always one whole content; it may be older than the last "
          "one, the longest lag here: %4, until the file system has written its names by itself.\n"
          "- **Journal**: a line is handed to the system before anybody hears of it, and synchronised a"
          " moment later in another thread. What was synchronised is always there, and a torn end harms"
          " no other line; what was noted within that moment can be lost with the power, never by a "
          "kill.\n"
          ""_s.arg(QString::number(m_oldProfiles), QString::number(m_newProfiles),
              QString::number(m_leftOpen), QString::number(lags.isEmpty() ? 0 : lags.constLast()));
    file.write((tried + meaning).toUtf8());
}

/// All arguments are those of Qt Test, but for these, each with a value: "--kills", "--generations" and
/// "--table", which writes the table to a file.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const auto take = [&arguments](const QString &option) {
        const qsizetype index = arguments.indexOf(option);
        if (index < 0 || index + 1 >= arguments.size())
            return QString();
        const QString value = arguments.at(index + 1);
        arguments.remove(index, 2);
        return value;
    };
    if (const QString value = take(u"--kills"_s); !value.isEmpty())
        kills = value.toInt();
    if (const QString value = take(u"--generations"_s); !value.isEmpty())
        generations = value.toInt();
    tableFile = take(u"--table"_s);
    LostPowerTest test;
    return QTest::qExec(&test, arguments);
}

#include "tst_lostpower.moc"
