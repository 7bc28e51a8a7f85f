/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

class QAbstractSocket;

/// Sends a fatal alert (RFC 8446 6) as it comes from something that broke down: in clear, in the midst of an
/// encrypted session. Does nothing without TLS.
void writeTlsAlert(const QAbstractSocket &socket);
