/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "journalfile.h"

#include "filesync.h"
#include "unreadablelock.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// A run that begins at this moment has not yet filled its lock.
constexpr std::chrono::seconds longestMaking{ 5 };

std::unique_ptr<QLockFile> lockOf(const QString &fileName)
{
    const QString lockName = fileName + u".lock"_s;
    removeUnreadableLock(lockName, longestMaking);
    auto lock = std::make_unique<QLockFile>(lockName);
    // A lock never grows stale by age, only by the death of its owner.
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

JournalFile::JournalFile(const QString &fileName, std::unique_ptr<QLockFile> lock)
    : m_file(fileName)
    , m_lock(std::move(lock))
{
}

JournalFile::~JournalFile() = default;

std::unique_ptr<JournalFile> JournalFile::create(const QString &folder)
{
    QDir().mkpath(folder);
    const QString name
        = QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".journal"_s);
    return std::unique_ptr<JournalFile>(new JournalFile(name, lockOf(name)));
}

std::vector<std::unique_ptr<JournalFile>> JournalFile::takeOverDead(const QString &folder)
{
    std::vector<std::unique_ptr<JournalFile>> files;
    const QStringList names
        = QDir(folder).entryList({ u"*.journal"_s }, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString &name : names) {
        const QString path = QDir(folder).filePath(name);
        auto lock = lockOf(path);
        if (!lock->tryLock(0))
            continue;
        auto file = std::unique_ptr<JournalFile>(new JournalFile(path, std::move(lock)));
        if (!file->m_file.open(QIODevice::ReadOnly))
            continue;
        file->m_content = JournalFormat::read(file->m_file.readAll());
        file->m_file.close();
        if (!file->m_content.isNewer)
            files.push_back(std::move(file));
    }
    return files;
}

bool JournalFile::isWritable()
{
    if (m_file.isOpen())
        return true;
    // Before there is a file that another run could take for that of a dead one. Where it cannot be locked
    // the file cannot be written either.
    if (!m_lock->isLocked())
        (void)m_lock->tryLock(0);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    // A line that was cut off by a crash must not swallow the next one.
    m_file.seek(qMax(qint64(0), m_file.size() - 1));
    const bool isCut = m_file.size() > 0 && m_file.read(1) != "\n";
    const QByteArray start = m_file.size() == 0 ? JournalFormat::heading()
        : isCut                                 ? QByteArray("\n")
                                                : QByteArray();
    return m_file.write(start) == start.size();
}

bool JournalFile::append(const QByteArray &line)
{
    m_pending += line;
    if (!isWritable())
        return false;
    if (m_file.write(m_pending) != m_pending.size()) {
        // Part of it may stand there; opened again, the file begins a new line.
        m_file.close();
        return false;
    }
    m_pending.clear();
    syncSoon();
    return true;
}

/// In another thread, once for all that is written until it comes to it.
void JournalFile::syncSoon()
{
    if (m_unsynced->fetch_add(1) > 0)
        return;
    QThreadPool::globalInstance()->start([unsynced = m_unsynced, name = m_file.fileName()] {
        int seen = 0;
        do {
            seen = unsynced->load();
            FileSync::file(name);
            FileSync::folder(QFileInfo(name).absolutePath());
        } while (!unsynced->compare_exchange_strong(seen, 0));
    });
}

void JournalFile::compact(const QList<JournalEntry> &open)
{
    QSaveFile file(m_file.fileName());
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(JournalFormat::heading());
    for (const JournalEntry &entry : open) {
        file.write(JournalFormat::opening(entry));
        if (!entry.id.isEmpty())
            file.write(JournalFormat::opened(entry.key, entry.id));
    }
    if (!file.flush())
        return;
    m_file.close();
    if (file.commit())
        syncSoon();
}

void JournalFile::remove()
{
    m_file.close();
    m_pending.clear();
    if (m_content.damagedLines > 0)
        m_file.rename(m_file.fileName() + u".damaged"_s);
    else
        m_file.remove();
    m_lock->unlock();
}
