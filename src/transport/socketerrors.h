/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QAbstractSocket>
#include <QNetworkReply>

/// What the errors of a socket are for who asked for an answer over it.
namespace SocketErrors {

/// As Qt's own replies name it.
[[nodiscard]] QNetworkReply::NetworkError toNetworkError(QAbstractSocket::SocketError error);
/// Whether it means, where a proxy opens the way, that the proxy could not or would not.
[[nodiscard]] bool isAboutTheWay(QAbstractSocket::SocketError error);

} // namespace SocketErrors
