/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

/// Certificates of a test's own, made by the openssl program (Debian's package "openssl").
namespace MadeCertificate {

inline bool isAvailable()
{
    return !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
}

inline bool run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

/// NAME-key.pem and NAME-cert.pem in the folder.
inline bool make(const QDir &folder, const QString &name)
{
    return run({ QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
        QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
        QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-keyout"),
        folder.filePath(name + QStringLiteral("-key.pem")), QStringLiteral("-out"),
        folder.filePath(name + QStringLiteral("-cert.pem")) });
}

/// NAME.pfx of those.
inline bool makePkcs12(const QDir &folder, const QString &name, const QByteArray &password)
{
    return run({ QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-inkey"),
                   folder.filePath(name + QStringLiteral("-key.pem")), QStringLiteral("-in"),
                   folder.filePath(name + QStringLiteral("-cert.pem")), QStringLiteral("-out"),
                   folder.filePath(name + QStringLiteral(".pfx")), QStringLiteral("-passout"),
                   QStringLiteral("stdin") },
        password + '\n');
}

} // namespace MadeCertificate
