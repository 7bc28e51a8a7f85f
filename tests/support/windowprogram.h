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

#include <QString>

/// The window with its parts as main() puts them together, with all that is kept in one folder.
struct WindowProgram {
    explicit WindowProgram(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini"))
        , store(folder + QStringLiteral("/computers.json"))
        , journal(list, folder + QStringLiteral("/journal"))
        , credentials(list, folder)
        , window(WindowParts{
              list, credentials.keeper, log, journal, leftovers, store, settings, demo, network })
    {
    }

    NetworkFactory network = makeNetworkAccess;
    Settings settings;
    ProfileStore store;
    ConnectionList list{ network, settings.timeLimits() };
    Journal journal;
    Leftovers leftovers{ journal, list };
    CredentialParts credentials;
    ActivityLog log{ list };
    DemoComputers demo;
    MainWindow window;
};
