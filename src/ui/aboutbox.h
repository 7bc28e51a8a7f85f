/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

class QWidget;

/// Shows name, version and licence of the program in a box that does not wait.
void showAboutBox(QWidget *parent);
