/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QVector>

#include <memory>
#include <optional>

/// Finds out who is at the other end of one connection. There is one for each connection, because some
/// schemes take several requests and then hold for the connection (RFC 4559).
class Authenticator {
public:
    virtual ~Authenticator() = default;

    /// The user's name as it was configured; nullopt: not known (yet), answer 401 with the challenges.
    [[nodiscard]] virtual std::optional<QString> authenticate(const QByteArray &authorization) = 0;
    /// A value of WWW-Authenticate for each scheme that is accepted.
    [[nodiscard]] virtual QVector<QByteArray> challenges() const = 0;
};

/// One for a new connection to a computer with these passwords by user name; without any, everybody is let
/// in.
[[nodiscard]] std::unique_ptr<Authenticator> makeAuthenticator(const QMap<QString, QString> &users);
