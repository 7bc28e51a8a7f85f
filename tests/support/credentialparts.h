/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "credentialkeeper.h"
#include "credentialsets.h"
#include "credentialsetstore.h"
#include "secretstore_memory.h"

/// What keeps passwords, as main() puts it together, with a store in memory.
struct CredentialParts {
    /// `available`: whether the store looks like one that keeps passwords beyond a run.
    CredentialParts(ConnectionList &list, const QString &folder, bool available = true)
        : secrets(available)
        , file(folder + QStringLiteral("/credentials.json"))
        , keeper(list, sets, secrets)
    {
        warning = sets.load();
    }

    CredentialSet add(const QString &name, const QString &user, const QString &password)
    {
        CredentialSet set;
        set.name = name;
        set.user = user;
        set.remembersPassword = secrets.isAvailable();
        keeper.saveSet(set, Secret(password));
        return *sets.find(set.id);
    }

    MemorySecretStore secrets;
    CredentialSetStore file;
    CredentialSets sets{ file };
    CredentialKeeper keeper;
    QString warning;
};
