/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

/// In which form an account is written, which decides where it is looked for. Nothing but the name is known,
/// so this is what the server will think, not what is so.
struct AccountForm {
    enum class Kind {
        /// No name: whoever is logged in here, by the ticket that is there.
        LoggedIn,
        /// DOMAIN\user.
        Domain,
        /// HOST\user or .\user: an account of the server itself.
        Local,
        /// user@domain.
        PrincipalName,
        /// Only a name; each server looks for it where it likes.
        Bare,
    };

    Kind kind = Kind::LoggedIn;
    /// As it was typed.
    QString written;
    /// The part without domain, host or realm.
    QString user;

    /// `user` as the endpoint has it; `host` decides what is local.
    [[nodiscard]] static AccountForm of(const QString &user, const QString &host);

    /// "CONTOSO\maria (domain account)", translated.
    [[nodiscard]] QString description() const;
};
