/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "activitylog.h"

#include <QIcon>

/// Names and icons of the streams of the activity view.
namespace ActivityText {

[[nodiscard]] QString name(ActivityLog::Stream stream);
[[nodiscard]] QIcon icon(ActivityLog::Stream stream);
/// What a filter shows that begins at this stream: "Warnings and errors".
[[nodiscard]] QString fromHereOn(ActivityLog::Stream stream);

} // namespace ActivityText
