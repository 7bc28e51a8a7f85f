/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "connectionmodel.h"

#include <QVariant>

/// What each cell of the table of connections has for each role. Apart from the model, which only has to know
/// when something changes.
namespace ConnectionCell {

[[nodiscard]] QVariant data(const Connection &connection, ConnectionModel::Column column, int role);
[[nodiscard]] QVariant headerData(ConnectionModel::Column column, int role);

} // namespace ConnectionCell
