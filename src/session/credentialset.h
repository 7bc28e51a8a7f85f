/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpoint.h"

#include <QString>
#include <QUuid>

#include <optional>

/// A named account that several computers share. Its password stands in the platform's store under its id, or
/// in memory for this run; here is none.
struct CredentialSet {
    QUuid id = QUuid::createUuid();
    /// What the user calls it; never empty, and no other set has it.
    QString name;
    QString user;
    /// Computers that are given this set sign in this way from then on; empty: as they did before.
    std::optional<Authentication> authentication;
    /// Whether its password stands in the store.
    bool remembersPassword = false;

    [[nodiscard]] bool operator==(const CredentialSet &other) const = default;
};
