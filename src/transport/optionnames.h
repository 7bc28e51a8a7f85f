/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpoint.h"

#include <QString>

/// The choices of an endpoint as they stand in files: names that never change and are never translated.
namespace OptionNames {

[[nodiscard]] QString of(Authentication authentication);
[[nodiscard]] QString of(Encryption encryption);
[[nodiscard]] QString of(ProxyOptions::Access access);
/// `unknown` for a name that is none.
[[nodiscard]] Authentication authentication(const QString &name, Authentication unknown);
[[nodiscard]] Encryption encryption(const QString &name, Encryption unknown);
[[nodiscard]] ProxyOptions::Access proxyAccess(const QString &name, ProxyOptions::Access unknown);

} // namespace OptionNames
