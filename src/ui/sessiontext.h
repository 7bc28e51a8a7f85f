/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "sessiontreemodel.h"

#include <QVariant>

/// What the sessions tree shows of one object: the cells of a row, apart from the tree that SessionTreeModel
/// keeps. All that comes from a server has passed safeLine() or safeDisplay().
namespace SessionText {

[[nodiscard]] QVariant objectData(const SessionObject &object, SessionTreeModel::Column column, int role);
[[nodiscard]] QVariant computerData(const Connection &connection, SessionTreeModel::Column column, int role);
[[nodiscard]] QVariant headerData(SessionTreeModel::Column column, int role);

/// "Shell cmd", "WS-Management session".
[[nodiscard]] QString objectName(const SessionObject &object);

} // namespace SessionText
