/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QJsonObject>

class Listener;

/// The commands of the control channel that are for one listener.
namespace ListenerCommands {

/// What went wrong, as the control channel says it.
[[nodiscard]] QJsonObject error(const QString &message);

/// Carries a command out and answers what the control channel says.
[[nodiscard]] QJsonObject execute(Listener &listener, const QString &command, const QJsonObject &arguments);

} // namespace ListenerCommands
