/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QMap>
#include <QString>
#include <QTemporaryDir>

/// The users that an NTLM acceptor knows, in a file that only this user can read and that goes with this
/// object.
class NtlmUsers {
public:
    [[nodiscard]] static bool isAvailable() { return missingPackage().isEmpty(); }
    /// The name of Debian's package that is not installed; empty when it is.
    [[nodiscard]] static QString missingPackage();

    /// Adds a user. False when the file cannot be written, or where there is a colon in one of these.
    [[nodiscard]] bool add(const QString &domain, const QString &user, const QString &password);
    /// What the acceptor has to have in its environment; a client must not have it, or it would authenticate
    /// by it.
    [[nodiscard]] QMap<QString, QString> environment() const;

private:
    QTemporaryDir m_folder; ///< made with mode 0700
};
