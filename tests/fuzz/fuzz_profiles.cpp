/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fuzztarget.h"

#include "profilejson.h"
#include "profilestore.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

void checkFile(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("connections.json"));
    {
        QFile file(name);
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the disk works");
    }
    ProfileStore store(name);
    const ProfileStore::Loaded loaded = store.load();
    require(loaded.warning.isEmpty() || loaded.profiles.isEmpty(), "a damaged file gives nothing");
    const QString problem = store.save(loaded.profiles);
    ProfileStore again(name);
    const ProfileStore::Loaded reloaded = again.load();
    if (problem.isEmpty())
        require(reloaded.profiles == loaded.profiles && reloaded.warning.isEmpty(), "what is saved is read");
    else
        require(reloaded.warning == loaded.warning, "what may not be overwritten is left alone");
}

const FuzzTarget target("profiles", [](const QByteArray &bytes) {
    const auto profiles = ProfileJson::read(QJsonDocument::fromJson(bytes));
    if (!profiles)
        return;
    for (const Profile &profile : *profiles) {
        require(!profile.endpoint.host.isEmpty(), "a profile has a host");
        (void)profile.endpoint.url();
        (void)profile.endpoint.key();
    }
    const auto again = ProfileJson::read(ProfileJson::write(*profiles));
    require(again && *again == *profiles, "profiles are the same after they were written");
    // Files are slow; what reads them is the same for all.
    if (profiles->size() == 1)
        checkFile(bytes);
});

} // namespace
