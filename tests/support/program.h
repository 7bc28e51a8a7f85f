/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "activitylog.h"
#include "connectionlist.h"
#include "credentialparts.h"
#include "democomputers.h"
#include "journal.h"
#include "leftovers.h"
#include "mainwindow.h"
#include "networkaccess.h"
#include "profilestore.h"
#include "settings.h"

#include <memory>
#include <optional>

/// The program as main() puts it together, with its window shown and the files of its own in `folder`.
struct Program {
    /// `limits`: other ones than those of the settings.
    explicit Program(const QString &folder, std::optional<TimeLimits> limits = std::nullopt)
        : settings(folder + QStringLiteral("/settings.ini"))
        , ownLimits(limits)
        , store(folder + QStringLiteral("/computers.json"))
        , journal(list, folder + QStringLiteral("/journal"))
        , credentials(list, folder)
    {
        list.add(store.load().profiles);
        window = std::make_unique<MainWindow>(
            WindowParts{ list, credentials.keeper, log, journal, leftovers, store, settings, demo, network });
        window->show();
    }

    NetworkFactory network = makeNetworkAccess;
    Settings settings;
    std::optional<TimeLimits> ownLimits;
    ProfileStore store;
    ConnectionList list{ network, ownLimits ? *ownLimits : settings.timeLimits() };
    Journal journal;
    Leftovers leftovers{ journal, list };
    CredentialParts credentials;
    ActivityLog log{ list };
    DemoComputers demo;
    std::unique_ptr<MainWindow> window;
};
