/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fuzztarget.h"

#include "credentialsetstore.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

const FuzzTarget target("credentialsets", [](const QByteArray &bytes) {
    static const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("credentials.json"));
    {
        QFile file(name);
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the disk works");
    }
    CredentialSetStore store(name);
    const CredentialSetStore::Loaded loaded = store.load();
    require(loaded.warning.isEmpty() || loaded.sets.isEmpty(), "a damaged file gives nothing");
    for (const CredentialSet &set : loaded.sets)
        require(!set.id.isNull() && !set.name.isEmpty(), "a set has an id and a name");
    if (store.save(loaded.sets).isEmpty()) {
        const CredentialSetStore::Loaded again = store.load();
        require(again.warning.isEmpty() && again.sets == loaded.sets, "what is saved is read");
    }
    // What was damaged was moved aside.
    const QStringList aside = QDir(folder.path()).entryList(QDir::Files);
    for (const QString &file : aside)
        QFile::remove(folder.filePath(file));
});

} // namespace
