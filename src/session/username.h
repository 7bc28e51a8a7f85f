/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QStringView>

/// Whether two ways of writing an account can mean the same one: DOMAIN\user, user@realm and user, without
/// regard to case. Domains are compared only where both sides name one in the same form, as a realm and the
/// short name of a domain cannot be told apart from two domains. False where either is empty.
[[nodiscard]] bool isSameUser(QStringView one, QStringView other);
