/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "filesync.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

namespace {

void sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor); // what cannot be synchronised is written later, as everything else
    ::close(descriptor);
}

} // namespace

void FileSync::file(const QString &fileName)
{
    sync(fileName, O_RDONLY);
}

void FileSync::folder(const QString &path)
{
    sync(path, O_RDONLY | O_DIRECTORY);
}
#else
void FileSync::file(const QString &) { }

void FileSync::folder(const QString &) { }
#endif
