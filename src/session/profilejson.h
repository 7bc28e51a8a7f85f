/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "profile.h"
#include "result.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <optional>

/// Profiles as JSON and back. Each member that is not there has its default, so that older files stay
/// readable.
namespace ProfileJson {

/// Raised when a file of this version could no longer be understood by the program before it.
inline constexpr int version = 1;

enum class Problem { Damaged, NewerVersion };

[[nodiscard]] QJsonObject toObject(const Profile &profile);
/// Empty for an object without a host.
[[nodiscard]] std::optional<Profile> fromObject(const QJsonObject &json);

[[nodiscard]] QJsonDocument write(const QList<Profile> &profiles);
/// Entries without a host are damage too: better to keep the whole file aside than to lose a row silently.
[[nodiscard]] Result<QList<Profile>, Problem> read(const QJsonDocument &document);

} // namespace ProfileJson
