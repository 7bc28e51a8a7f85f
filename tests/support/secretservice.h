/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// A session bus of the test's own and, on demand, a Secret Service on it (GNOME Keyring) with an unlocked
/// keyring in a temporary folder. Both end with this object. Points the environment of this process to them,
/// so start it before anything speaks to the session bus.
class SecretService {
public:
    SecretService() = default;
    ~SecretService();
    SecretService(const SecretService &) = delete;
    SecretService &operator=(const SecretService &) = delete;

    /// The name of Debian's package that is not installed; empty when nothing is missing.
    [[nodiscard]] static QString missingPackage();

    /// False: see errorString().
    [[nodiscard]] bool startBus();
    /// The service registers itself a moment after this.
    [[nodiscard]] bool startKeyring();
    [[nodiscard]] QString errorString() const { return m_error; }

private:
    bool fail(const QString &error);

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_error;
};
