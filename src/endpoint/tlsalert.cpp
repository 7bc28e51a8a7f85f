/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "tlsalert.h"

#include <QSslSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

// Past QSslSocket, which writes nothing in clear.
void writeTlsAlert(const QAbstractSocket &socket)
{
    if (!qobject_cast<const QSslSocket *>(&socket))
        return;
    // Record of kind alert, TLS 1.2 as all versions write it, two bytes: fatal, internal_error.
    constexpr char alert[] = { 0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x50 };
#ifdef Q_OS_WIN
    const auto descriptor = static_cast<SOCKET>(socket.socketDescriptor());
#else
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
#endif
    send(descriptor, alert, sizeof alert, 0);
}
