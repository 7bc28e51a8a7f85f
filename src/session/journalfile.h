/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "journalentry.h"

#include <QFile>
#include <QLockFile>

#include <atomic>
#include <memory>
#include <vector>

/// One journal on disk, and the lock by which a running program holds it. Each run of the program has a file
/// of its own; that of a run that is dead can be taken over by one other, and by one only.
class JournalFile {
public:
    /// A new file in a folder, made when the first line is appended.
    [[nodiscard]] static std::unique_ptr<JournalFile> create(const QString &folder);
    /// The files of dead runs, locked for this one. Those of live ones and of newer versions are left alone.
    [[nodiscard]] static std::vector<std::unique_ptr<JournalFile>> takeOverDead(const QString &folder);

    ~JournalFile();
    JournalFile(const JournalFile &) = delete;
    JournalFile &operator=(const JournalFile &) = delete;

    /// What takeOverDead() found in it.
    [[nodiscard]] const JournalFormat::Content &content() const { return m_content; }
    [[nodiscard]] QString fileName() const { return m_file.fileName(); }

    /// Hands the line to the system before it returns, so that it outlives the program; the disk has it a
    /// moment later, as nobody shall wait for that. False: see errorString(); the next call tries to write it
    /// as well.
    [[nodiscard]] bool append(const QByteArray &line);
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }
    /// Bytes of the file.
    [[nodiscard]] qint64 size() const { return m_file.size(); }
    /// Replaces all by these entries; the old content stays where that fails.
    void compact(const QList<JournalEntry> &open);
    /// There is nothing left to remember. A file with damaged lines is kept under another name.
    void remove();

private:
    JournalFile(const QString &fileName, std::unique_ptr<QLockFile> lock);
    [[nodiscard]] bool isWritable();
    void syncSoon();

    QFile m_file;
    std::unique_ptr<QLockFile> m_lock;
    JournalFormat::Content m_content;
    /// Lines that could not be written.
    QByteArray m_pending;
    /// How much was written since the disk was last told; shared with the thread that tells it.
    std::shared_ptr<std::atomic_int> m_unsynced = std::make_shared<std::atomic_int>(0);
};
