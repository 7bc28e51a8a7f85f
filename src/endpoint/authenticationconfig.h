/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "clientcertificates.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

class JsonFields;

/// Passwords by user name; nullopt for a user whom a security mechanism vouches for.
using UserMap = QMap<QString, std::optional<QString>>;

/// What Windows calls CbtHardeningLevel; only TLS has a channel to be bound to.
enum class ChannelBindingLevel {
    None, ///< what the client says about its channel is not looked at
    Relaxed, ///< the wrong channel is refused
    Strict, ///< so is a client that names none
};

/// Who may ask a computer, and how he has to prove it.
struct AuthenticationConfig {
    /// Empty: nobody needs to authenticate, but where certificates are.
    UserMap users;
    /// Of Basic, Certificate, Negotiate and Kerberos.
    QStringList schemes;
    /// False: over HTTP neither Basic nor messages that are not sealed.
    bool allowUnencrypted = true;
    ChannelBindingLevel channelBinding = ChannelBindingLevel::Relaxed;
    ClientCertificateConfig clientCertificates;

    [[nodiscard]] bool hasBasic() const;
    [[nodiscard]] bool hasCertificate() const;
    /// Negotiate, Kerberos, both or none.
    [[nodiscard]] QStringList sealingSchemes() const;
};

/// Takes "users", "authentication", "allowUnencrypted" and "channelBinding", and what clientcertificates.h
/// has. Answers what is wrong, or an empty string.
[[nodiscard]] QString readAuthentication(JsonFields &fields, AuthenticationConfig &config);
