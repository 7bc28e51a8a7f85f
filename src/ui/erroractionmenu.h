/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

class QMenu;
class QWidget;
class Settings;

/// A menu with the error actions, of which one is chosen; a choice goes to the settings and holds for the
/// runs that follow. The settings outlive it.
[[nodiscard]] QMenu *makeErrorActionMenu(Settings &settings, QWidget *parent);
