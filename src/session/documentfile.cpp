/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "documentfile.h"

#include "filesync.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

DocumentFile::DocumentFile(QString fileName)
    : m_fileName(std::move(fileName))
{
}

Result<QByteArray, QString> DocumentFile::read()
{
    m_isProtected = false;
    QFile file(m_fileName);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly)) {
        // It may be readable the next time; until then nothing may replace it.
        m_isProtected = true;
        return Failure{ file.errorString() };
    }
    const QByteArray content = file.readAll();
    return content.isNull() ? QByteArray("") : content;
}

QString DocumentFile::moveAside()
{
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = m_fileName + u".damaged-"_s + stamp;
    m_isProtected = !QFile::rename(m_fileName, aside);
    return m_isProtected ? QString() : QDir::toNativeSeparators(aside);
}

QString DocumentFile::write(const QByteArray &content)
{
    const QString folder = QFileInfo(m_fileName).absolutePath();
    QDir().mkpath(folder);
    QSaveFile file(m_fileName);
    // QSaveFile does not notice when the last, buffered part fails to be written; flush() does.
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush()
        || !file.commit())
        return file.errorString();
    // It has synchronised the content, but not its new name.
    FileSync::folder(folder);
    return {};
}

QString DocumentFile::displayName() const
{
    return QDir::toNativeSeparators(m_fileName);
}

QString DocumentFile::displayFolder() const
{
    return QDir::toNativeSeparators(QFileInfo(m_fileName).absolutePath());
}
