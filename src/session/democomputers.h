/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "profile.h"
#include "credential.h"

#include <QObject>
#include <QProcess>

/// The demo's computers: a wsman-endpoint process with listeners on the loopback that behave in different
/// ways. Owns the process, which ends with this object.
class DemoComputers : public QObject {
    Q_OBJECT

public:
    struct Computer {
        Profile profile;
        /// What the demo enters for the user; wrong on purpose for one of them.
        Credential credential;
    };

    /// Whether some of them speak TLS. wsman-endpoint makes certificates by OpenSSL, which its build for
    /// Windows does not have.
#ifdef Q_OS_WIN
    static constexpr bool hasEncrypted = false;
#else
    static constexpr bool hasEncrypted = true;
#endif

    explicit DemoComputers(QObject *parent = nullptr);
    ~DemoComputers() override;

    /// Path of the wsman-endpoint program; empty when it is not installed.
    [[nodiscard]] static QString program();

    /// ready() or failed() follows later. Does nothing while it runs.
    void start();
    [[nodiscard]] bool isRunning() const;
    /// Filled once ready() was emitted.
    [[nodiscard]] const QList<Computer> &computers() const
    {
        return m_computers;
    }

Q_SIGNALS:
    void ready();
    /// Translated, with what to do.
    void failed(const QString &reason);

private:
    void readReady();

    QProcess m_process;
    QString m_password;
    QList<Computer> m_computers;
};
