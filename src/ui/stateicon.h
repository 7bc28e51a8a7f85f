/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "liveobject.h"

#include <QIcon>

/// The icon of a state, in the colour that goes with it. Always shown together with stateName(): neither the
/// shape nor the colour has to be known to read a row.
[[nodiscard]] QIcon stateIcon(LiveObject::State state);
