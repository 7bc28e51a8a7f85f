/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "networkfactory.h"

class ActivityLog;
class ConnectionList;
class CredentialKeeper;
class DemoComputers;
class Journal;
class Leftovers;
class ProfileStore;
class Settings;

/// What the window works with, put together by main.cpp and by tests. All of it outlives the window.
struct WindowParts {
    ConnectionList &list;
    CredentialKeeper &keeper;
    ActivityLog &log;
    Journal &journal;
    Leftovers &leftovers;
    ProfileStore &store;
    Settings &settings;
    DemoComputers &demo;
    NetworkFactory network;
};
