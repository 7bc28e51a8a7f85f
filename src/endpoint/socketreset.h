/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

class QAbstractSocket;

/// From now on closing this socket sends RST instead of FIN.
void resetOnClose(const QAbstractSocket &socket);
