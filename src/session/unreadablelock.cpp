/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "unreadablelock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace {

bool namesItsOwner(const QString &lockFileName)
{
    qint64 process = 0;
    QString host;
    QString program;
    return QLockFile(lockFileName).getLockInfo(&process, &host, &program);
}

} // namespace

void removeUnreadableLock(const QString &lockFileName, std::chrono::milliseconds age)
{
    const QFileInfo lock(lockFileName);
    if (!lock.isFile() || namesItsOwner(lockFileName))
        return;
    const qint64 since = lock.lastModified().msecsTo(QDateTime::currentDateTime());
    const bool isFresh = since >= 0 && since < age.count(); // the clock may have been set back
    if (!isFresh)
        QFile::remove(lockFileName);
}
