/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "result.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

/// What a TLS server shows, and the key that proves it.
struct ServerIdentity {
    QSslCertificate certificate;
    QSslKey key;
};

/// A new self-signed certificate for localhost and this address, valid for a year, or since yesterday not any
/// more. Neither it nor its key is ever written anywhere. The error is untranslated.
[[nodiscard]] Result<ServerIdentity, QString> makeServerIdentity(const QHostAddress &address, bool expired);
