/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

namespace Wsman {

/// The resource URI that a text names: the URI itself, or one that begins with an alias of the winrm command,
/// "wmicimv2/Win32_Service", "winrm/config/winrs", "shell", in any case. Empty: it is neither.
[[nodiscard]] QString resourceFromText(const QString &text);

} // namespace Wsman
