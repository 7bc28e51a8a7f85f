/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fuzztarget.h"

#include "certificatefile.h"
#include "channelbinding.h"
#include "clientidentity.h"
#include "der.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

/// The first line is the password, the rest the file.
const FuzzTarget target("certificates", [](const QByteArray &bytes) {
    static const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("identity"));
    FuzzInput input(bytes);
    const QString password = QString::fromLatin1(input.takeLine());
    {
        QFile file(name);
        require(file.open(QIODevice::WriteOnly) && file.write(input.rest()) >= 0, "the disk works");
    }
    const auto identity = loadClientIdentity({ name, {} }, password);
    if (identity)
        require(!identity->chain.isEmpty() && !identity->key.isNull(), "an identity has a key");
    const CertificateFile file = CertificateFile::read(name, password);
    require((file.problem == CertificateFile::Problem::None) == file.explanation().isEmpty(),
        "what is wrong is explained");
    for (const QSslCertificate &certificate : file.certificates) {
        require(thumbprintOf(certificate).size() == 20, "a thumbprint is SHA-1");
        require(
            !ChannelBinding::tlsServerEndPoint(certificate).isEmpty(), "each certificate can be bound to");
    }
    const QByteArray der = input.rest();
    require(Der::publicKeyBits(der).size() <= der.size(), "a key is a part of the certificate");
});

} // namespace
