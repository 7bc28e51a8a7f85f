/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

struct Endpoint;

/// User name and password for the time of one run. It is never saved and never logged; the password's memory
/// is overwritten when the last copy goes, as far as QString's sharing lets one.
struct Credential {
    QString user;
    /// Of the user; with a client certificate, of its private key.
    QString password;
    QString proxyPassword;

    Credential() = default;
    Credential(QString userName, QString secret);
    Credential(const Credential &) = default;
    Credential(Credential &&) noexcept = default;
    /// Takes copies and temporaries alike; what was there before goes with `other`, overwritten.
    Credential &operator=(Credential other) noexcept;
    ~Credential();

    /// Whether it holds what the endpoint's authentication needs: a password, or nothing where a Kerberos
    /// ticket may do.
    [[nodiscard]] bool isEnoughFor(const Endpoint &endpoint) const;
    /// What an anonymous request needs nevertheless, where a proxy asks who one is.
    [[nodiscard]] Credential ofProxyAlone() const;
    [[nodiscard]] bool isEmpty() const { return user.isEmpty() && password.isEmpty(); }
};
