/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

// Writes profiles, settings and a journal without end, or for some generations, and says on its standard
// output what it has finished. Takes the folder, the first generation, and, to write down its calls of the
// system, the number of generations and the file for that.

#include "calllog.h"
#include "journalfile.h"
#include "writtenfiles.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <cstdio>

namespace {

/// How many generations something in the journal stays open.
constexpr int openFor = 2;
constexpr int compactEach = 8;

void tell(const QByteArray &what)
{
    CallLog::mark(what.constData());
    std::printf("%s\n", what.constData());
    std::fflush(stdout);
}

QList<JournalEntry> openEntries(int first, int generation)
{
    QList<JournalEntry> open;
    for (int i = std::max(first, generation - openFor + 1); i <= generation; ++i) {
        open.append(WrittenFiles::entry(i));
        open.last().id = QString::number(i);
    }
    return open;
}

bool writeJournal(JournalFile &journal, int first, int generation)
{
    const JournalEntry entry = WrittenFiles::entry(generation);
    if (!journal.append(JournalFormat::opening(entry))
        || !journal.append(JournalFormat::opened(entry.key, QString::number(generation))))
        return false;
    tell("opened " + QByteArray::number(generation));
    const int old = generation - openFor;
    if (old >= first) {
        if (!journal.append(JournalFormat::closed(WrittenFiles::entry(old).key)))
            return false;
        tell("closed " + QByteArray::number(old));
    }
    if (generation % compactEach == 0)
        journal.compact(openEntries(first, generation));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const WrittenFiles files(arguments.at(1));
    const int first = arguments.at(2).toInt();
    const int end = arguments.size() > 4 ? first + arguments.at(3).toInt() : std::numeric_limits<int>::max();
    if (arguments.size() > 4)
        CallLog::start(qPrintable(files.folder()), qPrintable(arguments.at(4)));
    const auto journal = JournalFile::create(files.journalFolder());
    for (int generation = first; generation < end; ++generation) {
        if (!writeJournal(*journal, first, generation))
            return 1;
        if (const QString error = files.writeProfiles(generation); !error.isEmpty())
            return 1;
        tell("profiles " + QByteArray::number(generation));
        files.writeSettings(generation);
        tell("settings " + QByteArray::number(generation));
    }
    QThreadPool::globalInstance()->waitForDone();
    tell("end");
    return 0;
}
