/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "profilestore.h"

#include "profilejson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <utility>

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ProfileStore", source);
}

} // namespace

ProfileStore::ProfileStore(QString fileName)
    : m_file(std::move(fileName))
{
}

ProfileStore::Loaded ProfileStore::load()
{
    const auto bytes = m_file.read();
    if (!bytes) {
        return { {},
            text(QT_TRANSLATE_NOOP("ProfileStore",
                     "The saved computers in %1 cannot be read: %2 Changes are not "
                     "saved until that is mended."))
                .arg(m_file.displayName(), bytes.error()) };
    }
    if (bytes->isNull())
        return {};
    const auto profiles = ProfileJson::read(QJsonDocument::fromJson(*bytes));
    if (profiles)
        return { *profiles, {} };
    switch (profiles.error()) {
    case ProfileJson::Problem::NewerVersion:
        m_file.protect();
        return { {},
            text(QT_TRANSLATE_NOOP("ProfileStore",
                     "%1 was written by a newer version of WSMan Explorer. It is left "
                     "as it is; computers that you add now are not saved."))
                .arg(m_file.displayName()) };
    case ProfileJson::Problem::Damaged:
        return { {}, moveAside() };
    }
    Q_UNREACHABLE();
}

QString ProfileStore::moveAside()
{
    const QString aside = m_file.moveAside();
    if (aside.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("ProfileStore",
                        "The file of saved computers, %1, is damaged and cannot be "
                        "moved aside. Changes are not saved until it is moved."))
            .arg(m_file.displayName());
    }
    return text(QT_TRANSLATE_NOOP("ProfileStore",
                    "The file of saved computers was damaged. It was kept as %1; "
                    "the list starts empty."))
        .arg(aside);
}

QString ProfileStore::save(const QList<Profile> &profiles)
{
    if (m_file.isProtected()) {
        return text(QT_TRANSLATE_NOOP("ProfileStore",
                        "The computers are not saved: %1 must not be overwritten. Move it away, "
                        "and start the program again."))
            .arg(m_file.displayName());
    }
    const QString problem = m_file.write(ProfileJson::write(profiles).toJson());
    if (problem.isEmpty())
        return {};
    return text(QT_TRANSLATE_NOOP("ProfileStore",
                    "The computers could not be saved: %1. What was saved before is untouched. "
                    "Make room or check the rights on %2; the next change saves again."))
        .arg(problem, m_file.displayFolder());
}
