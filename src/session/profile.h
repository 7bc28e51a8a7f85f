/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpoint.h"

#include <QString>
#include <QUuid>

/// What is saved of a row of the table: where it leads to, and how the user calls it. Holds no secret.
struct Profile {
    QUuid id = QUuid::createUuid();
    /// What the user calls the computer; empty: its host name.
    QString label;
    Endpoint endpoint;
    /// The named credential set that this computer uses; null: an account of its own.
    QUuid credentialSet;
    /// Whether passwords of this computer alone stand in the platform's store: that of an account of its own,
    /// and that of the proxy.
    bool remembersPassword = false;
    /// Exists only for this run, as the demo's computers do, and is not saved.
    bool temporary = false;

    /// What the table shows in the first column.
    [[nodiscard]] QString displayName() const { return label.isEmpty() ? endpoint.host : label; }
    [[nodiscard]] bool operator==(const Profile &other) const = default;
};
