/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

#include <chrono>

/// A program that ended while it made a lock, or a computer that lost its power then, leaves a file that does
/// not name its owner. QLockFile cannot see that there is none, and waits for the file to grow old, half a
/// minute, or for ever. Removes such a file when it is at least so old; a living owner fills it at once.
void removeUnreadableLock(const QString &lockFileName, std::chrono::milliseconds age);
