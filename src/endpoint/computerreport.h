/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QJsonObject>

class ServedComputer;

/// What is open on a computer, by owner, and what was asked of it:
/// {"owners": {"CONTOSO\\admin": {"shells": 1, …}}, "requests": {…}, "sessions": {…}}.
[[nodiscard]] QJsonObject computerReport(const ServedComputer &computer);
