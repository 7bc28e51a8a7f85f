/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QStringView>

/// Whether a user of the configuration and a name that a security mechanism vouches for are the same: in any
/// case, as DOMAIN\user or user@REALM, and the domain is compared only where both have one. A realm and the
/// short name of its domain are the same: CONTOSO and CONTOSO.COM.
[[nodiscard]] bool isSameAccount(QStringView configured, QStringView authenticated);
