/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

class QJsonObject;

/// How much a computer allows; the names are those of winrm/config/winrs and of a plug-in's Quotas.
struct Quotas {
    /// What Windows writes for "no limit".
    static constexpr int unlimited = 2147483647;

    /// For the shells of one session configuration of PowerShell.
    struct Plugin {
        int maxShellsPerUser = 25;
        int maxConcurrentUsers = 5;
        int maxShells = 25;
        int maxProcessesPerShell = 15;
        int maxMemoryPerShellMb = 1024;
        int maxConcurrentCommandsPerShell = 1000;
        int maxConcurrentOperationsPerUser = unlimited;
        int maxConcurrentOperations = unlimited;
    };

    // For text shells, winrm/config/winrs.
    int maxShellsPerUser = 30;
    int maxConcurrentUsers = unlimited;
    int maxProcessesPerShell = unlimited;
    int maxMemoryPerShellMb = unlimited;
    /// winrm/config/service, for everything that a user has open.
    int maxConcurrentOperationsPerUser = 1500;
    Plugin plugin;
};

/// Takes the members that are given, and leaves the others as they are. Answers what is wrong, or an empty
/// string.
[[nodiscard]] QString readQuotas(const QJsonObject &json, Quotas &quotas);
