/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "profilestore.h"

#include "profilejson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ProfileStore", source);
}

} // namespace

ProfileStore::ProfileStore(QString fileName)
    : m_fileName(std::move(fileName))
{
}

ProfileStore::Loaded ProfileStore::load()
{
    m_mayWrite = true;
    QFile file(m_fileName);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        // It may be readable the next time; until then nothing may replace it.
        m_mayWrite = false;
        return { {},
            text(QT_TRANSLATE_NOOP("ProfileStore",
                     "The saved computers in %1 cannot be read: %2 Changes are not "
                     "saved until that is mended."))
                .arg(QDir::toNativeSeparators(m_fileName), file.errorString()) };
    }
    const QByteArray bytes = file.readAll();
    file.close();
    const auto profiles = ProfileJson::read(QJsonDocument::fromJson(bytes));
    if (profiles)
        return { *profiles, {} };
    switch (profiles.error()) {
    case ProfileJson::Problem::NewerVersion:
        m_mayWrite = false;
        return { {},
            text(QT_TRANSLATE_NOOP("ProfileStore",
                     "%1 was written by a newer version of WSMan Explorer. It is left "
                     "as it is; computers that you add now are not saved."))
                .arg(QDir::toNativeSeparators(m_fileName)) };
    case ProfileJson::Problem::Damaged:
        return { {}, moveAside() };
    }
    Q_UNREACHABLE();
}

QString ProfileStore::moveAside()
{
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = m_fileName + u".damaged-"_s + stamp;
    m_mayWrite = QFile::rename(m_fileName, aside);
    return m_mayWrite ? text(QT_TRANSLATE_NOOP("ProfileStore",
                                 "The file of saved computers was damaged. It was kept as %1; "
                                 "the list starts empty."))
                            .arg(QDir::toNativeSeparators(aside))
                      : text(QT_TRANSLATE_NOOP("ProfileStore",
                                 "The file of saved computers, %1, is damaged and cannot be "
                                 "moved aside. Changes are not saved until it is moved."))
                            .arg(QDir::toNativeSeparators(m_fileName));
}

QString ProfileStore::save(const QList<Profile> &profiles)
{
    if (!m_mayWrite) {
        return text(QT_TRANSLATE_NOOP("ProfileStore",
                        "The computers are not saved: %1 must not be overwritten. Move it away, "
                        "and start the program again."))
            .arg(QDir::toNativeSeparators(m_fileName));
    }
    QDir().mkpath(QFileInfo(m_fileName).absolutePath());
    QSaveFile file(m_fileName);
    const QByteArray bytes = ProfileJson::write(profiles).toJson();
    // QSaveFile does not notice when the last, buffered part fails to be written; flush() does.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return text(QT_TRANSLATE_NOOP("ProfileStore",
                    "The computers could not be saved: %1. What was saved before is untouched. "
                    "Make room or check the rights on %2; the next change saves again."))
        .arg(file.errorString(), QDir::toNativeSeparators(QFileInfo(m_fileName).absolutePath()));
}
