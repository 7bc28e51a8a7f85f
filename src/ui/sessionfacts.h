/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QDateTime>
#include <QString>

class SessionObject;

/// What there is to tell of a session object beyond what all of them have: the exit code of a command, the
/// progress of an enumeration, the deliveries of a subscription. Texts for a cell, translated and safe to
/// show.
namespace SessionFacts {

/// Empty where there is nothing to tell yet.
[[nodiscard]] QString details(const SessionObject &object);

/// How long it was open, or is so far: "0:07", "12:05", "3:00:00", "2 d 03:00". Empty before it was Opened.
[[nodiscard]] QString duration(
    const SessionObject &object, const QDateTime &now = QDateTime::currentDateTime());

/// A resource URI as it is said: from the last of its well-known parts on, "windows/shell/cmd",
/// "wmi/root/cimv2/Win32_Service". Others stay whole.
[[nodiscard]] QString shortUri(const QString &resourceUri);

} // namespace SessionFacts
